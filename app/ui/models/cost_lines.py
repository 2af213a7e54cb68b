"""The cost lines as an editable table: what is stored, what is on its way, what was refused."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from difflib import SequenceMatcher
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from app.language import mark, together, tr
from app.ui.theme import tokens as t
from app.workbench.cost_cells import Block, Wrong, fits, pasted, rows_of, text_of, typed
from app.workbench.costs import Entry, Row, new_key
from app.workbench.programme import LineResult, Standing

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_NONE = QModelIndex()
RECOGNISED = "recognised"
HEADINGS = {
    "name": mark("名称"),
    "category": mark("类别"),
    "contract_date": mark("合同日期"),
    "contract_amount": mark("合同金额"),
    "tax_percent": mark("税率"),
    "invoice_date": mark("发票日期"),
    "invoice_amount": mark("发票金额"),
    "invoice_tax_percent": mark("发票税率"),
    "paid": mark("付款金额"),
    RECOGNISED: mark("认定金额"),
    "lead_published": mark("公示日期"),
    "service_first": mark("服务开始"),
    "service_last": mark("服务结束"),
}
COLUMNS = tuple(HEADINGS)
TYPED = tuple(column for column in COLUMNS if column != RECOGNISED)
_HINTS = {
    "contract_amount": mark("元，含税；税率空着时为不含税金额"),
    "tax_percent": mark("百分之几，例如13；空着表示金额不含税"),
    "invoice_tax_percent": mark("与合同税率不同时填写"),
    "paid": mark("所有付款之和，元"),
    RECOGNISED: mark("元，不含税，由程序按文件算出"),
    "lead_published": mark("三方合同填牵引单位公示日期"),
    "service_first": mark("订阅式产品填服务的第一天"),
    "service_last": mark("订阅式产品填服务的最后一天"),
}
_SIDE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = ("contract_amount", "invoice_amount", "paid", RECOGNISED, "tax_percent")


class CostModel(QAbstractTableModel):
    """One row for each line and each further invoice, and an empty one at the end to go on.

    Emits `entered` with the block to save. A text that was refused stays in its cell.
    """

    entered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = [Row(new_key())]
        self.wrong: dict[tuple[Row, str], Wrong] = {}
        self._entries: dict[str, Entry] = {}
        self._results: dict[str, LineResult] = {}
        self._coming: dict[tuple[Row, str], str] = {}  # typed, and not yet confirmed as saved
        self._fresh: list[Row] = []  # rows that are not stored, or not yet

    def show_standing(self, found: Standing) -> None:
        """Show the lines as they are stored, in the order in which they were first seen."""
        known = {entry.key: entry for entry in found.costs}
        order = [key for key in self._entries if key in known]
        fresh = [row.key for row in self._fresh]
        new = [key for key in known if key not in self._entries]
        order += sorted(new, key=lambda key: fresh.index(key) if key in fresh else len(fresh))
        self._entries = {key: known[key] for key in order}
        self._results = dict(found.results)
        self._coming.clear()
        refused = {row for row, _ in self.wrong}
        self._fresh = [row for row in self._fresh if row in refused or self._is_next(row)]
        self._lay_out()

    def add_invoice(self, row: Row) -> Row | None:
        """Make an empty row for one more invoice of a line; None when it has none yet."""
        entry = self._entries.get(row.key)
        if entry is None or not entry.stored["invoices"]:
            return None
        made = Row(row.key, len(entry.stored["invoices"]))
        if made not in self.rows:
            self._fresh.append(made)
            self._lay_out()
        return made

    def paste(self, text: str, at: int, column: int) -> Block:
        """Take cells from a spreadsheet; BadInput when they are no costs."""
        rows = [row for row in self.rows if row.key in self._entries]
        columns = [it for it in COLUMNS[column:] if it in TYPED]
        made = pasted(text, rows, min(at, len(rows)), columns)
        self._take(made)
        self._lay_out()
        return made

    def entry_at(self, index: Index) -> Entry | None:
        """Return the line of a row; None for a new one."""
        return self._entries.get(self.rows[index.row()].key) if index.isValid() else None

    def result_at(self, index: Index) -> LineResult | None:
        """Return what was recognised of the line of a row."""
        return self._results.get(self.rows[index.row()].key) if index.isValid() else None

    def problem_at(self, index: Index) -> str:
        """Return the sentence on a cell that was refused."""
        found = self.wrong.get(self._cell(index)) if index.isValid() else None
        if found is None:
            return ""
        kept = self._text(*self._cell(index))
        told = tr("没有保存，仍按“{kept}”计。", kept=kept) if kept else tr("还没有保存。")
        return together(found.sentence, told)

    def is_stored(self, row: Row) -> bool:
        """Whether an invoice's row holds something that is saved."""
        entry = self._entries.get(row.key)
        return entry is not None and row.invoice < len(entry.stored["invoices"])

    def discard(self, rows: Sequence[int]) -> None:
        """Forget refused texts and empty invoices of some rows."""
        gone = {self.rows[row] for row in rows}
        self.wrong = {cell: it for cell, it in self.wrong.items() if cell[0] not in gone}
        self._fresh = [row for row in self._fresh if row not in gone]
        self._lay_out()

    def keys(self, rows: Sequence[int]) -> list[str]:
        """Return the keys of the lines of some rows, each once."""
        found = (self.rows[row].key for row in rows)
        return [key for key in dict.fromkeys(found) if key in self._entries]

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return the heading of a column, and what is to be filled in there."""
        if orientation != Qt.Orientation.Horizontal:
            return str(section + 1) if role == Role.DisplayRole else None
        column = COLUMNS[section]
        if role == Role.DisplayRole:
            return tr(HEADINGS[column])
        if role == Role.ToolTipRole:
            return tr(_HINTS.get(column, HEADINGS[column]))
        return _side(column) if role == Role.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be typed into but what is computed, and a line's parts beside invoices."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row, column = self._cell(index)
        fixed = column == RECOGNISED or not fits(row, column)
        return found if fixed else found | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = self._cell(index)
        wrong = self.wrong.get((row, column))
        if role in {Role.DisplayRole, Role.EditRole}:
            if wrong is not None:
                return wrong.text
            text = self._text(row, column)
            return text if role == Role.EditRole else self._shown(row, column, text)
        if role == Role.ToolTipRole:
            return wrong.sentence if wrong else self._shown(row, column, self._text(row, column))
        return self._looks(row, column, role, wrong=wrong is not None)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:  # noqa: ANN401
        """Take what was typed: hand it over to be saved, or keep it with the sentence why not."""
        if role != Role.EditRole or not index.isValid():
            return False
        row, column = self._cell(index)
        if (row, column) not in self.wrong and str(value).strip() == self._text(row, column):
            return False
        self._take(typed(row, column, str(value)))
        self.dataChanged.emit(index, index)
        return True

    def _take(self, block: Block) -> None:
        self._fresh += [row for row in block.rows if row not in self._fresh]
        for cells in block.cells:
            row = Row(cells.key, cells.invoice)
            for column, text in cells.texts.items():
                self.wrong.pop((row, column), None)
                self._coming[row, column] = text
        for wrong in block.wrong:
            self.wrong[wrong.row, wrong.column] = wrong
        if block.cells:
            self.entered.emit(block)

    def _lay_out(self) -> None:
        """Put up the rows: stored ones, invoices to come, lines with refused texts, one more."""
        stored = rows_of(self._entries.values())
        rows: list[Row] = []
        for row in dict.fromkeys((*stored, *self._fresh)):
            if row not in rows:
                rows.insert(self._place(rows, row), row)
        empty = self.rows[-1] if self.rows[-1] not in rows else Row(new_key())
        rows.append(empty)
        self._become(rows)
        self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))

    def _is_next(self, row: Row) -> bool:
        """Whether a row is an empty one for one more invoice of a line."""
        entry = self._entries.get(row.key)
        return entry is not None and row.is_further and row.invoice == len(entry.stored["invoices"])

    def _become(self, rows: list[Row]) -> None:
        """Let rows come and go one run at a time: a cell that is being typed into stays so."""
        steps = SequenceMatcher(None, self.rows, rows, autojunk=False).get_opcodes()
        for tag, first, last, new_first, new_last in reversed(steps):
            if tag in {"delete", "replace"}:
                self.beginRemoveRows(_NONE, first, last - 1)
                del self.rows[first:last]
                self.endRemoveRows()
            if tag in {"insert", "replace"}:
                self.beginInsertRows(_NONE, first, first + new_last - new_first - 1)
                self.rows[first:first] = rows[new_first:new_last]
                self.endInsertRows()

    @staticmethod
    def _place(rows: Sequence[Row], row: Row) -> int:
        """Return where a row goes: below the others of its line, else at the end."""
        same = [place for place, it in enumerate(rows) if it.key == row.key]
        return same[-1] + 1 if same else len(rows)

    def _cell(self, index: Index) -> tuple[Row, str]:
        return self.rows[index.row()], COLUMNS[index.column()]

    def _text(self, row: Row, column: str) -> str:
        if (row, column) in self._coming:
            return self._coming[row, column]
        entry = self._entries.get(row.key)
        if column == RECOGNISED or entry is None:
            return ""
        return text_of(entry, row, column)

    def _shown(self, row: Row, column: str, text: str) -> str:
        if column == RECOGNISED:
            return self._recognised(row)
        if row is self.rows[-1] and not text and column == "name":
            return tr("＋ 新的一行")
        if text and column.endswith("percent"):
            return f"{text}%"
        if text and (column.endswith("amount") or column == "paid"):
            return f"{Decimal(text):,.2f}"
        return text

    def _recognised(self, row: Row) -> str:
        if row.is_further or row.key not in self._entries:
            return ""
        result = self._results.get(row.key)
        return f"{result.recognised:,.2f}" if result else tr("暂不计")

    def _looks(self, row: Row, column: str, role: int, *, wrong: bool) -> Any:  # noqa: ANN401
        if role == Role.TextAlignmentRole:
            return _side(column)
        if role == Role.BackgroundRole and wrong:
            return QColor(t.BAD.surface)
        if role == Role.ForegroundRole:
            if wrong:
                return QColor(t.BAD.text)
            is_hint = row is self.rows[-1] and not self._text(row, column)
            return QColor(t.QUIET) if is_hint else None
        return None


def _side(column: str) -> Qt.AlignmentFlag:
    right = column in _RIGHT or column == "invoice_tax_percent"
    return _SIDE | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
