"""How much of an assessment is answered, painted in the list as a bar with its numbers."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.theme import tokens as t

_NUMBERS, _THICK = 48, 6


class ProgressCell(QStyledItemDelegate):
    """Paints a text such as `12/31` on the right and the part that it is on the left."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground and the numbers as every cell, and the bar beside them."""
        super().paint(painter, option, index)
        place = QRectF(option.rect).adjusted(t.SMALL, 0, -t.SMALL - t.pixels(_NUMBERS), 0)
        done, _, total = str(index.data()).partition("/")
        bar = QRectF(place.left(), place.center().y() - _THICK / 2, place.width(), _THICK)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.LINE))
        painter.drawRoundedRect(bar, _THICK / 2, _THICK / 2)
        bar.setWidth(bar.width() * int(done) / int(total))
        painter.setBrush(QColor(t.GOOD.text if done == total else t.ACCENT))
        painter.drawRoundedRect(bar, _THICK / 2, _THICK / 2)
        painter.restore()
