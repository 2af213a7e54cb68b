"""Evidence that is gone or altered comes back out of packages and backups, or is put aside."""

from __future__ import annotations

import os
import zipfile
from typing import TYPE_CHECKING

import pytest

from app.storage import fsck
from app.storage.backup import backup
from app.storage.files import sha256_of
from app.storage.fsck import check
from app.storage.mending import DAMAGED, mend_evidence
from app.storage.soundness import Mended
from app.storage.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def workspace(folder: Path) -> Iterator[Workspace]:
    with Workspace.open(folder) as opened:
        yield opened


@pytest.fixture
def original(workspace: Workspace, photo: bytes) -> Path:
    """A photo in the store."""
    return workspace.evidence.path(workspace.evidence.add(photo, name="车间.jpg").sha256)


def mended(workspace: Workspace) -> Mended:
    return mend_evidence(workspace)


def pack(archive: Path, name: str, data: bytes) -> None:
    with zipfile.ZipFile(archive, "w") as out:
        out.writestr("assessment.json", b"{}")
        out.writestr(name, data)


def test_nothing_is_done_where_all_is_well(workspace: Workspace, original: Path) -> None:
    before = original.stat()
    assert mended(workspace) == Mended()
    after = original.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("damage", [b"", b"other bytes", None], ids=["empty", "altered", "gone"])
def test_a_backup_gives_back_what_is_damaged(
    workspace: Workspace, original: Path, photo: bytes, damage: bytes | None
) -> None:
    backup(workspace)
    original.unlink() if damage is None else original.write_bytes(damage)
    assert mended(workspace) == Mended(1)
    assert original.read_bytes() == photo
    assert check(workspace).sound


def test_a_backup_on_another_disk_gives_back_what_is_gone_unless_it_is_away(
    workspace: Workspace, original: Path, photo: bytes, tmp_path: Path
) -> None:
    made, away = backup(workspace, tmp_path / "stick"), tmp_path / "away" / "备份.zip"
    original.unlink()
    assert mend_evidence(workspace, elsewhere=[away]).back == 0
    assert mend_evidence(workspace, elsewhere=[away, made]) == Mended(1)
    assert original.read_bytes() == photo


def test_a_package_gives_back_what_is_gone(
    workspace: Workspace, original: Path, photo: bytes
) -> None:
    pack(workspace.folder / "packages" / "甲.zip", f"data/evidence/{original.name}", photo)
    original.unlink()
    assert mended(workspace) == Mended(1)
    assert check(workspace).sound


def test_a_source_that_is_not_whole_leads_to_the_next(
    workspace: Workspace, original: Path, photo: bytes
) -> None:
    packages = workspace.folder / "packages"
    (packages / "1.zip").write_bytes(b"PK\x03\x04 half a file")
    pack(packages / "2.zip", f"data/evidence/{original.name}", b"forged")
    pack(packages / "3.zip", f"data/evidence/{original.name}", photo)
    sound = (packages / "3.zip").read_bytes()
    at = sound.index(photo)
    (packages / "2b.zip").write_bytes(sound[:at] + b"\xff" + sound[at + 1 :])
    original.unlink()
    assert mended(workspace) == Mended(1)
    assert original.read_bytes() == photo


def test_what_nothing_holds_is_put_aside_and_backups_go_on(
    workspace: Workspace, original: Path
) -> None:
    original.write_bytes(b"half a photo")
    lost = original.stem
    assert mended(workspace) == Mended(0, (lost,))
    assert (workspace.folder / DAMAGED / original.name).read_bytes() == b"half a photo"
    assert [problem.code for problem in check(workspace).problems] == ["evidence_missing"]
    backup(workspace)
    assert mended(workspace) == Mended(0, (lost,))


@pytest.mark.parametrize("place", ["../evidence/", "evil/evidence/", "/evidence/"])
def test_a_member_at_a_strange_place_is_left_alone(
    workspace: Workspace, original: Path, photo: bytes, place: str
) -> None:
    pack(workspace.folder / "packages" / "甲.zip", place + original.name, photo)
    original.unlink()
    assert mended(workspace).back == 0


def test_what_mending_read_is_not_read_again_unless_it_was_touched(
    workspace: Workspace, original: Path, photo: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = workspace.evidence.path(workspace.evidence.add(photo + b"2", name="库房.jpg").sha256)
    backup(workspace)
    original.write_bytes(b"half a photo")
    read: list[Path] = []

    def hashed(path: Path) -> str:
        read.append(path)
        return sha256_of(path)

    monkeypatch.setattr(fsck, "sha256_of", hashed)
    made = mended(workspace)
    assert sorted(read) == sorted((original, other))
    read.clear()
    assert check(workspace, whole=made.whole).sound
    assert read == [original]
    before = other.stat()
    other.write_bytes(other.read_bytes()[:-1] + b"3")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    (problem,) = check(workspace, whole=made.whole).problems
    assert problem.code == "evidence_altered"
