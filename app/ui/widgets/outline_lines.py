"""How a line of the outline is painted: sign, name, photo count, marks, points or grade."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.language import tr
from app.ui.models.outline import GROUP, STANDING, Group, is_section
from app.ui.models.subjects import SIGNS, Progress, Standing
from app.ui.theme import tokens as t
from app.ui.theme.fonts import font
from app.ui.widgets.badge import grade_text, paint_chip
from app.ui.widgets.build import Tone

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_HEIGHT, _SECTION_HEIGHT = 29, 32
_ASSIGNEE = 18
_SIGN_TONES: dict[Progress, Tone] = {"open": "neutral", "done": "good", "conflict": "bad"}


class OutlineDelegate(QStyledItemDelegate):
    """Draws sign, name, photo count, warning mark, points or grade."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a line."""
        return QSize(160, _SECTION_HEIGHT if is_section(index) else _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a section's title or a subject's line."""
        painter.save()
        place = QRectF(option.rect)
        found = index.data(STANDING)
        if isinstance(found, Standing):
            state: QStyle.StateFlag = option.state
            _paint_ground(painter, place, state)
            _paint_subject(painter, place.adjusted(t.SMALL, 0, -t.SMALL, 0), found)
        elif isinstance(group := index.data(GROUP), Group):
            _paint_group(painter, place, group, option.state)
        painter.restore()


def _paint_group(painter: QPainter, place: QRectF, group: Group, state: QStyle.StateFlag) -> None:
    _paint_ground(painter, place, state & ~QStyle.StateFlag.State_Selected)
    opened = bool(state & QStyle.StateFlag.State_Open)
    line = place.adjusted(t.SMALL, t.TINY, -t.SMALL, 0)
    _paint_arrow(painter, QPointF(line.left() + 4, line.center().y()), opened=opened)
    painter.setFont(font(t.CAPTION, bold=True))
    count = f"{group.done}/{group.total}"
    complete = group.done == group.total
    painter.setPen(QColor(t.GOOD.text if complete else t.QUIET))
    painter.drawText(line, _RIGHT, count)
    right = line.right() - painter.fontMetrics().horizontalAdvance(count) - t.SMALL
    if not opened:
        marks = (
            (group.warned, "▲", t.CAUTION.text),
            (group.conflict, SIGNS["conflict"], t.BAD.text),
        )
        right = _paint_marks(painter, line, marks, right)
    painter.setFont(font(t.CAPTION, bold=True))
    painter.setPen(QColor(t.QUIET))
    room = QRectF(line.left() + 20, line.top(), right - line.left() - 20, line.height())
    title = painter.fontMetrics().elidedText(
        group.title, Qt.TextElideMode.ElideRight, int(room.width())
    )
    painter.drawText(room, _LEFT, title)


def _paint_arrow(painter: QPainter, middle: QPointF, *, opened: bool) -> None:
    """Paint a small triangle: down when open, to the right when closed."""
    long, short = 4.0, 2.5
    points = (
        [(-long, -short), (long, -short), (0, short)]
        if opened
        else [(-short, -long), (-short, long), (short, 0)]
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(t.QUIET))
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in points]))


def _paint_ground(painter: QPainter, place: QRectF, state: QStyle.StateFlag) -> None:
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(place, QColor(t.ACCENT_SOFT))
        painter.fillRect(QRectF(place.left(), place.top(), 3, place.height()), QColor(t.ACCENT))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(place, QColor(t.HOVER))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(t.ACCENT), 2))
        painter.drawRect(place.adjusted(1, 1, -1, -1))


def _paint_subject(painter: QPainter, place: QRectF, found: Standing) -> None:
    painter.setFont(font(11))
    painter.setPen(QColor(t.ink(_SIGN_TONES[found.progress]).text))
    painter.drawText(place, _LEFT, SIGNS[found.progress])
    right = _paint_assignee(painter, place, found.assignee, _paint_worth(painter, place, found))
    marks = (
        (found.warned, "▲", t.CAUTION.text),
        (found.photos > 0, tr("图{photos}", photos=found.photos), t.QUIET),
    )
    right = _paint_marks(painter, place, marks, right)
    painter.setFont(font(13))
    painter.setPen(QColor(t.TEXT))
    room = QRectF(place.left() + 20, place.top(), right - place.left() - 20, place.height())
    star = " ★" if found.constrained else ""
    text = f"{found.name if found.is_page else f'{found.code} {found.name}'}{star}"
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, _LEFT, elided)


def _paint_worth(painter: QPainter, place: QRectF, found: Standing) -> float:
    if found.is_scenario:
        chip = QRectF(place.right() - 22, place.center().y() - 10, 22, 20)
        paint_chip(painter, chip, grade_text(found.grade), t.GRADES[found.grade])
        return chip.left() - t.SMALL
    if not found.worth:
        return place.right()
    painter.setFont(font(t.CAPTION))
    painter.setPen(QColor(t.QUIET))
    painter.drawText(place, _RIGHT, found.worth)
    return place.right() - painter.fontMetrics().horizontalAdvance(found.worth) - t.SMALL


def _paint_assignee(painter: QPainter, place: QRectF, name: str, right: float) -> float:
    """Paint the last character of a name, by which colleagues tell each other apart."""
    if not name:
        return right
    chip = QRectF(right - _ASSIGNEE, place.center().y() - _ASSIGNEE / 2, _ASSIGNEE, _ASSIGNEE)
    paint_chip(painter, chip, name[-1], t.NOTICE, pixels=11)
    return chip.left() - 6


def _paint_marks(
    painter: QPainter, place: QRectF, marks: tuple[tuple[bool, str, str], ...], right: float
) -> float:
    painter.setFont(font(11))
    for shown, text, color in marks:
        if shown:
            painter.setPen(QColor(color))
            painter.drawText(
                QRectF(place.left(), place.top(), right - place.left(), place.height()),
                _RIGHT,
                text,
            )
            right -= painter.fontMetrics().horizontalAdvance(text) + 6
    return right
