"""Short ways to say labels, buttons and layouts, so that pages read as what they show."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import tokens as t
from app.ui.widgets.touch import touchable

Role = Literal[
    "display",
    "title",
    "heading",
    "strong",
    "body",
    "quiet",
    "caption",
    "error",
    "good",
    "caution",
    "code",
]
Tone = Literal["good", "caution", "bad", "notice", "neutral"]
L = TypeVar("L", bound=QBoxLayout)
DEEP = 6  # so often a part asks the one around it, which then asks the next
Part = QWidget | QLayout | int | None


def label(text: str = "", role: Role = "body", *, wrap: bool = True) -> QLabel:
    """Return a plain-text label; what users typed is never read as markup."""
    made = QLabel(text)
    dressed(made, role, wrap=wrap)
    return made


def dressed(made: QLabel, role: Role, *, wrap: bool) -> None:
    """Make a label one of plain text that looks as its role does."""
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("role", role)


def breakable(path: Path) -> str:
    """Return a path as text that may wrap after its separators."""
    return str(path).replace(os.sep, f"{os.sep}\u200b")


def chip(text: str = "", tone: Tone = "neutral") -> QLabel:
    """Return a short text on a tinted ground."""
    made = label(text, wrap=False)
    made.setProperty("tone", tone)
    return made


class _Button(QPushButton):
    """A button that Enter presses as well as the space bar, as people expect."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not _modified(event):
            self.click()
        else:
            super().keyPressEvent(event)


def _modified(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)


def button(
    text: str,
    clicked: Callable[[], object],
    *,
    kind: Literal["plain", "primary", "link"] = "plain",
    tip: str = "",
) -> QPushButton:
    """Return a push button."""
    made = _Button(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setToolTip(tip)
    made.clicked.connect(lambda *_: clicked())
    return made


def row(*parts: Part, space: int = t.SMALL, margin: int = 0) -> QHBoxLayout:
    """Lay parts side by side; a number is a gap, None takes the room that is left."""
    return _fill(QHBoxLayout(), parts, space, margin)


def column(*parts: Part, space: int = t.SMALL, margin: int = 0) -> QVBoxLayout:
    """Lay parts under each other; a number is a gap, None takes the room that is left."""
    return _fill(QVBoxLayout(), parts, space, margin)


def _fill(layout: L, parts: tuple[Part, ...], space: int, margin: int) -> L:
    layout.setSpacing(space)
    layout.setContentsMargins(margin, margin, margin, margin)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout


def frame(layout: QLayout, *, role: str = "card", tone: Tone | None = None) -> QFrame:
    """Return a surface around a layout."""
    made = QFrame()
    made.setProperty("role", "" if tone else role)
    made.setProperty("tone", tone or "")
    made.setLayout(layout)
    return made


class Shown:
    """Remembers what a part shows, so that most of it need not be told with every key."""

    def __init__(self) -> None:
        self._last: object = None

    def is_new(self, *found: object) -> bool:
        """Remember this, and say whether it is other than before."""
        before, self._last = self._last, found
        return before != found


def rule() -> QFrame:
    """Return a thin line between two sections."""
    made = QFrame()
    made.setProperty("role", "rule")
    made.setFixedHeight(1)
    return made


def scrolled(content: QWidget) -> QScrollArea:
    """Return an area that scrolls its content up and down, never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return touchable(area)


def scrolled_page(layout: QLayout) -> QScrollArea:
    """Return an area that scrolls a page, which keeps off the scroll bar while there is one."""
    content = page(layout)
    area = scrolled(content)
    keep_off_bar(area, content)
    return area


def keep_off_bar(area: QScrollArea, content: QWidget) -> None:
    """Let the content begin and end where its neighbours do, and beside a scroll bar before it."""

    def part(_low: int, high: int) -> None:
        content.setContentsMargins(0, 0, t.SMALL if high else 0, 0)

    area.verticalScrollBar().rangeChanged.connect(part)


def page(layout: QLayout) -> QWidget:
    """Return a widget with the ground colour of a page."""
    made = _ground()
    made.setLayout(layout)
    return made


def _ground() -> QWidget:
    made = QWidget()
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setProperty("role", "page")
    return made


def fill(whole: QWidget, body: QLayout) -> None:
    """Let a page show its body.

    The body comes last: whatever is put into another part, which is then put into a third, asks the
    style sheet each time.
    """
    ground = _ground()
    whole.setLayout(column(ground, space=0))
    ground.setLayout(body)


def fill_page(whole: QWidget, body: QLayout, *, off_bar: bool = False) -> QScrollArea:
    """Let a page scroll its body, which may keep off the scroll bar, and return the area.

    As in `fill` the body comes last.
    """
    ground = _ground()
    area = scrolled(ground)
    if off_bar:
        keep_off_bar(area, ground)
    whole.setLayout(column(area, space=0))
    ground.setLayout(body)
    return area


def restyle(widget: QWidget, **properties: str) -> None:
    """Set style properties and let the style sheet look again, at the labels in it as well."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.styleSheet():
        for part in (widget, *widget.findChildren(QLabel)):
            part.style().unpolish(part)
            part.style().polish(part)


def lay_out() -> None:
    """Let every part find its place now, so that the change is painted once and not on the way."""
    asked = QEvent.Type.LayoutRequest.value
    for _ in range(DEEP):
        QCoreApplication.sendPostedEvents(None, asked)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
            inner.deleteLater()
