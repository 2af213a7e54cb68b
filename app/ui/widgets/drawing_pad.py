"""A pad to sign on with finger, mouse or pen: every stroke is kept as it is drawn, with times."""

from __future__ import annotations

from itertools import pairwise
from math import hypot

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import mark, tr
from app.ui.theme import tokens as t
from app.ui.theme.fonts import font
from app.ui.theme.palettes import LIGHT
from app.workbench.signing import HEIGHT, MAX_POINTS, MAX_STROKES, WIDTH, Drawn, Point, Stroke

_STEP = 4  # units of the pad; a shorter way adds nothing to see
_NIB = 7  # units of the pad
_BASE_LINE = 0.8  # of the height
_HINT = mark("请在这里签写姓名")
_DOWN = (QEvent.Type.TouchBegin, QEvent.Type.TabletPress)
_UP = (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.TabletRelease)


class DrawingPad(QWidget):
    """Paper of the shape that a drawn signature has; white in every look, as paper is.

    When as much is drawn as a signature may hold, further ink is not taken: `full` says so.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strokes: list[list[Point]] = []
        self._drawing = False
        self._finger: int | None = None
        self._clock = QElapsedTimer()
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("手写签名区"))
        self.setAccessibleDescription(tr("用手指、鼠标或触控笔签写姓名；手写签名可以不加。"))

    @property
    def drawn(self) -> Drawn:
        """The strokes so far."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    @property
    def full(self) -> bool:
        """Whether no more ink is taken."""
        return self._points() >= MAX_POINTS or len(self._strokes) >= MAX_STROKES

    def undo(self) -> None:
        """Take the last stroke back."""
        self._drawing = False
        del self._strokes[-1:]
        self._tell()

    def clear(self) -> None:
        """Take all strokes back."""
        self._drawing = False
        self._strokes.clear()
        self._tell()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(680, 272)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size on which a finger can sign."""
        return QSize(400, 160)

    def event(self, event: QEvent) -> bool:
        """Follow the first finger; a palm that comes later is not ink."""
        if not isinstance(event, QTouchEvent):
            return super().event(event)
        if event.type() in _DOWN:
            self._finger = event.points()[0].id()
        for point in event.points():
            if point.id() == self._finger:
                self._follow_finger(event, point)
        event.accept()
        return True

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a pen."""
        self._follow(event.type(), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        self._extend(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End the stroke."""
        self._drawing = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper, the line to sign on, and the ink."""
        painter, paper = QPainter(self), self._paper()
        paint_paper(painter, paper)
        base = paper.top() + paper.height() * _BASE_LINE
        painter.setPen(QPen(QColor(LIGHT.handle), 1))
        painter.drawLine(QPointF(paper.left() + 24, base), QPointF(paper.right() - 24, base))
        if not self._strokes:
            painter.setFont(font(t.HEADING))
            painter.setPen(QColor(LIGHT.quiet))
            painter.drawText(paper, Qt.AlignmentFlag.AlignCenter, tr(_HINT))
        paint_strokes(painter, paper, self.drawn)

    def _follow_finger(self, event: QTouchEvent, point: QEventPoint) -> None:
        lifted = point.state() == QEventPoint.State.Released
        self._follow(QEvent.Type.TouchEnd if lifted else event.type(), point.position())

    def _follow(self, kind: QEvent.Type, place: QPointF) -> None:
        if kind in _DOWN:
            self._begin(place)
            return
        self._extend(place)
        if kind in _UP:
            self._drawing = False

    def _begin(self, place: QPointF) -> None:
        if self.full:
            return
        if not self._strokes:
            self._clock.start()
        self._drawing = True
        self._strokes.append([self._point(place)])
        self._tell()

    def _extend(self, place: QPointF) -> None:
        if not self._drawing or self._points() >= MAX_POINTS:
            return
        last, new = self._strokes[-1][-1], self._point(place)
        if hypot(new.x - last.x, new.y - last.y) >= _STEP:
            self._strokes[-1].append(new)
            self._tell()

    def _point(self, place: QPointF) -> Point:
        """Return where a place of the widget is on the pad, and the time since the first point."""
        paper = self._paper()
        x = (place.x() - paper.left()) * WIDTH / paper.width()
        y = (place.y() - paper.top()) * HEIGHT / paper.height()
        passed = self._clock.elapsed() if self._strokes else 0
        return Point(min(max(round(x), 0), WIDTH), min(max(round(y), 0), HEIGHT), passed)

    def _points(self) -> int:
        return sum(map(len, self._strokes))

    def _paper(self) -> QRectF:
        return fitted(QRectF(self.rect()))

    def _tell(self) -> None:
        self.update()
        self.changed.emit()


def fitted(room: QRectF) -> QRectF:
    """Return the largest place of the pad's shape in the middle of a room."""
    width = min(room.width(), room.height() * WIDTH / HEIGHT)
    paper = QRectF(0, 0, width, width * HEIGHT / WIDTH)
    paper.moveCenter(room.center())
    return paper


def paint_paper(painter: QPainter, place: QRectF) -> None:
    """Paint the sheet that the ink stands on; it is light in every look."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(t.EDGE), 1))
    painter.setBrush(QColor(LIGHT.card))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), t.RADIUS, t.RADIUS)


def paint_strokes(painter: QPainter, place: QRectF, drawn: Drawn) -> None:
    """Paint strokes, scaled from the pad to a place."""
    scale = place.width() / WIDTH
    pen = QPen(QColor(LIGHT.text), max(1.2, _NIB * scale))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in drawn:
        painter.drawPath(_line(place, stroke, scale))


def _line(place: QRectF, stroke: Stroke, scale: float) -> QPainterPath:
    """Return a stroke as a smooth line; one point alone is a dot."""
    points = [place.topLeft() + QPointF(point.x, point.y) * scale for point in stroke]
    path = QPainterPath(points[0])
    for before, point in pairwise(points):
        path.quadTo(before, (before + point) / 2)
    path.lineTo(points[-1] if len(points) > 1 else points[0] + QPointF(0.1, 0))
    return path
