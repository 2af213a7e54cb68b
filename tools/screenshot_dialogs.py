"""Pictures of what asks first: the first start, a new assessment, the settings, safekeeping."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.window import Window
    from app.ui.worker import Worker

Take = Callable[[str, "QWidget"], None]
PLACE = r"D:\评测资料\数评台"


def take_dialogs(window: Window, worker: Worker, take: Take, end: str) -> None:
    """Take each step of the first start, the new assessment, the settings and safekeeping."""
    _take_first_start(take, end)
    _take_new(window, worker, take, end)
    _take_settings(window, worker, take, end)
    _take_keeping(window, worker, take, end)


def _take_first_start(take: Take, end: str) -> None:
    from app.ui.dialogs.first_start import FirstStartDialog

    dialog = FirstStartDialog(Path.cwd(), movable=True)
    dialog.show()
    take(f"first-start-1{end}", dialog)
    dialog.name.setText("冯晓岚")
    for step in (2, 3):
        dialog.primary.click()
        take(f"first-start-{step}{end}", dialog)
    dialog.close()


def _take_new(window: Window, worker: Worker, take: Take, end: str) -> None:
    from app.ui.dialogs.new_assessment import NewAssessmentDialog

    dialog = NewAssessmentDialog(worker, window)
    dialog.fit(window.height())
    dialog.show()
    take(f"new{end}", dialog)
    dialog.form.fields["credit_code"].edit.setText("91440112MA00000155")
    dialog.primary.click()
    take(f"new-wrong{end}", dialog)
    dialog.close()


def _take_settings(window: Window, worker: Worker, take: Take, end: str) -> None:
    from app.ui.dialogs.settings import SettingsDialog

    dialog = SettingsDialog(window.look, worker, window)
    dialog.show()
    take(f"settings{end}", dialog)
    dialog.close()


def _take_keeping(window: Window, worker: Worker, take: Take, end: str) -> None:
    from app.ui.dialogs.keeping import KeepingDialog
    from app.ui.dialogs.restoring import RestoreDialog
    from app.workbench import care

    worker.submit(window, care.back_up_database, lambda _: None)
    dialog = KeepingDialog(worker, window)
    dialog.show()
    take(f"keeping{end}", dialog)  # comes to rest, and is taken again without a place of ours
    dialog.place.setText(PLACE)
    take(f"keeping{end}", dialog)
    dialog.check.click()
    take(f"keeping-checked{end}", dialog)
    asked = RestoreDialog(Path(window.settings.fileName()).parent, worker, dialog, use="")
    asked.target.setText(f"{PLACE}-恢复")
    asked.show()
    take(f"restore{end}", asked)
    asked.close()
    dialog.close()
