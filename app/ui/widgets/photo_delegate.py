"""Draws one piece of evidence in a list: its small picture, its caption, what it proves."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.language import tr
from app.ui.models.photos import ROW, Row
from app.ui.theme import tokens as t
from app.ui.theme.fonts import font
from app.workbench.photos import Photo

Index = QModelIndex | QPersistentModelIndex
WIDTH, PICTURE, LINE = 164, 116, 20
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_CENTRE = Qt.AlignmentFlag.AlignCenter


class PhotoDelegate(QStyledItemDelegate):
    """Two lines under the picture; the second one, what is proven, only in the gallery."""

    def __init__(self, parent: QObject, *, subjects: bool) -> None:
        super().__init__(parent)
        self._subjects = subjects
        self._width = WIDTH + t.SMALL

    def fill(self, room: int) -> None:
        """Share the room among as many as fit."""
        self._width = room // max(1, room // (WIDTH + t.SMALL))

    @property
    def size(self) -> QSize:
        """How large a piece of evidence is drawn, its margin included."""
        lines = t.pixels(LINE) * (2 if self._subjects else 1)
        return QSize(self._width, PICTURE + lines + t.MEDIUM)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the same size for all."""
        return self.size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card, the picture on it and the lines below."""
        row: Row = index.data(ROW)
        state: QStyle.StateFlag = option.state
        box = QRect(option.rect.topLeft(), self.size)
        card = QRectF(box).adjusted(2, 2, -t.SMALL + 2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_card(painter, card, state)
        picture = QRect(
            int(card.left()) + 4, int(card.top()) + 4, int(card.width()) - 8, PICTURE - 4
        )
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(pixmap, QPixmap) and not pixmap.isNull() and isinstance(row, Photo):
            _paint_picture(painter, picture, pixmap, row.rotation)
        else:
            _paint_words(painter, picture, _instead(row, waits=pixmap is None))
        line = QRectF(picture.left() + 2, picture.bottom() + 2, picture.width() - 4, t.pixels(LINE))
        _paint_line(painter, line, str(index.data()), t.TEXT)
        if self._subjects and isinstance(row, Photo):
            told, color = (tr("、").join(row.subjects), t.QUIET)
            if not row.subjects:
                told, color = tr("未归类"), t.CAUTION.text
            _paint_line(painter, line.translated(0, line.height()), told, color)
        painter.restore()


def _instead(row: Row, *, waits: bool) -> str:
    if not isinstance(row, Photo):
        return tr("正在存入…")
    return "" if waits else tr("无法预览")


def _paint_card(painter: QPainter, card: QRectF, state: QStyle.StateFlag) -> None:
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    ground = t.ACCENT_SOFT if selected else t.HOVER if hovered else t.CARD
    painter.setBrush(QColor(ground))
    painter.setPen(QPen(QColor(t.ACCENT if selected else t.LINE), 2 if selected else 1))
    painter.drawRoundedRect(card, t.RADIUS, t.RADIUS)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(t.ACCENT), 3))
        painter.drawRoundedRect(card, t.RADIUS, t.RADIUS)


def _paint_picture(painter: QPainter, room: QRect, pixmap: QPixmap, rotation: int) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(QRectF(room).center())
    painter.rotate(rotation)
    across = rotation % 180 == 0
    size = pixmap.size().scaled(
        room.size() if across else room.size().transposed(), Qt.AspectRatioMode.KeepAspectRatio
    )
    place = QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height())
    painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
    painter.restore()


def _paint_words(painter: QPainter, room: QRect, words: str) -> None:
    painter.fillRect(room, QColor(t.NEUTRAL.surface))
    painter.setFont(font(t.CAPTION))
    painter.setPen(QColor(t.NEUTRAL.text))
    painter.drawText(room, _CENTRE, words)


def _paint_line(painter: QPainter, room: QRectF, text: str, color: str) -> None:
    painter.setFont(font(t.CAPTION))
    painter.setPen(QColor(color))
    metrics: QFontMetrics = painter.fontMetrics()
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, _LEFT, elided)
