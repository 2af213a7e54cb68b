"""One start of a window in a process of its own: `bare` with one label, or a `home` page."""

from __future__ import annotations

import os
import sys


def bare() -> None:
    """Show one label in the program's font and paint it."""
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication, QLabel

    application = QApplication([])
    QFontDatabase.addApplicationFont(sys.argv[2])
    label = QLabel("数评台")
    label.setFont(QFont("Noto Sans SC", 12))
    label.show()
    application.processEvents()


def home() -> None:
    """Show the home page with its list and paint it."""
    from app.ui import main
    from app.ui.worker import Worker
    from app.workbench.session import open_session

    application = main.make_application()
    worker = Worker(lambda: open_session(sys.argv[2]))
    start = main.wait_for_start(worker)
    assert isinstance(start, main.Start)  # noqa: S101 - a measurement without a window is none
    window = main.make_window(worker, start)
    window.show()
    while worker.busy:
        application.processEvents()
    application.processEvents()
    worker.close()
    os._exit(0)


if __name__ == "__main__":
    {"bare": bare, "home": home}[sys.argv[1]]()
