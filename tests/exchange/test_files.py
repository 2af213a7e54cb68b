"""Files appear whole or not at all, under names that every file system takes."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput, Blocked
from app.exchange.files import is_reserved, opened, read_whole, safe_stem, whole_file
from app.exchange.zipformat import is_safe_name


def test_a_file_takes_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.bin"
    path.write_bytes(b"old")
    with whole_file(path) as out:
        out.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert [found.name for found in tmp_path.iterdir()] == ["out.bin"]


@pytest.mark.parametrize("reason", [KeyboardInterrupt, ValueError])
def test_nothing_stays_when_writing_is_broken_off(
    tmp_path: Path, reason: type[BaseException]
) -> None:
    def write_half() -> None:
        with whole_file(tmp_path / "out.bin") as out:
            out.write(b"half")
            raise reason

    with pytest.raises(reason):
        write_half()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Blocked, match="写不了文件"), whole_file(tmp_path / "none" / "out"):
        pass


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "磁盘空间不足"),
        (errno.EDQUOT, "磁盘空间不足"),
        (errno.EIO, "U盘可能已断开"),
        (errno.ENODEV, "U盘可能已断开"),
        (errno.EROFS, "没有权限"),
        (errno.EFBIG, "磁盘是否已满"),
    ],
)
def test_a_disk_that_refuses_is_told_by_what_helps_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: str
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(Blocked, match=told), whole_file(tmp_path / "out"):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "told"), [(errno.EIO, "U盘可能已断开"), (errno.EACCES, "请检查权限")]
)
def test_a_file_that_cannot_be_read_is_told_by_what_helps(
    tmp_path: Path, number: int, told: str
) -> None:
    path = tmp_path / "评测包.zip"
    path.write_bytes(b"x")
    with pytest.raises(BadInput, match=told), opened(path):
        raise OSError(number, os.strerror(number))


@given(st.text(max_size=80), st.integers(1, 60))
def test_whatever_people_type_becomes_a_safe_name(text: str, limit: int) -> None:
    stem = safe_stem(text, limit=limit)
    assert is_safe_name(f"{stem}-after.zip")
    assert len(stem.encode()) <= limit + 1


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("杭州（示例）有限公司", "杭州（示例）有限公司"),
        ("甲/乙:丙", "甲_乙_丙"),
        ("..", "_"),
        ("", "_"),
        ("CON", "_CON"),
        (" 甲\n乙 ", "甲_乙"),
        ("很长的名字", "很长的"),
    ],
)
def test_a_safe_name_stays_readable(text: str, stem: str) -> None:
    assert safe_stem(text, limit=10 if text == "很长的名字" else 60) == stem


def test_device_names_are_known_with_any_ending() -> None:
    assert is_reserved("con")
    assert is_reserved("Com1.txt")
    assert not is_reserved("console")


def test_reading_names_what_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="找不到文件"):
        read_whole(tmp_path / "none", limit=9)
    with pytest.raises(BadInput, match="找不到文件"):
        read_whole(tmp_path, limit=9)
    (tmp_path / "large").write_bytes(b"x" * 10)
    with pytest.raises(BadInput, match="过大"):
        read_whole(tmp_path / "large", limit=9)
    assert read_whole(tmp_path / "large", limit=10) == b"x" * 10


@pytest.mark.skipif(os.name == "nt", reason="modes are a matter of unix")
def test_the_mode_is_the_one_asked_for(tmp_path: Path) -> None:
    with whole_file(tmp_path / "secret", mode=0o600) as out:
        out.write(b"x")
    assert (tmp_path / "secret").stat().st_mode & 0o777 == 0o600
