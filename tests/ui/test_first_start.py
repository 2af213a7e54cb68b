"""The dialog of the first start: three steps by keys and by mouse, once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.language import SOURCE, spoken
from app.ui import tongue
from app.ui.dialogs.first_start import FirstStartDialog
from app.ui.entrance import SETTINGS
from app.ui.main import run
from app.ui.settings import Settings
from app.ui.window import Window
from app.workbench import assessments, identities
from app.workbench.session import default_place, open_session, usual_role
from tests.ui.driving import commit
from tests.ui.starting import When, close, introduce


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


def test_the_first_start_asks_once_who_works_here(folder: Path, when: When) -> None:
    seen = when(FirstStartDialog=introduce, Window=close)
    assert run(folder) == 0
    assert seen == ["FirstStartDialog", "Window"]
    with open_session(folder) as session:
        assert (session.author, session.organisation) == ("冯晓岚", "某评测机构")
    seen = when(FirstStartDialog=introduce, Window=close)
    assert run(folder) == 0
    assert seen == ["Window"]


def test_three_steps_make_an_identity_and_open_the_sample(folder: Path, when: When) -> None:
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


def test_a_passphrase_typed_and_then_skipped_makes_no_identity(folder: Path, when: When) -> None:
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
    tmp_path: Path, when: When, monkeypatch: pytest.MonkeyPatch
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
    tmp_path: Path, when: When, monkeypatch: pytest.MonkeyPatch
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
    tmp_path: Path, when: When, monkeypatch: pytest.MonkeyPatch
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


def test_the_first_start_goes_by_keys_alone(folder: Path, when: When) -> None:
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


def test_the_first_start_goes_by_mouse_alone_but_for_the_name(folder: Path, when: When) -> None:
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
    folder: Path, when: When
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


def test_leaving_at_the_first_start_opens_nothing(folder: Path, when: When) -> None:
    seen = when(FirstStartDialog=lambda dialog: dialog.close(), Window=close)
    assert run(folder) == 0
    assert seen == ["FirstStartDialog"]
