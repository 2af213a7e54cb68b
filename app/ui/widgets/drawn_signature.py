"""A drawn signature as it was written, stroke by stroke."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import tr
from app.ui.widgets.drawing_pad import fitted, paint_paper, paint_strokes
from app.workbench.receiving import Drawn

_SIZE = QSize(150, 60)


class DrawnSignature(QWidget):
    """Shows strokes in the proportions of the pad they were drawn on, on paper as there."""

    def __init__(self, drawn: Drawn, name: str) -> None:
        super().__init__()
        self._drawn = drawn
        self.setAccessibleName(tr("{name}的手写签名", name=name))
        self.setToolTip(tr("签名时手写的笔迹"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_drawn(self, drawn: Drawn, name: str) -> None:
        """Show another one."""
        self._drawn = drawn
        self.setAccessibleName(tr("{name}的手写签名", name=name))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that leaves a name legible."""
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper and the strokes."""
        painter, paper = QPainter(self), fitted(QRectF(self.rect()))
        paint_paper(painter, paper)
        paint_strokes(painter, paper, self._drawn)
