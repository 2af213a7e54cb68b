"""Each kind of damage is named, and only it; projections come back from the journal."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from app.errors import Blocked, Refused
from app.storage import fsck
from app.storage.fields import Edit
from app.storage.files import TEMPORARY
from app.storage.fsck import check, rebuild
from app.storage.journal import Change, fold
from app.storage.journal_table import add_changes, replace_heads
from app.storage.version import DATABASE_NAME
from app.storage.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.storage.canonical import Json


@pytest.fixture
def used(folder: Path, photo: bytes) -> Path:
    """A closed workspace with two assessments and a photo."""
    with Workspace.open(folder) as workspace:
        stored = workspace.evidence.add(photo, name="车间.jpg")
        facts: Json = {
            "name": stored.name,
            "media_type": stored.media_type,
            "size": stored.size,
            "taken_at": None,
            "place": None,
        }
        for name in ("甲", "乙"):
            made = workspace.create("after", {"name": name}, author="张三", edition="2024")
            edits = [
                Edit("items/F1/options", ["B"]),
                Edit("items/F1/options", ["C"]),
                Edit(f"evidence/{stored.sha256}", facts),
                Edit("scenarios/S01/grade", 2),
            ]
            workspace.append(made, edits, author="张三")
    return folder


def sql(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def codes(folder: Path) -> list[str]:
    with Workspace.open(folder) as workspace:
        problems = check(workspace).problems
    assert all(problem.message.endswith("。") for problem in problems)
    return [problem.code for problem in problems]


def only_photo(folder: Path) -> Path:
    (path,) = (folder / "evidence").rglob("*.jpg")
    return path


def test_a_healthy_workspace_has_no_problems(used: Path) -> None:
    seen: list[tuple[int, int]] = []
    with Workspace.open(used) as workspace:
        assert check(workspace, progress=lambda done, total: seen.append((done, total))).sound
    assert seen == [(0, 3), (1, 3), (2, 3)]


# A row of the list that no journal stands behind.
GHOST = (
    "CREATE TEMP TABLE ghost AS SELECT * FROM assessment WHERE rowid = 1",
    "UPDATE ghost SET id = 'x'",
    "INSERT INTO assessment SELECT * FROM ghost",
)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE change SET value = '[\"D\"]' WHERE seq = 5", ["change_altered"]),
        ("UPDATE change SET author = '李四' WHERE seq = 2", ["change_altered"]),
        ("UPDATE change SET value = '[\"D' WHERE seq = 5", ["change_altered"]),
        ("UPDATE change SET parents = '{}' WHERE seq = 6", ["change_altered"]),
        ("UPDATE assessment SET level = 4 WHERE rowid = 1", ["summary_stale"]),
        ("UPDATE assessment SET enterprise_name = '丙' WHERE rowid = 1", ["summary_stale"]),
        ("UPDATE assessment SET points = '99/1' WHERE rowid = 1", ["summary_stale"]),
        ("UPDATE assessment SET points = '9/0' WHERE rowid = 1", ["summary_stale"]),
        ("UPDATE assessment SET edition = '2030' WHERE rowid = 1", ["summary_stale"]),
        ("UPDATE assessment SET city = '丙' WHERE rowid = 1", ["summary_stale"]),
        ("UPDATE assessment SET points_order = 1 WHERE rowid = 1", ["summary_stale"]),
        ("UPDATE assessment SET grades = '4' || substr(grades, 2)", ["summary_stale"] * 2),
        ("UPDATE assessment SET grades = 'x' WHERE rowid = 1", ["summary_stale"]),
        ("UPDATE assessment SET weak_items = 's' || substr(weak_items, 2)", ["summary_stale"] * 2),
        ("UPDATE assessment SET item_points = '{' WHERE rowid = 1", ["summary_stale"]),
        ("DELETE FROM head WHERE rowid = 1", ["heads_stale"]),
        (
            # The first change is the kind of an assessment, never a status.
            "UPDATE head SET change = (SELECT id FROM change WHERE seq = 1) WHERE field = 'status'",
            ["heads_stale", "heads_stale"],
        ),
        ("DELETE FROM evidence_file", ["evidence_missing", "file_unknown"]),
    ],
)
def test_damaged_rows_are_named(used: Path, statement: str, expected: list[str]) -> None:
    sql(used, statement)
    assert codes(used) == expected


def test_a_lost_change_breaks_the_chain(used: Path) -> None:
    sql(used, "DELETE FROM change WHERE seq = 5")
    assert "chain_broken" in codes(used)


def test_an_assessment_without_changes_is_stale(used: Path) -> None:
    sql(used, *GHOST)
    assert codes(used) == ["summary_stale"]


def test_broken_references_are_damage(used: Path) -> None:
    sql(used, "INSERT INTO head VALUES ('nobody', 'status', 'nothing')")
    assert set(codes(used)) == {"database_damaged"}


@pytest.mark.parametrize("name", ["change", "change_field", "head", "assessment"])
def test_a_damaged_page_is_named_and_no_crash(used: Path, name: str) -> None:
    path = used / DATABASE_NAME
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (page,) = connection.execute(query, (name,)).fetchone()
    content = bytearray(path.read_bytes())
    content[4096 * (page - 1) : 4096 * (page - 1) + 512] = b"\xa5" * 512
    path.write_bytes(content)
    assert set(codes(used)) == {"database_damaged"}


def test_a_wrong_value_with_a_right_hash_is_named(used: Path) -> None:
    with Workspace.open(used) as workspace:
        assessment = workspace.list()[0].id
        last = workspace.changes(assessment)[-1]
        evil = Change.make(
            assessment=assessment,
            field="scenarios/S02/grade",
            value="four",
            parents=[],
            prev=last.id,
            author="某人",
            replica=last.replica,
            at=last.at,
        )
        with workspace.database.transaction() as connection:
            add_changes(connection, [evil])
            state = fold([evil])
            replace_heads(connection, assessment, state, [evil.field])
    assert codes(used) == ["value_wrong"]


def test_an_unreadable_change_is_said_when_it_is_needed(used: Path) -> None:
    sql(used, "UPDATE change SET value = '[' WHERE field = 'items/F1/options'")
    with Workspace.open(used) as workspace:
        assessment = workspace.list()[0].id
        for read in (workspace.state, workspace.changes):
            with pytest.raises(Blocked, match="已损坏"):
                read(assessment)


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        ("missing", ["evidence_missing"]),
        ("altered", ["evidence_altered"]),
        ("unknown", ["file_unknown"]),
    ],
)
def test_damaged_evidence_is_named(used: Path, damage: str, expected: list[str]) -> None:
    photo = only_photo(used)
    if damage == "missing":
        photo.unlink()
    elif damage == "altered":
        photo.write_bytes(photo.read_bytes() + b"x")
    else:
        photo.with_name("unknown.jpg").write_bytes(b"x")
    assert codes(used) == expected


def test_what_is_being_copied_is_told_from_what_nobody_knows(used: Path) -> None:
    with Workspace.open(used) as workspace:
        (used / "evidence" / f"{TEMPORARY}9").write_bytes(b"x")
        assert [problem.code for problem in check(workspace).problems] == ["file_unfinished"]


def test_a_bad_sector_is_named_and_a_disk_that_is_gone_is_told(
    used: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(_path: Path) -> NoReturn:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(fsck, "sha256_of", unreadable)
    assert codes(used) == ["evidence_altered"]
    with Workspace.open(used) as workspace:
        monkeypatch.setattr(Path, "is_file", lambda _path: True)
        monkeypatch.setattr(Path, "stat", unreadable)
        with pytest.raises(Blocked, match="可能已断开"):
            check(workspace)
        monkeypatch.undo()


@pytest.mark.parametrize(
    "statements",
    [
        ["DELETE FROM head"],
        ["UPDATE assessment SET level = 4, points = '1/3', conflicts = 9"],
        ["UPDATE assessment SET points_order = 0, grades = '', weak_items = '', item_points = ''"],
        ["UPDATE head SET field = 'items/F2/options' WHERE field = 'items/F1/options'"],
        ["PRAGMA foreign_keys=OFF", "DELETE FROM assessment"],
        GHOST,
    ],
)
def test_rebuilding_brings_projections_back(used: Path, statements: Sequence[str]) -> None:
    with Workspace.open(used) as workspace:
        before = workspace.list(), [workspace.state(row.id) for row in workspace.list()]
    sql(used, *statements)
    with Workspace.open(used) as workspace:
        assert not check(workspace).sound
        assert rebuild(workspace) == 2
        assert check(workspace).problems == ()
        after = workspace.list(), [workspace.state(row.id) for row in workspace.list()]
    assert after == before


def test_an_altered_journal_is_not_rebuilt_from(used: Path) -> None:
    sql(used, "UPDATE change SET value = '4' WHERE field = 'scenarios/S01/grade'")
    with Workspace.open(used) as workspace:
        before = workspace.list()
        with pytest.raises(Refused, match="改动"):
            rebuild(workspace)
        assert workspace.list() == before
