"""The table of costs as it is typed and pasted into: its rows, and what a block of cells means."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.language import tr
from app.storage.claims import OF_INVOICE, is_of_invoice
from app.workbench.cost_table import COLUMNS, check_header, checked_cell, is_header, tidy_cell
from app.workbench.costs import Cells, Row, new_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.workbench.costs import Entry

MAX_ROWS = 2000
"""More rows are no project of one enterprise."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A cell whose text was refused, and the sentence why."""

    row: Row
    column: str
    text: str
    sentence: str


@dataclass
class Block:
    """What a block of cells comes to: its rows, what can be entered, and the wrong cells."""

    rows: list[Row] = field(default_factory=list)
    cells: list[Cells] = field(default_factory=list)
    wrong: list[Wrong] = field(default_factory=list)

    def put(self, row: Row, texts: Mapping[str, str]) -> None:
        """Take the texts of a row, each by its column."""
        self.rows.append(row)
        good: dict[str, str] = {}
        for column, text in texts.items():
            try:
                good[column] = checked_cell(column, text)
            except BadInput as error:
                self.wrong.append(Wrong(row, column, text, error.message))
        if good:
            self.cells.append(Cells(row.key, good, row.invoice))


def rows_of(entries: Iterable[Entry]) -> list[Row]:
    """Return the rows of the table: one for each line, one more for each further invoice."""
    return [
        Row(entry.key, invoice)
        for entry in entries
        for invoice in range(max(1, len(entry.stored["invoices"])))
    ]


def fits(row: Row, column: str) -> bool:
    """Whether a row has such a cell: a further invoice has its own parts alone."""
    return is_of_invoice(column) or not row.is_further


def text_of(entry: Entry, row: Row, column: str) -> str:
    """Return what is stored of a cell; nothing where a further invoice has no such cell."""
    if not is_of_invoice(column):
        return "" if row.is_further else str(entry.stored[column])
    invoices = entry.stored["invoices"]
    part = column.removeprefix(OF_INVOICE)
    return str(invoices[row.invoice][part]) if row.invoice < len(invoices) else ""


def typed(row: Row, column: str, text: str) -> Block:
    """Return what a text typed into one cell comes to."""
    made = Block()
    made.put(row, {column: text})
    return made


def pasted(text: str, rows: Sequence[Row], at: int, columns: Sequence[str]) -> Block:
    """Return what cells from a spreadsheet come to, pasted at a row into these columns.

    With a header they are new lines, whatever the place. Below the last row new lines begin; a row
    without a name is a further invoice of the line above it. BadInput for a header with a column
    that is not known, or far too many rows.
    """
    read = csv.reader(text.splitlines(), "excel-tab")
    found = [stripped for cells in read if any(stripped := [cell.strip() for cell in cells])]
    if len(found) > MAX_ROWS:
        raise BadInput(tr("一次最多粘贴{n}行，请分几次粘贴。", n=MAX_ROWS))
    if found and is_header(found[0]):
        check_header(found[0])
        titles = found.pop(0)
        columns, at = [COLUMNS.get(title, "") for title in titles], len(rows)
    made = Block()
    above = rows[at - 1] if 0 < at <= len(rows) else None
    for place, cells in enumerate(found, at):
        texts = {key: cell for key, cell in zip(columns, cells, strict=False) if key}
        row = rows[place] if place < len(rows) else _new_row(texts, above)
        made.put(row, _fitting(row, texts))
        above = row
    return made


def _new_row(texts: Mapping[str, str], above: Row | None) -> Row:
    filled = [column for column, text in texts.items() if text]
    if above is not None and "name" in texts and all(map(is_of_invoice, filled)):
        return Row(above.key, above.invoice + 1)
    return Row(new_key())


def _fitting(row: Row, texts: Mapping[str, str]) -> dict[str, str]:
    """Return the texts that a row has cells for; empty ones clear what stands there."""
    return {column: tidy_cell(column, text) for column, text in texts.items() if fits(row, column)}
