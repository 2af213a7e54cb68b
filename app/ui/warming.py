"""What is loaded once the first page is painted, so that no later click has to wait for it.

First the workspace is opened, in the worker's thread; there, too, the operations are loaded one
module at a time, whenever nothing else waits. Then the window's own modules follow in its thread,
where Qt wants their classes to be made, one each time the event loop is idle.
"""

from __future__ import annotations

import gc
import importlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

import app.ui.dialogs
import app.ui.models
import app.ui.pages
import app.ui.widgets
import app.workbench

if TYPE_CHECKING:
    from types import ModuleType

    from PySide6.QtWidgets import QWidget

    from app.errors import ShupingError
    from app.ui.worker import Worker
    from app.workbench.session import Session

_PAUSE_MS = 2
_OPERATIONS = (app.workbench,)
# What others are made of comes first, so that a step loads little beside its own module.
_WINDOW = (app.ui.models, app.ui.widgets, app.ui.dialogs, app.ui.pages)


class Warming(QObject):
    """Begins at the first paint of a window; `opened` or `failed` is called once."""

    def __init__(
        self,
        window: QWidget,
        worker: Worker,
        opened: Callable[[], object],
        failed: Callable[[ShupingError], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._opened = opened
        self._failed = failed
        self._operations = _modules(_OPERATIONS)
        self._own = _modules(_WINDOW)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin when the window has been painted."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self.begin)
        return super().eventFilter(watched, event)

    def begin(self) -> None:
        """Open the workspace, then go on."""
        self._worker.submit(self, _nothing, self._on_opened, self._failed)

    def _on_opened(self, _: None) -> None:
        if self._window.isVisible():
            self._opened()
        self._load_operation()

    def _load_operation(self) -> None:
        if not self._window.isVisible():  # it was closed
            return
        name = next(self._operations, None)
        if name is None:
            self._load_own()
            return
        self._worker.submit_idle(
            self,
            lambda _session: _load(name),
            lambda _: self._load_operation(),
            self._failed,
        )

    def _load_own(self) -> None:
        name = next(self._own, None)
        if name is not None:
            _load(name)
            QTimer.singleShot(_PAUSE_MS, self, self._load_own)


def _nothing(_session: Session) -> None:
    """Do nothing but need the session."""


def _load(name: str) -> None:
    importlib.import_module(name)
    gc.freeze()  # modules stay; else the window's collector would go through them all


def _modules(packages: tuple[ModuleType, ...]) -> Iterator[str]:
    """Yield the names of the modules in some packages."""
    import pkgutil

    for package in packages:
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield found.name
