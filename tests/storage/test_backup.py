"""A backup, unzipped anywhere, is a workspace that goes on."""

from __future__ import annotations

import re
import sqlite3
import zipfile
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from app.errors import BadInput, Blocked
from app.storage.backup import backup
from app.storage.fields import Edit
from app.storage.fsck import check
from app.storage.version import DATABASE_NAME
from app.storage.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def where(folder: Path) -> Path:
    """A team's workspace is copied instead."""
    return folder


def unzipped(archive: Path, folder: Path) -> Path:
    with zipfile.ZipFile(archive) as reading:
        reading.extractall(folder)
    return folder


@pytest.fixture
def filled(workspace: Workspace, assessment: str, photo: bytes) -> Workspace:
    workspace.evidence.add(photo, name="车间.jpg")
    workspace.append(assessment, [Edit("scenarios/S01/grade", 2)], author="张三")
    workspace.settings.set("author", "张三")
    (workspace.folder / "identities" / "张三.p12").write_bytes(b"key")
    (workspace.folder / "packages" / "甲.shuping.zip").write_bytes(b"package")
    return workspace


def test_a_backup_unzipped_goes_on_where_it_was(
    filled: Workspace, assessment: str, tmp_path: Path, photo: bytes
) -> None:
    archive = backup(filled)
    assert archive.parent == filled.folder / "backups"
    assert re.fullmatch(r"数评台备份-\d{8}-\d{6}\.zip", archive.name)
    assert list(archive.parent.iterdir()) == [archive]
    with Workspace.open(unzipped(archive, tmp_path / "恢复"), create=False) as restored:
        assert restored.list() == filled.list()
        assert restored.changes(assessment) == filled.changes(assessment)
        assert restored.settings.get("author") == "张三"
        assert (restored.folder / "identities" / "张三.p12").read_bytes() == b"key"
        assert (restored.folder / "packages" / "甲.shuping.zip").read_bytes() == b"package"
        (sha256,) = restored.evidence.known()
        assert restored.evidence.path(sha256).read_bytes() == photo
        assert check(restored).problems == ()


def test_a_restored_copy_and_the_original_never_fork(
    filled: Workspace, assessment: str, tmp_path: Path
) -> None:
    archive = backup(filled, tmp_path)
    filled.append(assessment, [Edit("scenarios/S02/grade", 1)], author="张三")
    later = filled.changes(assessment)
    folder = filled.folder
    filled.close()
    folder.rename(tmp_path / "丢失的")
    with Workspace.open(unzipped(archive, folder)) as restored:
        restored.append(assessment, [Edit("scenarios/S03/grade", 1)], author="张三")
        restored.merge(later)
        assert check(restored).problems == ()


def test_the_file_may_be_named_and_is_never_overwritten(filled: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "新" / "备份.zip"
    steps: list[tuple[int, int]] = []
    assert backup(filled, out, progress=lambda done, total: steps.append((done, total))) == out
    assert steps == [(number, 8) for number in range(8)]
    before = out.read_bytes()
    with pytest.raises(BadInput, match="已经存在"):
        backup(filled, out)
    assert out.read_bytes() == before


def test_damaged_evidence_is_noticed_and_no_backup_appears(
    filled: Workspace, tmp_path: Path
) -> None:
    ((_, path),) = filled.evidence.known().items()
    path.write_bytes(b"damaged")
    out = tmp_path / "备份"
    out.mkdir()
    with pytest.raises(Blocked, match="没有通过检查"):
        backup(filled, out)
    assert list(out.iterdir()) == []


def test_a_damaged_database_is_not_backed_up(filled: Workspace, tmp_path: Path) -> None:
    folder = filled.folder
    filled.close()
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection, connection:
        connection.execute("INSERT INTO head VALUES ('nobody', 'status', 'nothing')")
    with Workspace.open(folder) as damaged, pytest.raises(Blocked, match="已损坏"):
        backup(damaged, tmp_path / "备份.zip")
    assert not (tmp_path / "备份.zip").exists()


def test_stopping_half_way_leaves_nothing(filled: Workspace, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    out = tmp_path / "备份"
    out.mkdir()
    with pytest.raises(KeyboardInterrupt):
        backup(filled, out, progress=stop)
    assert list(out.iterdir()) == []
    assert list((filled.folder / "backups").iterdir()) == []


def test_backups_made_within_one_second_get_names_of_their_own(workspace: Workspace) -> None:
    made = [backup(workspace) for _ in range(4)]
    assert sorted(made) == sorted((workspace.folder / "backups").iterdir())
