"""Driving the real window: waiting for the queue, answering modal dialogs, reading the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QWidget

from app.ui.models.open_assessment import OpenAssessment
from app.ui.pages.finish import FinishPage
from app.ui.pages.item import ItemPage
from app.ui.pages.scenario import ScenarioPage
from app.ui.pages.workbench import WorkbenchPage
from app.ui.window import Window
from app.ui.worker import Worker
from app.workbench import assessments

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.storage.journal import State
    from app.workbench.session import Session

T = TypeVar("T")
D = TypeVar("D", bound=QWidget)
PATIENCE_MS = 60_000
STEPS = 3  # in which an assessment opens: the frame, the page, the outcome
CODE = "91440112MA00000154"
FIRM = {"name": "广州市砚岭精密传动有限公司", "credit_code": CODE}


@dataclass
class Desktop:
    """A window on a real workspace, and the hands of a user."""

    qtbot: QtBot
    worker: Worker
    window: Window

    def settle(self) -> None:
        """Wait until everything queued is done and shown, and so is what showing it asked for."""
        calm = 0
        while calm < STEPS:
            self.qtbot.waitUntil(lambda: not self.worker.busy, timeout=PATIENCE_MS)
            QApplication.processEvents()
            calm = 0 if self.worker.busy else calm + 1

    def follows(self, shown: QLabel, text: str) -> None:
        """Wait until a text that may be out of sight says this, as it does in the next pause."""
        self.qtbot.waitUntil(lambda: shown.text() == text, timeout=PATIENCE_MS)

    def ask(self, job: Callable[[Session], T]) -> T:
        """Return what a job finds in the session."""
        found: list[T] = []
        self.worker.submit(self.window, job, found.append)
        self.settle()
        return found[0]

    def new_assessment(self, **enterprise: str) -> str:
        """Make an assessment behind the window's back and open it."""
        firm = FIRM | enterprise
        made = self.ask(lambda session: assessments.create(session, kind="after", enterprise=firm))
        self.window.open(made)
        self.settle()
        return made

    @property
    def workbench(self) -> WorkbenchPage:
        """The open assessment's page."""
        assert self.window.workbench is not None
        return self.window.workbench

    @property
    def assessment(self) -> OpenAssessment:
        """The open assessment."""
        return self.workbench.assessment

    def state(self) -> State:
        """Return the fold of the open assessment's journal, read from disk."""
        identity = self.assessment.view.id
        return self.ask(lambda session: session.workspace.state(identity))

    def value(self, field: str) -> object:
        """Return one field of the journal."""
        return self.state().values.get(field)

    def item(self, code: str) -> ItemPage:
        """Go to an item's page."""
        self.workbench.go(code)
        page = self.workbench.page()
        assert isinstance(page, ItemPage)
        return page

    def scenario(self, code: str) -> ScenarioPage:
        """Go to a scenario's page."""
        self.workbench.go(code)
        page = self.workbench.page()
        assert isinstance(page, ScenarioPage)
        return page

    def finish(self) -> FinishPage:
        """Go to the finish and wait for its check."""
        self.workbench.go("finish")
        self.settle()
        page = self.workbench.page()
        assert isinstance(page, FinishPage)
        return page

    def press(
        self,
        widget: QWidget,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press one key, with nothing waited for."""
        QTest.keyClick(widget, key, modifier)

    def keys(self, *keys: str) -> None:
        """Press letter or digit keys, wherever the focus is, and wait until they are saved."""
        for key in keys:
            target = QApplication.focusWidget() or self.workbench
            self.press(target, Qt.Key(ord(key.upper())))
        self.settle()

    def click(self, widget: QWidget) -> None:
        """Click and wait until the result is shown."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def write(self, widget: QWidget, text: str) -> None:
        """Replace the text of a line or note by typing, leave it, and wait until it is saved."""
        widget.setFocus()
        self.press(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.press(widget, Qt.Key.Key_Delete)
        commit(widget, text)
        self.workbench.flush()
        self.settle()

    def in_dialog(
        self, kind: type[D], trigger: Callable[[], object], act: Callable[[D], object]
    ) -> None:
        """Do `trigger`, which opens a modal dialog of this kind, and `act` in it."""
        timer = QTimer(self.window)
        acted: list[bool] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind) and not acted:
                acted.append(True)
                timer.stop()
                try:
                    act(dialog)
                finally:
                    _close_later(dialog)

        timer.timeout.connect(look)
        timer.start(10)
        trigger()
        timer.stop()
        timer.deleteLater()
        assert acted, f"no {kind.__name__} appeared"
        self.settle()


def _close_later(dialog: QWidget) -> None:
    """Close a dialog that a test left open, so that a failing test ends."""
    if isinstance(dialog, QDialog) and dialog.isVisible() and not isinstance(dialog, QMessageBox):
        dialog.reject()


def commit(widget: QWidget, text: str) -> None:
    """Type as an input method does; the test keyboard knows ASCII only."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
