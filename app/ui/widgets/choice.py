"""Large targets with wrapping text: the options of an item, the checkpoints of a grade, links."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.ui.theme import tokens as t
from app.ui.theme.fonts import as_wide, font
from app.ui.widgets.build import Tone

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
_WRAPPED = _WRAP | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TALL = 10_000
_LINK = 13
_MOST = 100


class WrapButton(QAbstractButton):
    """A button as wide as its place whose text wraps; `lead` is room on the left for a sign."""

    def __init__(self, text: str, *, lead: int = 0, least: int = 28, pixels: int = t.BODY) -> None:
        super().__init__()
        self._lead = lead
        self._least = least
        self._pixels = pixels
        self._heights: dict[tuple[int, bytes], int] = {}
        self.setFont(font(pixels))
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def changeEvent(self, event: QEvent) -> None:
        """Take the text size in use when another look is chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.font() != (made := font(self._pixels)):
            self.setFont(made)
            self._heights.clear()
            self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Return the height the wrapped text needs, never below the least target size."""
        asked = (width, as_wide(self.text()))  # layouts ask the same again and again
        if asked not in self._heights:
            if len(self._heights) > _MOST:
                self._heights.clear()
            room = QRect(0, 0, self._text_width(width), _TALL)
            text = self.fontMetrics().boundingRect(room, _WRAP, self.text())
            self._heights[asked] = max(self._least, text.height() + 2 * t.SMALL)
        return self._heights[asked]

    def line_width(self) -> int:
        """Return the width at which the text needs one line only."""
        beside = self._lead + self.tail() + 2 * t.SMALL
        return beside + self.fontMetrics().horizontalAdvance(self.text()) + 1

    def sizeHint(self) -> QSize:
        """Return a size for a middling width."""
        return QSize(160, self.heightForWidth(160))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that still wraps sensibly."""
        return QSize(96, self._least)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is here."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has left."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the text and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        painter.setFont(self.font())
        painter.setPen(QColor(self.ink()))
        painter.drawText(self.text_rect(), _WRAPPED, self.text())
        if self.hasFocus():
            self._ring(painter, t.ACCENT, 2)

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what lies under the text."""
        if self.underMouse() and self.isEnabled():
            self._box(painter, t.HOVER)

    def ink(self) -> str:
        """Return the colour of the text."""
        return t.ACCENT if self.isEnabled() else t.QUIET

    def tail(self) -> int:
        """Return how much room on the right is not for the text."""
        return 0

    def text_rect(self) -> QRect:
        """Return where the text goes."""
        return QRect(self._lead + t.SMALL, 0, self._text_width(self.width()), self.height())

    def _text_width(self, width: int) -> int:
        return max(40, width - self._lead - self.tail() - 2 * t.SMALL)

    def _box(self, painter: QPainter, color: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(QRectF(self.rect()), t.RADIUS, t.RADIUS)

    def _ring(self, painter: QPainter, color: str, width: int) -> None:
        half = width / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(color), width))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), t.RADIUS, t.RADIUS
        )


class ChoiceButton(WrapButton):
    """An option or checkpoint to choose: a round badge for one of them, a square one for several.

    A chosen one carries a tick as well, so that colour is not the only sign.
    """

    def __init__(
        self, badge: str, text: str, *, several: bool, aside: str = "", large: bool = False
    ) -> None:
        least, pixels = (t.TARGET + t.SMALL, t.HEADING) if large else (t.TARGET, t.BODY)
        super().__init__(text, lead=40, least=least, pixels=pixels)
        self._badge = badge
        self._several = several
        self._aside = aside
        self.setCheckable(True)
        self.setAccessibleName(f"{badge} {text}".strip())

    def tail(self) -> int:
        """Return the room for the tick and what the option earns."""
        if not self._badge:
            return 0
        return self.fontMetrics().horizontalAdvance(f"✓ {self._aside}") + t.TINY

    def ink(self) -> str:
        """Return the colour of the text; locked answers stay readable."""
        return t.TEXT if self.isEnabled() or self.isChecked() else t.QUIET

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the outline, the badge and what the option earns."""
        chosen = self.isChecked()
        hovered = self.underMouse() and self.isEnabled()
        self._box(painter, t.ACCENT_SOFT if chosen else t.HOVER if hovered else t.CARD)
        self._ring(painter, t.ACCENT if chosen else t.LINE, 1)
        self._paint_badge(painter, chosen=chosen)
        if self._badge:
            painter.setFont(font(t.CAPTION, bold=chosen))
            painter.setPen(QColor(t.ACCENT if chosen else t.QUIET))
            place = self.rect().adjusted(0, 0, -t.SMALL, 0)
            painter.drawText(place, _RIGHT, f"✓ {self._aside}" if chosen else self._aside)

    def _paint_badge(self, painter: QPainter, *, chosen: bool) -> None:
        size = 24
        place = QRectF(t.SMALL + 2, (self.height() - size) / 2, size, size)
        corner = 5 if self._several else size / 2
        painter.setPen(QPen(QColor(t.ACCENT if chosen else t.EDGE), 1.4))
        painter.setBrush(QColor(t.ACCENT if chosen else t.CARD))
        painter.drawRoundedRect(place, corner, corner)
        painter.setFont(font(13, bold=True))
        painter.setPen(QColor(t.ON_ACCENT if chosen else t.TEXT))
        sign = self._badge or ("✓" if chosen else "")
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)


class LinkRow(WrapButton):
    """A line of text that leads somewhere, after a sign such as ▲ or →."""

    def __init__(self, sign: str, text: str, *, tone: Tone | None = None) -> None:
        self._said = text
        super().__init__(text, lead=18, least=30, pixels=_LINK)
        self._sign = sign
        self._tone = tone

    def text(self) -> str:
        """Return the sentence; Qt's own text would ask for room at every other one."""
        return self._said

    def show_link(self, sign: str, text: str, tone: Tone | None) -> None:
        """Lead on with another sentence."""
        self._sign, self._tone = sign, tone
        if text != self._said:
            height = self.heightForWidth(self.width())
            self._said = text
            self.setAccessibleName(text)
            if self.heightForWidth(self.width()) != height:
                self.updateGeometry()
        self.update()

    def ink(self) -> str:
        """Return the colour of the text."""
        return t.TEXT

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the sign beside the first line."""
        super().paint_ground(painter)
        painter.setFont(font(_LINK, bold=True))
        painter.setPen(QColor(t.ink(self._tone).text if self._tone else t.ACCENT))
        place = QRect(t.TINY, 0, self._lead, self.height())
        painter.drawText(
            place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, self._sign
        )
