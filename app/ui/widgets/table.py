"""A plain table of texts, of which one line can be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from app.language import as_letters, tr
from app.ui.theme import tokens as t
from app.ui.widgets.touch import touchable


def column_width(width: int) -> int:
    """Return the pixels of a column for Chinese texts of a width at 100 %; Latin ones need more."""
    return t.pixels(as_letters(width, width * 5 // 4))


class TextTable(QTableWidget):
    """Columns as wide as their texts, but for the one that takes what is left."""

    def __init__(self, name: str, headings: Sequence[str], *, wide: int) -> None:
        super().__init__(0, len(headings))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([tr(heading) for heading in headings])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(t.TARGET)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        touchable(self)

    def show_lines(self, lines: Sequence[Sequence[str]]) -> None:
        """Show these lines; the one chosen stays so by its place."""
        chosen = self.currentRow()
        self.setRowCount(len(lines))
        for place, line in enumerate(lines):
            for side, text in enumerate(line):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.setItem(place, side, item)
        self.selectRow(min(max(chosen, 0), len(lines) - 1))
