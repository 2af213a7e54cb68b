"""The list of assessments as a table: one line each, columns of a width of one's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.models.assessments import EDITED, HEADINGS, LEVEL, PROGRESS, AssessmentsModel
from app.ui.models.listing import Columns
from app.ui.theme import tokens as t
from app.ui.widgets.level_cell import LevelCell
from app.ui.widgets.progress_cell import ProgressCell

# In pixels at 100 %; the first column takes the room that is left.
USUAL = Columns(EDITED, descending=True, widths=(240, 96, 164, 68, 112, 84, 112))


class AssessmentTable(QTableView):
    """Columns grow with the texts. Emits where the menu of the chosen line is wanted."""

    menu_wanted = Signal(QPoint)

    def __init__(self, rows: AssessmentsModel) -> None:
        super().__init__()
        self._percent = t.pixels(100)
        self.setModel(rows)
        self.setItemDelegateForColumn(LEVEL, LevelCell(self))
        self.setItemDelegateForColumn(PROGRESS, ProgressCell(self))
        self.setAccessibleName("评测列表")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(t.TARGET + 4)
        self.horizontalHeader().setHighlightSections(False)
        self.show_columns(USUAL)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    @property
    def columns(self) -> Columns:
        """How the columns are sorted and how wide they are."""
        header = self.horizontalHeader()
        descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        widths = (header.sectionSize(place) * 100 // self._percent for place in _places())
        return Columns(header.sortIndicatorSection(), descending, tuple(widths))

    def show_columns(self, columns: Columns) -> None:
        """Sort and widen the columns like this."""
        for place, width in enumerate(columns.widths):
            self.setColumnWidth(place, t.pixels(width))
        order = Qt.SortOrder.DescendingOrder if columns.descending else Qt.SortOrder.AscendingOrder
        self.sortByColumn(columns.sort, order)

    def changeEvent(self, event: QEvent) -> None:
        """Make the columns as much wider as the texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and t.pixels(100) != self._percent:
            before, self._percent = self._percent, t.pixels(100)
            for place in _places():
                self.setColumnWidth(place, self.columnWidth(place) * self._percent // before)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, or at the chosen line when a key asks for it."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        else:
            place = event.pos()
        if self.indexAt(place).isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))


def _places() -> range:
    return range(len(HEADINGS))
