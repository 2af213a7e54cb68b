"""A window that answers one item, says so, and waits to be killed: `python -m tests.ui.doomed`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from app.ui.entrance import Start, wait_for_start
from app.ui.main import make_application, make_window
from app.ui.window import Window
from app.ui.worker import Worker
from app.workbench import assessments, editing
from app.workbench.session import Session, open_session
from tests.ui.driving import FIRM

PAGE = "S07"


def main() -> None:
    """Open an assessment on a page far from the first and stay there."""
    application = make_application()
    worker = Worker(lambda: open_session(Path(sys.argv[1]), author="冯晓岚"))
    start = wait_for_start(worker)
    if not isinstance(start, Start):
        raise start
    window = make_window(worker, start)
    window.show()
    worker.submit(window, _answered, window.open)
    watch = QTimer(window, interval=20)
    watch.timeout.connect(lambda: _go_on(window, worker, watch))
    watch.start()
    application.exec()


def _answered(session: Session) -> str:
    made = assessments.create(session, kind="after", enterprise=FIRM)
    editing.answer(session, assessment=made, item="F5", options=["B"])
    return made


def _go_on(window: Window, worker: Worker, watch: QTimer) -> None:
    if window.workbench is None or worker.busy:
        return
    watch.stop()
    window.workbench.go(PAGE)
    # Said from the event loop, as the position is kept when the loop comes round.
    QTimer.singleShot(200, window, lambda: print("there", flush=True))  # noqa: T201


if __name__ == "__main__":
    main()
