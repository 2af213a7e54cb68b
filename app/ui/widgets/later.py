"""What is out of sight follows: it is told in the next pause, and not with every key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_PAUSE_MS = 100


class Later(QObject):
    """Calls `tell` at once while a part is in sight, else in the next pause of a tenth of a second.

    Half of what a page shows is usually scrolled out of sight, and nobody waits for that.
    """

    def __init__(self, part: QWidget, tell: Callable[[], object]) -> None:
        super().__init__(part)
        self._part = part
        self._tell = tell
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.tell_now)

    def tell(self) -> None:
        """Tell it when somebody can see it, or soon."""
        if self._part.visibleRegion().isEmpty():
            self._pause.start()
        else:
            self.tell_now()

    def tell_now(self) -> None:
        """Tell it, wherever it is."""
        self._pause.stop()
        self._tell()
