"""The laws of merging, on ten thousand random stories of two to five computers."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from app.storage.canonical import canonical
from app.storage.journal import Change, State, fold, forks, merge, values_of
from tests.storage.histories import edit
from tests.storage.scripts import TASK, World, script

EXAMPLES, PER_EXAMPLE, SIZES = 25, 100, (2, 3, 4, 5)


def test_there_are_ten_thousand_stories() -> None:
    assert EXAMPLES * PER_EXAMPLE * len(SIZES) >= 10_000


@pytest.mark.parametrize("computers", SIZES)
def test_the_laws_hold_on_every_story(computers: int) -> None:
    told = 0

    @settings(max_examples=EXAMPLES, derandomize=True, database=None)
    @given(st.integers(0, 2**64))
    def tell(seed: int) -> None:
        nonlocal told
        note(f"seed {seed}, {computers} computers")
        random = Random(seed)  # noqa: S311 - stories, not secrets
        for _ in range(PER_EXAMPLE):
            hold(World(computers, random).play(script(random, computers)), random)
            told += 1

    tell()
    assert told >= EXAMPLES * PER_EXAMPLE


def hold(world: World, random: Random) -> None:
    """Check every law on what the computers know at the end."""
    union = merge(*world.known)
    state = fold(union)
    merging_is_a_union(world.known, union, random)
    nothing_disappears(world, union)
    the_order_of_changes_does_not_matter(union, state, random)
    values_are_those_of_the_model(world, state)
    assert {int(it.replica, 16) for it in forks(union)} == world.forked()
    deciding_apart_is_a_conflict_again(union, state)


def merging_is_a_union(copies: list[list[Change]], union: list[Change], random: Random) -> None:
    """Commutative, associative, idempotent."""
    shuffled = random.sample(copies, len(copies))
    assert merge(*shuffled) == union
    grouped: list[Change] = []
    for copy in shuffled:
        grouped = merge(grouped, copy)
    assert grouped == union
    first, *rest = shuffled
    assert merge(first, merge(*rest)) == union
    assert merge(union, union, first) == union


def nothing_disappears(world: World, union: list[Change]) -> None:
    """Every edit that lies on some computer is in the journal with its value, decided or not."""
    edits = [world.edits[it] for it in world.everything()]
    there = sorted((change.field, canonical(change.value)) for change in union)
    assert there == sorted((told.field, canonical(told.value)) for told in edits)


def the_order_of_changes_does_not_matter(union: list[Change], state: State, random: Random) -> None:
    again = random.sample(union, len(union))
    assert fold(again + again[:2]) == state


def values_are_those_of_the_model(world: World, state: State) -> None:
    """A field is in conflict exactly when edits made in ignorance of each other differ.

    So the same edit made twice is none, edits of different fields never are, and clocks, here
    years off, decide nothing but who is shown to have a task.
    """
    expected = world.expected()
    assert state.heads.keys() == expected.keys()
    for field, values in expected.items():
        found = set(map(canonical, values_of(state, field)))
        assert found == values or (field == TASK and len(found) == 1 and found < values)
        assert (field in state.conflicts) == (len(values) > 1 and field != TASK)


def deciding_apart_is_a_conflict_again(union: list[Change], state: State) -> None:
    """Two who decide one conflict alike agree; two who decide it differently do not."""
    for field in state.conflicts:
        mine = edit(union, field=field, value="甲", replica=100, reason="现场")
        same = edit(union, field=field, value="甲", replica=101, reason="铭牌")
        other = edit(union, field=field, value="乙", replica=102, reason="台账")
        assert field not in fold([*union, mine, same]).conflicts
        assert set(fold([*union, mine, same, other]).conflicts[field]) == {mine, same, other}
