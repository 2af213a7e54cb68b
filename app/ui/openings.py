"""Files that are opened from outside: named at the start, double-clicked later, by either way.

A second start hands its files to the window that is open (handing_over.py); macOS sends an event.
They wait while a dialog is open, so that no question is asked on top of another.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.language import tr
from app.ui.handing_over import Notes

if TYPE_CHECKING:
    from app.ui.dialogs.verify import VerifyDialog
    from app.ui.window import Window

_AGAIN_MS = 300


class Application(QApplication):
    """The application; keeps files that the system asks it to open until a window shows them."""

    openings: Openings | None = None

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.early: list[Path] = []

    def event(self, event: QEvent) -> bool:
        """Take a file that was double-clicked or dropped on the icon, as macOS tells of it."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        files = [Path(event.file())] if event.file() else []
        if self.openings is None:
            self.early += files
        else:
            self.openings.take(files)
        return True


class Openings(QObject):
    """Shows files in the window as soon as no other dialog is open there."""

    def __init__(self, window: Window, workspace: Path) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Path] = []
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._show)
        Notes(workspace, self).came.connect(self.take)

    def take(self, files: Sequence[Path]) -> None:
        """Bring the window to the front and show the verdict on these files."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)
        self._waiting += files
        if files and QApplication.activeModalWidget() and not self._verdicts():
            told = tr("关闭当前的对话框后，就打开“{name}”。", name=files[0].name)
            window.messages.post("notice", told)
        # Before it is on view, nobody knows yet where it will lie, and a dialog over it even less.
        there = window.isVisible() and window.windowHandle().isExposed()
        QTimer.singleShot(0 if there else _AGAIN_MS, self, self._show)

    def _show(self) -> None:
        if not self._waiting:
            return
        shown = self._verdicts()
        if shown is None and QApplication.activeModalWidget() is not None:
            self._again.start()
            return
        files, self._waiting = self._waiting, []
        if shown is None:
            self._window.receiving.start_import(files)
        else:
            shown.take(files)

    def _verdicts(self) -> VerifyDialog | None:
        """Return the dialog that shows verdicts already, if it is what the user is at."""
        if (shown := QApplication.activeModalWidget()) is None:
            return None
        from app.ui.dialogs.verify import VerifyDialog

        return shown if isinstance(shown, VerifyDialog) else None
