"""A backup becomes a workspace again, or nothing at all and a sentence why not."""

from __future__ import annotations

import random
import zipfile
from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.errors import BadInput, Blocked
from app.storage.backup import backup
from app.storage.fsck import check
from app.storage.restore import restore
from app.storage.rotation import rotate
from app.storage.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def where(folder: Path) -> Path:
    return folder


@pytest.fixture
def filled(workspace: Workspace, assessment: str, photo: bytes) -> Workspace:
    assert assessment
    workspace.evidence.add(photo, name="车间.jpg")
    return workspace


@pytest.mark.parametrize("alone", [True, False])
def test_everything_comes_back(filled: Workspace, tmp_path: Path, *, alone: bool) -> None:
    saved = rotate(filled, date(2026, 3, 2)) if alone else backup(filled)
    assert saved is not None
    restore(saved, tmp_path / "恢复")
    with Workspace.open(tmp_path / "恢复", create=False) as back:
        assert back.list() == filled.list()
        assert back.evidence.known().keys() == filled.evidence.known().keys()
        assert check(back).sound
        assert back.replica != filled.replica


def test_a_folder_in_use_is_left_alone(filled: Workspace, tmp_path: Path) -> None:
    saved = backup(filled, tmp_path / "备份.zip")
    with pytest.raises(BadInput, match="不是空文件夹"):
        restore(saved, filled.folder)
    assert check(filled).sound


@pytest.mark.parametrize("name", ["../evil", "/evil", "evidence/../../evil", "sitecustomize.py"])
def test_what_does_not_belong_in_a_backup_is_refused(tmp_path: Path, name: str) -> None:
    forged = tmp_path / "备份.zip"
    with zipfile.ZipFile(forged, "w") as out:
        out.writestr(name, b"evil")
    with pytest.raises(BadInput, match="不是数评台的备份"):
        restore(forged, tmp_path / "恢复")
    assert list(tmp_path.iterdir()) == [forged]


def test_a_database_without_a_workspace_is_refused(tmp_path: Path) -> None:
    empty = tmp_path / "自动-20260302.sqlite3"
    empty.write_bytes(b"")
    with pytest.raises(BadInput, match="不是数评台的备份"):
        restore(empty, tmp_path / "恢复")
    assert not (tmp_path / "恢复").exists()


def test_a_damaged_backup_makes_no_workspace(filled: Workspace, tmp_path: Path) -> None:
    saved = backup(filled, tmp_path / "备份.zip")
    content = bytearray(saved.read_bytes())
    content[len(content) // 2] ^= 1
    saved.write_bytes(content)
    with pytest.raises(BadInput, match="已损坏"):
        restore(saved, tmp_path / "恢复")
    broken = rotate(filled, date(2026, 3, 2))
    assert broken is not None
    broken.write_bytes(broken.read_bytes()[:-4096])
    with pytest.raises(Blocked, match="已损坏"):
        restore(broken, tmp_path / "恢复")
    assert not (tmp_path / "恢复").exists()


def test_a_file_of_noise_is_refused_by_its_own_name(tmp_path: Path) -> None:
    noise = tmp_path / "自动-20260305.sqlite3"
    noise.write_bytes(random.Random(7).randbytes(300_000))  # noqa: S311 - what a broken disk returns
    with pytest.raises(Blocked, match=r"“自动-20260305\.sqlite3”里的数据库已损坏") as refused:
        restore(noise, tmp_path / "恢复")
    assert ".work-" not in str(refused.value)
    assert [path.name for path in tmp_path.iterdir()] == [noise.name]
