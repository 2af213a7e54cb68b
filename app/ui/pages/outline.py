"""The outline beside the pages: every item and scenario with how far it is."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from app.ui.models.open_assessment import OpenAssessment
from app.ui.models.outline import STANDING, OutlineModel
from app.ui.models.subjects import SIGNS, Progress, Standing
from app.ui.theme import tokens as t
from app.ui.theme.fonts import font
from app.ui.widgets.badge import grade_text, paint_chip
from app.ui.widgets.build import Tone

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_HEIGHT, _SECTION_HEIGHT = 29, 32
_SIGN_TONES: dict[Progress, Tone] = {"open": "neutral", "done": "good", "conflict": "bad"}


class OutlineView(QTreeView):
    """Emits `chosen` when the user moves to a subject; letters and digits are left to the page."""

    chosen = Signal(str)

    def __init__(self, assessment: OpenAssessment) -> None:
        super().__init__()
        self._assessment = assessment
        self._outline = OutlineModel(assessment.view, self)
        self.setModel(self._outline)
        self.setItemDelegate(OutlineDelegate(self))
        self.setProperty("role", "outline")
        self.setAccessibleName("采集项和应用场景")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.expandAll()
        self.selectionModel().selectionChanged.connect(self._on_selected)
        assessment.changed.connect(lambda: self._outline.refresh(assessment.view))

    def show_subject(self, code: str) -> None:
        """Mark a subject as the one shown."""
        index = self._outline.index_of(code)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def words_of(self, code: str) -> str:
        """Return a subject's line as a screen reader says it."""
        return str(self._outline.index_of(code).data(Qt.ItemDataRole.AccessibleTextRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters and digits to the page, so that they answer."""
        if event.text().isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_selected(self, now: QItemSelection) -> None:
        code = next(iter(self._outline.code_at(index) for index in now.indexes()), None)
        if code is not None:
            self.chosen.emit(code)


class OutlineDelegate(QStyledItemDelegate):
    """Draws sign, name, photo count, warning mark, points or grade."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a line."""
        return QSize(160, _HEIGHT if index.data(STANDING) else _SECTION_HEIGHT)

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
        else:
            painter.setFont(font(t.CAPTION, bold=True))
            painter.setPen(QColor(t.QUIET))
            painter.drawText(place.adjusted(t.SMALL, t.SMALL, 0, 0), _LEFT, index.data())
        painter.restore()


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
    right = _paint_worth(painter, place, found)
    right = _paint_marks(painter, place, found, right)
    painter.setFont(font(13))
    painter.setPen(QColor(t.TEXT))
    room = QRectF(place.left() + 20, place.top(), right - place.left() - 20, place.height())
    star = " ★" if found.constrained else ""
    text = f"{found.name if found.code.islower() else f'{found.code} {found.name}'}{star}"
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


def _paint_marks(painter: QPainter, place: QRectF, found: Standing, right: float) -> float:
    marks = ((found.warned, "▲", t.CAUTION.text), (found.photos > 0, f"图{found.photos}", t.QUIET))
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
