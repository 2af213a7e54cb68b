"""A line of text that gives way where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.ui.widgets.build import Role


class ElidedLabel(QLabel):
    """A line that shortens itself with … where there is no room; the tooltip has all of it."""

    def __init__(self, role: Role = "heading") -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(80)

    def show_text(self, text: str) -> None:
        """Show a text."""
        if text == self._whole:
            return
        self._whole = text
        self.setToolTip(text)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text again when it is written larger or smaller."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        elided = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, self.width()
        )
        self.setText(elided)
