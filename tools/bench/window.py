"""Answers by key in the real window, each beside one synced commit and one repaint.

`python -m tools.bench.window FOLDER ASSESSMENT BYTES TIMES` prints pairs of seconds as JSON.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Mapping
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui import main
from app.ui.entrance import Start, wait_for_start
from app.ui.window import Window
from app.ui.worker import Worker
from app.workbench.session import open_session

ITEM, KEYS = "F2", "CD"
_WARM_UP = 10
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class Painted(QObject):
    """Notes what is painted while it watches: each part with its region, the outer ones first."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: dict[QWidget, QRegion] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Add what a part of the window paints."""
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            known = self.parts.get(watched, QRegion())
            self.parts[watched] = known.united(event.region())
        return False


class Hands:
    """A person who answers one item again and again, and waits until he sees it saved."""

    def __init__(self, worker: Worker, window: Window) -> None:
        self._worker = worker
        self._window = window
        self._keys = cycle(KEYS)
        self._key = KEYS[-1]

    def open(self, assessment: str) -> None:
        """Go to the page of the item."""
        self._window.open(assessment)
        self.settle()
        assert self._window.workbench is not None  # noqa: S101 - a measurement without it is none
        self._window.workbench.go(ITEM)
        self.settle()

    def answer(self) -> None:
        """Press the key of the other option; it is committed and painted on return."""
        key = self._key = next(self._keys)
        QTest.keyPress(QApplication.focusWidget() or self._window, Qt.Key(ord(key)))
        self.settle()
        workbench = self._window.workbench
        found = workbench and workbench.assessment.view.outcome.items[ITEM].options
        assert found == (key,), found  # noqa: S101

    def let_go(self) -> None:
        """Let go of the key, as nobody does before he sees what came of it."""
        QTest.keyRelease(QApplication.focusWidget() or self._window, Qt.Key(ord(self._key)))
        self.settle()

    def settle(self) -> None:
        """Wait as the event loop does until nothing is to be done or painted."""
        while self._worker.busy:
            QApplication.processEvents(_WAIT)
        QApplication.processEvents()


def painted_by(work: Callable[[], None]) -> dict[QWidget, QRegion]:
    """Return what is painted by it."""
    painted = Painted()
    application = QApplication.instance()
    assert application is not None  # noqa: S101
    application.installEventFilter(painted)
    work()
    application.removeEventFilter(painted)
    return painted.parts


def repainting(window: QWidget, painted: Mapping[QWidget, QRegion]) -> Callable[[], None]:
    """Return what repaints the same area of the window, once, and nothing else.

    A part that covers what is under it is not painted when that is asked to, so it is asked itself.
    """
    area = QRegion()
    for part, where in painted.items():
        area += where.translated(part.mapTo(window, QPoint(0, 0)))
    apart: dict[QWidget, QRegion] = {}

    def work() -> None:
        for part, where in apart.items():
            part.update(where)
        window.repaint(area)

    while left := painted.keys() - painted_by(work).keys():
        outer = next(part for part in painted if part in left)
        assert outer not in apart, outer  # noqa: S101 - a floor that paints less is none
        apart[outer] = painted[outer]
    return work


def plain_database(folder: Path) -> sqlite3.Connection:
    """Return an empty table in a database that commits as the workspace's does."""
    made = sqlite3.connect(folder / "底线.sqlite3", isolation_level=None)
    made.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t(x);")
    return made


def measure(folder: Path, assessment: str, size: int, times: int) -> list[tuple[float, float]]:
    """Return how long an answer takes, and how long the least that it could be, in seconds."""
    main.make_application()
    worker = Worker(lambda: open_session(folder / "工作区"))
    start = wait_for_start(worker)
    assert isinstance(start, Start)  # noqa: S101
    window = main.make_window(worker, start)
    window.resize(1366, 768)
    window.show()
    hands, plain = Hands(worker, window), plain_database(folder)
    hands.settle()
    hands.open(assessment)
    for _ in range(_WARM_UP):
        hands.answer()
        hands.let_go()
    repaint = repainting(window, painted_by(hands.answer))
    hands.let_go()
    data = os.urandom(size)

    def least() -> None:
        plain.execute("INSERT INTO t VALUES (?)", (data,))
        repaint()

    found = []
    for _ in range(times):
        took = _seconds(hands.answer)
        hands.let_go()
        found.append((took, _seconds(least)))
    worker.close()
    return found


def _seconds(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    place, made, size_, times_ = sys.argv[1:]
    sys.stdout.write(json.dumps(measure(Path(place), made, int(size_), int(times_))))
    sys.stdout.flush()
    os._exit(0)
