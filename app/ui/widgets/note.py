"""A note that saves itself: on leaving it and after a pause in typing."""

from __future__ import annotations

import sys
from itertools import takewhile
from operator import eq

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from app.language import tr
from app.ui.widgets.line import left_to_window

PAUSE_MS = 800
_ANY = sys.maxsize


class NoteEdit(QPlainTextEdit):
    """Emits `written` with the whole text; what is being typed is never overwritten.

    `pending_changed` says whether something was typed that is not handed over yet. One that does
    not save itself, `saves`, is undone by itself only. One of more than `most` characters waits to
    be shortened. `text` is what stands in it, known without putting it together anew.
    """

    written = Signal(str)
    pending_changed = Signal(bool)

    def __init__(self, name: str, hint: str = "", *, saves: bool = True, most: int = _ANY) -> None:
        super().__init__()
        self._saves = saves
        self._most = most
        self._written = self.text = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(84)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._on_typed)

    def show_text(self, text: str) -> None:
        """Show what is stored, unless something newer is being typed.

        Blanks and line breaks at the ends are not stored, but stay for who goes on typing there.
        """
        if not self.pending and text != self._written.strip():
            self._written = text
            self._put(text)
            self._pause.stop()

    def _put(self, text: str) -> None:
        """Change the text and leave the cursor behind what changed, as where undoing is its own."""
        behind = len(list(takewhile(bool, map(eq, reversed(text), reversed(self.text)))))
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.movePosition(QTextCursor.MoveOperation.Left, n=behind)
        self.setTextCursor(cursor)

    def flush(self) -> None:
        """Write what was typed, now."""
        self._pause.stop()
        if self.pending and not self.excess:
            self._written = self.text
            self.document().setModified(False)  # parts what was typed from what will be
            self.written.emit(self._written.strip())

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not handed over yet."""
        return self.text.strip() != self._written.strip()

    @property
    def excess(self) -> int:
        """How many characters there are more than can be stored."""
        return max(0, len(self.text.strip()) - self._most)

    def excess_words(self) -> str:
        """Return the sentence that says so."""
        return tr("超出{n}个字，删减后才会保存。", n=self.excess)

    def _on_typed(self) -> None:
        self.text = self.toPlainText()
        self._pause.start()
        self.pending_changed.emit(self.pending)

    def event(self, event: QEvent) -> bool:
        """Leave finding to the window, and undoing where nothing was typed since it was written."""
        if left_to_window(event, self._can):
            return False
        return super().event(event)

    def _can(self, key: QKeySequence.StandardKey) -> bool:
        if not self._saves:
            return True
        if key == QKeySequence.StandardKey.Undo:
            return self.text != self._written
        return self.document().isRedoAvailable()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write on leaving."""
        super().focusOutEvent(event)
        self.flush()
