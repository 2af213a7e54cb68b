"""The first start, later starts, a busy workspace, and the unexpected."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from app.errors import Blocked
from app.language import SOURCE, spoken
from app.storage import opening
from app.storage.version import DATABASE_NAME
from app.ui import crash, tongue
from app.ui.dialogs.first_start import FirstStartDialog
from app.ui.dialogs.restoring import RestoreDialog
from app.ui.entrance import SETTINGS
from app.ui.main import run
from app.ui.settings import Settings
from app.ui.window import Window
from app.workbench import assessments, care, identities
from app.workbench import session as session_module
from app.workbench.session import default_place, open_session, set_author, usual_role
from tests.ui.driving import FIRM, PATIENCE_MS, commit

if TYPE_CHECKING:
    from app.storage.workspace import Workspace
    from app.workbench.session import Session


@pytest.fixture(autouse=True)
def _hook_restored(application: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert application is not None
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.fixture
def when(application: QApplication) -> Iterator[Callable[..., list[str]]]:
    """Act on each kind of window once, as soon as it is there."""
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


def introduce_fully(dialog: QWidget) -> None:
    """Go through all three steps by keys, with an identity and the sample."""
    assert isinstance(dialog, FirstStartDialog)
    commit(dialog.name, "冯晓岚")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    commit(dialog.passphrase, "七步成诗")
    commit(dialog.again, "七步成诗")
    dialog.primary.click()
    assert "单位" in dialog.problem.text()
    dialog.back.click()
    commit(dialog.organisation, "某评测机构")
    dialog.primary.click()
    dialog.primary.click()
    assert "口令太短" in dialog.problem.text()
    commit(dialog.passphrase, "曹子建七步成诗")
    dialog.primary.click()
    assert "不一样" in dialog.problem.text()
    commit(dialog.again, "曹子建七步成诗")
    dialog.primary.click()
    dialog.sample.click()
    dialog.primary.click()


def close(window: QWidget) -> None:
    window.close()


def wait_until(done: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    ends = QDeadlineTimer(PATIENCE_MS)
    while not done() and not ends.hasExpired():
        QApplication.processEvents()
    assert done()


def test_the_first_start_asks_once_who_works_here(
    folder: Path, when: Callable[..., list[str]]
) -> None:
    seen = when(FirstStartDialog=introduce, Window=close)
    assert run(folder) == 0
    assert seen == ["FirstStartDialog", "Window"]
    with open_session(folder) as session:
        assert (session.author, session.organisation) == ("冯晓岚", "某评测机构")
    seen = when(FirstStartDialog=introduce, Window=close)
    assert run(folder) == 0
    assert seen == ["Window"]


def test_three_steps_make_an_identity_and_open_the_sample(
    folder: Path, when: Callable[..., list[str]]
) -> None:
    def wait(window: QWidget) -> None:
        assert isinstance(window, Window)
        timer = QTimer(window, interval=50)
        timer.timeout.connect(lambda: window.close() if window.workbench else None)
        timer.start()

    when(FirstStartDialog=introduce_fully, Window=wait)
    assert run(folder) == 0
    with open_session(folder) as session:
        assert [made.name for made in identities.list_identities(session)] == ["冯晓岚"]
        assert len(assessments.overview(session)) == 1


def test_a_passphrase_typed_and_then_skipped_makes_no_identity(
    folder: Path, when: Callable[..., list[str]]
) -> None:
    def skip(dialog: QWidget) -> None:
        assert isinstance(dialog, FirstStartDialog)
        commit(dialog.name, "冯晓岚")
        dialog.primary.click()
        commit(dialog.passphrase, "曹子建七步成诗")
        dialog.skip.click()
        dialog.primary.click()

    when(FirstStartDialog=skip, Window=close)
    assert run(folder) == 0
    with open_session(folder) as session:
        assert identities.list_identities(session) == ()
        assert session.author == "冯晓岚"


def test_the_work_can_be_kept_in_a_folder_of_ones_choice(
    tmp_path: Path, when: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SHUPING_WORKSPACE")
    disk = tmp_path / "D"
    disk.mkdir()
    (disk / "别的文件.txt").write_text("", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(disk))

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, FirstStartDialog)
        commit(dialog.name, "冯晓岚")
        dialog.primary.click()
        dialog.skip.click()
        dialog.choose.click()
        dialog.primary.click()

    when(FirstStartDialog=choose, Window=close)
    assert run(None) == 0
    assert default_place() == disk / "数评台"
    with open_session() as session:
        assert session.workspace.folder == disk / "数评台"
        assert session.author == "冯晓岚"


def test_a_folder_that_cannot_be_used_leaves_the_work_where_it_was(
    tmp_path: Path, when: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SHUPING_WORKSPACE")
    before = default_place()
    taken = tmp_path / "taken"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(taken))
    told: list[str] = []

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, FirstStartDialog)
        commit(dialog.name, "冯晓岚")
        dialog.primary.click()
        dialog.primary.click()
        dialog.choose.click()
        dialog.primary.click()

    def read(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        told.append(box.text())
        box.accept()

    with open_session(taken):
        when(FirstStartDialog=choose, QMessageBox=read, Window=close)
        assert run(None) == 0
    assert len(told) == 1
    assert "正被另一个" in told[0]
    assert default_place() == before


def test_a_folder_that_cannot_be_written_is_told_and_not_taken(
    tmp_path: Path, when: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SHUPING_WORKSPACE")
    before = default_place()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "没有"))
    told: list[str] = []

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, FirstStartDialog)
        commit(dialog.name, "冯晓岚")
        dialog.primary.click()
        dialog.primary.click()
        assert "剩余空间" in dialog.room.text()
        dialog.choose.click()
        told.append(dialog.refused.text())
        assert dialog.refused.isVisible()
        dialog.primary.click()

    when(FirstStartDialog=choose, Window=close)
    assert run(None) == 0
    assert len(told) == 1
    assert "写不进" in told[0]
    assert default_place() == before


def test_the_first_start_goes_by_keys_alone(folder: Path, when: Callable[..., list[str]]) -> None:
    def by_keys(dialog: QWidget) -> None:
        assert isinstance(dialog, FirstStartDialog)
        commit(dialog.name, "冯晓岚")
        press(dialog, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.organisation
        commit(dialog.organisation, "某评测机构")
        press(dialog, Qt.Key.Key_Return)
        assert dialog.focusWidget() is dialog.passphrase
        commit(dialog.passphrase, "曹子建能七步成诗")
        press(dialog, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.again
        commit(dialog.again, "曹子建能七步成诗")
        press(dialog, Qt.Key.Key_Return)
        for _ in range(9):
            if dialog.focusWidget() is not dialog.sample:
                press(dialog, Qt.Key.Key_Backtab)
        press(dialog, Qt.Key.Key_Space)
        assert dialog.sample.isChecked()
        press(dialog, Qt.Key.Key_Space)
        press(dialog, Qt.Key.Key_Return)

    when(FirstStartDialog=by_keys, Window=close)
    assert run(folder) == 0
    with open_session(folder) as session:
        assert (session.author, session.organisation) == ("冯晓岚", "某评测机构")
        assert [made.role for made in identities.list_identities(session)] == ["assessor"]


def test_the_first_start_goes_by_mouse_alone_but_for_the_name(
    folder: Path, when: Callable[..., list[str]]
) -> None:
    def by_mouse(dialog: QWidget) -> None:
        assert isinstance(dialog, FirstStartDialog)
        commit(dialog.name, "冯晓岚")
        dialog.role.setCurrentIndex(dialog.role.findData("enterprise"))
        for target in (dialog.primary, dialog.skip, dialog.back, dialog.skip, dialog.primary):
            QTest.mouseClick(target, Qt.MouseButton.LeftButton)

    seen = when(FirstStartDialog=by_mouse, Window=close)
    assert run(folder) == 0
    assert seen == ["FirstStartDialog", "Window"]
    with open_session(folder) as session:
        assert session.author == "冯晓岚"
        assert usual_role(session) == "enterprise"


@pytest.fixture
def chinese_again() -> Iterator[None]:
    yield
    tongue.speak(SOURCE)


@pytest.mark.usefixtures("chinese_again")
def test_the_first_start_speaks_the_language_that_is_chosen_by_key_and_keeps_it(
    folder: Path, when: Callable[..., list[str]]
) -> None:
    told: list[str] = []

    def choose(dialog: QWidget) -> None:
        assert isinstance(dialog, FirstStartDialog)
        commit(dialog.name, "冯晓岚")
        dialog.role.setCurrentIndex(dialog.role.findData("enterprise"))
        for _ in range(9):
            if dialog.focusWidget() is not dialog.languages["en"]:
                press(dialog, Qt.Key.Key_Backtab)
        press(dialog, Qt.Key.Key_Space)
        told.extend((dialog.windowTitle(), dialog.primary.text(), dialog.name.text()))
        dialog.skip.click()

    def read(window: QWidget) -> None:
        assert isinstance(window, Window)
        told.append(window.home.new.text())
        window.close()

    when(FirstStartDialog=choose, Window=read)
    assert run(folder) == 0
    assert told == ["Welcome to Shuping", "Next", "冯晓岚", "New assessment"]
    tongue.speak(SOURCE)
    tongue.begin(Settings(folder / SETTINGS), None)
    assert spoken() == "en"
    with open_session(folder) as session:
        assert usual_role(session) == "enterprise"


def press(dialog: QWidget, key: Qt.Key) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(dialog.focusWidget(), key)


def test_leaving_at_the_first_start_opens_nothing(
    folder: Path, when: Callable[..., list[str]]
) -> None:
    seen = when(FirstStartDialog=lambda dialog: dialog.close(), Window=close)
    assert run(folder) == 0
    assert seen == ["FirstStartDialog"]


def test_a_busy_workspace_is_told_in_a_sentence(
    folder: Path, when: Callable[..., list[str]]
) -> None:
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


def test_the_unexpected_is_logged_told_and_copied(
    folder: Path, when: Callable[..., list[str]]
) -> None:
    folder.mkdir()

    def copy(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        assert "已保存的内容都在" in box.text()
        next(one for one in box.buttons() if "复制" in one.text()).click()

    when(QMessageBox=copy)
    crash.hook(folder)(ZeroDivisionError, ZeroDivisionError("七"), None)
    assert "ZeroDivisionError: 七" in (folder / crash.LOG).read_text(encoding="utf-8")
    assert "ZeroDivisionError: 七" in QGuiApplication.clipboard().text()


def test_one_dialog_tells_of_a_cause_that_fails_many_times(
    folder: Path, when: Callable[..., list[str]]
) -> None:
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


def test_no_window_is_left_open(folder: Path, when: Callable[..., list[str]]) -> None:
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
    folder: Path, when: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
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
    folder: Path, when: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
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
def test_a_damaged_workspace_opens_as_its_last_copy(
    folder: Path, when: Callable[..., list[str]], damage: int
) -> None:
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
