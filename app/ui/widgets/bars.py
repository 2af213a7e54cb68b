"""Horizontal bars with names and numbers, of one piece or several, some with a line to reach."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.models.charts import BarRow, Part, Tint, spoken
from app.ui.theme import tokens as t
from app.ui.theme.fonts import font

_ROW, _THICK, _NUMBER = 28, 18, 11
_NAMES = 40  # percent of the width that names may take
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignCenter


class Bars(QWidget):
    """One bar a row, all on one scale; emits `chosen` with a row's key when rows lead somewhere.

    Numbers stand in or behind the bars, and every piece is outlined: nothing is told by colour
    alone, on paper neither.
    """

    chosen = Signal(str)

    def __init__(self, name: str, *, leading: bool = False) -> None:
        super().__init__()
        self._name = name
        self._leading = leading
        self.rows: tuple[BarRow, ...] = ()
        self._current = -1
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        if leading:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_rows(self, rows: Sequence[BarRow]) -> None:
        """Show other rows."""
        self.rows = tuple(rows)
        self._current = -1
        self.setAccessibleDescription(spoken(self.rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(280, self._row_height() * len(self.rows))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, however narrow."""
        return QSize(200, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def row_at(self, height: float) -> BarRow | None:
        """Return the row at a height of the chart, None below the last."""
        place = int(height // self._row_height())
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def event(self, event: QEvent) -> bool:
        """Say all of a row where the pointer rests."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.row_at(event.pos().y())
            QToolTip.showText(event.globalPos(), found.tip if found else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the row that a click would lead to."""
        self._mark(int(event.position().y() // self._row_height()))

    def leaveEvent(self, _event: QEvent) -> None:
        """Mark none."""
        self._mark(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lead on."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.row_at(event.position().y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among rows by the arrow keys, and lead on by Enter or the space bar."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        last = len(self.rows) - 1
        if (key := Qt.Key(event.key())) in steps and self._leading:
            self._mark(max(0, min(last, self._current + steps[key])))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(self.rows[self._current] if 0 <= self._current <= last else None)
        else:
            super().keyPressEvent(event)

    def _choose(self, found: BarRow | None) -> None:
        if self._leading and found is not None and found.key:
            self.chosen.emit(found.key)

    def _mark(self, place: int) -> None:
        if not self._leading or place == self._current:
            return
        self._current = place
        leads = 0 <= place < len(self.rows) and bool(self.rows[place].key)
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.update()

    def _row_height(self) -> int:
        return t.pixels(_ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(t.CAPTION))
        names, told = self._widths(painter.fontMetrics())
        tall = self._row_height()
        for place, row in enumerate(self.rows):
            whole = QRectF(0, place * tall, self.width(), tall)
            if place == self._current:
                self._paint_mark(painter, whole)
            self._paint_texts(painter, row, whole, names, told)
            inner = whole.adjusted(names + t.SMALL, 0, -told - t.SMALL, 0)
            self._paint_bar(painter, row, inner)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.ACCENT), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _widths(self, metrics: QFontMetrics) -> tuple[int, int]:
        """Return how much room the names and the words behind the bars take."""
        names = max((metrics.horizontalAdvance(row.name) for row in self.rows), default=0)
        told = max((metrics.horizontalAdvance(row.told) for row in self.rows), default=0)
        return min(names + t.SMALL, self.width() * _NAMES // 100), told + t.SMALL

    def _paint_mark(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.HOVER))
        painter.drawRoundedRect(place, 4, 4)

    def _paint_texts(
        self, painter: QPainter, row: BarRow, place: QRectF, names: int, told: int
    ) -> None:
        painter.setFont(font(t.CAPTION))
        painter.setPen(QColor(t.TEXT))
        room = QRectF(place.left() + t.TINY, place.top(), names - t.TINY, place.height())
        name = painter.fontMetrics().elidedText(
            row.name, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, _LEFT, name)
        painter.drawText(place.adjusted(place.width() - told, 0, -t.TINY, 0), _RIGHT, row.told)

    def _paint_bar(self, painter: QPainter, row: BarRow, place: QRectF) -> None:
        scale = max((max(one.total, one.goal or 0) for one in self.rows), default=0) or 1
        thick = min(t.pixels(_THICK), place.height())
        bar = QRectF(place.left(), place.center().y() - thick / 2, place.width(), thick)
        if row.goal is not None:
            _paint_groove(painter, bar, row.goal * bar.width() / scale)
        at = bar.left()
        for part in row.parts:
            wide = part.count * bar.width() / scale
            if part.count:
                _paint_part(painter, QRectF(at, bar.top(), wide, thick), part)
            at += wide
        if row.goal is not None:
            _paint_goal(painter, bar, row.goal * bar.width() / scale)


def tint_ink(tint: Tint) -> t.Ink:
    """Return the colours of a level or a tone."""
    return t.LEVELS[tint] if isinstance(tint, int) else t.ink(tint)


def _paint_part(painter: QPainter, place: QRectF, part: Part) -> None:
    ink = tint_ink(part.tint)
    painter.setPen(QPen(QColor(t.EDGE), 1))
    painter.setBrush(QColor(ink.surface))
    painter.drawRect(place)
    painter.setFont(font(_NUMBER, bold=True))
    number = str(part.count)
    if painter.fontMetrics().horizontalAdvance(number) + t.TINY <= place.width():
        painter.setPen(QColor(ink.text))
        painter.drawText(place, _CENTRE, number)


def _paint_groove(painter: QPainter, bar: QRectF, width: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(t.HOVER))
    painter.drawRect(QRectF(bar.left(), bar.top(), width, bar.height()))


def _paint_goal(painter: QPainter, bar: QRectF, width: float) -> None:
    """Paint the line that the bar is to reach."""
    at = bar.left() + width
    painter.setPen(QPen(QColor(t.TEXT), 2))
    painter.drawLine(QPointF(at, bar.top() - 3), QPointF(at, bar.bottom() + 3))
