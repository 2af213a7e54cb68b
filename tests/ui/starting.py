"""What a start shows, acted on as soon as it is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.dialogs.first_start import FirstStartDialog
from tests.ui.driving import PATIENCE_MS, commit

When = Callable[..., list[str]]


def introduce(dialog: QWidget) -> None:
    """Say who works here and leave the rest for later."""
    assert isinstance(dialog, FirstStartDialog)
    assert not (dialog.primary.isEnabled())
    assert not (dialog.skip.isEnabled())
    commit(dialog.name, "   ")
    assert not (dialog.primary.isEnabled())
    assert not (dialog.skip.isEnabled())
    commit(dialog.name, "冯晓岚")
    commit(dialog.organisation, "某评测机构")
    dialog.skip.click()


def close(window: QWidget) -> None:
    window.close()


def wait_until(done: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    ends = QDeadlineTimer(PATIENCE_MS)
    while not done() and not ends.hasExpired():
        QApplication.processEvents()
    assert done()
