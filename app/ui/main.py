"""Starts the window: application, worker, session, first start, and the way out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.errors import Damaged, InUse, ShupingError
from app.language import spoken, tr
from app.resources import resource
from app.ui import crash, tongue
from app.ui.entrance import (
    STYLE,
    Entrance,
    Start,
    begin,
    prepare,
    settings_of,
    the_application,
    warn,
)
from app.ui.garbage import Collector
from app.ui.handing_over import hand_over
from app.ui.messages import Messages
from app.ui.openings import Application, Openings
from app.ui.theme.fonts import load_fonts
from app.ui.theme.look import Look, dress
from app.ui.warming import Warming
from app.ui.window import TITLE, Window
from app.ui.worker import Worker
from app.workbench.session import choose_folder, default_place, folder_is_free, open_session

if TYPE_CHECKING:
    from app.workbench.session import Session


def run(place: Path | str | None, files: Sequence[Path] = (), language: str | None = None) -> int:
    """Open the window on a workspace and return the exit code when it is closed.

    It speaks `language`, or what was chosen last. It shows the verdict on `files`; a window that
    holds the workspace already does so instead.
    """
    application = bare_application()
    collector = Collector()
    collector.start()
    try:
        return _run(application, place, files, language)
    finally:
        application.processEvents()  # what is still queued must not outlive the worker
        collector.stop()


def _run(
    application: QApplication,
    place: Path | str | None,
    files: Sequence[Path],
    language: str | None = None,
) -> int:
    """Show the window on a workspace, or on what was restored when that one is damaged."""
    try:
        entrance = prepare(place, language)
        return 0 if entrance is None else show(application, entrance, files)
    except Damaged as error:
        dress(application)
        restored = restore_instead(error, place)
        return error.exit_code if restored is None else _run(application, restored, files)
    except ShupingError as error:
        return end_without(error, place, files)


def show(application: QApplication, entrance: Entrance, files: Sequence[Path]) -> int:
    """Show the window until it is closed; Damaged when the workspace turns out to be."""
    worker, start = entrance.worker, entrance.start
    with closing(worker):
        crash.install(start.folder)
        window = make_window(worker, start)
        window.show()
        failures: list[ShupingError] = []
        Warming(window, worker, partial(_look_after, window, worker), partial(_give_up, failures))
        open_files(window, start.folder, files)
        if entrance.said is not None:
            begin(window, worker, entrance.said)
        code = application.exec()
        if failures:
            window.hide()
            raise failures[0]
        return code


def _give_up(failures: list[ShupingError], error: ShupingError) -> None:
    """End the window: its workspace cannot be opened after all."""
    failures.append(error)
    the_application().exit()


def restore_instead(error: Damaged, place: Path | str | None) -> Path | None:
    """Offer to go on with a backup of a damaged workspace; return where it was restored to."""
    from app.ui.dialogs.base import ask
    from app.ui.dialogs.restoring import RestoreDialog

    folder = Path(place or default_place()).expanduser()
    with closing(Worker(lambda: open_session(folder))) as worker:
        use = tr("打开恢复的工作区")
        dialog = RestoreDialog(folder, worker, None, use=use, why=error.message)
        if not ask(dialog) or dialog.restored is None:
            return None
        if place is None and folder_is_free():
            _remember(dialog.restored)
        return dialog.restored


def _remember(folder: Path) -> None:
    try:
        choose_folder(folder)
    except ShupingError as error:
        warn(error.message)


def end_without(error: ShupingError, place: Path | str | None, files: Sequence[Path]) -> int:
    """Let the window that holds the workspace show the files, or say why there is none."""
    if isinstance(error, InUse) and hand_over(Path(place or default_place()).expanduser(), files):
        return 0
    dress(the_application())
    warn(error.message)
    return error.exit_code


def open_files(window: Window, workspace: Path, files: Sequence[Path]) -> None:
    """Show files that were named at the start, or that the system asked for since."""
    openings = Openings(window, workspace)
    application = the_application()
    early: list[Path] = []
    if isinstance(application, Application):
        application.openings, early = openings, application.early
    if asked := [*files, *early]:
        openings.take(asked)


def make_application() -> QApplication:
    """Return the application, dressed."""
    application = bare_application()
    dress(application)
    return application


def bare_application() -> QApplication:
    """Return the application with fonts and Qt's own texts in the spoken language."""
    application = the_application()
    application.setApplicationName(TITLE)
    if not isinstance(application, Application):
        application.setStyle(STYLE)
    load_fonts()
    application.setWindowIcon(QIcon(str(resource("icons", "shuping.svg"))))
    tongue.speak(spoken())
    return application


def _look_after(window: Window, worker: Worker) -> None:
    worker.submit_idle(window, _back_up, lambda _: None, window.messages.report)


def _back_up(session: Session) -> Path | None:
    from app.workbench.care import back_up_database

    return back_up_database(session)


def make_window(worker: Worker, start: Start) -> Window:
    """Return the window with the settings that lie beside the work."""
    look = Look(the_application(), settings_of(start), later=True)
    window = Window(worker, Messages(), start.catalogue, look, start.rows)
    look.apply()
    window.meet(start.role)
    return window
