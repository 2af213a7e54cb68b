"""Starts the window: application, worker, session, first start, and the way out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from app.errors import ShupingError
from app.resources import resource
from app.ui import crash
from app.ui.dialogs.base import ask
from app.ui.dialogs.first_start import FirstStartDialog
from app.ui.garbage import Collector
from app.ui.messages import Messages
from app.ui.theme.fonts import load_fonts
from app.ui.theme.look import Look, dress
from app.ui.window import TITLE, Window
from app.ui.worker import Worker
from app.workbench.session import Session, has_author, open_session, set_author

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue

SETTINGS = "window.ini"


class Start:
    """What the window needs to know of the session before it can be shown."""

    def __init__(self, session: Session) -> None:
        self.catalogue: Catalogue = session.catalogue
        self.folder: Path = session.workspace.folder
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
        crash.install(start.folder)
        if not start.named and not introduce(worker, start):
            return 0
        window = make_window(worker, start)
        window.show()
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


def introduce(worker: Worker, start: Start) -> bool:
    """Ask once who works here; False when the user would rather leave."""
    dialog = FirstStartDialog(start.folder)
    if not ask(dialog):
        return False
    name, organisation = dialog.name.text(), dialog.organisation.text()
    worker.submit(
        worker,
        lambda session: set_author(session, name=name, organisation=organisation),
        lambda _: None,
    )
    return True


def make_window(worker: Worker, start: Start) -> Window:
    """Return the window with the settings that lie beside the work."""
    settings = QSettings(str(start.folder / SETTINGS), QSettings.Format.IniFormat)
    return Window(worker, Messages(), start.catalogue, Look(the_application(), settings))
