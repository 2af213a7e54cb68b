"""A workspace moves between folder and server without loss, and a broken-off copy goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.errors import BadInput, Refused
from app.storage.copy import copy
from app.storage.fields import Edit
from app.storage.fsck import check
from app.storage.merges import Source
from app.storage.records import PackageRecord
from app.storage.workspace import Workspace
from tests.storage.test_records import DER, pem

if TYPE_CHECKING:
    from app.storage.canonical import Json


@dataclass
class Ways:
    """Where from and where to."""

    source: Path | str
    target: Path | str


@pytest.fixture(params=["folder to team", "team to folder"])
def ways(request: pytest.FixtureRequest, team: str, tmp_path: Path) -> Ways:
    folder = tmp_path / "文件夹"
    return Ways(folder, team) if request.param == "folder to team" else Ways(team, folder)


@pytest.fixture
def source(ways: Ways, photo: bytes, other: Workspace) -> Iterator[Workspace]:
    with Workspace.open(ways.source) as opened:
        fill(opened, photo, other)
        yield opened


def fill(workspace: Workspace, photo: bytes, other: Workspace) -> None:
    """Leave a trace in everything that a workspace keeps."""
    stored = workspace.evidence.add(photo, name="车间.jpg")
    facts: Json = {
        "name": stored.name,
        "media_type": stored.media_type,
        "size": stored.size,
        "taken_at": None,
        "place": None,
    }
    for name in ("乙", "甲"):
        made = workspace.create("after", {"name": name}, author="张三", edition="2024")
        edits = [Edit(f"evidence/{stored.sha256}", facts), Edit("scenarios/S01/grade", 2)]
        workspace.append(made, edits, author="张三")
    made = workspace.list()[0].id
    other.merge(workspace.changes(made))
    other.append(made, [Edit("scenarios/S01/grade", 3)], author="李四")
    workspace.append(made, [Edit("scenarios/S01/grade", 4)], author="张三")
    workspace.merge(other.changes(made), source=Source("张三", "李四.shuping.zip", "b" * 64))
    workspace.append(made, [Edit("status", "finalised")], author="张三")
    at = "2026-03-05T01:41:00.000Z"
    record = PackageRecord(made, 1, "a" * 64, "甲.zip", "exported", at, "", "assessor")
    workspace.packages.record(record)
    workspace.trust.add(pem(DER), "李四")
    workspace.recipients.add("主管部门", "age1")
    workspace.settings.set("author.name", "张三")
    (workspace.folder / "packages" / "收到的").mkdir()
    (workspace.folder / "packages" / "收到的" / "甲.zip").write_bytes(b"package")
    (workspace.folder / "overlay-2024.yaml").write_bytes(b"edition: 2024")


def everything(workspace: Workspace) -> dict[str, object]:
    """Return all that must be the same after a copy."""
    rows = workspace.list()
    known = workspace.evidence.known()
    return {
        "rows": rows,
        "changes": [workspace.changes(row.id) for row in rows],
        "states": [workspace.state(row.id) for row in rows],
        "packages": [workspace.packages.list(row.id) for row in rows],
        "merges": [workspace.merges.list(row.id) for row in rows],
        "ledger": list(workspace.portfolio.rows()),
        "trust": workspace.trust.list(),
        "recipients": workspace.recipients.list(),
        "settings": workspace.settings.all(),
        "evidence": {sha256: path.read_bytes() for sha256, path in known.items()},
        "kept": (workspace.folder / "packages" / "收到的" / "甲.zip").read_bytes(),
        "words": (workspace.folder / "overlay-2024.yaml").read_bytes(),
    }


def test_a_copy_holds_everything_and_goes_on_under_its_own_name(
    source: Workspace, ways: Ways
) -> None:
    seen: list[tuple[int, int]] = []
    with Workspace.open(ways.target) as target:
        assert not target.trust.list()  # and is not remembered
        done = copy(source, target, progress=lambda done, total: seen.append((done, total)))
        assert everything(target) == everything(source)
        assert check(target).problems == ()
        assert target.replica != source.replica
        assert seen == [(number, 5) for number in range(6)]
        changes = sum(len(source.changes(row.id)) for row in source.list())
        assert (done.assessments, done.changes, done.evidence, done.packages) == (2, changes, 1, 1)
        assessment = target.list()[0].id
        target.append(assessment, [Edit("scenarios/S02/grade", 1)], author="李四")
        source.merge(target.changes(assessment))
        assert check(source).problems == ()


def test_copying_again_brings_what_is_new(source: Workspace, ways: Ways) -> None:
    with Workspace.open(ways.target) as target:
        copy(source, target)
        first = everything(target)
        copy(source, target)
        assert everything(target) == first
        source.append(source.list()[0].id, [Edit("scenarios/S03/grade", 1)], author="张三")
        source.create("self", {"name": "丙"}, author="张三", edition="2024")
        copy(source, target)
        assert everything(target) == everything(source)


def test_a_broken_off_copy_goes_on(source: Workspace, ways: Ways) -> None:
    for stop in range(6):

        def interrupt(done: int, _total: int, stop: int = stop) -> None:
            if done == stop:
                raise KeyboardInterrupt

        with Workspace.open(ways.target) as target, pytest.raises(KeyboardInterrupt):
            copy(source, target, progress=interrupt)
    with Workspace.open(ways.target) as target:
        copy(source, target)
        assert everything(target) == everything(source)
        assert check(target).problems == ()


def test_a_target_with_anything_else_is_left_alone(source: Workspace, ways: Ways) -> None:
    with Workspace.open(ways.target) as target:
        copy(source, target)
        target.append(target.list()[0].id, [Edit("scenarios/S03/grade", 1)], author="李四")
        before = everything(target)
        with pytest.raises(BadInput, match="来源没有的改动"):
            copy(source, target)
        assert everything(target) == before
        target.create("self", {"name": "丙"}, author="李四", edition="2024")
        with pytest.raises(BadInput, match="来源没有的评测"):
            copy(source, target)


@pytest.mark.parametrize("damage", ["missing", "altered"])
def test_damaged_evidence_is_named_and_the_rest_is_there(
    source: Workspace, ways: Ways, damage: str
) -> None:
    ((sha256, path),) = source.evidence.known().items()
    content = path.read_bytes()
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes(b"damaged")
    with Workspace.open(ways.target) as target:
        with pytest.raises(Refused, match="1个文件缺失或损坏"):
            copy(source, target)
        assert target.list() == source.list()
        assert not target.evidence.known()[sha256].exists()
        path.write_bytes(content)
        copy(source, target)
        assert everything(target) == everything(source)


def test_an_altered_journal_is_not_copied(source: Workspace, ways: Ways) -> None:
    with source.database.transaction() as connection:
        connection.exec_driver_sql("UPDATE change SET author = '王五' WHERE seq = 2")
    with Workspace.open(ways.target) as target, pytest.raises(Refused, match="被改动过"):
        copy(source, target)


def test_a_difference_in_the_end_is_said(
    source: Workspace, ways: Ways, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.copy._copy_file", lambda *_: edit_meanwhile(source))
    with Workspace.open(ways.target) as target, pytest.raises(Refused, match="再运行一次"):
        copy(source, target)


def edit_meanwhile(source: Workspace) -> bool:
    """Let a colleague be at work while the files are copied."""
    source.create("self", {"name": "丙"}, author="李四", edition="2024")
    return True
