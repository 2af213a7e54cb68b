"""The list under the portfolio's filters: one line per assessment, sorted by the workspace."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.language import as_letters, tr
from app.ui.models.portfolio import EDITED, INDUSTRY, LEVEL, PLACE, PortfolioRows
from app.ui.theme import tokens as t
from app.ui.widgets.level_cell import LevelCell
from app.ui.widgets.touch import touchable

# In pixels at 100 %; the first column takes the room that is left.
_WIDTHS = (200, 148, 148, 96, 164, 72, 120, 112)
_LATIN_WIDTHS = (200, 148, 148, 180, 240, 72, 168, 112)
_SPARE = (EDITED, INDUSTRY, PLACE)


class PortfolioTable(QTableView):
    """Leaves out columns where there is no room for the names of the enterprises."""

    def __init__(self, rows: PortfolioRows) -> None:
        super().__init__()
        self.setModel(rows)
        self.setItemDelegateForColumn(LEVEL, LevelCell(self))
        self.setAccessibleName(tr("汇总名单"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(t.TARGET + 4)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.sortByColumn(EDITED, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self._fit()
        touchable(self)

    def changeEvent(self, event: QEvent) -> None:
        """Make the columns as much wider as the texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        widths = [t.pixels(it) for it in as_letters(_WIDTHS, _LATIN_WIDTHS)]
        left = self.viewport().width() - sum(widths)
        for place in range(1, len(widths)):
            self.setColumnWidth(place, widths[place])
        for place in _SPARE:
            self.setColumnHidden(place, left < 0)
            left += widths[place] if left < 0 else 0
