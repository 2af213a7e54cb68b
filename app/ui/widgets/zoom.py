"""A picture that can be zoomed and dragged, turned as the user wants to see it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import tokens as t

STEP = 1.25
MOST = 16.0  # times what fits


class ZoomPicture(QWidget):
    """Zoom 1 fits the picture into the room; `enlarged` says that finer pixels would help."""

    enlarged = Signal()
    zoomed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._words = ""
        self._rotation = 0
        self._middle = QPointF()  # of the picture, as parts of its size from its own middle
        self._dragged_from: QPointF | None = None
        self.zoom = 1.0
        self.setMinimumSize(240, 160)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_image(self, image: QImage, words: str) -> None:
        """Show another image, fitted; the words when there is none."""
        self._image, self._words = image, words
        self.setAccessibleName(words)
        self.fit()

    def sharpen(self, image: QImage) -> None:
        """Show the same picture in finer pixels, at the same place."""
        self._image = image
        self.update()

    def turn(self, rotation: int) -> None:
        """Show the picture turned clockwise by so many degrees."""
        if rotation != self._rotation:
            self._rotation = rotation
            self.fit()

    def fit(self) -> None:
        """Show the whole picture."""
        self._middle = QPointF()
        self._set_zoom(1.0)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge or shrink around a point of the widget, the middle when none is given."""
        point = at or QRectF(self.rect()).center()
        before = self._under(point)
        self._set_zoom(min(MOST, max(1.0, self.zoom * factor)))
        self._middle += before - self._under(point)
        self._keep_in_view()
        if not self._image.isNull() and self._shown().width() > self._turned().width():
            self.enlarged.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        self.zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        self._dragged_from = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture."""
        if self._dragged_from is not None:
            self.pan(event.position() - self._dragged_from)
            self._dragged_from = event.position()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End dragging."""
        self._dragged_from = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in, or show the whole again."""
        if self.zoom > 1:
            self.fit()
        else:
            self.zoom_by(STEP**4, event.position())

    def pan(self, by: QPointF) -> None:
        """Move the picture by pixels of the widget."""
        shown = self._shown()
        if not self._image.isNull():
            self._middle -= QPointF(by.x() / shown.width(), by.y() / shown.height())
            self._keep_in_view()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, or the words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(t.NEUTRAL.surface))
        if self._image.isNull():
            painter.setPen(QColor(t.NEUTRAL.text))
            lines = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), lines, self._words)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shown = self._shown()
        offset = QPointF(self._middle.x() * shown.width(), self._middle.y() * shown.height())
        painter.translate(QRectF(self.rect()).center() - offset)
        painter.rotate(self._rotation)
        size = shown if self._rotation % 180 == 0 else shown.transposed()
        place = QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height())
        painter.drawImage(place, self._image)

    def _set_zoom(self, zoom: float) -> None:
        self.zoom = zoom
        self.zoomed.emit()
        self.update()

    def _turned(self) -> QSizeF:
        size = QSizeF(self._image.size())
        return size if self._rotation % 180 == 0 else size.transposed()

    def _shown(self) -> QSizeF:
        """Return how large the whole picture is at this zoom."""
        fitted = self._turned().scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        return fitted * self.zoom

    def _under(self, point: QPointF) -> QPointF:
        """Return which part of the picture is under a point, from its middle."""
        shown, away = self._shown(), point - QRectF(self.rect()).center()
        if shown.isEmpty():
            return QPointF()
        return self._middle + QPointF(away.x() / shown.width(), away.y() / shown.height())

    def _keep_in_view(self) -> None:
        """Let no edge of the picture come further in than the edge of the widget."""
        shown = self._shown()
        if shown.isEmpty():
            return
        across = max(0.0, (1 - self.width() / shown.width()) / 2)
        down = max(0.0, (1 - self.height() / shown.height()) / 2)
        self._middle = QPointF(
            max(-across, min(across, self._middle.x())), max(-down, min(down, self._middle.y()))
        )
        self.update()
