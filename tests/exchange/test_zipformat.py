"""One archive per content, readable by stock tools; anything else is refused."""

from __future__ import annotations

import io
import re
import struct
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.exchange import zipformat
from tests.exchange.agreement import ignore
from tests.exchange.samples import archived, members

FILES = {"b.txt": b"two", "a/x.bin": b"\x00\xff" * 9, "目录/文件.txt": "中文".encode(), "e": b""}
NAMES = st.text("ab中-_", min_size=1, max_size=9)


@given(st.dictionaries(NAMES, st.binary(max_size=40), max_size=6))
def test_what_is_written_is_read_back(files: dict[str, bytes]) -> None:
    assert members(archived(files)) == files


def test_the_same_content_gives_the_same_bytes_in_any_order() -> None:
    assert archived(FILES) == archived(dict(reversed(FILES.items())))


def test_a_file_and_its_bytes_are_written_alike(tmp_path: Path) -> None:
    data = bytes(range(256)) * (3 * zipformat.CHUNK // 256) + b"tail"
    path = tmp_path / "large"
    path.write_bytes(data)
    heard: list[int] = []
    out = io.BytesIO()
    zipformat.write({"large": path}, out, tick=heard.append)
    assert out.getvalue() == archived({"large": data})
    assert sum(heard) == len(data)
    assert len(heard) == 4


def test_the_standard_library_finds_nothing_wrong() -> None:
    with zipfile.ZipFile(io.BytesIO(archived(FILES))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == FILES
        assert all(info.external_attr >> 16 == 0o100644 for info in archive.infolist())


def test_unzip_finds_nothing_wrong(tmp_path: Path, tool: Callable[[str], str]) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(archived(FILES))
    subprocess.run([tool("unzip"), "-tqq", path], check=True, capture_output=True)


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../x",
        "a/../x",
        "a//x",
        "a/",
        "./x",
        "C:/x",
        "c:x",
        "a\\x",
        "a\x00b",
        "a\nb",
        "a\u202eb",
        "con",
        "a/NUL.txt",
        "com1.tar.gz",
        "x.",
        "x ",
        " x",
        "a/x. /y",
        "e\u0301",
        "a?",
    ],
)
def test_names_that_some_system_takes_otherwise_are_refused(name: str) -> None:
    with pytest.raises(BadInput, match="不安全"):
        archived({name: b"x"})
    harmless = archived({"n" * len(name.encode()): b"x"})
    with pytest.raises(BadInput, match="不安全"):
        members(harmless.replace(b"n" * len(name.encode()), name.encode()))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("../../etc/x", "“../../etc/x”"),
        ("照片\u202egpj.exe", "“照片〈U+202E〉gpj.exe”"),
        ("a\x1b[2J\n'b", "“a〈U+001B〉[2J〈U+000A〉'b”"),
        ("../" * 90, f"“{'../' * 33}.…”"),
    ],
)
def test_a_name_that_is_refused_is_read_in_the_sentence(name: str, told: str) -> None:
    with pytest.raises(BadInput, match=f"^压缩包内的文件名{re.escape(told)}不安全，不能使用。$"):
        archived({name: b"x"})


@pytest.mark.parametrize("name", ["", "x" * 241])
def test_names_that_are_empty_or_too_long_are_refused(name: str) -> None:
    with pytest.raises(BadInput, match="不安全"):
        archived({name: b"x"})


@pytest.mark.parametrize("names", [("a", "A"), ("ß", "ss"), ("a", "a/b")])
def test_names_that_meet_on_some_system_are_refused(names: tuple[str, str]) -> None:
    with pytest.raises(BadInput, match=r"重名|既是文件又是文件夹"):
        archived(dict.fromkeys(names, b""))


def test_a_name_twice_is_refused() -> None:
    data = archived({"a": b"1", "b": b"2"}).replace(b"b", b"a")
    with pytest.raises(BadInput, match="重名"):
        members(data)


def test_members_out_of_order_are_refused() -> None:
    data = archived({"a": b"1", "b": b"2"}).replace(b"b", b"0")
    with pytest.raises(BadInput, match="顺序"):
        members(data)


def _compressed(out: zipfile.ZipFile) -> None:
    out.writestr("a", b"x" * 100, compress_type=zipfile.ZIP_DEFLATED)


def _commented(out: zipfile.ZipFile) -> None:
    out.writestr("a", b"x")
    out.comment = b"hello"


def _extra(out: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("a")
    info.extra = struct.pack("<HH", 0x7075, 0)
    out.writestr(info, b"x")


def _folder(out: zipfile.ZipFile) -> None:
    out.mkdir("a")


@pytest.mark.parametrize("make", [_compressed, _commented, _extra, _folder])
def test_archives_of_other_programs_are_refused(make: Callable[[zipfile.ZipFile], None]) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        make(archive)
    with pytest.raises(BadInput):
        members(out.getvalue())


def test_a_plainly_stored_archive_with_another_date_is_refused() -> None:
    data = archived({"a": b"1"})
    assert members(data)
    with pytest.raises(BadInput):
        members(data.replace(struct.pack("<H", 33), struct.pack("<H", 34)))


@pytest.mark.parametrize("size", [0xFFFFFFFF, 0xFFFFFFF0, 10**9, 40])
def test_headers_that_promise_more_than_there_is_are_refused_unread(size: int) -> None:
    """A header may claim 4 GB; nothing may be set aside for it."""
    data = bytearray(archived({"a": b"1", "b": b"2"}))
    central = data.index(b"PK\x01\x02")
    struct.pack_into("<LL", data, central + 20, size, size)
    with pytest.raises(BadInput):
        members(bytes(data))


@pytest.mark.parametrize("count", [0, 1, 3, 65_535])
def test_a_wrong_number_of_members_is_refused(count: int) -> None:
    data = bytearray(archived({"a": b"1", "b": b"2"}))
    struct.pack_into("<HH", data, len(data) - 14, count, count)
    with pytest.raises(BadInput):
        members(bytes(data))


def test_every_flipped_bit_cut_and_insertion_is_noticed() -> None:
    data = archived(FILES)
    for place in range(len(data)):
        flipped = bytearray(data)
        flipped[place] ^= 1 << place % 8
        for hostile in (bytes(flipped), data[:place], data[:place] + b"\x00" + data[place:]):
            with pytest.raises(BadInput):
                members(hostile)


def test_an_archive_over_four_gigabytes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipformat, "MAX_TOTAL", 300)
    assert archived({"a": b"x" * 100})
    with pytest.raises(BadInput, match="4 GB"):
        archived({"a": b"x" * 300})
    with pytest.raises(BadInput, match="4 GB"):
        archived({"a": b"x" * 210})


def test_more_members_than_the_format_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipformat, "MAX_MEMBERS", 3)
    with pytest.raises(BadInput, match="上限"):
        archived(dict.fromkeys("abcd", b""))


def test_an_archive_with_too_many_members_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    data = archived(dict.fromkeys("abcd", b""))
    monkeypatch.setattr(zipformat, "MAX_MEMBERS", 3)
    with pytest.raises(BadInput, match="目录"):
        members(data)


def test_a_member_that_changes_after_it_was_proved_is_noticed() -> None:
    file = io.BytesIO(archived({"a": b"before"}))
    archive = zipformat.read(file, tick=ignore)
    file.getbuffer()[archive.entries["a"].start] ^= 1
    with pytest.raises(BadInput, match="发生了变化"):
        archive.read("a", limit=100)


def test_a_member_over_its_limit_is_not_read() -> None:
    archive = zipformat.read(io.BytesIO(archived({"a": b"x" * 9})), tick=ignore)
    with pytest.raises(BadInput, match="过大"):
        archive.read("a", limit=8)


def test_a_source_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"missing\.jpg"):
        zipformat.write({"a": tmp_path / "missing.jpg"}, io.BytesIO(), tick=ignore)
