"""The level: both conditions of every row from both sides, and what is still open."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from app.scoring.catalogue import Level
from app.scoring.levels import Condition, Count, level_of
from app.scoring.outcome import Outcome, score
from tests.scoring.cases import CATALOGUE, CONSTRAINED, answers, best, grades

ROWS = CATALOGUE.levels
ALL_BEST = {code: best(item) for code, item in CATALOGUE.items.items()}
# Letters whose points add up to exactly the number, every other item answered with its worst.
POINTS = {
    20: {"F1": "BCDE", "F5": "C", "R1": "C"},
    40: {"F1": "BCDE", "F5": "E", "F6": "BCDE", "F7": "BCDE", "F2": "E", "F3": "E"},
    60: {
        "F1": "BCDE", "F5": "E", "F6": "BCDE", "F7": "BCDE", "F2": "E", "F3": "E",
        "R1": "C", "R2": "C", "R3": "C", "R4": "C",
    },
    80: ALL_BEST | {"F5": "A", "R1": "A", "R3": "A"},
}  # fmt: skip


def items_worth(points: int) -> dict[str, str]:
    return dict.fromkeys(CATALOGUE.items, "A") | POINTS[points]


def test_the_level_table_is_the_published_one() -> None:
    rows = [
        (row.level, row.name, int(row.min_points), row.min_scenarios, row.min_constrained)
        for row in ROWS
    ]
    assert rows == [
        (1, "初始级", 20, 6, 3),
        (2, "规范级", 40, 6, 3),
        (3, "集成级", 60, 8, 5),
        (4, "协同级", 80, 10, 6),
    ]
    assert (len(CATALOGUE.scenarios), len(CONSTRAINED)) == (16, 10)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_row_holds_at_its_thresholds_and_not_below(row: Level) -> None:
    items = items_worth(int(row.min_points))
    guiding = row.min_scenarios - row.min_constrained

    def level(letters: dict[str, str], grade: int, constrained: int, others: int) -> int:
        scenarios = grades(grade, constrained, others)
        return score(CATALOGUE, answers(letters, scenarios=scenarios)).level

    assert level(items, row.level, row.min_constrained, guiding) == row.level
    assert level(items, 4, row.min_constrained, guiding) == row.level
    assert level(items, row.level, row.min_constrained, guiding - 1) < row.level
    assert level(items, row.level, row.min_constrained - 1, guiding + 1) < row.level
    assert level(items, row.level - 1, 10, 6) < row.level
    one_less = next(code for code, letters in items.items() if letters != "A")
    assert level(items | {one_less: "A"}, 4, 10, 6) < row.level


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_points_just_under_a_threshold_do_not_reach_it(row: Level) -> None:
    counts = {grade: Count(16, 10) for grade in range(1, 5)}
    assert level_of(CATALOGUE, row.min_points, counts) == row.level
    just_under = row.min_points - Fraction(1, 10**12)
    assert level_of(CATALOGUE, just_under, counts) == row.level - 1


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_points_are_shown_and_never_as_a_threshold_they_do_not_reach(row: Level) -> None:
    outcome = score(CATALOGUE, answers(items_worth(int(row.min_points))))
    assert outcome.shown_points == f"{row.min_points}.00"
    just_under = replace(outcome, points=row.min_points - Fraction(1, 10**12))
    assert just_under.shown_points == f"{row.min_points - 1}.99"


def test_a_scenario_counts_for_every_grade_up_to_its_own() -> None:
    scenarios = {"S01": 4, "S02": 3, "S03": 2, "S04": 1, "S05": 0}
    counts = score(CATALOGUE, answers(scenarios=scenarios)).scenario_counts
    assert counts == {1: Count(4, 2), 2: Count(3, 2), 3: Count(2, 1), 4: Count(1, 1)}


def test_a_higher_row_is_not_lost_to_missing_points_of_its_own() -> None:
    outcome = score(CATALOGUE, answers(items_worth(40), scenarios=grades(4, 10, 6)))
    assert (outcome.level, outcome.level_name) == (2, "规范级")


def test_below_level_one_has_a_name() -> None:
    assert score(CATALOGUE, answers()).level_name == "未达到一级"


def test_conditions_say_have_need_and_missing() -> None:
    scenarios = grades(3, 4, 2)
    outcome = score(CATALOGUE, answers(items_worth(40), scenarios=scenarios))
    third = outcome.conditions[2]
    assert third == Condition(3, "集成级", Fraction(40), Fraction(60), False, 6, 8, 4, 5)
    assert third.points_missing == 20
    assert (third.scenarios_missing, third.constrained_missing) == (2, 1)
    assert (third.points_met, third.scenarios_met, third.met) == (False, False, False)
    second = outcome.conditions[1]
    assert second.points_missing == 0
    assert (second.scenarios_missing, second.met) == (0, True)
    assert [row.met for row in outcome.conditions] == [True, True, False, False]


@pytest.mark.parametrize(
    ("points", "count", "met"),
    [
        (20, Count(6, 3), True),
        (19, Count(6, 3), False),
        (20, Count(5, 3), False),
        (20, Count(6, 2), False),
        (20, Count(9, 2), False),
    ],
)
def test_a_row_needs_points_and_both_counts(points: int, count: Count, met: bool) -> None:  # noqa: FBT001
    row = Condition.of(ROWS[0], Fraction(points), count)
    assert row.met is met
    assert row.met == (row.points_met and row.scenarios_met)


def complete(grade: int = 2) -> Outcome:
    return score(CATALOGUE, answers(ALL_BEST, scenarios=grades(grade, 10, 6)))


def test_a_complete_assessment_is_settled() -> None:
    outcome = complete()
    assert not outcome.provisional
    assert outcome.level_range == (outcome.level, outcome.level) == (2, 2)


def test_nothing_answered_leaves_every_level_open() -> None:
    outcome = score(CATALOGUE, answers())
    assert outcome.provisional
    assert outcome.level_range == (0, 4)


def test_one_unanswered_item_opens_the_range_by_its_points_alone() -> None:
    items = items_worth(80)
    without = {code: letters for code, letters in items.items() if code != "F1"}
    outcome = score(CATALOGUE, answers(without, scenarios=grades(4, 10, 6)))
    assert outcome.points == 72
    assert (outcome.provisional, outcome.level_range) == (True, (3, 4))
    worse = score(CATALOGUE, answers(without | {"F7": "A"}, scenarios=grades(4, 10, 6)))
    assert worse.level_range == (3, 3)


def test_one_unanswered_scenario_opens_the_range() -> None:
    scenarios = grades(4, 6, 3)
    del scenarios["S14"]
    outcome = score(CATALOGUE, answers(ALL_BEST, scenarios=scenarios))
    assert (outcome.provisional, outcome.level_range) == (True, (3, 4))
    assert outcome.scenarios["S14"] is None


@pytest.mark.parametrize("field", ["items/F1/options", "measures/cost_y1", "scenarios/S01/grade"])
def test_a_conflict_makes_the_outcome_provisional(field: str) -> None:
    settled = answers(ALL_BEST, scenarios=grades(2, 10, 6))
    outcome = score(CATALOGUE, replace(settled, conflicts=frozenset({field})))
    assert outcome.provisional


def test_an_item_in_conflict_earns_nothing_even_when_the_numbers_are_clear() -> None:
    measures = {"equipment_total": 10, "equipment_digital": 10}
    outcome = score(CATALOGUE, answers({}, measures, conflicts={"items/F2/options"}))
    found = outcome.items["F2"]
    assert found.points == 0
    assert (found.source, found.answered) == ("conflict", False)
    assert found.measured is not None
    assert found.measured.option == "E"
    assert outcome.warnings == ()


def test_a_number_in_conflict_picks_nothing_also_where_other_years_would() -> None:
    measures = {"investment_y1": 70, "revenue_y1": 100, "investment_y2": 1}
    undecided = {"measures/revenue_y2"}
    outcome = score(CATALOGUE, answers({}, measures, conflicts=undecided))
    found = outcome.items["M4"]
    assert found.points == 0
    assert found.source == "conflict"
    assert found.measured is not None
    assert found.measured.text == "基础数据有冲突待裁定"
    chosen = score(CATALOGUE, answers({"M4": "B"}, measures, conflicts=undecided))
    assert (chosen.items["M4"].source, chosen.items["M4"].options) == ("chosen", ("B",))
    assert chosen.warnings == ()


def test_a_conflict_elsewhere_leaves_an_item_alone() -> None:
    measures = {"equipment_total": 10, "equipment_digital": 10}
    undecided = {"measures/cost_y1", "items/F1/options"}
    outcome = score(CATALOGUE, answers({}, measures, conflicts=undecided))
    assert outcome.items["F2"].source == "computed"


def test_the_profile_of_a_platform_gives_whole_number_shares() -> None:
    (profile,) = score(CATALOGUE, answers({"F4": "BO", "F1": "B"})).profiles
    assert (profile.key, profile.points) == ("platform-integer-shares", Fraction(36, 10))
    (same,) = complete().profiles
    assert same.points == 100
    assert same.level == 2


@pytest.mark.parametrize(
    ("letters", "level", "other", "shown"),
    [
        (
            {"F4": "O", "M4": "C", "R1": "C", "R2": "C", "R4": "B"},
            0,
            1,
            "为20.15分、初始级，",
        ),
        (
            {"F4": "BCDEFGH", "F1": "BCDE", "R1": "C"},  # 20.00 by fourteenths, 19.90 by 7 %
            1,
            0,
            "为19.90分、未达到一级，",
        ),
    ],
)
def test_a_profile_that_gives_another_level_is_a_caution(
    letters: dict[str, str], level: int, other: int, shown: str
) -> None:
    outcome = score(CATALOGUE, answers(letters, scenarios=grades(1, 3, 3)))
    (profile,) = outcome.profiles
    assert (outcome.level, profile.level) == (level, other)
    (caution,) = outcome.warnings
    assert (caution.code, caution.path) == ("profile_level", "profiles/platform-integer-shares")
    assert caution.severity == "warning"
    assert caution.message == (
        f"按另一种口径（F4 每项 7%，末项（O 人力资源）9%）{shown}"
        "与本结论的等级不同，请与主管部门确认口径。"
    )


def test_a_profile_that_gives_the_same_level_is_no_caution() -> None:
    letters = {"F4": "O", "M4": "C", "R1": "C", "R2": "C", "R4": "C"}
    outcome = score(CATALOGUE, answers(letters, scenarios=grades(1, 3, 3)))
    assert outcome.points != outcome.profiles[0].points
    assert outcome.warnings == ()
