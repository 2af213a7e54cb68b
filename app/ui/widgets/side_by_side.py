"""Two parts side by side where there is room, under each other where there is not."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.theme import tokens as t

_ROOM = 760


class SideBySide(QWidget):
    """Both get the same width."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(t.MEDIUM)
        for part in parts:
            self._box.addWidget(part, 1)
        self.setLayout(self._box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the room begins or ends."""
        super().resizeEvent(event)
        wide = event.size().width() >= t.pixels(_ROOM)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(beside if wide else below)
