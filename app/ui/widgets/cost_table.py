"""The table of costs: typed into cell by cell, pasted into from a spreadsheet, copied from."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.language import tr
from app.ui.models.cost_lines import COLUMNS, HEADINGS, CostModel
from app.ui.theme import tokens as t
from app.ui.widgets.build import label
from app.ui.widgets.touch import touchable, viewport_of

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {"name": 150, "category": 104, "tax_percent": 58, "invoice_tax_percent": 74}
_DATE, _AMOUNT = 100, 112
_LEAST_ROWS, _MOST_ROWS = 4, 12
_ERASING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_KEYS = (QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Copy)


class CostTable(QTableView):
    """Emits `pasted` with text from the clipboard, `chosen` when another cell is the current one.

    `duplicated` and `removed` are asked for by keys, for the rows that are selected.

    The sentence on a refused text stands beside its cell.
    """

    pasted = Signal(str)
    chosen = Signal()
    duplicated = Signal()
    removed = Signal()

    def __init__(self, lines: CostModel) -> None:
        super().__init__()
        self._lines = lines
        self.categories: tuple[str, ...] = ()
        self.problem = label(role="error")
        self.problem.setParent(viewport_of(self))
        self.problem.setProperty("tone", "bad")
        self.problem.hide()
        self.setModel(lines)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(tr("费用明细"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setShowGrid(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(t.pixels(32))
        self.horizontalHeader().setHighlightSections(False)
        self._widen()
        touchable(self)
        lines.dataChanged.connect(self._tell)
        lines.rowsInserted.connect(self._fit)
        lines.rowsRemoved.connect(self._fit)
        self._fit()
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._tell)

    def _widen(self) -> None:
        for place, column in enumerate(COLUMNS):
            heading = self.horizontalHeader().sectionSizeHint(place)
            self.setColumnWidth(place, max(t.pixels(_width(column)), heading))

    def currentChanged(self, now: Index, before: Index) -> None:
        """Tell what is wrong with the cell that is the current one now."""
        super().currentChanged(now, before)
        self._tell()
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sentence beside its cell."""
        super().resizeEvent(event)
        self._tell()

    def event(self, event: QEvent) -> bool:
        """Take copying and pasting for cells, before the window takes them for evidence."""
        overrides = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if overrides and any(cast("QKeyEvent", event).matches(key) for key in _KEYS):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, clear and remove; Enter begins typing, as a double click does."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the line that is typed into leaves over
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._copied())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif control and event.key() in {Qt.Key.Key_D, *_ERASING}:
            (self.duplicated if event.key() == Qt.Key.Key_D else self.removed).emit()
        elif event.key() in _ERASING and not event.modifiers():
            self._clear_cells()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def flush(self) -> None:
        """Hand over what is being typed into a cell."""
        for editor in self.viewport().findChildren(QLineEdit):
            if editor.isVisible():
                self.commitData(editor)
                self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def chosen_rows(self) -> list[int]:
        """Return the rows of the cells that are selected."""
        rows = {index.row() for index in self.selectedIndexes()}
        current = self.currentIndex()
        return sorted(rows or ({current.row()} if current.isValid() else set()))

    def go_to(self, row: int, column: int = 0) -> None:
        """Make a cell the current one and bring it into sight."""
        index = self._lines.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on one row below after Enter, as spreadsheets do."""
        super().closeEditor(editor, hint)
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache and below.isValid():
            self.setCurrentIndex(below)

    def _fit(self, *_: object) -> None:
        """Be as high as the rows need, within bounds."""
        rows = min(max(self._lines.rowCount(), _LEAST_ROWS), _MOST_ROWS)
        row, head = self.verticalHeader().defaultSectionSize(), self.horizontalHeader().sizeHint()
        self.setFixedHeight(rows * row + head.height() + 2 * t.MEDIUM)

    def _tell(self, *_: object) -> None:
        """Put the sentence on the current cell below it, or above where there is no room."""
        index = self.currentIndex()
        sentence = self._lines.problem_at(index)
        self.problem.setVisible(bool(sentence))
        if not sentence:
            return
        self.problem.setText(f"× {sentence}")
        cell, room = self.visualRect(index), self.viewport().rect()
        width = min(self.problem.fontMetrics().horizontalAdvance(self.problem.text()) + 24, 420)
        self.problem.setFixedWidth(min(width, room.width()))
        height = self.problem.heightForWidth(self.problem.width())
        self.problem.setFixedHeight(height)
        below = cell.bottom() + height < room.bottom()
        top = cell.bottom() + 2 if below else cell.top() - height - 2
        self.problem.move(max(0, min(cell.left(), room.width() - self.problem.width())), top)
        self.problem.raise_()

    def _copied(self) -> str:
        rows: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda it: (it.row(), it.column())):
            rows.setdefault(index.row(), []).append(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        return "\n".join("\t".join(cells) for cells in rows.values())

    def _clear_cells(self) -> None:
        for index in self.selectedIndexes():
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self._lines.setData(index, "")


class _Cells(QStyledItemDelegate):
    """Makes the line to type in, with the categories of the documents to choose from."""

    def __init__(self, table: CostTable) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        index: Index,
    ) -> QWidget:
        """Return a line without the frame that would hide half of the text."""
        column = COLUMNS[index.column()]
        made = QLineEdit(parent)
        made.setProperty("role", "cell")
        made.setAccessibleName(tr(HEADINGS[column]))
        if column == "category":
            completer = QCompleter(list(self._table.categories), made)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            made.setCompleter(completer)
        return made

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the line once: what is typed since is not overwritten by what was just saved."""
        if not editor.property("filled"):
            editor.setProperty("filled", True)  # noqa: FBT003
            super().setEditorData(editor, index)


def _width(column: str) -> int:
    dated = column.endswith("date") or column.startswith(("lead", "service"))
    return _WIDTHS.get(column, _DATE if dated else _AMOUNT)
