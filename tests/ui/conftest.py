"""A real window on a real workspace, and quiet where only the test's platform complains."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.entrance import Start, wait_for_start
from app.ui.garbage import Collector
from app.ui.main import make_application, make_window
from app.ui.openings import Application
from app.ui.worker import Worker
from app.workbench.session import open_session
from tests.ui.driving import Desktop
from tests.ui.parcels import Parcels, make_parcels

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.starting import When

UNABLE = r"does not support (propagateSizeHints\(\)|raise\(\)|grabbing the keyboard)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out remarks of the offscreen platform, which has no window manager to talk to."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(UNABLE, extend=True))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The product's own application, which pytest-qt is to make."""
    return Application


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QApplication:
    """The application with the product's fonts and style sheet."""
    assert qapp is QApplication.instance()
    return make_application()


@pytest.fixture(autouse=True)
def _nothing_left_open() -> Iterator[None]:
    """Leave no window to the next test, which might take it for its own.

    Hidden ones too: with every change of the style sheet Qt goes through all that there are, so
    that a hundred forgotten windows make a later test take half a minute.
    """
    yield
    for left in QApplication.topLevelWidgets():
        if shiboken6.isValid(left) and left.parent() is None:
            shiboken6.delete(left)


@pytest.fixture
def collector(application: QApplication) -> Iterator[Collector]:
    """Garbage collected as the product does it, so that the worker's thread destroys no widget."""
    assert application is not None
    made = Collector()
    made.start()
    yield made
    made.stop()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the workspace lies."""
    return tmp_path / "workspace"


@pytest.fixture
def worker(collector: Collector, folder: Path) -> Iterator[Worker]:
    """A worker on an empty workspace."""
    assert collector is not None
    made = Worker(lambda: open_session(folder, author="冯晓岚"))
    yield made
    made.close()
    shiboken6.delete(made)


@pytest.fixture
def desktop(qtbot: QtBot, worker: Worker) -> Iterator[Desktop]:
    """The window, shown and settled; destroyed here and not whenever Python gets to it."""
    start = wait_for_start(worker)
    assert isinstance(start, Start)
    window = make_window(worker, start)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    made = Desktop(qtbot, worker, window)
    made.settle()
    yield made
    made.settle()
    if window.workbench is not None:
        window.workbench.assessment.give_up()  # else closing would ask
    window.close()
    made.settle()
    shiboken6.delete(window)


@pytest.fixture
def when(application: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[When]:
    """Act on each kind of window of a start once, as soon as it is there."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # a start sets its own
    timers: list[QTimer] = []

    def watch(**acts: Callable[[QWidget], object]) -> list[str]:
        seen: list[str] = []
        timer = QTimer()

        def look() -> None:
            for shown in application.topLevelWidgets():
                name = type(shown).__name__
                if shown.isVisible() and name in acts and name not in seen:
                    seen.append(name)
                    acts[name](shown)

        timer.timeout.connect(look)
        timer.start(10)
        timers.append(timer)
        return seen

    yield watch
    for timer in timers:
        timer.stop()


@pytest.fixture(scope="session")
def parcels_made(tmp_path_factory: pytest.TempPathFactory) -> Parcels:
    return make_parcels(tmp_path_factory.mktemp("parcels"))


@pytest.fixture
def parcels(parcels_made: Parcels, tmp_path: Path) -> Parcels:
    """Packages that others made, to be done with as a test likes."""
    return parcels_made.copied(tmp_path)
