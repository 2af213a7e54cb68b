"""Takes pictures of the window with the bundled sample; nothing appears on the screen.

`python -m tools.screenshots` renews those of the user guide; with a folder it takes every state in
every size and look into it, to be looked at critically.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.window import Window
    from app.ui.worker import Worker
    from app.workbench.session import Session

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "images"
SIZE = (1366, 768)
SIZES = {"1": (SIZE, (1920, 1080)), "1.5": ((1280, 720), (911, 512))}  # by scale, in its pixels
LOOKS = ("light", "dark")
CALM = 5  # rounds of events without work after which a picture is taken
SECRET = "only for the pictures"  # noqa: S105 - of an identity that is thrown away
PAGES = {"F2": "item", "S07": "scenario", "finish": "check"}
MORE_PAGES = {"enterprise": "enterprise", "F4": "several", "photos": "gallery"}


def main(arguments: list[str]) -> None:
    """Renew the guide's pictures, or take all into a folder, one process for every scale."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    match arguments:
        case []:
            with _Camera(GUIDE) as camera:
                _walk(camera)
        case [folder]:
            for scale in SIZES:
                environment = {**os.environ, "QT_SCALE_FACTOR": scale}
                again = [sys.executable, "-m", "tools.screenshots", folder, scale]
                subprocess.run(again, env=environment, check=True)  # noqa: S603 - itself
        case [folder, scale]:
            with _Camera(Path(folder)) as camera:
                _walk_everywhere(camera, scale)


class _Camera:
    """The window on a workspace of its own, and where its pictures go."""

    def __init__(self, out: Path) -> None:
        from app.ui.main import Start, make_application, make_window, wait_for_start
        from app.ui.worker import Worker
        from app.workbench.session import open_session

        out.mkdir(parents=True, exist_ok=True)
        self.out = out
        self._folder = TemporaryDirectory(prefix="shuping-")
        workspace = Path(self._folder.name) / "workspace"
        self._application = make_application()
        self.worker = Worker(lambda: open_session(workspace, author="冯晓岚"))
        start = wait_for_start(self.worker)
        if not isinstance(start, Start):
            raise start
        self.window: Window = make_window(self.worker, start)
        self.window.resize(*SIZE)
        self.window.look.choose(theme="light")
        self.window.show()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        _settle(self.worker)
        self.worker.close()
        self._application.quit()
        self._folder.cleanup()

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Write a picture of a widget, or of the window, when everything has come to rest."""
        _settle(self.worker)
        (widget or self.window).grab().save(str(self.out / f"{name}.png"))


def _walk(camera: _Camera) -> None:
    window = camera.window
    camera.take("first")
    window.open_sample()
    _settle(camera.worker)
    _take_pages(camera, PAGES, "")
    if window.workbench is not None:
        camera.take("outcome", window.workbench.outcome)
    _take_verdict(camera, "verify")
    window.go_home()
    camera.take("home")


def _walk_everywhere(camera: _Camera, scale: str) -> None:
    window = camera.window
    camera.take(f"first-{scale}")
    for look in LOOKS:
        window.look.choose(theme=look)
        for width, height in SIZES[scale]:
            window.resize(width, height)
            end = f"-{width}x{height}-{scale}-{look}"
            window.open_sample()
            _settle(camera.worker)
            _take_pages(camera, PAGES | MORE_PAGES, end)
            if window.workbench is not None:
                window.workbench.outcome_side.toggle()
                camera.take(f"outcome{end}")
            window.ask_where()
            camera.take(f"find{end}")
            window.finder.hide()
            window.go_home()
            camera.take(f"home{end}")


def _take_pages(camera: _Camera, pages: dict[str, str], end: str) -> None:
    workbench = camera.window.workbench
    if workbench is None:
        raise RuntimeError("the sample did not open")
    for code, name in pages.items():
        workbench.go(code)
        camera.take(f"{name}{end}")


def _take_verdict(camera: _Camera, name: str) -> None:
    from app.ui.dialogs.verify import VerifyDialog

    dialog = VerifyDialog(camera.worker, camera.window)
    camera.worker.submit(dialog, _package, lambda path: dialog.take([path]))
    dialog.show()
    camera.take(name, dialog)
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


def _settle(worker: Worker) -> None:
    from PySide6.QtCore import QCoreApplication

    calm = 0
    while calm < CALM:
        QCoreApplication.processEvents()
        calm = 0 if worker.busy else calm + 1
        time.sleep(0.02)


if __name__ == "__main__":
    main(sys.argv[1:])
