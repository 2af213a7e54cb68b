"""The table of what became of each file or row, and all that is said of the chosen one below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.language import as_letters
from app.ui.models.lines import LINE, LinesModel
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, label
from app.ui.widgets.table import column_width
from app.ui.widgets.touch import touchable

_HIGH = 140
_LEAST, _LEAST_LATIN = 112, 100  # pixels that a column keeps: an item and its name, mostly
_LAST = 100  # pixels for the last column, as long as the others can give way


class _View(QTableView):
    """Emits `widened` when there is another width for the columns."""

    widened = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.widened.emit()


class LinesTable(QWidget):
    """The last column takes the room that is left; emits `opened` with the key of a line.

    Where too little is left for it, the others give way, but for the first.
    """

    opened = Signal(str)

    def __init__(self, name: str, lines: LinesModel, widths: tuple[int, ...]) -> None:
        super().__init__()
        self._lines = lines
        self.view = _View()
        self.view.widened.connect(self._share)
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
        self._widths = widths
        self._size()
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

    def _size(self) -> None:
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(len(self._widths), QHeaderView.ResizeMode.Stretch)
        self._share()

    def _share(self) -> None:
        hint = self.view.horizontalHeader().sectionSizeHint
        wanted = [max(column_width(it), hint(place)) for place, it in enumerate(self._widths)]
        low = t.pixels(as_letters(_LEAST, _LEAST_LATIN))
        least = [max(min(it, low), hint(place)) for place, it in enumerate(wanted)]
        least[0] = wanted[0]  # a word and its sign
        spare = sum(wanted) - sum(least)
        lacking = sum(wanted) + t.pixels(_LAST) - self.view.viewport().width()
        part = min(1, max(0, lacking / spare)) if spare else 0
        for place, (width, kept) in enumerate(zip(wanted, least, strict=True)):
            self.view.setColumnWidth(place, width - round((width - kept) * part))

    def _on_chosen(self, index: QModelIndex) -> None:
        found = index.data(LINE)
        told = "　".join(filter(None, found.texts[-2:])) if found else ""
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def _on_activated(self, index: QModelIndex) -> None:
        if key := index.data(LINE).key:
            self.opened.emit(key)
