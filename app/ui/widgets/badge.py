"""The level badge, grade chips and bars: numbers first, colour second."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.language import mark, tr
from app.ui.theme import tokens as t
from app.ui.theme.fonts import font

_CENTRE = Qt.AlignmentFlag.AlignCenter
LEVEL_WORDS = (mark("未达到一级"), mark("一级"), mark("二级"), mark("三级"), mark("四级"))


def paint_chip(
    painter: QPainter, place: QRectF, text: str, ink: t.Ink, *, pixels: int = 12
) -> None:
    """Paint a small rounded chip with a centred text; a white one gets an outline."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outlined = ink.surface == t.CARD
    painter.setPen(QPen(QColor(t.EDGE), 1) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.surface))
    painter.drawRoundedRect(place, 4, 4)
    painter.setFont(font(pixels, bold=True))
    painter.setPen(QColor(ink.text))
    painter.drawText(place, _CENTRE, text)


def grade_text(grade: int | None) -> str:
    """Return the digit of a grade; a scenario not yet graded shows a dash."""
    return "–" if grade is None else str(grade)


class LevelBadge(QWidget):
    """The level as a large digit on its colour."""

    def __init__(self) -> None:
        super().__init__()
        self._level = 0
        self.setFixedSize(64, 64)
        self.set_level(0)

    def set_level(self, level: int) -> None:
        """Show another level 0-4."""
        spoken = tr("数字化水平等级：{level}", level=tr(LEVEL_WORDS[level]))
        if spoken == self.accessibleName():
            return
        self._level = level
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge."""
        painter = QPainter(self)
        place = QRectF(self.rect())
        paint_chip(painter, place, str(self._level), t.LEVELS[self._level], pixels=34)


class Bar(QWidget):
    """How much of a whole is there, as a thin bar; `thousandths` is only for drawing."""

    def __init__(self) -> None:
        super().__init__()
        self._thousandths = 0
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_thousandths(self, thousandths: int) -> None:
        """Show another part."""
        shown, self._thousandths = self._thousandths, max(0, min(1000, thousandths))
        if self._thousandths != shown:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the groove and the part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        place = QRectF(self.rect())
        painter.setBrush(QColor(t.NEUTRAL.surface))
        painter.drawRoundedRect(place, 4, 4)
        place.setWidth(place.width() * self._thousandths / 1000)
        painter.setBrush(QColor(t.ACCENT))
        painter.drawRoundedRect(place, 4, 4)


class GradeCell(QAbstractButton):
    """A scenario in the grid: its number, ★ when constrained, its grade as digit and colour."""

    def __init__(self, code: str, name: str, *, constrained: bool) -> None:
        super().__init__()
        self._code = code
        self._name = name
        self._star = "★" if constrained else ""
        self._grade: int | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_grade(None)

    def set_grade(self, grade: int | None) -> None:
        """Show another grade; None is not yet graded."""
        if grade == self._grade and self.accessibleName():
            return  # an edit changes one cell of many
        self._grade = grade
        said = tr("尚未评级") if grade is None else tr("{grade}级", grade=grade)
        kind = tr("约束性") if self._star else tr("指导性")
        parts = {"code": self._code, "name": self._name, "kind": kind, "said": said}
        self.setAccessibleName(tr("{code} {name}，{kind}，{said}", **parts))
        self.setToolTip(tr("{code} {name}（{kind}）：{said}", **parts))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a cell."""
        return QSize(48, t.TARGET)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size of a cell."""
        return QSize(32, t.TARGET)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the code, the star and the digit."""
        painter = QPainter(self)
        ink = t.GRADES[self._grade]
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_chip(painter, place, "", ink)
        painter.setPen(QColor(ink.text))
        painter.setFont(font(10))
        top = QRectF(place.left(), place.top() + 2, place.width(), 14)
        painter.drawText(top, _CENTRE, f"{self._code[1:]}{self._star}")
        painter.setFont(font(15, bold=True))
        painter.drawText(place.adjusted(0, 14, 0, -1), _CENTRE, grade_text(self._grade))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(t.CAUTION.text), 2))
            painter.drawRoundedRect(place, 4, 4)
