"""Writes tables as an Excel workbook or as CSV, row by row: numbers as numbers, dates as dates."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import TYPE_CHECKING, BinaryIO, Literal, TypeAlias

from app.language import tr
from app.scoring.text import fixed

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Cell: TypeAlias = "str | int | Fraction | datetime | None"
Kind = Literal["text", "count", "points", "share", "time"]
MAX_CELL = 32_767
"""What Excel takes in one cell."""
_FORMATS: dict[str, dict[str, object]] = {
    "text": {"align": "left"},
    "count": {"num_format": "0"},
    "points": {"num_format": "0.00"},
    "share": {"num_format": "0.0%"},
    "time": {"num_format": "yyyy-mm-dd hh:mm", "align": "left"},
}
COMMON = {"font_name": "微软雅黑", "font_size": 10, "valign": "vcenter"}
_HEAD = {"bold": True, "bg_color": "#DCE6F1", "border": 1, "border_color": "#A6B4C6"}
HEAD_LOOK = {**COMMON, **_HEAD, "text_wrap": True, "align": "center"}
_PRINTED_WIDTH = 220
"""How many characters still read well across a sheet of A4."""
_HEAT = ("#F2F6FA", "#D6E6F4", "#ABCFE6", "#6BAED6", "#1F6AA5")
# XML takes none of these, and a table has no use for them.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, how its cells are shown, its width in characters.

    The cells of a `heat` column are tinted by their share of the row's heat columns.
    """

    title: str
    kind: Kind = "text"
    width: int = 10
    heat: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a name of at most 31 characters; `fixed` columns stay in view at the left."""

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Cell]]
    fixed: int = 1


def write_workbook(
    out: BinaryIO, sheets: Sequence[Sheet], *, title: str, made_at: datetime
) -> None:
    """Write the sheets in order; their rows are taken once and none is kept in memory.

    `made_at` is the only clock, so that the same tables give the same bytes.
    """
    from xlsxwriter import Workbook

    # Without these a name that begins with = or http would become more than a text.
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(out, {"constant_memory": True, **plain})
    book.set_properties({"title": title, "author": tr("数评台"), "created": made_at})
    look = _Look(book)
    pages = [book.add_worksheet(sheet.name) for sheet in sheets]
    for page, sheet in zip(pages, sheets, strict=True):
        _write(page, sheet, look)
    book.close()


def write_csv(out: BinaryIO, sheet: Sheet) -> None:
    """Write one table as CSV in UTF-8 with the mark by which Excel knows it.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    text = io.TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow(column.title.replace("\n", "") for column in sheet.columns)
    for row in sheet.rows:
        cells = zip(row, sheet.columns, strict=True)
        writer.writerow(_as_text(cell, column.kind) for cell, column in cells)
    text.detach()  # the file is the caller's


class _Look:
    """The formats of one workbook."""

    def __init__(self, book: Workbook) -> None:
        self.head: Format = book.add_format(HEAD_LOOK)
        self.cells = {kind: book.add_format({**COMMON, **form}) for kind, form in _FORMATS.items()}
        self.heat = [
            book.add_format({**COMMON, "num_format": "0", "align": "center", "bg_color": tint})
            for tint in _HEAT
        ]
        self.heat[-1].set_font_color("#FFFFFF")


def _write(page: Worksheet, sheet: Sheet, look: _Look) -> None:
    for index, column in enumerate(sheet.columns):
        page.set_column(index, index, column.width)
    _set_up_print(page, sheet)
    page.set_row(0, 32)
    page.freeze_panes(1, sheet.fixed)
    for index, column in enumerate(sheet.columns):
        page.write_string(0, index, column.title, look.head)
    last = 0
    for last, row in enumerate(sheet.rows, start=1):
        _write_row(page, last, row, sheet.columns, look)
    page.autofilter(0, 0, last, len(sheet.columns) - 1)


def _set_up_print(page: Worksheet, sheet: Sheet) -> None:
    wide = sum(column.width for column in sheet.columns)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(-(-wide // _PRINTED_WIDTH), 0)
    page.repeat_rows(0)
    page.repeat_columns(0, sheet.fixed - 1)
    page.set_margins(0.4, 0.4, 0.6, 0.6)
    page.set_footer(tr("&L&A&R第 &P 页，共 &N 页"))


def _write_row(
    page: Worksheet, place: int, row: Sequence[Cell], columns: Sequence[Column], look: _Look
) -> None:
    cells = list(zip(row, columns, strict=True))
    warm = sum(cell for cell, column in cells if column.heat and isinstance(cell, int))
    for index, (cell, column) in enumerate(cells):
        form = look.cells[column.kind]
        if column.heat and isinstance(cell, int) and warm:
            form = look.heat[-(-cell * (len(_HEAT) - 1) // warm)]
        if cell is None:
            page.write_blank(place, index, None, form)
        elif isinstance(cell, str):
            page.write_string(place, index, clean(cell), form)
        elif isinstance(cell, datetime):
            page.write_datetime(place, index, cell, form)
        else:
            page.write_number(place, index, float(cell), form)


def clean(text: str) -> str:
    """Return a text that a cell can hold: no control characters, not longer than Excel takes."""
    return _CONTROL.sub("", text)[:MAX_CELL]


def _as_text(cell: Cell, kind: Kind) -> str:
    if isinstance(cell, str):
        safe = clean(cell)
        return f"'{safe}" if safe.startswith(_FORMULA_STARTS) else safe
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M}"
    return f"{cell}" if isinstance(cell, int) else fixed(cell, 2 if kind == "points" else 4)
