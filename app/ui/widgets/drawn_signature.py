"""A drawn signature as it was written, stroke by stroke."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import tokens as t
from app.workbench.receiving import HEIGHT, WIDTH, Drawn

_SIZE = QSize(150, 60)
_PEN = 1.6


class DrawnSignature(QWidget):
    """Shows strokes in the proportions of the pad they were drawn on."""

    def __init__(self, drawn: Drawn, name: str) -> None:
        super().__init__()
        self._drawn = drawn
        self.setAccessibleName(f"{name}的手写签名")
        self.setToolTip("签名时手写的笔迹")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size that leaves a name legible."""
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, a line to sign on, and the strokes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.LINE), 1))
        painter.setBrush(QColor(t.CARD))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        ink = QPen(QColor(t.TEXT), _PEN, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(ink)
        across, down = self.width() / WIDTH, self.height() / HEIGHT
        for stroke in self._drawn:
            line = [QPointF(point.x * across, point.y * down) for point in stroke]
            painter.drawPolyline(line)
            painter.drawPoint(line[0])
