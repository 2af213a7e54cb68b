"""A text that changes with every key and yet moves nothing around it, unless it must."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.theme.fonts import as_wide
from app.ui.widgets.build import Role, dressed

T = TypeVar("T")
_MOST = 100


class ApartLabel(QLabel):
    """Asks for other room only when its text needs that; Qt asks at every text.

    Its `place` goes into a layout, and not itself. With `fills` it takes the width there is, so
    that only its height can need other room; with `keeps` it gives no width back.
    """

    def __init__(
        self, role: Role = "body", *, wrap: bool = False, fills: bool = False, keeps: bool = False
    ) -> None:
        super().__init__()
        self._text, self._wide = "", b""
        dressed(self, role, wrap=wrap)
        self.place = _Place(self, fills=fills, keeps=keeps)

    def setText(self, text: str) -> None:
        """Show another text."""
        if text == self._text:
            return
        super().setText(text)
        before, self._text, self._wide = self._wide, text, as_wide(text)
        if self._wide != before:
            self.place.look()

    @property
    def wide(self) -> bytes:
        """What is the same for every text that needs the same room."""
        return self._wide


class _Place(QWidget):
    """Keeps what Qt asks for at every text from the parts around it."""

    def __init__(self, part: ApartLabel, *, fills: bool, keeps: bool) -> None:
        super().__init__()
        self._part = part
        self._fills = fills
        self._keeps = keeps
        self._needed: object = None
        self._measured: dict[tuple[bytes, int], tuple[QSize | None, int]] = {}
        policy = part.sizePolicy()
        policy.setHeightForWidth(part.wordWrap())  # a label without text does not know it yet
        if fills:
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        part.setParent(self)

    def sizeHint(self) -> QSize:
        """Return what the part asks for."""
        return self._freely(self._part.sizeHint)

    def minimumSizeHint(self) -> QSize:
        """Return the least that the part needs."""
        return self._freely(self._part.minimumSizeHint)

    def heightForWidth(self, width: int) -> int:
        """Return the height of a part whose text wraps."""
        return self._freely(lambda: self._part.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the part all the room, and no other: then a new text makes Qt ask nobody."""
        super().resizeEvent(event)
        self._part.setFixedSize(event.size())

    def showEvent(self, event: QShowEvent) -> None:
        """See what has changed while nothing was told."""
        super().showEvent(event)
        self.look()

    def changeEvent(self, event: QEvent) -> None:
        """See what another look needs, once the part has taken it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measured.clear()
            QTimer.singleShot(0, self, self.look)

    def look(self) -> None:
        """Ask for other room when the part needs it."""
        size, height = self._measure(self._part.wide, self.width())
        room = size.expandedTo(self.minimumSize()) if size else None
        if (room, height) == self._needed:
            return
        self._needed = (room, height)
        self.updateGeometry()
        if self._keeps and room:
            self.setMinimumWidth(room.width())

    def _measure(self, wide: bytes, width: int) -> tuple[QSize | None, int]:
        """Return what the text asks for, and its height at a width; most texts come again."""
        if (found := self._measured.get((wide, width))) is None:
            if len(self._measured) > _MOST:
                self._measured.clear()
            height = self.heightForWidth(width) if self._part.wordWrap() else 0
            found = (None if self._fills else self.sizeHint(), height)
            self._measured[wide, width] = found
        return found

    def _freely(self, ask: Callable[[], T]) -> T:
        """Return what the part asks for where nothing holds it at the size it has."""
        held = self._part.minimumSize()
        self._part.setMinimumSize(0, 0)
        try:
            return ask()
        finally:
            self._part.setMinimumSize(held)
