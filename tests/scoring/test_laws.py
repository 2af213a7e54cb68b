"""Laws of scoring on random answers, and a second scorer that must agree."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scoring.answers import Answers
from app.scoring.outcome import score
from tests.scoring.cases import (
    CATALOGUE,
    full_items,
    full_scenarios,
    law,
    options_of,
    some_answers,
)
from tests.scoring.naive import score_naively

if TYPE_CHECKING:
    from app.scoring.catalogue import Item

EDGE_PARTS = (0, 9, 10, 11, 19, 20, 21, 39, 40, 41, 59, 60, 61, 99, 100, 101)


@law
@given(st.data(), some_answers, st.sampled_from(list(CATALOGUE.items.values())))
def test_a_better_answer_never_lowers_points_or_level(
    data: st.DataObject, answers: Answers, item: Item
) -> None:
    before = score(CATALOGUE, answers)
    options = data.draw(options_of(item))
    after = score(CATALOGUE, replace(answers, items={**answers.items, item.code: options}))
    gain = item.earned(options) - before.items[item.code].points
    assert after.points == before.points + gain
    assert (after.level >= before.level) if gain >= 0 else (after.level <= before.level)


@law
@given(some_answers, st.sampled_from(list(CATALOGUE.scenarios)), st.integers(0, 4))
def test_a_higher_grade_never_lowers_the_level(answers: Answers, code: str, grade: int) -> None:
    raised = max(grade, answers.scenarios.get(code, 0))
    after = score(CATALOGUE, replace(answers, scenarios={**answers.scenarios, code: raised}))
    before = score(CATALOGUE, answers)
    assert after.level >= before.level
    assert after.points == before.points


fields = [
    *(f"items/{code}/options" for code in CATALOGUE.items),
    *(f"measures/{code}" for code in CATALOGUE.measures),
    *(f"scenarios/{code}/grade" for code in CATALOGUE.scenarios),
]


def undecided(answers: Answers, conflicts: frozenset[str]) -> Answers:
    """Leave out what is in conflict, as the projection of a journal does."""
    return Answers(
        {c: v for c, v in answers.items.items() if f"items/{c}/options" not in conflicts},
        {c: v for c, v in answers.measures.items() if f"measures/{c}" not in conflicts},
        {c: v for c, v in answers.scenarios.items() if f"scenarios/{c}/grade" not in conflicts},
        conflicts,
    )


@law
@given(some_answers, st.frozensets(st.sampled_from(fields), max_size=4), full_items, full_scenarios)
def test_the_range_holds_the_level_of_every_completion(
    answers: Answers,
    conflicts: frozenset[str],
    items: dict[str, tuple[str, ...]],
    scenarios: dict[str, int],
) -> None:
    partial = undecided(answers, conflicts)
    before = score(CATALOGUE, partial)
    settled = {code: found.options for code, found in before.items.items() if found.answered}
    completed = Answers({**items, **settled}, {}, {**scenarios, **partial.scenarios})
    after = score(CATALOGUE, completed)
    lowest, highest = before.level_range
    assert lowest <= after.level <= highest
    assert before.provisional or after.level == before.level
    assert not after.provisional


@law
@given(some_answers)
def test_both_ends_of_the_range_are_reached(answers: Answers) -> None:
    before = score(CATALOGUE, answers)
    counted = {code: found.options for code, found in before.items.items()}
    best = {
        code: counted[code] or tuple(k for k, earns in item.earns.items() if earns)
        for code, item in CATALOGUE.items.items()
        if item.kind == "multi" or counted[code]
    }
    single = {code: (item.options[-1].key,) for code, item in CATALOGUE.items.items()}
    top = Answers(
        single | best, {}, dict.fromkeys(CATALOGUE.scenarios, 4) | dict(answers.scenarios)
    )
    worst = {c: options or (CATALOGUE.items[c].options[0].key,) for c, options in counted.items()}
    bottom = Answers(worst, {}, dict.fromkeys(CATALOGUE.scenarios, 0) | dict(answers.scenarios))
    assert before.level_range == (score(CATALOGUE, bottom).level, score(CATALOGUE, top).level)


@law
@given(some_answers)
def test_numbers_never_change_a_chosen_answer(answers: Answers) -> None:
    without = score(CATALOGUE, replace(answers, measures={}))
    outcome = score(CATALOGUE, answers)
    for code, options in answers.items.items():
        assert outcome.items[code].options == options
        assert outcome.items[code].points == without.items[code].points


@law
@given(some_answers)
def test_every_part_adds_up_and_explains_itself(answers: Answers) -> None:
    outcome = score(CATALOGUE, answers)
    assert sum(outcome.dimensions.values()) == outcome.points
    assert sum(found.points for found in outcome.items.values()) == outcome.points
    held = [row.level for row in outcome.conditions if row.met]
    assert outcome.level == max(held, default=0)
    assert held == list(range(1, outcome.level + 1))
    assert all(found.reason for found in outcome.items.values())
    assert all(caution.message.endswith("。") for caution in outcome.warnings)


@pytest.mark.parametrize("seed", range(12))
def test_what_is_taken_over_from_another_outcome_is_what_would_be_scored(seed: int) -> None:
    random = Random(seed)  # noqa: S311 - the same answers every time
    last = score(CATALOGUE, random_answers(random))
    for _ in range(100):
        fresh = random_answers(random)
        some = random.sample(sorted(CATALOGUE.items), random.choice([1, 15]))
        kept = {it: keys for it, keys in last.answers.items.items() if it not in some}
        items = kept | {it: fresh.items[it] for it in some if it in fresh.items}
        undecided = random.choice([last.answers.conflicts, frozenset({"items/F1/options"})])
        measures = random.choice([last.answers.measures, fresh.measures])
        scenarios = random.choice([last.answers.scenarios, fresh.scenarios])
        changed = Answers(items, measures, scenarios, undecided)
        outcome = score(CATALOGUE, changed, last=last)
        assert outcome == score(CATALOGUE, changed)
        assert outcome.warnings == score(CATALOGUE, changed).warnings
        last = outcome


@pytest.mark.parametrize("seed", range(12))
def test_a_second_scorer_agrees(seed: int) -> None:
    random = Random(seed)  # noqa: S311 - the same answers every time
    for _ in range(200):
        answers = random_answers(random)
        outcome = score(CATALOGUE, answers)
        other = score_naively(answers.items, answers.measures, answers.scenarios)
        assert {code: found.points for code, found in outcome.items.items()} == other.items
        assert outcome.dimensions == other.dimensions
        assert (outcome.points, outcome.level) == (other.points, other.level)
        assert [(profile.points, profile.level) for profile in outcome.profiles] == other.profiles


def random_answers(random: Random) -> Answers:
    answered = random.choice([0.2, 0.6, 1])
    return Answers(
        items={
            code: random_options(item, random)
            for code, item in CATALOGUE.items.items()
            if random.random() < answered
        },
        measures={
            code: Fraction(random.choice(EDGE_PARTS), random.choice([1, 1, 100]))
            for code in CATALOGUE.measures
            if random.random() < answered
        },
        scenarios={
            code: min(4, int(random.triangular(0, 5, 4)))
            for code in CATALOGUE.scenarios
            if random.random() < max(answered, 0.6)
        },
    )


def random_options(item: Item, random: Random) -> tuple[str, ...]:
    first, *others = item.by_key
    if item.kind == "single":
        return (random.choice([first, *others, others[-1]]),)
    return tuple(key for key in others if random.random() < 0.7) or (first,)
