"""The table of what became of each file or row, and all that is said of the chosen one below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.models.lines import LINE, LinesModel
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, label
from app.ui.widgets.table import column_width
from app.ui.widgets.touch import touchable

_HIGH = 140


class LinesTable(QWidget):
    """The last column takes the room that is left; emits `opened` with the key of a line."""

    opened = Signal(str)

    def __init__(self, name: str, lines: LinesModel, widths: tuple[int, ...]) -> None:
        super().__init__()
        self._lines = lines
        self.view = QTableView()
        self.told = label(role="quiet")
        self.told.hide()
        self.view.setModel(lines)
        self.view.setAccessibleName(name)
        self.view.setMinimumHeight(_HIGH)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(t.TARGET - 4)
        self._size(widths)
        layout = column(touchable(self.view), self.told, space=t.TINY)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.view.selectionModel().currentRowChanged.connect(self._on_chosen)
        lines.modelReset.connect(self.told.hide)
        self.view.activated.connect(self._on_activated)
        self.view.doubleClicked.connect(self._on_activated)

    def begin(self) -> None:
        """Choose the first line, where the worst is, so that all of it can be read."""
        self.view.selectRow(0)

    def _size(self, widths: tuple[int, ...]) -> None:
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate(widths):
            self.view.setColumnWidth(place, max(column_width(width), header.sectionSizeHint(place)))
        header.setSectionResizeMode(len(widths), QHeaderView.ResizeMode.Stretch)

    def _on_chosen(self, index: QModelIndex) -> None:
        found = index.data(LINE)
        told = "　".join(filter(None, found.texts[-2:])) if found else ""
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def _on_activated(self, index: QModelIndex) -> None:
        if key := index.data(LINE).key:
            self.opened.emit(key)
