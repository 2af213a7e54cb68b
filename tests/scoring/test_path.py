"""The way to a level is as short as brute force finds, and leads there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import chain, combinations, product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.scoring.answers import Answers, check_options
from app.scoring.catalogue import Catalogue, Dimension, Group, Item, Level, Option, Scenario
from app.scoring.outcome import score
from app.scoring.path import Path, next_path, path_to
from tests.scoring.cases import CATALOGUE, answers, best, full_answers, grades, law, some_answers

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALL_ITEMS = {  # code: kind, points, shares of the options after the first, which earns nothing
    "F1": ("multi", 8, (25, 25, 50)),
    "F2": ("single", 6, (50, 100)),
    "M1": ("single", 5, (20, 60, 100)),
    "R1": ("multi", 3, (30, 70)),
}
SMALL_SCENARIOS = {"S01": True, "S02": False, "S03": True, "S04": False, "S05": True}


def small_item(code: str) -> Item:
    kind, points, shares = SMALL_ITEMS[code]
    nothing = Option("A", "无", Fraction(0), exclusive=kind == "multi")
    others = [Option("BCD"[n], "", Fraction(share)) for n, share in enumerate(shares)]
    return Item(
        code=code,
        name=code,
        dimension=code[0],
        group="",
        kind="multi" if kind == "multi" else "single",
        question="",
        options=(nothing, *others),
        points=Fraction(points),
    )


def small_catalogue(need: tuple[int, int, int], level: int) -> Catalogue:
    """Four items with 22 points, five scenarios, and one row of the table at this level."""
    items = tuple(small_item(code) for code in SMALL_ITEMS)
    row = Level(level, "", Fraction(need[0]), need[1], need[2])
    return replace(
        CATALOGUE,
        levels=(row,),
        dimensions=(Dimension("F", "", Fraction(100), (Group("", Fraction(100), items),)),),
        scenarios={
            code: Scenario(code, code, "", constrained, ())
            for code, constrained in SMALL_SCENARIOS.items()
        },
        profiles=(),
    )


@dataclass(frozen=True)
class Change:
    """One answer or grade raised, as brute force sees it."""

    gain: int  # hundredths of a point
    reaches: bool  # whether it lifts a scenario to the level
    constrained: bool
    steps: int  # grades climbed


def worth(code: str, options: tuple[str, ...]) -> int:
    _, points, shares = SMALL_ITEMS[code]
    return sum(points * shares["BCD".index(key)] for key in options if key != "A")


def item_changes(code: str, now: tuple[str, ...]) -> list[Change]:
    kind, _, shares = SMALL_ITEMS[code]
    keys = "BCD"[: len(shares)]
    sizes = range(1, 2 if kind == "single" else len(keys) + 1)
    allowed = chain.from_iterable(combinations(keys, size) for size in sizes)
    gains = {worth(code, options) - worth(code, now) for options in allowed}
    return [Change(gain, False, False, 0) for gain in gains if gain > 0]


def scenario_changes(code: str, now: int, level: int) -> list[Change]:
    constrained = SMALL_SCENARIOS[code]
    return [
        Change(0, now < level <= grade, constrained, grade - now) for grade in range(now + 1, 5)
    ]


def shortest(small: Answers, need: tuple[int, int, int], level: int) -> tuple[int, int, int] | None:
    """Try every set of changes, small sets first.

    Returns the number of changes, the most constrained scenarios that so many can have, and the
    smallest sum of grade steps then; None when nothing reaches the row.
    """
    subjects = [
        *(item_changes(code, small.items.get(code, ())) for code in SMALL_ITEMS),
        *(scenario_changes(code, small.scenarios.get(code, 0), level) for code in SMALL_SCENARIOS),
    ]
    for size in range(len(subjects) + 1):
        found = [
            (sum(c.constrained for c in changes), sum(c.steps for c in changes))
            for chosen in combinations(filter(None, subjects), size)
            if enough(tuple(map(biggest, chosen)), small, need, level)  # more never does harm
            for changes in product(*chosen)
            if enough(changes, small, need, level)
        ]
        if found:
            constrained = max(count for count, _ in found)
            return size, constrained, min(s for count, s in found if count == constrained)
    return None


def biggest(changes: list[Change]) -> Change:
    return max(changes, key=lambda change: (change.gain, change.steps))


def enough(
    changes: tuple[Change, ...], small: Answers, need: tuple[int, int, int], level: int
) -> bool:
    points = sum(worth(code, options) for code, options in small.items.items())
    there = [code for code, grade in small.scenarios.items() if grade >= level]
    reached = len(there) + sum(change.reaches for change in changes)
    marked = sum(SMALL_SCENARIOS[code] for code in there)
    marked += sum(change.reaches and change.constrained for change in changes)
    points += sum(change.gain for change in changes)
    return points >= need[0] * 100 and reached >= need[1] and marked >= need[2]


def some_of(code: str) -> st.SearchStrategy[tuple[str, ...]]:
    kind, _, shares = SMALL_ITEMS[code]
    keys = "BCD"[: len(shares)]
    most = 1 if kind == "single" else len(keys)
    chosen = st.sets(st.sampled_from(keys), min_size=1, max_size=most)
    return st.just(("A",)) | chosen.map(lambda found: tuple(sorted(found)))


small_answers = st.builds(
    Answers,
    items=st.fixed_dictionaries({}, optional={code: some_of(code) for code in SMALL_ITEMS}),
    scenarios=st.fixed_dictionaries(
        {}, optional={code: st.integers(0, 4) for code in SMALL_SCENARIOS}
    ),
)
needs = st.tuples(st.integers(0, 23), st.integers(0, 5), st.integers(0, 4))


@settings(law, max_examples=120)
@given(small_answers, needs, st.integers(1, 4))
def test_the_path_is_the_shortest_that_brute_force_finds(
    small: Answers, need: tuple[int, int, int], level: int
) -> None:
    path = path_to(score(small_catalogue(need, level), small), level)
    expected = shortest(small, need, level)
    if path is None:
        assert expected is None
        return
    raised = [step for step in path.steps if step.kind == "scenario"]
    constrained = sum(SMALL_SCENARIOS[step.code] for step in raised)
    climbed = sum(level - small.scenarios.get(step.code, 0) for step in raised)
    assert (path.changes, constrained, climbed) == expected


def follow(start: Answers, path: Path) -> Answers:
    items, scenarios = dict(start.items), dict(start.scenarios)
    for step in path.steps:
        if isinstance(step.after, tuple):
            items[step.code] = step.after
        else:
            scenarios[step.code] = step.after
    return replace(start, items=items, scenarios=scenarios)


@settings(law, max_examples=100)
@given(some_answers | full_answers, st.integers(1, 4))
def test_the_path_leads_to_the_level_and_only_raises(start: Answers, level: int) -> None:
    path = path_to(score(CATALOGUE, start), level)
    assert path is not None
    before, after = score(CATALOGUE, start), score(CATALOGUE, follow(start, path))
    assert after.level >= level
    assert path.level == level
    assert path.changes == len({step.code for step in path.steps}) == len(path.steps)
    for step in path.steps:
        if isinstance(step.after, tuple):
            item = CATALOGUE.items[step.code]
            assert check_options(item, step.after) == step.after
            assert step.before == (before.items[step.code].options or None)
            now = after.items[step.code].points
            assert step.gain == now - before.items[step.code].points > 0
        else:
            assert step.gain == 0
            assert (before.scenarios[step.code] or 0) < step.after == level
            assert step.before == before.scenarios[step.code]


@law
@given(some_answers, st.integers(1, 4))
def test_a_multiple_choice_keeps_what_it_has(start: Answers, level: int) -> None:
    path = path_to(score(CATALOGUE, start), level)
    assert path is not None
    for step in path.steps:
        if isinstance(step.after, tuple) and CATALOGUE.items[step.code].kind == "multi":
            kept = set(start.items.get(step.code, ())) - {"A"}
            assert kept < set(step.after)


@law
@given(some_answers | full_answers, st.integers(1, 4))
def test_no_item_is_raised_further_than_needed(start: Answers, level: int) -> None:
    path = path_to(score(CATALOGUE, start), level)
    assert path is not None
    end = follow(start, path)
    need = CATALOGUE.levels[level - 1].min_points
    for step in path.steps:
        if isinstance(step.after, tuple):
            for less in lower(CATALOGUE.items[step.code], step.after):
                items = {**end.items, step.code: less}
                assert score(CATALOGUE, replace(end, items=items)).points < need


def lower(item: Item, options: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The answers just below this one."""
    if item.kind == "multi":
        for key in options:
            yield tuple(other for other in options if other != key) or (item.options[0].key,)
    else:
        for key, earns in item.earns.items():
            if earns < item.earned(options):
                yield (key,)


@pytest.mark.parametrize(
    ("before", "need", "after"),
    [
        ("", 4, "D"),  # exactly enough
        ("", 5, "BD"),
        ("A", 2, "D"),
        ("B", 4, "BD"),  # a tick is never taken away, though D alone would do
        ("B", 7, "BCD"),
    ],
)
def test_a_multiple_choice_gets_the_fewest_further_ticks(
    before: str, need: int, after: str
) -> None:
    full = {"F2": "C", "M1": "D", "R1": "BC"}  # 14 points, and no room for more
    start = answers(full | ({"F1": before} if before else {}))
    path = path_to(score(small_catalogue((14 + need, 0, 0), 1), start), 1)
    assert path is not None
    assert [(step.code, step.after) for step in path.steps] == [("F1", tuple(after))]


def test_a_level_that_is_reached_needs_no_step() -> None:
    items = {code: best(item) for code, item in CATALOGUE.items.items()}
    everything = answers(items, scenarios=grades(4, 10, 6))
    assert path_to(score(CATALOGUE, everything), 4) == Path(4, ())
    assert path_to(score(CATALOGUE, everything), 2) == Path(2, ())
    assert next_path(score(CATALOGUE, everything)) is None


def test_the_next_path_leads_one_level_up() -> None:
    path = next_path(score(CATALOGUE, answers()))
    assert path is not None
    assert path.level == 1
    assert path.changes == 2 + 6
    assert [step.code for step in path.steps if step.kind == "item"] == ["F4", "F5"]


def test_constrained_scenarios_come_first_and_then_the_nearest() -> None:
    items = {code: best(item) for code, item in CATALOGUE.items.items()}
    scenarios = grades(3, 7, 0) | {"S12": 2, "S13": 1, "S02": 2}
    path = path_to(score(CATALOGUE, answers(items, scenarios=scenarios)), 3)
    assert path is not None
    assert [(step.code, step.before, step.after) for step in path.steps] == [("S12", 2, 3)]


@pytest.mark.parametrize("need", [(23, 0, 0), (0, 6, 0), (0, 0, 4)])
def test_what_the_best_answers_do_not_reach_has_no_path(need: tuple[int, int, int]) -> None:
    assert path_to(score(small_catalogue(need, 1), Answers()), 1) is None


def test_the_last_item_is_the_smallest_raise_and_not_a_past_figure() -> None:
    items = {code: best(item) for code, item in CATALOGUE.items.items()}
    worse = {"F4": "BCDEFGHIJK", "F5": "C", "F6": "B", "M4": "A", "R4": "A"}
    start = answers({**items, **worse}, scenarios=grades(4, 10, 6))
    path = path_to(score(CATALOGUE, start), 4)
    assert path is not None
    assert [(step.code, step.after) for step in path.steps] == [("F4", tuple("BCDEFGHIJKLMN"))]


def test_a_past_figure_is_not_advised_even_where_it_would_gain_less() -> None:
    need = Fraction("94.55")  # 1.30 more than these have: 1.50 from R4, 2.50 from F6
    top = replace(CATALOGUE.levels[3], min_points=need)
    items = {code: best(item) for code, item in CATALOGUE.items.items()} | {"F6": "B", "R4": "A"}
    start = answers(items, scenarios=grades(4, 10, 6))
    path = path_to(score(replace(CATALOGUE, levels=(*CATALOGUE.levels[:3], top)), start), 4)
    assert path is not None
    assert [(step.code, step.gain) for step in path.steps] == [("F6", Fraction(5, 2))]


def test_every_step_says_what_to_change() -> None:
    start = answers({"F1": "A", "F5": "B"}, scenarios=grades(1, 2, 0) | {"S06": 0})
    path = path_to(score(CATALOGUE, replace(start, scenarios={"S01": 1})), 1)
    assert path is not None
    texts = [step.text for step in path.steps]
    assert "S03 营销管理：由未作答提升到1级" in texts
    assert texts[-2:] == [
        "F4 数据采集：由未作答改为B、C、D、E、F、G、H、I、J、K、L、M、N、O，增加10.00分",
        "F5 信息系统：由B改为E，增加7.50分",
    ]
