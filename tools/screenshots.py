"""Takes the pictures of the user guide from the bundled sample: `python -m tools.screenshots`."""

from __future__ import annotations

import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.window import Window
    from app.ui.worker import Worker
    from app.workbench.session import Session

OUT = Path(__file__).resolve().parent.parent / "docs" / "images"
WIDTH, HEIGHT = 1366, 768
CALM = 5  # rounds of events without work after which a picture is taken
SECRET = "only for the pictures"  # noqa: S105 - of an identity that is thrown away
PAGES = {"F2": "item", "S07": "scenario", "finish": "check"}


def main() -> None:
    """Write every picture into docs/images; nothing appears on the screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    OUT.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="shuping-") as folder:
        _take_all(Path(folder))


def _take_all(folder: Path) -> None:
    from app.ui.main import Start, make_application, make_window, wait_for_start
    from app.ui.worker import Worker
    from app.workbench.session import open_session

    application = make_application()
    worker = Worker(lambda: open_session(folder / "workspace", author="冯晓岚"))
    start = wait_for_start(worker)
    if not isinstance(start, Start):
        raise start
    window = make_window(worker, start)
    window.resize(WIDTH, HEIGHT)
    window.show()
    try:
        _walk(window, worker)
    finally:
        _settle(worker)
        worker.close()
        application.quit()


def _walk(window: Window, worker: Worker) -> None:
    _take(window, worker, "first")
    window.open_sample()
    _settle(worker)
    workbench = window.workbench
    if workbench is None:
        raise RuntimeError("the sample did not open")
    for code, name in PAGES.items():
        workbench.go(code)
        _take(window, worker, name)
    _take(workbench.outcome, worker, "outcome")
    _take_verdict(window, worker)
    window.go_home()
    _take(window, worker, "home")


def _take_verdict(window: Window, worker: Worker) -> None:
    from app.ui.dialogs.verify import VerifyDialog

    dialog = VerifyDialog(worker, window)
    worker.submit(dialog, _package, lambda path: dialog.take([path]))
    dialog.show()
    _take(dialog, worker, "verify")
    dialog.close()


def _package(session: Session) -> Path:
    from app.workbench import finishing, identities, packages, sample

    assessment = sample.open_sample(session)
    finishing.finalise(session, assessment=assessment)
    signer = identities.create_identity(
        session, name="冯晓岚", organisation="示例评测机构", role="assessor", passphrase=SECRET
    )
    made = packages.export(session, assessment=assessment, identity=signer.path, passphrase=SECRET)
    return made.path


def _take(widget: QWidget, worker: Worker, name: str) -> None:
    _settle(worker)
    widget.grab().save(str(OUT / f"{name}.png"))


def _settle(worker: Worker) -> None:
    from PySide6.QtCore import QCoreApplication

    calm = 0
    while calm < CALM:
        QCoreApplication.processEvents()
        calm = 0 if worker.busy else calm + 1
        time.sleep(0.02)


if __name__ == "__main__":
    main()
