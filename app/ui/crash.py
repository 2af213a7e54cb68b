"""The unexpected: logged in the workspace, shown with what to do, and the work goes on."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from app.language import tr

LOG = "errors.log"
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def install(folder: Path) -> None:
    """Let unexpected errors be logged in this folder and shown, instead of being lost."""
    sys.excepthook = hook(folder)


def hook(folder: Path) -> Hook:
    """Return an exception hook that logs into a folder and tells the user.

    What goes wrong while the user is being told is logged alone: one cause often fails many times.
    """
    telling = False

    def told(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal telling
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        path = log(folder, text)
        if not telling:
            telling = True
            try:
                tell(path, text)
            finally:
                telling = False

    return told


def log(folder: Path, text: str) -> Path:
    """Add an error with its time (UTC) to the log and return the file."""
    path = folder / LOG
    with path.open("a", encoding="utf-8") as file:
        file.write(f"{datetime.now(UTC).isoformat(timespec='seconds')}\n{text}\n")
    return path


def tell(path: Path, text: str) -> None:
    """Say that something went wrong, that the work is safe, and offer the details to copy."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(
        QMessageBox.Icon.Warning, tr("出了点问题"), tr("刚才这一步没有完成，已保存的内容都在。")
    )
    box.setInformativeText(
        tr("可以继续使用。如果再次出现，请把详细信息发给维护人员。记录在：\n{path}", path=path)
    )
    copy = box.addButton(tr("复制详细信息"), QMessageBox.ButtonRole.ActionRole)
    on = box.addButton(tr("继续使用"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(on)
    box.setEscapeButton(on)
    box.exec()
    if box.clickedButton() is copy:
        QGuiApplication.clipboard().setText(text)
