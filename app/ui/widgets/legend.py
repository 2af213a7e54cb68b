"""What the shades of a chart mean, as small squares with words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import tokens as t
from app.ui.theme.fonts import font
from app.ui.widgets.build import label
from app.ui.widgets.flow import FlowLayout


class Legend(QWidget):
    """One line where there is room, in the order in which the chart has them."""

    def __init__(self, entries: Sequence[tuple[str, int]], *, before: str = "") -> None:
        super().__init__()
        layout = FlowLayout(t.MEDIUM)
        if before:
            layout.addWidget(label(before, "caption", wrap=False))
        for words, level in entries:
            layout.addWidget(_Entry(words, level))
        self.setLayout(layout)


class _Entry(QWidget):
    """A square in the shade of a level, and its words."""

    def __init__(self, words: str, level: int) -> None:
        super().__init__()
        self._words = words
        self._level = level
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Return the size of square and words."""
        self.setFont(font(t.CAPTION))
        tall = self.fontMetrics().height()
        return QSize(tall + t.TINY + self.fontMetrics().horizontalAdvance(self._words) + 2, tall)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint square and words."""
        painter = QPainter(self)
        painter.setFont(font(t.CAPTION))
        side = self.height() - 4
        painter.setPen(QPen(QColor(t.EDGE), 1))
        painter.setBrush(QColor(t.LEVELS[self._level].surface))
        painter.drawRect(QRectF(1, 2, side - 1, side - 1))
        painter.setPen(QColor(t.QUIET))
        painter.drawText(self.rect().adjusted(side + t.TINY, 0, 0, 0), 0, self._words)
