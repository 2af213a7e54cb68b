"""What an organisation gives its reports is kept whole, and a hostile logo is not."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.errors import BadInput
from app.storage.backup import backup
from app.workbench.letterhead import (
    MAX_LOGO,
    Letterhead,
    Person,
    keep,
    letterhead,
    read_logo,
)
from app.workbench.session import Session, open_session


def png(size: tuple[int, int] = (60, 20)) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, "teal").save(out, "PNG")
    return out.getvalue()


def claiming(width: int, height: int) -> bytes:
    """Return a small picture that says it is another size."""
    made = bytearray(png())
    made[16:24] = struct.pack(">II", width, height)
    return bytes(made)


def test_nothing_is_assumed_before_anything_is_kept(session: Session) -> None:
    assert letterhead(session) == Letterhead()


def test_a_letterhead_is_there_after_the_next_start(session: Session) -> None:
    wanted = Letterhead(
        "示例评测机构",
        png(),
        (Person("冯晓岚", "示例评测机构", "评测师", "020-1234"), Person("李组长")),
        ("已现场核实。", "企业提供的资料齐全。"),
    )
    keep(session, wanted)
    folder = session.workspace.folder
    session.close()
    with open_session(folder) as again:
        assert letterhead(again) == wanted


def test_blanks_empty_lines_and_repetitions_are_dropped(session: Session) -> None:
    phrases = ("已核实。", "  ", "已核实。 ")
    kept = keep(session, Letterhead(" 评测中心 ", people=(Person(" 冯晓岚 "),), phrases=phrases))
    assert kept == Letterhead("评测中心", people=(Person("冯晓岚"),), phrases=("已核实。",))
    assert letterhead(session) == kept


def test_a_logo_that_is_gone_is_left_out(session: Session) -> None:
    keep(session, Letterhead("评测中心", png()))
    next((session.workspace.folder / "letterhead").iterdir()).unlink()
    assert letterhead(session) == Letterhead("评测中心")


def test_a_backup_holds_the_logo(session: Session, tmp_path: Path) -> None:
    keep(session, Letterhead("评测中心", png()))
    made = backup(session.workspace, tmp_path / "备份.zip")
    with zipfile.ZipFile(made) as archive:
        (name,) = (it for it in archive.namelist() if it.startswith("letterhead/"))
        assert archive.read(name) == png()


@pytest.mark.parametrize(
    ("logo", "told"),
    [
        (b"<svg/>", "PNG"),
        (png() + bytes(MAX_LOGO), "1 MB"),
        (claiming(40_000, 40_000), "1600万像素"),
        (claiming(61, 20), "不完整|损坏|打不开|无法"),
        (png()[:60], "不完整|损坏|打不开|无法"),
        (png()[:20], "PNG|不完整|损坏|打不开|无法"),
    ],
)
def test_what_is_no_small_picture_is_refused(session: Session, logo: bytes, told: str) -> None:
    keep(session, Letterhead("评测中心"))
    with pytest.raises(BadInput, match=told):
        keep(session, Letterhead("另一家", logo))
    assert letterhead(session) == Letterhead("评测中心")
    assert not list((session.workspace.folder / "letterhead").glob("*"))


def test_a_large_file_is_not_read_as_a_logo(tmp_path: Path) -> None:
    large = tmp_path / "标志.png"
    large.write_bytes(png() + bytes(MAX_LOGO))
    with pytest.raises(BadInput, match="过大"):
        read_logo(large)


@pytest.mark.parametrize(
    "wanted",
    [
        Letterhead("长" * 501),
        Letterhead(people=(Person("", "评测中心"),)),
        Letterhead(people=(Person("甲"),) * 201),
        Letterhead(phrases=tuple(map(str, range(201)))),
    ],
)
def test_what_does_not_fit_is_refused(session: Session, wanted: Letterhead) -> None:
    with pytest.raises(BadInput):
        keep(session, wanted)
