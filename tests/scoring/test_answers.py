"""What the catalogue allows as an answer, and how a refusal reads."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.scoring.answers import check_checkpoints, check_grade, check_options, parse_measure
from tests.scoring.cases import CATALOGUE, law, options_of

if TYPE_CHECKING:
    from app.scoring.catalogue import Item


@pytest.mark.parametrize(
    ("code", "letters", "path", "message"),
    [
        ("F1", "BX", "[1]", "F1没有选项“X”，可选的是A至E。"),
        ("F4", "P", "[0]", "F4没有选项“P”，可选的是A至O。"),
        ("F1", "BCB", "[2]", "F1的选项B重复了，请只保留一个。"),
        ("F2", "AB", None, "F2是单选，只能选一个选项，现有A、B。"),
        ("F5", "AE", None, "F5是单选，只能选一个选项，现有A、E。"),
        ("F1", "AB", None, "F1选了A（无）就不能再选其他选项。"),
        ("F4", "OA", None, "F4选了A（无）就不能再选其他选项。"),
    ],
)
def test_options_that_the_item_does_not_allow(
    code: str, letters: str, path: str | None, message: str
) -> None:
    with pytest.raises(BadInput) as caught:
        check_options(CATALOGUE.items[code], list(letters))
    assert (caught.value.path, caught.value.message) == (path, message)


@law
@given(st.data(), st.sampled_from(list(CATALOGUE.items.values())))
def test_allowed_options_come_back_in_the_order_of_the_item(
    data: st.DataObject, item: Item
) -> None:
    options = data.draw(options_of(item))
    shuffled = data.draw(st.permutations(options))
    assert check_options(item, shuffled) == options


def test_no_option_is_no_answer_and_allowed() -> None:
    assert check_options(CATALOGUE.items["F1"], []) == ()


@pytest.mark.parametrize("grade", range(5))
def test_grades_are_0_to_4(grade: int) -> None:
    assert check_grade(grade) == grade


@pytest.mark.parametrize("value", [-1, 5, True, False, 2.0, "2", None, [2]])
def test_anything_else_is_no_grade(value: object) -> None:
    with pytest.raises(BadInput, match="场景等级只能是0、1、2、3、4中的一个整数。"):
        check_grade(value)


def test_checkpoints_come_back_in_reading_order() -> None:
    scenario = CATALOGUE.scenarios["S12"]
    assert check_checkpoints(scenario, ["4.3", "1.1", "4.1"]) == ("1.1", "4.1", "4.3")
    assert check_checkpoints(scenario, []) == ()


@pytest.mark.parametrize(
    ("keys", "path", "message"),
    [
        (["1.1", "1.2"], "[1]", "S12没有判定要点“1.2”。"),
        (["1.1", "2.1", "1.1"], "[2]", "S12的判定要点1.1重复了，请只保留一个。"),
    ],
)
def test_checkpoints_that_the_scenario_does_not_have(
    keys: list[str], path: str, message: str
) -> None:
    with pytest.raises(BadInput) as caught:
        check_checkpoints(CATALOGUE.scenarios["S12"], keys)
    assert (caught.value.path, caught.value.message) == (path, message)


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("equipment_total", "1", "1"),
        ("equipment_total", "120.0", "120"),
        ("equipment_digital", "0", "0"),
        ("revenue_y1", "35.5", "35.5"),
        ("revenue_y1", "999999999999999.999999", "999999999999999.999999"),
        ("yield_after", "100", "100"),
    ],
)
def test_plain_numbers_within_the_limits(code: str, text: str, number: str) -> None:
    assert parse_measure(CATALOGUE.measures[code], text) == Decimal(number)


PLAIN = "{}应是普通数字，例如120或35.5（整数最多15位，小数最多6位）。"


@pytest.mark.parametrize(
    ("code", "text", "message"),
    [
        *(
            ("revenue_y1", text, PLAIN.format("上年营业收入"))
            for text in [
                "", " 1", "1 ", "1\n", "1,000", "1e3", "+1", ".5", "5.", "１２", "一百", "NaN",
                "Infinity", "0x10", "--1", "1/2", "1.0000001", "1" * 16, "1_000",
            ]
        ),
        ("revenue_y1", "-1", "上年营业收入不能是负数。"),
        ("revenue_y1", "-0", "上年营业收入不能是负数。"),
        ("equipment_total", "60.5", "生产设备总数应是整数（单位：台）。"),
        ("equipment_total", "0", "生产设备总数不能小于1台。"),
        ("yield_after", "100.01", "改造后月均产品合格率不能大于100%。"),
    ],
)  # fmt: skip
def test_other_measures_are_refused(code: str, text: str, message: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_measure(CATALOGUE.measures[code], text)
    assert caught.value.message == message


@law
@given(st.decimals(min_value=0, max_value=10**15 - 1, places=6))
def test_a_measure_is_read_exactly(number: Decimal) -> None:
    assert parse_measure(CATALOGUE.measures["cost_y1"], f"{number:f}") == number
