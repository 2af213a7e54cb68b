"""The laws of merging, on ten thousand random stories of two to five computers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from app.exchange.lines import changes_lines
from app.storage.canonical import canonical
from app.storage.fields import Edit
from app.storage.fsck import check
from app.storage.journal import Change, State, fold, forks, merge, values_of
from app.storage.merges import Source
from app.storage.workspace import Workspace
from tests.storage.histories import edit
from tests.storage.scripts import FIELDS, TASK, Model, Step, World, script

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
    values_are_those_of_the_model(world.model, state)
    assert {int(it.replica, 16) for it in forks(union)} == world.model.forked()
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
    edits = [world.model.edits[it] for it in world.model.everything()]
    there = sorted((change.field, canonical(change.value)) for change in union)
    assert there == sorted((told.field, canonical(told.value)) for told in edits)


def the_order_of_changes_does_not_matter(union: list[Change], state: State, random: Random) -> None:
    again = random.sample(union, len(union))
    assert fold(again + again[:2]) == state


def values_are_those_of_the_model(model: Model, state: State) -> None:
    """A field is in conflict exactly when edits made in ignorance of each other differ.

    So the same edit made twice is none, edits of different fields never are, and clocks, here
    years off, decide nothing but who is shown to have a task.
    """
    expected = model.expected()
    assert {field for field in state.heads if field in FIELDS} == expected.keys()
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


REAL = 60


@pytest.fixture(scope="module")
def laptops(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Workspace]]:
    folder = tmp_path_factory.mktemp("laptops")
    with ExitStack() as stack:
        yield [stack.enter_context(Workspace.open(folder / str(number))) for number in range(3)]


@pytest.mark.parametrize("first", [0, REAL])
def test_the_laws_hold_in_workspaces_that_exchange_files(
    laptops: list[Workspace], tmp_path: Path, first: int
) -> None:
    """Everybody ends with the same state, the model's, whatever files went round before."""
    for seed in range(first, first + REAL):
        random = Random(seed)  # noqa: S311 - stories, not secrets
        told = Team(laptops, tmp_path / "working.jsonl")
        for step in script(random, len(laptops), longest=10, backups=False):
            told.play(step)
        told.everybody_hears_everybody()
        states = [laptop.state(told.assessment) for laptop in laptops]
        assert states[0] == states[1] == states[2], seed
        values_are_those_of_the_model(told.model, states[0])
        kept = laptops[0].changes(told.assessment)
        assert len(kept) == told.begun + len(told.model.edits)
    assert all(check(laptop).sound for laptop in laptops)


class Team:
    """A new assessment on every laptop; what one hears of another comes as a file."""

    def __init__(self, laptops: list[Workspace], file: Path) -> None:
        self.laptops, self.file = laptops, file
        self.model = Model.of(len(laptops))
        self.assessment = laptops[0].create("after", {"name": "厂"}, author="组长", edition="2024")
        self.begun = len(laptops[0].changes(self.assessment))
        for number in range(1, len(laptops)):
            self._hear(number, 0)

    def play(self, step: Step) -> None:
        """Edit or hear; an edit that changes nothing is none."""
        if step.act == "hear":
            self._hear(step.computer, step.other)
            return
        edits = [Edit(step.field, step.value, "裁定")]
        if self.laptops[step.computer].append(self.assessment, edits, author="某人"):
            self.model.edit(step.computer, step.field, step.value)

    def everybody_hears_everybody(self) -> None:
        """Send files round until nobody learns anything."""
        for computer in (0, 1, 2, 0, 1):
            self._hear(computer, (computer - 1) % 3)

    def _hear(self, computer: int, other: int) -> None:
        self.file.write_bytes(changes_lines(self.laptops[other].changes(self.assessment)))
        lines = self.file.read_bytes().splitlines()
        changes = [Change.from_json(json.loads(line)) for line in lines]
        source = Source("组长", self.file.name, "0" * 64)
        self.laptops[computer].merge(changes, source=source)
        self.model.hear(computer, other)
