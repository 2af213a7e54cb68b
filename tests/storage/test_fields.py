"""Which values a field takes, and that equal answers are written the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.errors import BadInput
from app.scoring.loader import default_catalogue
from app.storage.fields import normal_value

if TYPE_CHECKING:
    from app.storage.canonical import Json

PHOTO = f"evidence/{'a' * 64}"
FACTS: dict[str, Json] = {
    "name": "车间.jpg",
    "media_type": "image/jpeg",
    "size": 9,
    "taken_at": "2026-03-05T09:41:00",
    "place": {"lat": "23.1291", "lon": "-113.26"},
}

COST: dict[str, Json] = {
    "name": "生产管理软件",
    "category": "软件",
    "contract_date": "2024-03-01",
    "contract_amount": "113000",
    "tax_percent": "13.0",
    "invoices": [{"date": "2024-03-02", "amount": "113000.5"}],
}
STORED_COST: dict[str, Json] = {
    **COST,
    "contract_amount": "113000.00",
    "tax_percent": "13",
    "paid": "",
    "lead_published": "",
    "service_first": "",
    "service_last": "",
    "invoices": [{"date": "2024-03-02", "amount": "113000.50", "tax_percent": ""}],
}
BAD_COSTS: tuple[Json, ...] = (
    [],
    {**COST, "surplus": "1"},
    {**COST, "contract_amount": "1e5"},
    {**COST, "contract_amount": "100.005"},
    {**COST, "tax_percent": "100.01"},
    {**COST, "invoices": "无"},
    {**COST, "invoices": [{"amount": "一"}]},
)
RECEIPT: dict[str, Json] = {"platform": "公共服务平台", "date": "2026-03-05", "number": "GZ-1"}


@pytest.mark.parametrize(
    ("field", "value", "stored"),
    [
        ("items/F1/options", ["C", "B"], ["B", "C"]),
        ("items/F1/options", [], []),
        ("items/F2/options", ["D"], ["D"]),
        ("items/F1/note", "看过机房", "看过机房"),
        ("scenarios/S01/note", "", ""),
        ("measures/equipment_total", "0120", "120"),
        ("measures/revenue_y1", "35.50", "35.5"),
        ("measures/revenue_y1", "100", "100"),
        ("measures/revenue_y1", "0.0", "0"),
        ("scenarios/S07/grade", 0, 0),
        ("scenarios/S07/grade", 4, 4),
        ("scenarios/S07/checkpoints", ["2.1", "1.1"], ["1.1", "2.1"]),
        ("enterprise/name", "甲厂", "甲厂"),
        ("assessment/kind", "after", "after"),
        ("assessment/edition", {"edition": "2024", "sha256": "0" * 64}, None),
        (PHOTO, FACTS, FACTS),
        (PHOTO, {**FACTS, "place": None, "taken_at": None}, None),
        (f"{PHOTO}/caption", "配电柜", "配电柜"),
        (f"{PHOTO}/rotation", 270, 270),
        (f"{PHOTO}/order", 2**53 - 1, 2**53 - 1),
        (f"{PHOTO}/for/F1", True, True),
        (f"{PHOTO}/for/S16", True, True),
        ("report/process", "下料、机加、装配", "下料、机加、装配"),
        ("report/advice", "𠮷" * 20_000, None),
        ("report/advice/S03", "先上物料编码", "先上物料编码"),
        ("programme/key", "guangzhou", "guangzhou"),
        ("programme/facts/revenue", "38000.50", "38000.5"),
        ("programme/facts/received", "1000", "1000.00"),
        ("programme/facts/integrity", "yes", "yes"),
        ("programme/costs/0123456789abcdef", COST, STORED_COST),
        (
            "programme/acceptance/filed",
            {"done": True, "evidence": ["b" * 64, "a" * 64]},
            {"done": True, "evidence": ["a" * 64, "b" * 64]},
        ),
        ("programme/receipts/0123456789abcdef", RECEIPT, {**RECEIPT, "result": ""}),
        ("status", "finalised", "finalised"),
        ("items/F1/options", None, None),
    ],
)
def test_an_allowed_value_is_stored_in_one_way(field: str, value: Json, stored: Json) -> None:
    expected = value if stored is None else stored
    assert normal_value(default_catalogue(), field, value) == expected


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("items/F99/options", ["A"]),
        ("items/F1/options", "B"),
        ("items/F1/options", ["B", 1]),
        ("items/F1/options", ["A", "B"]),
        ("items/F1/options", ["B", "B"]),
        ("items/F2/options", ["B", "C"]),
        ("items/F1/note", ["text"]),
        ("items/X1/note", "text"),
        ("items/F1/note", "长" * 5001),
        ("measures/equipment_total", 120),
        ("measures/equipment_total", "12.5"),
        ("measures/equipment_total", "1e3"),
        ("measures/equipment_total", "１２"),
        ("measures/unknown", "1"),
        ("scenarios/S07/grade", True),
        ("scenarios/S07/grade", "2"),
        ("scenarios/S07/grade", 5),
        ("scenarios/S17/grade", 1),
        ("scenarios/S07/checkpoints", ["9.9"]),
        ("scenarios/S07/checkpoints", {"1.1": True}),
        ("enterprise/name", {"text": "甲厂"}),
        ("enterprise/owner", "甲"),
        ("assessment/kind", "later"),
        ("assessment/edition", "2024"),
        ("assessment/edition", {"edition": "2030", "sha256": "0" * 64}),
        ("assessment/edition", {"edition": "2024", "sha256": "0"}),
        ("status", "done"),
        (PHOTO, {"name": "x"}),
        (PHOTO, {**FACTS, "size": 0}),
        (PHOTO, {**FACTS, "size": True}),
        (PHOTO, {**FACTS, "media_type": "text/html"}),
        (PHOTO, {**FACTS, "name": 1}),
        (PHOTO, {**FACTS, "taken_at": 1}),
        (PHOTO, {**FACTS, "place": {"lat": "23.1"}}),
        (PHOTO, {**FACTS, "place": {"lat": "23.1", "lon": "east"}}),
        (f"{PHOTO}/rotation", 45),
        (f"{PHOTO}/rotation", False),
        (f"{PHOTO}/rotation", "90"),
        (f"{PHOTO}/order", -1),
        (f"{PHOTO}/order", True),
        (f"{PHOTO}/order", 2**53),
        (f"{PHOTO}/for/F1", False),
        (f"{PHOTO}/for/F99", True),
        ("evidence/short", FACTS),
        ("report/advice", "长" * 20_001),
        ("report/advice", ["先上物料编码"]),
        ("report/advice/S99", "先上物料编码"),
        ("report/weather", "晴"),
        ("report/summary/S03", "晴"),
        ("programme/key", "Guang Zhou"),
        ("programme/facts/revenue", "-1"),
        ("programme/facts/revenue", 38000),
        ("programme/facts/revenue_year", "23"),
        ("programme/facts/employees", "12.5"),
        ("programme/facts/contract_date", "2024-02-30"),
        ("programme/facts/contract_date", "2024/3/1"),
        ("programme/facts/received", "0.001"),
        ("programme/facts/integrity", "maybe"),
        ("programme/facts/Integrity", "yes"),
        ("programme/costs/1", COST),
        *(("programme/costs/0123456789abcdef", bad) for bad in BAD_COSTS),
        ("programme/acceptance/filed", True),
        ("programme/acceptance/filed", {"done": "yes", "evidence": []}),
        ("programme/acceptance/filed", {"done": True, "evidence": ["照片"]}),
        ("programme/receipts/0123456789abcdef", {**RECEIPT, "number": " "}),
        ("programme/receipts/0123456789abcdef", {**RECEIPT, "date": "昨天"}),
        ("unheard/of", 1),
    ],
)
def test_anything_else_is_refused_naming_the_field(field: str, value: Json) -> None:
    with pytest.raises(BadInput) as caught:
        normal_value(default_catalogue(), field, value)
    assert str(caught.value.path).startswith(field)


def test_the_place_inside_the_value_is_named_too() -> None:
    with pytest.raises(BadInput) as caught:
        normal_value(default_catalogue(), "items/F1/options", ["B", "Z"])
    assert caught.value.path == "items/F1/options[1]"
