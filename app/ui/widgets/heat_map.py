"""A table of counts in which the larger part of a row has the stronger shade."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.language import tr
from app.ui.models.charts import HeatRow
from app.ui.theme import tokens as t
from app.ui.theme.fonts import font
from app.ui.widgets.badge import paint_chip

_ROW, _HEAD, _NUMBER, _GAP = 28, 24, 11, 2
_NAMES = 42  # percent of the width
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignCenter


class HeatMap(QWidget):
    """Every cell has its number, so that the shade is never all there is."""

    def __init__(self, name: str, heads: Sequence[str]) -> None:
        super().__init__()
        self._heads = tuple(heads)
        self.rows: tuple[HeatRow, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[HeatRow]) -> None:
        """Show other rows, each with a count per heading."""
        self.rows = tuple(rows)
        tips = (tip for row in self.rows for tip, n in zip(row.tips, row.counts, strict=True) if n)
        self.setAccessibleDescription(tr("；").join(tips))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the heading and all rows."""
        return QSize(320, t.pixels(_HEAD) + t.pixels(_ROW) * len(self.rows))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, however narrow."""
        return QSize(260, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def tip_at(self, point: QPointF) -> str:
        """Return what the cell at a point says; a row's name says all of the row."""
        line = int((point.y() - t.pixels(_HEAD)) // t.pixels(_ROW))
        if not 0 <= line < len(self.rows):
            return ""
        for place, tip in enumerate(self.rows[line].tips):
            if self.cell(line, place).contains(point):
                return tip
        return self.rows[line].name

    def cell(self, line: int, place: int) -> QRectF:
        """Return where a cell is; line -1 is that of the headings."""
        widest = QFontMetrics(font(t.CAPTION))
        needed = max((widest.horizontalAdvance(row.name) for row in self.rows), default=0)
        names = min(needed + t.MEDIUM, self.width() * _NAMES // 100)
        wide = (self.width() - names) / len(self._heads)
        head, tall = t.pixels(_HEAD), t.pixels(_ROW)
        top, height = (0, head) if line < 0 else (head + line * tall, tall)
        return QRectF(names + place * wide, top, wide, height)

    def event(self, event: QEvent) -> bool:
        """Say a cell in words where the pointer rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint headings, names and cells."""
        painter = QPainter(self)
        painter.setFont(font(_NUMBER))
        painter.setPen(QColor(t.QUIET))
        for place, head in enumerate(self._heads):
            painter.drawText(self.cell(-1, place), _CENTRE, head)
        for line, row in enumerate(self.rows):
            self._paint_name(painter, row.name, self.cell(line, 0))
            for place, count in enumerate(row.counts):
                self._paint_cell(painter, self.cell(line, place), count, row.step(place))

    def _paint_cell(self, painter: QPainter, place: QRectF, count: int, step: int) -> None:
        if step:
            chip = place.adjusted(_GAP, _GAP, -_GAP, -_GAP)
            paint_chip(painter, chip, str(count), t.GRADES[step], pixels=_NUMBER)
        else:
            painter.setPen(QColor(t.QUIET))
            painter.drawText(place, _CENTRE, "·")

    def _paint_name(self, painter: QPainter, name: str, first: QRectF) -> None:
        painter.setFont(font(t.CAPTION))
        painter.setPen(QColor(t.TEXT))
        room = QRectF(t.TINY, first.top(), first.left() - t.SMALL, first.height())
        fitting = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, _LEFT, fitting)
