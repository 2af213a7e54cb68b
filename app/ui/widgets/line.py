"""Keys in a line of text that are the window's: finding, and undoing where nothing was typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

Key = QKeySequence.StandardKey
_FIND = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_K)


def left_to_window(event: QEvent, can: Callable[[QKeySequence.StandardKey], bool]) -> bool:
    """Leave finding, and undo and redo where the text `can` do neither; say whether it was so.

    A text takes the keys of undoing even when there is nothing to undo in it, and under X11 Ctrl+K
    empties it behind the cursor.
    """
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    pressed = cast("QKeyEvent", event)
    if pressed.keyCombination() != _FIND:
        wanted = next((it for it in (Key.Undo, Key.Redo) if pressed.matches(it)), None)
        if wanted is None or can(wanted):
            return False
    event.ignore()
    return True


class SavedLine(QLineEdit):
    """Takes back what was typed since it was saved; `keep` says that it was.

    One that no edit of the assessment comes from does not save, and has no undoing but its own.
    """

    def __init__(self, *, saves: bool = True) -> None:
        super().__init__()
        self._saves = saves
        self._kept = ""
        self._composing = False

    def setText(self, text: str | None, /) -> None:
        """Show what is saved."""
        self._kept = text or ""
        super().setText(text)

    def keep(self) -> None:
        """Let taking back end here: what stands in the line is saved."""
        self._kept = self.text()
        self.setModified(False)
        if not (self._composing or self.hasSelectedText()):
            place = self.cursorPosition()  # moving it parts what was typed from what will be
            self.setCursorPosition(0 if place else len(self.text()))
            self.setCursorPosition(place)

    def event(self, event: QEvent) -> bool:
        """Leave finding to the window, and undoing where nothing was typed."""
        if left_to_window(event, self._can):
            return False
        return super().event(event)

    def _can(self, key: QKeySequence.StandardKey) -> bool:
        if not self._saves:
            return True
        return self.text() != self._kept if key == Key.Undo else self.isRedoAvailable()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember whether a word is being composed, which moving the cursor would end."""
        super().inputMethodEvent(event)
        self._composing = bool(event.preeditString())
