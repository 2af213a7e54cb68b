"""A workspace is kept only where it can be written and where there is room."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from app.errors import Blocked
from app.workbench.placing import LEAST_BYTES, place_in, room_at, size_text


class Usage(NamedTuple):
    total: int
    used: int
    free: int


def test_an_empty_folder_is_taken_as_it_is_and_left_empty(tmp_path: Path) -> None:
    assert place_in(tmp_path) == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_other_files_gets_one_inside(tmp_path: Path) -> None:
    (tmp_path / "别的文件.txt").write_text("", encoding="utf-8")
    assert place_in(tmp_path) == tmp_path / "数评台"
    assert not (tmp_path / "数评台").exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(Blocked, match="写不进"):
            place_in(tmp_path)
    finally:
        tmp_path.chmod(0o700)


def test_a_disk_that_gives_errors_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(**_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("app.workbench.placing.TemporaryFile", fail)
    with pytest.raises(Blocked, match="写不进"):
        place_in(tmp_path)
    with pytest.raises(Blocked, match="写不进"):
        place_in(tmp_path / "没有这个文件夹")


@pytest.mark.parametrize(("free", "told"), [(LEAST_BYTES - 1, "199 MB"), (0, "0 KB")])
def test_a_full_disk_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, told: str
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: Usage(0, 0, free))
    with pytest.raises(Blocked, match=f"只剩{told}"):
        place_in(tmp_path)


def test_room_is_known_before_the_folder_is_there(tmp_path: Path) -> None:
    assert room_at(tmp_path / "一" / "二") > 0
    assert not (tmp_path / "一").exists()


@pytest.mark.parametrize(
    ("size", "told"),
    [
        (0, "0 KB"),
        (1024**2 - 1, "1023 KB"),
        (1024**3 - 1, "1023 MB"),
        (1024**3, "1.0 GB"),
        (37_795_912_417, "35.2 GB"),
    ],
)
def test_sizes_are_told_rounded_down(size: int, told: str) -> None:
    assert size_text(size) == told
