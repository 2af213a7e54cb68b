"""Files opened from outside: at the start, by a second start, by macOS; hostile names too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.ui.dialogs.settings import SettingsDialog
from app.ui.dialogs.verify import VerifyDialog
from app.ui.handing_over import FOLDER, hand_over
from app.ui.main import open_files, run
from app.ui.openings import Application, Openings
from app.workbench.session import open_session, set_author
from tests.ui.driving import Desktop


@pytest.fixture
def openings(desktop: Desktop, folder: Path) -> Openings:
    """The window, open to files from outside."""
    made = Openings(desktop.window, folder)
    desktop.settle()
    return made


def elsewhere(folder: Path, files: list[Path]) -> Future[bool]:
    """Start the program again, as far as that goes: another thread leaves the note."""
    pool = ThreadPoolExecutor(1)
    try:
        return pool.submit(hand_over, folder, files, patience=20)
    finally:
        pool.shutdown(wait=False)


def shown_in(desktop: Desktop, trigger: Callable[[], object]) -> list[str]:
    """Return what the cards of the dialog say, which comes by itself after the trigger."""
    told: list[str] = []

    def read(dialog: VerifyDialog) -> None:
        desktop.settle()
        told.extend(f"{it.path.name}：{it.trouble}" for it in dialog.arrivals.all)

    def wait() -> None:
        trigger()
        desktop.qtbot.waitUntil(lambda: bool(told), timeout=20_000)

    desktop.in_dialog(VerifyDialog, wait, read)
    return told


@pytest.mark.usefixtures("openings")
def test_a_second_start_shows_its_files_in_the_open_window(
    desktop: Desktop, folder: Path, tmp_path: Path
) -> None:
    done: list[Future[bool]] = []
    missing = tmp_path / "没有.shuping.zip"
    told = shown_in(desktop, lambda: done.append(elsewhere(folder, [missing])))
    assert told == [f"没有.shuping.zip：找不到文件“{missing}”，请检查路径。"]
    assert done[0].result() is True
    assert list((folder / FOLDER).iterdir()) == []


def test_names_that_no_disk_takes_are_told_in_a_sentence(
    desktop: Desktop, openings: Openings, tmp_path: Path
) -> None:
    names = [f"{'长' * 300}.shuping.zip", "<b>a</b>\n\u202e.shuping.zip", "\udcff.zip"]
    told = shown_in(desktop, lambda: openings.take([tmp_path / it for it in names]))
    assert len(told) == 3
    assert all(it.endswith("。") for it in told)


def test_files_wait_until_another_dialog_is_done(
    desktop: Desktop, openings: Openings, tmp_path: Path
) -> None:
    def come(_dialog: SettingsDialog) -> None:
        openings.take([tmp_path / "a.shuping.zip"])
        latest = desktop.window.messages.latest
        assert latest is not None
        assert "a.shuping.zip" in latest.text

    def settings_first() -> None:
        desktop.in_dialog(SettingsDialog, desktop.window._handlers()["settings"], come)

    assert len(shown_in(desktop, settings_first)) == 1


def test_a_dialog_with_verdicts_takes_more(
    desktop: Desktop, openings: Openings, tmp_path: Path
) -> None:
    def more(dialog: VerifyDialog) -> None:
        openings.take([tmp_path / "b.shuping.zip"])
        desktop.qtbot.waitUntil(lambda: len(dialog.cards) == 2)

    desktop.in_dialog(
        VerifyDialog,
        lambda: desktop.window.receiving.start_import([tmp_path / "a.shuping.zip"]),
        more,
    )


@pytest.mark.usefixtures("openings")
@pytest.mark.parametrize("text", ["[]", "{", '{"computer": "other", "files": []}', "[" * 9999])
def test_a_note_that_is_none_is_left_alone(desktop: Desktop, folder: Path, text: str) -> None:
    note = folder / FOLDER / "x.json"
    note.write_text(text, encoding="ascii")
    desktop.qtbot.wait(50)
    assert note.exists()
    assert desktop.window.isVisible()


def test_nobody_takes_a_note_without_a_window(tmp_path: Path) -> None:
    assert hand_over(tmp_path, [], patience=0.1) is False
    (tmp_path / FOLDER).mkdir()
    assert hand_over(tmp_path, [], patience=0.1) is False
    assert list((tmp_path / FOLDER).iterdir()) == []


def test_a_start_beside_an_open_window_leaves_its_files_there(
    folder: Path, application: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert application is not None
    came: list[list[Path]] = []

    def hand_over_to_none(place: Path, files: list[Path]) -> bool:
        came.append([place, *files])
        return True

    monkeypatch.setattr("app.ui.main.hand_over", hand_over_to_none)
    with open_session(folder):
        assert run(folder, [Path("a.zip")]) == 0
    assert came == [[folder, Path("a.zip")]]


def test_files_named_at_the_start_come_up_with_the_window(
    folder: Path, tmp_path: Path, application: QApplication
) -> None:
    assert application is not None
    with open_session(folder) as session:
        set_author(session, name="冯晓岚", organisation="")
    seen: list[str] = []
    timer = QTimer(interval=20)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, VerifyDialog) and dialog.cards and dialog.arrivals.all[0].trouble:
            seen.append(dialog.arrivals.all[0].path.name)
            timer.stop()
            window = dialog.parentWidget()
            assert window is not None
            QTimer.singleShot(0, window, window.close)
            dialog.accept()

    timer.timeout.connect(look)
    timer.start()
    assert run(folder, [tmp_path / "a.shuping.zip"]) == 0
    assert seen == ["a.shuping.zip"]


@pytest.fixture
def asked(application: QApplication) -> Iterator[Application]:
    """The application, told of by nobody yet."""
    assert isinstance(application, Application)
    application.openings, application.early = None, []
    yield application
    application.openings, application.early = None, []


def test_macos_asks_by_an_event_before_and_after_the_window_is_there(
    desktop: Desktop, asked: Application, tmp_path: Path
) -> None:
    path = tmp_path / "某厂.shuping.zip"
    event = QFileOpenEvent(QUrl.fromLocalFile(str(path)))
    QApplication.sendEvent(asked, event)
    assert asked.early == [path]
    for trigger in (
        lambda: open_files(desktop.window, tmp_path, []),
        lambda: QApplication.sendEvent(asked, event),
    ):
        assert len(shown_in(desktop, trigger)) == 1
