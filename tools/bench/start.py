"""One start of a window in a process of its own: `bare` with one label, or the `home` page."""

from __future__ import annotations

import os
import sys
from functools import partial


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
    """Start the program as it starts, and end it when the list is painted and answers."""
    import gc

    gc.disable()  # as app.__main__ does before it loads the window
    from PySide6.QtCore import QTimer

    from app.ui import main
    from app.ui.warming import Warming

    # What the program does next it does behind the painted page.
    end = partial(os._exit, 0)
    Warming.begin = lambda _: QTimer.singleShot(0, end)  # type: ignore[assignment,method-assign]
    main.run(sys.argv[2])


if __name__ == "__main__":
    {"bare": bare, "home": home}[sys.argv[1]]()
