"""Which grade ticked checkpoints suggest."""

from __future__ import annotations

import pytest

from app.scoring.suggest import grade_met, missing_points, suggest_grade
from tests.scoring.cases import CATALOGUE


@pytest.mark.parametrize(
    ("code", "ticked", "grade"),
    [
        ("S01", "", 0),
        ("S01", "1.1", 1),
        ("S01", "2.1", 0),
        ("S01", "1.1 2.1", 1),
        ("S01", "1.1 2.1 2.2", 2),
        ("S01", "1.1 2.1 2.2 3.1 3.2 4.1 4.2", 4),
        ("S07", "1.1 2.1 2.2", 2),
        ("S07", "1.1 2.1 2.2 3.1", 3),  # either alternative
        ("S07", "1.1 2.1 2.2 3.2", 3),
        ("S07", "1.1 2.1 2.2 3.1 4.1", 3),  # the first alternative needs both
        ("S07", "1.1 2.1 2.2 3.1 4.2", 3),
        ("S07", "1.1 2.1 2.2 3.1 4.1 4.2", 4),
        ("S07", "1.1 2.1 2.2 3.1 4.3", 4),
        ("S12", "1.1 2.1 3.1 4.1", 3),  # an alternative is needed as well
        ("S12", "1.1 2.1 3.1 4.2", 3),  # and what all need
        ("S12", "1.1 2.1 3.1 4.1 4.2", 4),
        ("S12", "1.1 2.1 3.1 4.1 4.3", 4),
        ("S12", "1.1 2.1 3.1 4.2 4.3", 3),
    ],
)
def test_a_grade_needs_all_its_checkpoints_and_one_alternative(
    code: str, ticked: str, grade: int
) -> None:
    assert suggest_grade(CATALOGUE.scenarios[code], ticked.split()).grade == grade


@pytest.mark.parametrize(
    ("ticked", "reason"),
    [
        ("", "尚未勾选判定要点"),
        ("2.1", "勾选的要点还凑不齐任何一级"),
        ("1.1", "1级判定要点已满足"),
        ("3.1 3.2", "3级判定要点已满足，1、2级要点未勾全，请复核"),
        ("1.1 3.1 3.2", "3级判定要点已满足，2级要点未勾全，请复核"),
        ("1.1 2.1 2.2 3.1 3.2", "3级判定要点已满足"),
    ],
)
def test_the_reason_names_what_is_open_below(ticked: str, reason: str) -> None:
    assert suggest_grade(CATALOGUE.scenarios["S01"], set(ticked.split())).reason == reason


def test_every_grade_of_every_scenario_can_be_reached() -> None:
    for scenario in CATALOGUE.scenarios.values():
        ticked: set[str] = set()
        for grade in scenario.grades:
            ticked |= {point.key for point in grade.checkpoints}
            assert suggest_grade(scenario, ticked).grade == grade.grade


def test_ticking_what_is_missing_meets_the_grade_and_nothing_less_does() -> None:
    for scenario in CATALOGUE.scenarios.values():
        for ticked in ((), tuple(scenario.checkpoints)[:2], tuple(scenario.checkpoints)[-2:]):
            for grade in scenario.grades:
                missing = [point.key for point in missing_points(grade, ticked)]
                assert grade_met(grade, {*ticked, *missing})
                for left_out in missing:
                    assert not grade_met(grade, {*ticked, *missing} - {left_out})


def test_the_nearest_alternative_is_what_is_missing() -> None:
    fourth = CATALOGUE.scenarios["S07"].grades[3]
    sharing = fourth.any[0]
    assert [point.key for point in missing_points(fourth, {sharing[0].key})] == [
        point.key for point in sharing[1:]
    ]
    assert missing_points(fourth, {point.key for point in sharing}) == ()
