"""The pages of a document under each other, as pictures that come when they are looked at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from app.ui.theme import tokens as t
from app.ui.widgets.touch import touchable

STEP = 1.25
LEAST, MOST = 0.5, 4.0  # times the width of the room
KEPT = 12  # pictures: some 60 MB at the width of a large screen
_GAP = t.MEDIUM
_BESIDE = t.LARGE
_MOMENT_MS = 60  # of rest before pictures are asked for
_KEYS = {
    Qt.Key.Key_Plus: STEP,
    Qt.Key.Key_Equal: STEP,
    Qt.Key.Key_Minus: 1 / STEP,
}


class PagePreview(QAbstractScrollArea):
    """Zoom 1 fits a page to the width. `wanted` asks for pictures: page numbers and pixels across.

    A former picture stays in sight until the new one is there, and what one reads stays in place.
    """

    wanted = Signal(list, int)
    moved = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.zoom = 1.0
        self._sizes: Sequence[tuple[float, float]] = ()
        self._tops: list[float] = [0.0]
        self._pictures: dict[int, QImage] = {}
        self._fresh: set[int] = set()
        self.setAccessibleName(name)
        self.setProperty("role", "preview")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # so width is steady
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._rest = QTimer(self, singleShot=True, interval=_MOMENT_MS)
        self._rest.timeout.connect(self._ask)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        touchable(self)

    @property
    def page(self) -> int:
        """The number of the page in the middle of the room, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return max(0, min(bisect_right(self._tops, middle) - 1, len(self._sizes) - 1))

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def complete(self) -> bool:
        """Whether every page in sight is shown as it is now."""
        return bool(self._sizes) and self._fresh.issuperset(self._in_sight())

    def show_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show another state of the document; its pages' sizes, in any unit."""
        self._sizes = sizes
        self._pictures = {it: one for it, one in self._pictures.items() if it < len(sizes)}
        self._lay()

    def show_pictures(self, pictures: Mapping[int, QImage]) -> None:
        """Show pages that were asked for."""
        ratio = self.devicePixelRatioF()
        for number, picture in pictures.items():
            picture.setDevicePixelRatio(ratio)
            self._pictures[number] = picture
            self._fresh.add(number)
        for far in sorted(self._pictures, key=lambda it: abs(it - self.page))[KEPT:]:
            self._fresh.discard(far)
            del self._pictures[far]
        self.viewport().update()

    def zoom_by(self, factor: float) -> None:
        """Enlarge or shrink the pages."""
        self.zoom_to(self.zoom * factor)

    def zoom_to(self, zoom: float) -> None:
        """Show pages so many times as wide as the room."""
        self.zoom = max(LEAST, min(MOST, zoom))
        self._lay()

    def go(self, place: float) -> None:
        """Show a place at the top: the number of a page and the part of it that is above."""
        page = int(place)
        if 0 <= page < len(self._sizes):
            down = (place - page) * self._height(page) - _GAP
            self.verticalScrollBar().setValue(round(self._tops[page] + down))

    def sizeHint(self) -> QSize:
        """Return a size at which a page can be read."""
        return QSize(560, 720)

    def minimumSizeHint(self) -> QSize:
        """Return a size at which a page can be recognised."""
        return QSize(240, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the room."""
        super().resizeEvent(event)
        self._lay()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by + and -, fit by 0, leaf through by page keys."""
        bar = self.verticalScrollBar()
        if event.key() in _KEYS:
            self.zoom_by(_KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_0:
            self.zoom_to(1.0)
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP)
        else:
            super().wheelEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), QColor(t.NEUTRAL.surface))
        for number in self._in_sight():
            place = self._place(number)
            painter.setPen(QColor(t.EDGE))
            painter.setBrush(Qt.GlobalColor.white)  # paper, whatever the window's colours
            painter.drawRect(place)
            if number in self._pictures:
                painter.drawImage(place, self._pictures[number])

    def _width(self) -> float:
        return max(120.0, (self.viewport().width() - 2 * _BESIDE) * self.zoom)

    def _place(self, number: int) -> QRectF:
        width, height = self._width(), self._height(number)
        beside = max(float(_BESIDE), (self.viewport().width() - width) / 2)
        left = beside - self.horizontalScrollBar().value()
        corner = QPointF(left, self._tops[number] - self.verticalScrollBar().value())
        return QRectF(corner.x(), corner.y(), width, height)

    def _height(self, number: int) -> float:
        across, along = self._sizes[number]
        return self._width() * along / across

    def _in_sight(self) -> Iterator[int]:
        room = QRectF(self.viewport().rect())
        return (it for it in range(len(self._sizes)) if room.intersects(self._place(it)))

    def _lay(self) -> None:
        """Stack the pages anew, with the same spot of the same page at the top of the room."""
        bar, sideways = self.verticalScrollBar(), self.horizontalScrollBar()
        first = max(0, bisect_right(self._tops, bar.value() + _GAP) - 1)
        tall = self._tops[first + 1] - self._tops[first] if first + 1 < len(self._tops) else 1.0
        part = (bar.value() - self._tops[first]) / tall
        heights = (self._height(it) + _GAP for it in range(len(self._sizes)))
        self._tops = list(accumulate(heights, initial=float(_GAP)))
        room = self.viewport().size()
        bar.setRange(0, max(0, round(self._tops[-1]) - room.height()))
        bar.setPageStep(room.height())
        bar.setSingleStep(t.TARGET)
        sideways.setRange(0, max(0, round(self._width()) + 2 * _BESIDE - room.width()))
        sideways.setPageStep(room.width())
        if first + 1 < len(self._tops):
            bar.setValue(
                round(self._tops[first] + part * (self._tops[first + 1] - self._tops[first]))
            )
        self._fresh.clear()
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        self.viewport().update()
        self._rest.start()
        self.moved.emit()

    def _ask(self) -> None:
        missing = [number for number in self._in_sight() if number not in self._fresh]
        if missing and self.isVisible():
            self.wanted.emit(missing, round(self._width() * self.devicePixelRatioF()))
