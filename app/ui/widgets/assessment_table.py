"""The list of assessments as a table: one line each, columns of a width of one's own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.language import as_letters, tr
from app.ui.models.assessments import EDITED, LEVEL, POINTS, PROGRESS, AssessmentsModel
from app.ui.models.listing import Columns
from app.ui.theme import tokens as t
from app.ui.widgets.level_cell import LevelCell
from app.ui.widgets.progress_cell import ProgressCell
from app.ui.widgets.touch import viewport_of

# In pixels at 100 %; the first column takes the room that is left.
_LEAST = 180
_SPARE = (PROGRESS, POINTS, EDITED)
_WIDTHS, _LATIN_WIDTHS = (240, 96, 164, 68, 112, 120, 112), (220, 180, 240, 72, 112, 168, 112)


class AssessmentTable(QTableView):
    """Columns grow with the texts; where room is short, the first has it.

    Emits where the menu of the chosen line is wanted.
    """

    menu_wanted = Signal(QPoint)

    def __init__(self, rows: AssessmentsModel) -> None:
        super().__init__()
        self._widths: tuple[int, ...] = ()
        self.setModel(rows)
        self.setItemDelegateForColumn(LEVEL, LevelCell(self))
        self.setItemDelegateForColumn(PROGRESS, ProgressCell(self))
        self.setAccessibleName(tr("评测列表"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(t.TARGET + 4)
        self._begin()

    def _begin(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        self.show_columns(usual())
        self.setSortingEnabled(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._on_resized)

    @property
    def columns(self) -> Columns:
        """How the columns are sorted and how wide they are, or would be if there were room."""
        header = self.horizontalHeader()
        descending = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return Columns(header.sortIndicatorSection(), descending, self._widths)

    def show_columns(self, columns: Columns) -> None:
        """Sort and widen the columns like this."""
        self._widen(columns.widths)
        order = Qt.SortOrder.DescendingOrder if columns.descending else Qt.SortOrder.AscendingOrder
        self.sortByColumn(columns.sort, order)

    def changeEvent(self, event: QEvent) -> None:
        """Make the columns as much wider as the texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._widen(self._widths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def _widen(self, widths: tuple[int, ...]) -> None:
        self._widths = widths
        for place, width in enumerate(widths):
            self.setColumnWidth(place, t.pixels(width))
        self._fit()

    def _fit(self) -> None:
        """Hide what can be spared until the enterprise's name has enough room."""
        wanted = (_LEAST, *self._widths[1:])
        left = viewport_of(self).width() - sum(map(t.pixels, wanted))
        for place in _SPARE:
            if self.isColumnHidden(place):  # it comes back as wide as it would be by now
                self.setColumnWidth(place, t.pixels(wanted[place]))
            self.setColumnHidden(place, left < 0)
            left += t.pixels(wanted[place]) if left < 0 else 0

    def _on_resized(self, place: int, _before: int, width: int) -> None:
        if width:  # hidden ones have none
            percent = t.pixels(100)
            at_100 = (width * 100 + percent // 2) // percent
            self._widths = (*self._widths[:place], at_100, *self._widths[place + 1 :])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, or at the chosen line when a key asks for it."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        else:
            place = event.pos()
        if self.indexAt(place).isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))


def usual() -> Columns:
    """Return the columns as they are at first: wide enough for the words of the language."""
    widths = as_letters(_WIDTHS, _LATIN_WIDTHS)
    return Columns(EDITED, descending=True, widths=widths)
