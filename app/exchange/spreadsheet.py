"""Tables that people made with Excel, WPS or as CSV, read as text, whatever state they are in."""

from __future__ import annotations

import csv
import io
import re
import struct
import warnings
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, time
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from app.errors import BadInput
from app.exchange.files import read_whole
from app.language import tr

if TYPE_CHECKING:
    from pathlib import Path
    from zipfile import ZipInfo

    from openpyxl.worksheet.worksheet import Worksheet

MAX_FILE = 32 * 2**20
MAX_UNZIPPED = 128 * 2**20
MAX_RATIO = 250
"""Tables of repeated text shrink to a fiftieth; only what is made to harm shrinks this far."""
MAX_MEMBERS = 2000
MAX_ROWS = 20_000
MAX_COLUMNS = 256
HEADER_WITHIN = 20
_ALL_ROWS = 1_048_576
_SMALL = 2**20
_CHUNK = 4096
_EXACT = 10**15
"""Excel keeps fifteen digits of a number."""
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_TEXT_SUFFIXES = frozenset({".csv", ".tsv", ".txt"})
_DELIMITERS = ",;\t"
_ERROR_CELLS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"})
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ud800-\udfff]")
# How a workbook writes a control character is the first part.
_CONTROL = re.compile("_x00[01][0-9A-Fa-f]_|[\x00-\x1f\x7f-\x9f\ufffe\uffff]")
# By which a CSV keeps a spreadsheet from taking a text for a formula.
_GUARD = re.compile(r"\A'(?=[=+\-@])")
# What openpyxl, zipfile and the XML parsers raise on files that are not what they should be.
_BROKEN = (
    BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    SyntaxError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)
IsHeader = Callable[[Sequence[str]], bool]


@dataclass(frozen=True, slots=True)
class Row:
    """One row as the spreadsheet numbers it, from 1; no blank cells at its end."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A header and what stands below it; rows without any text are left out."""

    header: Row
    rows: tuple[Row, ...]


def read_table(path: Path, *, is_header: IsHeader) -> Table:
    """Return the table of the first visible sheet with a header among its first 20 rows.

    Told by its content: .xlsx, or text of cells parted by comma, semicolon or tab in UTF-8, UTF-16
    or GBK. Cells come as text: dates as 2012-06-18, numbers as their digits, formulas as last
    computed. Numbers of more than fifteen digits, which Excel does not keep, stay in scientific
    notation. BadInput when the file is none of these, is protected, damaged or too large, has no
    such header or more than 20,000 rows.
    """
    data = read_whole(path, limit=MAX_FILE)
    if not data.strip():
        raise BadInput(tr("“{name}”是空文件，请核对。", name=path.name))
    if data.startswith(_OLE):
        raise BadInput(_ole_sentence(path.name, data))
    if data.startswith(_ZIP):
        found = _in_workbook(data, path.name, is_header)
    elif path.suffix.lower() in _TEXT_SUFFIXES:
        found = _in_text(data, path.name, is_header)
    else:
        raise BadInput(_broken(path.name))
    if found is None:
        raise BadInput(
            tr(
                "在“{name}”的前{n}行里没有找到表头，请对照模板，用一行写明各列的名称。",
                name=path.name,
                n=HEADER_WITHIN,
            )
        )
    return found


def _ole_sentence(name: str, data: bytes) -> str:
    if _ENCRYPTED in data:
        return tr("“{name}”设了打开密码，请在Excel或WPS里去掉密码、保存后再试。", name=name)
    return tr("“{name}”是旧的.xls格式，请用Excel或WPS打开，另存为.xlsx后再试。", name=name)


def _broken(name: str) -> str:
    return tr(
        "“{name}”不是Excel工作簿，或者已经损坏，请用Excel或WPS打开，另存为.xlsx后再试。", name=name
    )


def _found(rows: Iterable[Sequence[str]], is_header: IsHeader) -> Table | None:
    numbered = (Row(number, _trimmed(cells)) for number, cells in enumerate(rows, 1))
    for row in islice(numbered, HEADER_WITHIN):
        if is_header(row.cells):
            return Table(row, _body(numbered))
    return None


def _trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    filled = (place for place, cell in enumerate(cells, 1) if cell)
    return tuple(cells[: max(filled, default=0)])


def _body(rows: Iterable[Row]) -> tuple[Row, ...]:
    found = tuple(islice((row for row in rows if row.cells), MAX_ROWS + 1))
    if len(found) > MAX_ROWS:
        raise BadInput(tr("名单超过{n}行，请分成几个文件，每个不超过{n}行。", n=MAX_ROWS))
    return found


def _in_workbook(data: bytes, name: str, is_header: IsHeader) -> Table | None:
    from openpyxl import load_workbook

    with _reading(name), ZipFile(io.BytesIO(data)) as archive:
        _refuse_bomb(archive, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and extensions, which say nothing of the text
        with _reading(name):
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        visible = (sheet for sheet in book.worksheets if sheet.sheet_state == "visible")
        tables = (_found(_lines(sheet, name), is_header) for sheet in visible)
        return next((table for table in tables if table), None)


@contextmanager
def _reading(name: str) -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise BadInput(_broken(name)) from error


def _lines(sheet: Worksheet, name: str) -> Iterator[list[str]]:
    """Give the rows from the first on, whatever extent the sheet says that it has."""
    rows: Iterator[Sequence[object]] = sheet.iter_rows(
        max_row=_ALL_ROWS, max_col=MAX_COLUMNS, values_only=True
    )
    while True:
        with _reading(name):
            row = next(rows, None)
        if row is None:
            return
        # A million rows below the list may hold nothing but a border.
        yield [] if row.count(None) == len(row) else [cell_text(cell) for cell in row]


def _refuse_bomb(archive: ZipFile, name: str) -> None:
    """Look before unpacking: sizes as the directory states them, which zipfile never exceeds."""
    members = archive.infolist()
    total = sum(member.file_size for member in members)
    if len(members) > MAX_MEMBERS or total > MAX_UNZIPPED or any(map(_is_bomb, members)):
        raise BadInput(
            tr(
                "“{name}”解压后大得不像一份名单，请只留下名单（每次不超过{n}行），另存后再试。",
                name=name,
                n=MAX_ROWS,
            )
        )
    for member in members:
        if _declares_entities(archive, member):
            raise BadInput(
                tr("“{name}”里有不安全的内容，不能读取，请向提供的人要一份正常的文件。", name=name)
            )


def _is_bomb(member: ZipInfo) -> bool:
    return member.file_size > max(_SMALL, MAX_RATIO * member.compress_size)


def _declares_entities(archive: ZipFile, member: ZipInfo) -> bool:
    """Whether a part has a document type, where entities that multiply would be declared."""

    def see(*_: object) -> None:
        raise _DocumentType

    def stop(*_: object) -> None:
        raise _Root

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler, parser.StartElementHandler = see, stop
    # A part that is no XML, such as a picture, ends the loop as well.
    with suppress(_Root, expat.ExpatError), archive.open(member) as part:
        try:
            while chunk := part.read(_CHUNK):
                parser.Parse(chunk, False)  # noqa: FBT003 - expat takes no keywords
        except _DocumentType:
            return True
    return False


class _DocumentType(Exception):
    """A part of a workbook declares its document type."""


class _Root(Exception):
    """The first element of a part: no document type comes after it."""


def _in_text(data: bytes, name: str, is_header: IsHeader) -> Table | None:
    text = _decoded(data, name)
    for sign in _DELIMITERS:
        first = islice(_parted(text, name, sign, strict=False), HEADER_WITHIN)
        if any(map(is_header, first)):
            return _found(_parted(text, name, sign, strict=True), is_header)
    return None


def _decoded(data: bytes, name: str) -> str:
    encodings = ("utf-16",) if data.startswith(_UTF16) else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        with suppress(UnicodeDecodeError):
            text = data.decode(encoding)
            if "\0" not in text:
                return text
    raise BadInput(tr("读不出“{name}”里的文字，请用Excel或WPS打开，另存为.xlsx后再试。", name=name))


def _parted(text: str, name: str, delimiter: str, *, strict: bool) -> Iterator[list[str]]:
    """Give the rows; when strict, a quote that nobody closed cannot swallow the rows below."""
    lines = csv.reader(io.StringIO(text, newline=None), delimiter=delimiter, strict=strict)
    try:
        for cells in lines:
            yield [cell_text(_GUARD.sub("", cell)) for cell in cells[:MAX_COLUMNS]]
    except csv.Error as error:
        raise BadInput(
            tr(
                "“{name}”第{line_num}行附近的引号不成对，请改正，或另存为.xlsx后再试。",
                name=name,
                line_num=lines.line_num,
            )
        ) from error


def cell_text(value: object) -> str:
    """Return what a cell says on one line: no control characters, no needless spaces."""
    if value is None or value in _ERROR_CELLS:
        return ""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d}" if value.time() == time() else f"{value:%Y-%m-%d %H:%M:%S}"
    if isinstance(value, float):
        return _number_text(value)
    return " ".join(_CONTROL.sub(" ", _INVISIBLE.sub("", str(value))).split())


def _number_text(value: float) -> str:
    if not value.is_integer():
        return f"{Decimal(repr(value)):f}"
    return f"{value:.0f}" if abs(value) < _EXACT else f"{value:.14E}"
