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
