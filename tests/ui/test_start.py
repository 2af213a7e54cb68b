"""Later starts, a busy or damaged workspace, and the unexpected."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.errors import Blocked
from app.storage import opening
from app.storage.version import DATABASE_NAME
from app.ui import crash
from app.ui.dialogs.restoring import RestoreDialog
from app.ui.main import run
from app.ui.window import Window
from app.workbench import assessments, care
from app.workbench import session as session_module
from app.workbench.session import open_session, set_author
from tests.ui.driving import FIRM
from tests.ui.starting import When, close, introduce, wait_until

if TYPE_CHECKING:
    from app.storage.workspace import Workspace
    from app.workbench.session import Session


def test_a_busy_workspace_is_told_in_a_sentence(folder: Path, when: When) -> None:
    told: list[str] = []

    def read(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        told.append(box.text())
        box.accept()

    with open_session(folder) as session:
        set_author(session, name="冯晓岚", organisation="")
        when(QMessageBox=read)
        assert run(folder) == 2
    assert len(told) == 1
    assert told[0].endswith("。")
    assert "Traceback" not in told[0]


def test_the_unexpected_is_logged_told_and_copied(folder: Path, when: When) -> None:
    folder.mkdir()

    def copy(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        assert "已保存的内容都在" in box.text()
        next(one for one in box.buttons() if "复制" in one.text()).click()

    when(QMessageBox=copy)
    crash.hook(folder)(ZeroDivisionError, ZeroDivisionError("七"), None)
    assert "ZeroDivisionError: 七" in (folder / crash.LOG).read_text(encoding="utf-8")
    assert "ZeroDivisionError: 七" in QGuiApplication.clipboard().text()


def test_one_dialog_tells_of_a_cause_that_fails_many_times(folder: Path, when: When) -> None:
    folder.mkdir()
    told = crash.hook(folder)
    shown: list[str] = []

    def fail_again(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        shown.append(box.text())
        told(ZeroDivisionError, ZeroDivisionError("八"), None)
        box.accept()

    when(QMessageBox=fail_again)
    told(ZeroDivisionError, ZeroDivisionError("七"), None)
    assert len(shown) == 1
    assert "八" in (folder / crash.LOG).read_text(encoding="utf-8")


def test_no_window_is_left_open(folder: Path, when: When) -> None:
    when(FirstStartDialog=introduce, Window=close)
    run(folder)
    assert not [
        shown
        for shown in QApplication.topLevelWidgets()
        if isinstance(shown, Window) and shown.isVisible()
    ]


def named(folder: Path) -> None:
    """Make a workspace that somebody has worked in before, with one assessment."""
    with open_session(folder) as session:
        set_author(session, name="冯晓岚", organisation="")
        assessments.create(session, kind="before", enterprise={"name": "甲机械厂"})


def test_the_list_is_on_view_before_the_workspace_is_open(
    folder: Path, when: When, monkeypatch: pytest.MonkeyPatch
) -> None:
    named(folder)
    open_really = session_module._session_in
    shown: list[str] = []

    def open_late(workspace: Workspace) -> Session:
        shown.extend(row.enterprise_name for row in window_of().home.rows._shown)
        return open_really(workspace)

    def open_row(window: QWidget) -> None:
        assert isinstance(window, Window)
        QTest.keyClick(window.home.table, Qt.Key.Key_Return)
        timer = QTimer(window, interval=20)
        timer.timeout.connect(lambda: window.close() if window.workbench else None)
        timer.start()

    monkeypatch.setattr(session_module, "_session_in", open_late)
    when(Window=open_row)
    assert run(folder) == 0
    assert shown == ["甲机械厂"]


def test_a_workspace_that_fails_behind_its_list_is_told_in_a_sentence(
    folder: Path, when: When, monkeypatch: pytest.MonkeyPatch
) -> None:
    named(folder)
    texts: list[str] = []

    def read(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        texts.append(box.text())
        box.accept()

    monkeypatch.setattr(opening, "_make_folders", failing_disk)
    when(QMessageBox=read)
    assert run(folder) == Blocked.exit_code
    assert "磁盘空间不足" in texts[0]
    monkeypatch.undo()
    open_session(folder).close()  # it was let go of


def failing_disk(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def window_of() -> Window:
    shown = (it for it in QApplication.topLevelWidgets() if it.isVisible())
    return next(it for it in shown if isinstance(it, Window))


def destroy_page(database: Path, number: int) -> bytes:
    """Overwrite a page of a database and return what the file is now."""
    data = bytearray(database.read_bytes())
    size = int.from_bytes(data[16:18], "big")
    data[number * size : (number + 1) * size] = b"\xff" * size
    database.write_bytes(data)
    return bytes(data)


@pytest.mark.parametrize("damage", [0, 3], ids=["the head of the file", "a page of the list"])
def test_a_damaged_workspace_opens_as_its_last_copy(folder: Path, when: When, damage: int) -> None:
    with open_session(folder) as session:
        set_author(session, name="冯晓岚", organisation="")
        made = assessments.create(session, kind="after", enterprise=FIRM)
        care.back_up_database(session)
    destroyed = destroy_page(folder / DATABASE_NAME, damage)
    titles: list[str] = []

    def restore(dialog: QWidget) -> None:
        assert isinstance(dialog, RestoreDialog)
        assert "已损坏" in dialog.why.text()
        dialog.primary.click()
        wait_until(lambda: dialog.restored is not None)
        dialog.primary.click()

    def look(window: QWidget) -> None:
        assert isinstance(window, Window)
        wait_until(lambda: bool(window.summaries))
        titles.extend(row.id for row in window.summaries)
        window.close()

    seen = when(RestoreDialog=restore, Window=look)
    assert run(folder) == 0
    assert seen == ["RestoreDialog", "Window"]
    assert titles == [made]
    assert (folder / DATABASE_NAME).read_bytes() == destroyed
