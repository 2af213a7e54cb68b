"""Lists as people keep them, and files that only look like lists."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.chart import BarChart

from app.errors import BadInput
from app.exchange import spreadsheet
from app.exchange.spreadsheet import Table, cell_text, read_table

HEAD = ("企业名称", "信用代码")
ROWS = [("甲厂", "1"), ("乙厂，东区", "2")]


def is_header(cells: Sequence[str]) -> bool:
    return set(HEAD) <= set(cells)


read = partial(read_table, is_header=is_header)


def texts(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in table.rows]


def book_of(*rows: Sequence[object]) -> Workbook:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    return book


def saved(book: Workbook, path: Path) -> Path:
    book.save(path)
    return path


def rezipped(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """Write a workbook again with its parts changed."""
    with zipfile.ZipFile(path) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in parts.items():
            out.writestr(name, change(name, data))
    return path


def refusal(path: Path) -> str:
    with pytest.raises(BadInput) as caught:
        read(path)
    assert caught.value.message.endswith("。")
    return caught.value.message


def csv_text(delimiter: str) -> str:
    return "\r\n".join(delimiter.join(row) for row in [HEAD, *ROWS])


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "utf-16"])
def test_text_is_read_in_any_usual_form(tmp_path: Path, delimiter: str, encoding: str) -> None:
    path = tmp_path / "名单.csv"
    path.write_bytes(csv_text(delimiter).encode(encoding))
    found = read(path)
    assert (found.header.number, texts(found)) == (1, ROWS)


def test_quoted_cells_may_hold_the_delimiter_line_breaks_and_a_guard(tmp_path: Path) -> None:
    path = tmp_path / "名单.csv"
    path.write_text('企业名称;"信用代码"\n"甲;厂\n东区";"\'=1"\n', encoding="utf-8")
    assert texts(read(path)) == [("甲;厂 东区", "=1")]


def test_a_quote_that_nobody_closed_swallows_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "名单.csv"
    path.write_text('企业名称,信用代码\n甲厂,"1\n乙厂,2\n', encoding="utf-8")
    assert "引号" in refusal(path)


def test_rows_keep_the_numbers_that_the_spreadsheet_shows(tmp_path: Path) -> None:
    rows = [["企业名单"], [], HEAD, [], ROWS[0], [None, None], ["", " "], ROWS[1]]
    book = book_of(*rows)
    book.worksheets[0].merge_cells("A1:F1")
    found = read(saved(book, tmp_path / "名单.xlsx"))
    assert [row.number for row in found.rows] == [5, 8]
    lines = [",".join(map(str, row)) if row else "" for row in [["名单"], [], HEAD, [], ROWS[0]]]
    (tmp_path / "名单.csv").write_text("\n".join(lines), encoding="utf-8")
    assert [row.number for row in read(tmp_path / "名单.csv").rows] == [5]


def test_the_first_visible_sheet_with_a_header_counts(tmp_path: Path) -> None:
    book = book_of(["说明"])
    hidden = book.create_sheet("旧名单")
    hidden.append(HEAD)
    hidden.sheet_state = "hidden"
    book.create_chartsheet("图").add_chart(BarChart())
    for name in ("名单", "另一份"):
        page = book.create_sheet(name)
        page.append(HEAD)
        page.append([name, "1"])
    assert texts(read(saved(book, tmp_path / "名单.xlsx"))) == [("名单", "1")]


def test_a_header_too_far_down_is_none(tmp_path: Path) -> None:
    title: list[Sequence[object]] = [["名单"]] * 20
    assert "表头" in refusal(saved(book_of(*title, HEAD), tmp_path / "a.xlsx"))
    assert read(saved(book_of(*title[1:], HEAD), tmp_path / "b.xlsx")).header.number == 20


def test_formulas_count_as_last_computed(tmp_path: Path) -> None:
    path = saved(book_of(HEAD, ["=A9", "=NA()"]), tmp_path / "名单.xlsx")
    computed = {
        b"<f>A9</f><v></v>": b"<f>A9</f><v>13812345678</v>",
        b"<f>A9</f><v />": b"<f>A9</f><v>13812345678</v>",
    }

    def compute(_name: str, data: bytes) -> bytes:
        for formula, value in computed.items():
            data = data.replace(formula, value)
        return data

    assert texts(read(rezipped(path, compute))) == [("13812345678",)]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (13812345678, "13812345678"),
        (13812345678.0, "13812345678"),
        (0.1, "0.1"),
        (914401120000001540.0, "9.14401120000002E+17"),
        (datetime(2012, 6, 18), "2012-06-18"),  # noqa: DTZ001 - cells have no zone
        (datetime(2012, 6, 18, 9, 30), "2012-06-18 09:30:00"),  # noqa: DTZ001
        (date(2012, 6, 18), "2012-06-18"),
        (" 甲\u3000厂\n东区_x000D_\u200b ", "甲 厂 东区"),
        ("#N/A", ""),
    ],
)
def test_a_cell_says_its_text(value: object, text: str) -> None:
    assert cell_text(value) == text


def test_formats_below_and_beside_the_list_are_no_rows(tmp_path: Path) -> None:
    book = book_of(HEAD, ROWS[0])
    page = book.worksheets[0]
    page.cell(3000, 16384).number_format = "@"
    page.row_dimensions[5000].height = 30
    assert texts(read(saved(book, tmp_path / "名单.xlsx"))) == [ROWS[0]]


def test_a_stated_extent_that_is_wrong_hides_nothing(tmp_path: Path) -> None:
    path = saved(book_of(HEAD, *ROWS), tmp_path / "名单.xlsx")
    changed = rezipped(path, lambda _, data: data.replace(b'ref="A1:B3"', b'ref="A1"'))
    assert texts(read(changed)) == ROWS
    changed = rezipped(path, lambda _, data: data.replace(b'ref="A1"', b'ref="A1:XFD1048576"'))
    assert texts(read(changed)) == ROWS


def test_too_many_rows_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "MAX_ROWS", 2)
    book = book_of(HEAD, *ROWS)
    assert texts(read(saved(book, tmp_path / "名单.xlsx"))) == ROWS
    book.worksheets[0].append(["丙厂"])
    assert "超过2行" in refusal(saved(book, tmp_path / "名单.xlsx"))


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("空.xlsx", b"", "空文件"),
        ("空.csv", b"\r\n", "空文件"),
        ("旧.xls", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "旧的.xls格式"),
        (
            "密.xlsx",
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
            "去掉密码",
        ),
        ("网页.xls", b"<table><tr><td>a</td></tr></table>", "另存为.xlsx"),
        ("假.xlsx", b"PK\x03\x04" + b"x" * 99, "不是Excel工作簿"),
        ("图.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "读不出"),
        ("甲.csv", "企业名称\n甲".encode(), "没有找到表头"),
    ],
)
def test_what_is_no_list_is_told_in_one_sentence(
    tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    (tmp_path / name).write_bytes(data)
    assert told in refusal(tmp_path / name)


def test_a_missing_file_and_a_renamed_zip_are_told(tmp_path: Path) -> None:
    assert "找不到" in refusal(tmp_path / "没有.xlsx")
    with zipfile.ZipFile(tmp_path / "包.xlsx", "w") as out:
        out.writestr("a.txt", "a")
    assert "不是Excel工作簿" in refusal(tmp_path / "包.xlsx")


def test_a_bomb_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(book_of(HEAD), tmp_path / "名单.xlsx")
    zeros = b" " * (2 * 2**20)
    rezipped(path, lambda name, data: data + zeros if "sheet1" in name else data)
    assert "解压后" in refusal(path)
    path = saved(book_of(HEAD), tmp_path / "名单.xlsx")
    monkeypatch.setattr(spreadsheet, "MAX_UNZIPPED", 1000)
    assert "解压后" in refusal(path)


def test_a_size_that_is_a_lie_ends_the_reading(tmp_path: Path) -> None:
    path = saved(book_of(HEAD), tmp_path / "名单.xlsx")
    rezipped(path, lambda name, data: data + b" " * (2 * 2**20) if "sheet1" in name else data)
    data = bytearray(path.read_bytes())
    place = 0
    while (place := data.find(b"PK\x01\x02", place + 1)) > 0:
        data[place + 24 : place + 28] = struct.pack("<L", 100)
    path.write_bytes(data)
    assert "不是Excel工作簿" in refusal(path)


@pytest.mark.parametrize("part", ["[Content_Types].xml", "xl/worksheets/sheet1.xml"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_declared_entities_are_refused(tmp_path: Path, part: str, encoding: str) -> None:
    def laugh(name: str, data: bytes) -> bytes:
        if name != part:
            return data
        body = data.decode().partition("?>")[2] or data.decode()
        kind = '<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;">]>'
        text = f'<?xml version="1.0" encoding="{encoding}"?><!--{" " * 9000}-->{kind}{body}'
        return text.encode(encoding)

    path = saved(book_of(HEAD, *ROWS), tmp_path / "名单.xlsx")
    assert "不安全" in refusal(rezipped(path, laugh))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damage_gives_a_table_or_a_refusal(tmp_path: Path, data: st.DataObject) -> None:
    whole = io.BytesIO()
    book_of(HEAD, *ROWS).save(whole)
    path = tmp_path / "名单.xlsx"
    path.write_bytes(whole.getvalue())
    with zipfile.ZipFile(path) as source:
        part = data.draw(st.sampled_from(source.namelist()))
        place = data.draw(st.integers(0, len(source.read(part)) - 1))
    junk = data.draw(st.binary(max_size=3))
    rezipped(path, lambda name, old: old[:place] + junk + old[place + 2 :] if name == part else old)
    with suppress(BadInput):
        assert read(path).header.number
