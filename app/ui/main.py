"""Starts the window: application, worker, session, first start, and the way out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from app.errors import ShupingError
from app.resources import resource
from app.ui import crash
from app.ui.dialogs.base import ask
from app.ui.dialogs.first_start import FirstStartDialog, Introduction
from app.ui.garbage import Collector
from app.ui.messages import Messages
from app.ui.settings import Settings
from app.ui.theme.fonts import load_fonts
from app.ui.theme.look import Look, dress
from app.ui.window import TITLE, Window
from app.ui.worker import Worker
from app.workbench.care import back_up_database
from app.workbench.identities import create_identity
from app.workbench.session import (
    Session,
    choose_folder,
    folder_is_free,
    has_author,
    open_session,
    set_author,
)

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue

SETTINGS = "window.ini"


class Start:
    """What the window needs to know of the session before it can be shown."""

    def __init__(self, session: Session) -> None:
        self.catalogue: Catalogue = session.catalogue
        self.folder: Path = session.workspace.home
        self.named: bool = has_author(session)


def run(folder: Path | None) -> int:
    """Open the window on a workspace and return the exit code when it is closed."""
    application = make_application()
    collector = Collector()
    collector.start()
    worker = Worker(lambda: open_session(folder))
    try:
        start = wait_for_start(worker)
        if isinstance(start, ShupingError):
            QMessageBox.warning(None, TITLE, start.message)
            return start.exit_code
        said = None if start.named else introduce(start, movable=folder is None)
        if not start.named and said is None:
            return 0
        if said is not None:
            worker, start = settle_in(worker, start, said)
        crash.install(start.folder)
        window = make_window(worker, start)
        window.show()
        worker.submit_idle(window, back_up_database, lambda _: None, window.messages.report)
        if said is not None:
            begin(window, worker, said)
        return application.exec()
    finally:
        worker.close()
        collector.stop()


def make_application() -> QApplication:
    """Return the application with fonts, style sheet and Qt's own texts in Chinese."""
    application = the_application()
    application.setApplicationName(TITLE)
    application.setStyle("Fusion")
    load_fonts()
    dress(application)
    application.setWindowIcon(QIcon(str(resource("icons", "shuping.svg"))))
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(QLocale.Language.Chinese), "qtbase", "_", folder):
        application.installTranslator(translator)
    return application


def the_application() -> QApplication:
    """Return the one application there can be."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(sys.argv[:1])


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
        QMessageBox.warning(None, TITLE, f"{error.message}\n这次先用“{start.folder}”。")
        return worker, start
    worker.close()
    return moved, found


def begin(window: Window, worker: Worker, said: Introduction) -> None:
    """Keep what was said at the first start and show what was asked for."""
    worker.submit(
        window,
        lambda session: set_author(session, name=said.name, organisation=said.organisation),
        lambda _: None,
    )
    if said.passphrase:
        worker.submit(
            window,
            lambda session: create_identity(
                session,
                name=said.name,
                organisation=said.organisation,
                role=said.role,
                passphrase=said.passphrase,
            ),
            lambda made: window.messages.post("good", f"已建好“{made.name}”的签名身份。"),
        )
    if said.sample:
        window.open_sample()


def make_window(worker: Worker, start: Start) -> Window:
    """Return the window with the settings that lie beside the work."""
    look = Look(the_application(), settings_of(start))
    return Window(worker, Messages(), start.catalogue, look)


def settings_of(start: Start) -> Settings:
    """Return the window's settings, which lie beside the work."""
    return Settings(start.folder / SETTINGS)
