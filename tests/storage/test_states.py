"""What the workspace keeps in memory of an assessment is what folding its journal gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import cycle
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st

from app.errors import Blocked, Refused, ShupingError
from app.scoring.loader import default_catalogue
from app.scoring.outcome import score
from app.storage import fsck, journal_table, summary, unmerging
from app.storage.fields import Edit
from app.storage.journal import State, fold
from app.storage.merges import Source
from app.storage.projection import answers_of, outcome_of
from app.storage.workspace import Workspace
from tests.transactions import full_disk

if TYPE_CHECKING:
    import sqlite3

    from tests.storage.pgserver import TeamServer

A, B = "evidence/" + "a" * 64, "evidence/" + "b" * 64
FILE: dict[str, Any] = {
    "name": "车间.jpg",
    "media_type": "image/jpeg",
    "size": 7,
    "taken_at": None,
    "place": None,
}
FILES: tuple[Any, ...] = (None, FILE, {**FILE, "name": "别名.jpg"}, {**FILE, "size": 8})
VALUES: dict[str, tuple[Any, ...]] = {
    "items/F1/options": (None, [], ["B"], ["B", "C"]),
    "measures/revenue_y1": (None, "1", "12.50", "12.5"),
    "scenarios/S07/grade": (None, 0, 3),
    "scenarios/S07/note": (None, "有系统", "没有"),
    "assignment/F1": (None, "张三", "李四"),
    A: FILES,
    B: FILES,
    f"{A}/caption": (None, "铭牌"),
    f"{A}/for/F2": (None, True),
    f"{A}/rotation": (None, 90, 180),
    f"{B}/order": (None, 5, 6),
    "status": ("draft", "submitted", "finalised"),
}
ACTS = ("edit",) * 3 + ("clash",) * 3 + ("decide", "hear", "take_back", "refused", "broken_off")


class Places:
    """Two who work in one place, and a third whose copy comes and goes as a file.

    In a folder the two are one process; in a team's workspace each has his own.
    """

    def __init__(self, here: Workspace, beside: Workspace, away: Workspace) -> None:
        self.here, self.away = here, away
        self.all = (here, beside, away)
        self.assessment = here.create("after", {"name": "厂"}, author="组长", edition="2024")
        away.merge(here.changes(self.assessment))

    def play(self, random: Random) -> None:
        """Let one of them do something."""
        fields = random.sample(sorted(VALUES), random.randint(1, 3))
        edits = [Edit(field, random.choice(VALUES[field]), "裁定") for field in fields]
        getattr(self, f"_{random.choice(ACTS)}")(random.choice(self.all), edits)

    def _edit(self, place: Workspace, edits: list[Edit]) -> None:
        before = fold(place.changes(self.assessment))
        edited = place.edit(self.assessment, edits, author="某人")
        assert (edited.before, edited.after) == (before, fold(place.changes(self.assessment)))

    def _hear(self, place: Workspace, _edits: list[Edit]) -> None:
        other = self.here if place is self.away else self.away
        source = Source("组长", "副本.zip", "0" * 64)
        place.merge(other.changes(self.assessment), source=source)

    def _take_back(self, place: Workspace, _edits: list[Edit]) -> None:
        for record in place.merges.list(self.assessment)[-1:]:
            unmerging.undo(place, record, author="组长", reason="错了")

    def _refused(self, place: Workspace, edits: list[Edit]) -> None:
        def never(_state: State) -> None:
            raise Refused("不行。")

        with pytest.raises(Refused):
            place.edit(self.assessment, edits, author="某人", may=never)
        with pytest.raises(ShupingError):
            place.append(self.assessment, [*edits, Edit("items/F1/options", "?")], author="某人")

    def _broken_off(self, place: Workspace, edits: list[Edit]) -> None:
        """Let the disk fail when everything is written and nothing is committed."""
        with full_disk(place), pytest.raises(Blocked):
            place.append(self.assessment, edits, author="某人")

    def _clash(self, place: Workspace, edits: list[Edit]) -> None:
        """Edit a field here and away, and bring both together."""
        field = edits[0].field
        for where, value in zip((self.here, self.away), VALUES[field][-2:], strict=True):
            where.append(self.assessment, [Edit(field, value)], author="某人")
        self._hear(place, edits)

    def _decide(self, place: Workspace, _edits: list[Edit]) -> None:
        """Decide every conflict, in one step."""
        conflicts = place.state(self.assessment).conflicts
        decided = [Edit(field, VALUES[field][-1], "裁定") for field in conflicts]
        self._edit(place, decided)

    def hold(self) -> None:
        """Compare what each keeps with the journal, and what is written beside the journal."""
        for place in dict.fromkeys(self.all):
            changes = place.changes(self.assessment)
            told = fold(changes)
            kept = place.state(self.assessment)
            assert kept == told
            assert [*kept.heads] == [*told.heads]
            assert [*kept.values] == [*told.values]
            assert kept.beside_evidence == told.beside_evidence
            assert kept.pieces_of_evidence == told.pieces_of_evidence
            catalogue = default_catalogue()
            assert outcome_of(kept, catalogue) == score(catalogue, answers_of(told, catalogue))
            with place.database.transaction() as connection:
                known = place.states.to_edit(connection, self.assessment)
                chain = journal_table.last_of(connection, self.assessment, place.replica)
                row = summary.row_of(self.assessment, told, max(it.at for it in changes))
                assert (known.prev, known.updated_at) == (chain, row["updated_at"])
                assert summary.is_stored(connection, row)
                heads = {(field, it.id) for field, group in told.heads.items() for it in group}
                assert journal_table.head_rows(connection, self.assessment) == heads


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Places]]:
    folder = tmp_path_factory.mktemp("states")
    with Workspace.open(folder / "甲") as here, Workspace.open(folder / "乙") as away:
        yield lambda: Places(here, here, away)


@pytest.fixture
def together(server: TeamServer, tmp_path: Path) -> Iterator[Callable[[], Places]]:
    address = server.clean(tmp_path / "共享")
    with ExitStack() as stack:
        here, beside = (stack.enter_context(Workspace.open(address)) for _ in range(2))
        away = stack.enter_context(Workspace.open(tmp_path / "乙"))
        yield lambda: Places(here, beside, away)


@pytest.mark.parametrize(("where", "stories"), [("alone", 15), ("together", 5)])
def test_what_is_kept_is_the_fold_of_the_journal(
    request: pytest.FixtureRequest, where: str, stories: int
) -> None:
    begin = request.getfixturevalue(where)

    @settings(
        max_examples=stories,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],  # a number says nothing when it is smaller
    )
    @given(st.integers(0, 2**64))
    def tell(seed: int) -> None:
        note(f"seed {seed}")
        random = Random(seed)  # noqa: S311 - stories, not secrets
        places = begin()
        for _ in range(12):
            places.play(random)
            places.hold()

    tell()


def test_a_rebuilt_state_is_read_anew(workspace: Workspace, assessment: str) -> None:
    before = workspace.state(assessment)
    with workspace.database.transaction() as connection:
        journal_table.clear_heads(connection, assessment)
    fsck.rebuild(workspace)
    assert workspace.state(assessment) == before
    assert workspace.state(assessment) is not before


GRADED = [Edit("scenarios/S07/grade", 3)]


def test_an_edit_makes_the_changes_that_were_foreseen(
    workspace: Workspace, assessment: str
) -> None:
    assert workspace.foresee(assessment, GRADED, author="某人") is None  # nobody read it yet
    before = workspace.changes(assessment)
    workspace.get_ready(assessment)
    foreseen = workspace.foresee(assessment, GRADED, author="某人")
    assert workspace.changes(assessment) == before
    assert workspace.edit(assessment, GRADED, author="某人") == foreseen
    assert foreseen is not None
    assert workspace.changes(assessment)[-1:] == foreseen.changes


def test_what_was_foreseen_and_not_committed_is_forgotten(
    workspace: Workspace, assessment: str
) -> None:
    workspace.append(assessment, [Edit("items/F2/options", ["C"])], author="某人")
    before = workspace.state(assessment)
    foreseen = workspace.foresee(assessment, GRADED, author="某人")
    with full_disk(workspace), pytest.raises(Blocked):
        workspace.edit(assessment, GRADED, author="某人")
    assert foreseen is not None
    assert workspace.state(assessment) == before
    assert workspace.edit(assessment, GRADED, author="某人").changes != foreseen.changes


def test_an_edit_of_a_file_asks_for_nothing_while_nobody_wrote_anything(tmp_path: Path) -> None:
    edits = cycle([[Edit("items/F2/options", [key])] for key in "CD"])
    with Workspace.open(tmp_path / "甲") as workspace:
        assessment = workspace.create("after", {"name": "厂"}, author="某人", edition="2024")

        def edit() -> None:
            workspace.append(assessment, next(edits), author="某人")

        edit()
        told = _told(workspace, edit)
        workspace.settings.set("author", "某人")
        later = _told(workspace, edit)
    written = ["INSERT INTO assessment", "INSERT INTO change", "UPDATE head SET"]
    assert told == ["BEGIN IMMEDIATE", *written, "COMMIT"]
    assert later == ["BEGIN IMMEDIATE", "SELECT change.seq FROM", *written, "COMMIT"]


def _told(workspace: Workspace, work: Callable[[], object]) -> list[str]:
    """Return the first words of what SQLite is told meanwhile."""
    told: list[str] = []
    with workspace.database.transaction() as connection:
        driver = cast("sqlite3.Connection", connection.connection.driver_connection)
    driver.set_trace_callback(told.append)
    work()
    driver.set_trace_callback(None)
    return [" ".join(text.replace(",", " ").split()[:3]) for text in told]
