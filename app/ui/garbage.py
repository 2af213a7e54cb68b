"""Collects cyclic garbage in the window's thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Collector(QObject):
    """Takes over from Python's own collector while it lives.

    That one runs in whichever thread makes the object that is one too many; in the worker's thread
    it would destroy widgets outside the window's thread, which crashes Qt.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take over."""
        gc.disable()
        gc.freeze()  # what is loaded stays; looking through it again and again holds the window up
        self._timer.start()

    def stop(self) -> None:
        """Clear up once more and give back."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        gc.enable()

    def collect(self) -> None:
        """Collect the generations that are due, as Python's own collector would."""
        due = [
            generation
            for generation, (count, most) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if 0 < most < count
        ]
        if due:
            gc.collect(max(due))
