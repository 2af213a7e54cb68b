"""The level of an assessment, painted in the list as a badge, what is provisional beside it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.theme.fonts import font
from app.ui.widgets.badge import LEVEL_WORDS, paint_chip

Index = QModelIndex | QPersistentModelIndex
GAP = "　"  # between the word of the level and the rest
_CHIP, _SIDE, _TALL = 12, 8, 24
_LEFT = 11  # where the texts of the other cells begin


class LevelCell(QStyledItemDelegate):
    """Paints a text such as `二级　暂定 2–4级`: the word as a badge, the rest quietly beside it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the style paint the ground alone."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as every cell, the badge, and the rest as far as there is room."""
        super().paint(painter, option, index)
        word, _, rest = str(index.data()).partition(GAP)
        place = QRectF(option.rect).adjusted(_LEFT, 0, -t.SMALL, 0)
        painter.save()
        chip = chip_place(place, word)
        level = [tr(it) for it in LEVEL_WORDS].index(word)
        paint_chip(painter, chip, word, t.LEVELS[level], pixels=_CHIP)
        place.setLeft(chip.right() + t.SMALL)
        painter.setFont(font(_CHIP))
        painter.setPen(QColor(t.QUIET))
        fitting = painter.fontMetrics().elidedText(
            rest, Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, fitting)
        painter.restore()


def chip_place(place: QRectF, word: str) -> QRectF:
    """Return where the badge of a word goes in a cell: on the left, in the middle of its height."""
    width = QFontMetrics(font(_CHIP, bold=True)).horizontalAdvance(word) + 2 * _SIDE
    tall = t.pixels(_TALL)
    top = place.center().y() - tall / 2
    return QRectF(place.left(), top, min(width, place.width()), tall)
