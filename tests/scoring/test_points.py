"""What every option of every item earns, and how an item explains it."""

from __future__ import annotations

from fractions import Fraction

import pytest

from app.scoring.outcome import ItemScore, score
from tests.scoring.cases import CATALOGUE, answers, best
from tests.scoring.naive import RULES

POINTS = {
    "F1": "8", "F2": "6", "F3": "6", "F4": "10", "F5": "10", "F6": "5", "F7": "5",
    "M1": "7.5", "M2": "7.5", "M3": "7.5", "M4": "7.5",
    "R1": "7", "R2": "7", "R3": "3", "R4": "3",
}  # fmt: skip
EVERY_OPTION = [
    (item["code"], option["key"], Fraction(option["share"]))
    for dimension in RULES["dimensions"]
    for group in dimension["groups"]
    for item in group["items"]
    for option in item["options"]
]


@pytest.mark.parametrize(("code", "key", "share"), EVERY_OPTION)
def test_an_option_earns_its_share_of_the_points_of_its_item(
    code: str, key: str, share: Fraction
) -> None:
    outcome = score(CATALOGUE, answers({code: key}))
    found = outcome.items[code]
    assert found.points == outcome.points == Fraction(POINTS[code]) * share / 100
    assert (found.options, found.source, found.maximum) == (
        (key,),
        "chosen",
        Fraction(POINTS[code]),
    )


def test_the_best_answers_earn_all_points_of_every_item_and_dimension() -> None:
    outcome = score(CATALOGUE, answers({c: best(item) for c, item in CATALOGUE.items.items()}))
    assert {c: found.points for c, found in outcome.items.items()} == {
        code: Fraction(points) for code, points in POINTS.items()
    }
    assert outcome.dimensions == {"F": 50, "M": 30, "R": 20}
    assert outcome.points == 100


def test_no_answer_earns_nothing() -> None:
    outcome = score(CATALOGUE, answers())
    assert outcome.points == 0
    assert {found.source for found in outcome.items.values()} == {"unanswered"}
    assert not any(found.answered for found in outcome.items.values())


@pytest.mark.parametrize("count", range(1, 15))
def test_each_automatic_collection_earns_exactly_one_fourteenth(count: int) -> None:
    outcome = score(CATALOGUE, answers({"F4": "BCDEFGHIJKLMNO"[:count]}))
    assert outcome.points == Fraction(10 * count, 14)


@pytest.mark.parametrize(
    ("letters", "reason"),
    [
        ({"F1": "BC"}, "选择B、C：8.00 × 2 × 25% = 4.00分"),
        ({"F4": "BCD"}, "选择B、C、D：10.00 × 3 × 1/14 = 2.14分"),
        ({"F1": "A"}, "选择A：8.00 × 0% = 0.00分"),
        ({"M1": "D"}, "选择D：7.50 × 60% = 4.50分"),
    ],
)
def test_the_reason_shows_the_sum(letters: dict[str, str], reason: str) -> None:
    (code,) = letters
    assert score(CATALOGUE, answers(letters)).items[code].reason == reason


def test_the_reason_of_an_item_that_earns_nothing_yet() -> None:
    outcome = score(CATALOGUE, answers(conflicts={"items/F1/options"}))
    assert outcome.items["F1"].reason == "有冲突待裁定，暂按0分计"
    assert outcome.items["F2"].reason == "未作答，暂按0分计"


@pytest.mark.parametrize(
    ("letters", "absent"),
    [("E", "B、C、D"), ("BE", "C、D"), ("CDE", "B"), ("BCDE", ""), ("BCD", "")],
)
def test_full_coverage_without_the_networks_asks_to_look_again(letters: str, absent: str) -> None:
    outcome = score(CATALOGUE, answers({"F1": letters}))
    hints = [(found.code, found.path, found.message) for found in outcome.warnings]
    message = f"F1选了E，通常也应具备{absent}，请复核。"
    assert hints == ([("look_again", "items/F1/options", message)] if absent else [])
    assert outcome.points == 2 * len(letters)


def test_an_item_with_less_than_three_fifths_of_its_points_is_weak() -> None:
    item = CATALOGUE.items["F2"]
    found = [
        ItemScore(item, ("A",), item.points * part, "chosen", None)
        for part in (Fraction(3, 5), Fraction(3, 5) - Fraction(1, 10**9), Fraction(0))
    ]
    assert [score.weak for score in found] == [False, True, True]
    assert [score.exact_points for score in found] == ["18/5", "1799999997/500000000", "0/1"]
