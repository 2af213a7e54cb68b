"""Starts the window: application, worker, session, first start, and the way out."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from app.errors import InUse, ShupingError
from app.language import spoken, tr
from app.resources import resource
from app.ui import crash, tongue
from app.ui.garbage import Collector
from app.ui.handing_over import hand_over
from app.ui.messages import Messages
from app.ui.openings import Application, Openings
from app.ui.settings import Settings
from app.ui.theme.fonts import load_fonts
from app.ui.theme.look import Look, dress
from app.ui.window import TITLE, Window
from app.ui.worker import Worker
from app.workbench.session import (
    Session,
    choose_folder,
    default_place,
    folder_is_free,
    has_author,
    open_session,
    set_author,
    set_usual_role,
    usual_role,
)

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue
    from app.ui.dialogs.first_start import Introduction
    from app.workbench.identities import IdentityInfo

SETTINGS = "window.ini"


class Start:
    """What the window needs to know of the session before it can be shown."""

    def __init__(self, session: Session) -> None:
        self.catalogue: Catalogue = session.catalogue
        self.folder: Path = session.workspace.home
        self.named: bool = has_author(session)
        self.role: str = usual_role(session)


def run(place: Path | str | None, files: Sequence[Path] = (), language: str | None = None) -> int:
    """Open the window on a workspace and return the exit code when it is closed.

    It speaks `language`, or what was chosen last. It shows the verdict on `files`; a window that
    holds the workspace already does so instead.
    """
    application = make_application()
    collector = Collector()
    collector.start()
    worker = Worker(lambda: open_session(place))
    try:
        start = wait_for_start(worker)
        if isinstance(start, ShupingError):
            return end_without(start, place, files)
        tongue.begin(settings_of(start), language)
        said = None if start.named else introduce(start, movable=place is None)
        if not start.named and said is None:
            return 0
        if said is not None:
            worker, start = settle_in(worker, start, said)
        crash.install(start.folder)
        window = make_window(worker, start)
        window.show()
        open_files(window, start.folder, files)
        worker.submit_idle(window, _back_up, lambda _: None, window.messages.report)
        if said is not None:
            begin(window, worker, said)
        return application.exec()
    finally:
        worker.close()
        application.processEvents()  # what is still queued must not outlive the worker
        collector.stop()


def end_without(error: ShupingError, place: Path | str | None, files: Sequence[Path]) -> int:
    """Let the window that holds the workspace show the files, or say why there is none."""
    if isinstance(error, InUse) and hand_over(Path(place or default_place()).expanduser(), files):
        return 0
    QMessageBox.warning(None, tr(TITLE), error.message)
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
    """Return the application with fonts, style sheet and Qt's own texts in the spoken language."""
    application = the_application()
    application.setApplicationName(TITLE)
    application.setStyle("Fusion")
    load_fonts()
    dress(application)
    application.setWindowIcon(QIcon(str(resource("icons", "shuping.svg"))))
    tongue.speak(spoken())
    return application


def the_application() -> QApplication:
    """Return the one application there can be."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else Application(sys.argv[:1])


def wait_for_start(worker: Worker) -> Start | ShupingError:
    """Open the session on the worker's thread and return what the window needs, or why not."""
    loop = QEventLoop()
    result: list[Start | ShupingError] = []

    def done(found: Start | ShupingError) -> None:
        result.append(found)
        loop.quit()

    worker.submit(worker, Start, done, done)
    loop.exec()
    return result[0]


def introduce(start: Start, *, movable: bool) -> Introduction | None:
    """Ask once who works here; None when the person would rather leave."""
    from app.ui.dialogs.base import ask
    from app.ui.dialogs.first_start import FirstStartDialog

    look = Look(the_application(), settings_of(start))
    dialog = FirstStartDialog(start.folder, movable=movable and folder_is_free())
    accepted = ask(dialog)
    look.deleteLater()
    return dialog.introduction if accepted else None


def settle_in(worker: Worker, start: Start, said: Introduction) -> tuple[Worker, Start]:
    """Return worker and start on the folder that was chosen; as they are when it cannot be used."""
    if said.folder == start.folder:
        return worker, start
    moved = Worker(lambda: open_session(said.folder))
    found = wait_for_start(moved)
    try:
        if isinstance(found, ShupingError):
            raise found
        choose_folder(said.folder)
    except ShupingError as error:
        moved.close()
        QMessageBox.warning(
            None,
            tr(TITLE),
            tr("{message}\n这次先用“{folder}”。", message=error.message, folder=start.folder),
        )
        return worker, start
    worker.close()
    return moved, found


def begin(window: Window, worker: Worker, said: Introduction) -> None:
    """Keep what was said at the first start and show what was asked for."""
    worker.submit(window, lambda session: _remember(session, said), lambda _: None)
    window.meet(said.role)
    if said.passphrase:
        worker.submit(
            window,
            lambda session: _make_identity(session, said),
            lambda made: window.messages.post(
                "good", tr("已建好“{name}”的签名身份。", name=made.name)
            ),
        )
    if said.sample:
        window.open_sample()


def _remember(session: Session, said: Introduction) -> None:
    set_author(session, name=said.name, organisation=said.organisation)
    set_usual_role(session, said.role)


def _make_identity(session: Session, said: Introduction) -> IdentityInfo:
    from app.workbench.identities import create_identity

    return create_identity(
        session,
        name=said.name,
        organisation=said.organisation,
        role=said.role,
        passphrase=said.passphrase,
    )


def _back_up(session: Session) -> Path | None:
    from app.workbench.care import back_up_database

    return back_up_database(session)


def make_window(worker: Worker, start: Start) -> Window:
    """Return the window with the settings that lie beside the work."""
    look = Look(the_application(), settings_of(start))
    window = Window(worker, Messages(), start.catalogue, look)
    window.meet(start.role)
    return window


def settings_of(start: Start) -> Settings:
    """Return the window's settings, which lie beside the work."""
    return Settings(start.folder / SETTINGS)
