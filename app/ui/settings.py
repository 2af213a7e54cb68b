"""What the window remembers: a file beside the work, written away from the window's thread."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings


class Settings(QSettings):
    """Settings that are read at once and written soon, so that a slow disk holds nothing up.

    Qt would write when the event loop comes round, and wait for the disk. All QSettings of one file
    share what is not written yet, so another one in a thread of its own writes it.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(str(path), QSettings.Format.IniFormat)
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="settings")
        self._queued = threading.Event()

    def setValue(self, key: str, value: object) -> None:
        """Remember a value."""
        super().setValue(key, value)
        self._write_soon()

    def remove(self, key: str) -> None:
        """Forget a value."""
        super().remove(key)
        self._write_soon()

    def event(self, event: QEvent) -> bool:
        """Let Qt not write by itself."""
        return event.type() == QEvent.Type.UpdateRequest or super().event(event)

    def _write_soon(self) -> None:
        if not self._queued.is_set():
            self._queued.set()
            self._writer.submit(_write, self.fileName(), self._queued)


def _write(path: str, queued: threading.Event) -> None:
    queued.clear()
    QSettings(path, QSettings.Format.IniFormat).sync()
