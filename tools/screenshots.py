"""Takes pictures of the window with the bundled sample; nothing appears on the screen.

`python -m tools.screenshots` renews those of the README; with a folder it takes every state in
every size and look into it, to be looked at critically. `tools.guide_pictures` uses it for the
user guide.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Self, TypeVar

from app.language import use

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from app.ui.window import Window
    from app.ui.worker import Worker
    from app.workbench.session import Session
    from tools.screenshot_owner import Owner
    from tools.screenshot_team import Team

T = TypeVar("T")
README = Path(__file__).resolve().parent.parent / "docs" / "images"
SIZE = (1366, 768)
SIZES = {"1": (SIZE, (1920, 1080)), "1.5": ((1280, 720), (911, 512))}  # by scale, in its pixels
LOOKS = ("light", "dark")
CALM = 5  # rounds of events without work after which a picture is taken
PAGES = {"F2": "item", "S07": "scenario", "finish": "check"}
MORE_PAGES = {
    "enterprise": "enterprise",
    "F4": "several",
    "photos": "gallery",
    "report": "report-page",
}


def main(arguments: list[str]) -> None:
    """Renew the README's pictures, or take all into a folder, one process for every scale."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    match arguments:
        case []:
            with _Camera(README) as camera:
                _walk(camera)
        case [asked] if asked.startswith("-"):
            sys.stdout.write(str(__doc__))
        case [folder]:
            for scale in SIZES:
                environment = {**os.environ, "QT_SCALE_FACTOR": scale}
                again = [sys.executable, "-m", "tools.screenshots", folder, scale]
                subprocess.run(again, env=environment, check=True)  # noqa: S603 - itself
        case [folder, "guide", language]:
            use(language)
            with _Camera(Path(folder)) as camera:
                _walk_everywhere(camera, "guide", (SIZE,), LOOKS[:1])
        case [folder, scale]:
            with _Camera(Path(folder)) as camera:
                _walk_everywhere(camera, scale, SIZES[scale], LOOKS)


class _Camera:
    """The window on a workspace of its own, and where its pictures go."""

    def __init__(self, out: Path) -> None:
        from app.ui.entrance import Start, wait_for_start
        from app.ui.main import make_application, make_window
        from app.ui.worker import Worker
        from app.workbench.session import open_session
        from tools.screenshot_packages import make_parcels

        out.mkdir(parents=True, exist_ok=True)
        self.out = out
        self._folder = TemporaryDirectory(prefix="shuping-")
        workspace = Path(self._folder.name) / "workspace"
        self.parcels = make_parcels(Path(self._folder.name))
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

    def ask(self, job: Callable[[Session], T]) -> T:
        """Return what a job makes in the session."""
        found: list[T] = []
        self.worker.submit(self.window, job, found.append)
        _settle(self.worker)
        return found[0]

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Write a picture of a widget, or of the window, when everything has come to rest."""
        _settle(self.worker)
        (widget or self.window).grab().save(str(self.out / f"{name}.png"))


def _walk(camera: _Camera) -> None:
    window = camera.window
    window.making.open_sample()
    _settle(camera.worker)
    _take_pages(camera, {"F2": "item"}, "")
    _take_receiving(camera, "")


def _made(camera: _Camera) -> tuple[str, Team, str]:
    """Fill the workspace for the states that the sample alone does not have."""
    from tools.screenshot_portfolio import make_many
    from tools.screenshot_programme import make_application
    from tools.screenshot_signing import make_signers
    from tools.screenshot_states import make_disputed
    from tools.screenshot_team import make_team

    made = camera.ask(make_disputed)
    camera.ask(make_signers)
    camera.ask(make_many)
    return made, camera.ask(make_team), camera.ask(make_application)


def _made_visit(camera: _Camera) -> tuple[str, str]:
    from tools.screenshot_visit import make_compared, make_visit

    return camera.ask(make_visit), camera.ask(make_compared)


def _made_owner(camera: _Camera) -> Owner:
    from tools.screenshot_owner import make_owner

    return camera.ask(make_owner)


def _walk_everywhere(
    camera: _Camera, scale: str, sizes: Sequence[tuple[int, int]], looks: Sequence[str]
) -> None:
    window = camera.window
    camera.take(f"first-{scale}")
    made, team, application = _made(camera)
    visit = _made_visit(camera)
    owner = _made_owner(camera)
    for look in looks:
        window.look.choose(theme=look)
        for width, height in sizes:
            window.resize(width, height)
            end = f"-{width}x{height}-{scale}-{look}"
            window.making.open_sample()
            _settle(camera.worker)
            _take_pages(camera, PAGES | MORE_PAGES, end)
            _take_outcome(camera, end)
            window.finding.ask()
            camera.take(f"find{end}")
            window.finding.palette.hide()
            window.go_home()
            camera.take(f"home{end}")
            _take_states(camera, made, team, end)
            _take_programme(camera, made, application, end)
            _take_visit(camera, visit, end)
            _take_owner(camera, owner, end)
            _take_receiving(camera, end)
            _take_signing(camera, end)


def _take_states(camera: _Camera, made: str, team: Team, end: str) -> None:
    from tools.screenshot_dialogs import take_dialogs
    from tools.screenshot_portfolio import take_portfolio
    from tools.screenshot_states import take_states
    from tools.screenshot_team import take_team

    window = camera.window
    take_states(window, made, camera.take, end)
    take_team(window, team, camera.take, end)
    take_dialogs(window, camera.worker, camera.take, end)
    take_portfolio(window, camera.worker, camera.parcels, camera.take, end)


def _take_owner(camera: _Camera, made: Owner, end: str) -> None:
    from tools.screenshot_owner import take_owner

    take_owner(camera.window, made, camera.take, end)


def _take_visit(camera: _Camera, made: tuple[str, str], end: str) -> None:
    from tools.screenshot_visit import take_compared, take_visit

    take_visit(camera.window, made[0], camera.take, end)
    take_compared(camera.window, made[1], camera.take, end)
    camera.window.go_home()


def _take_programme(camera: _Camera, empty: str, made: str, end: str) -> None:
    from tools.screenshot_programme import take_programme

    take_programme(camera.window, lambda: _settle(camera.worker), empty, made, camera.take, end)


def _take_pages(camera: _Camera, pages: dict[str, str], end: str) -> None:
    workbench = camera.window.workbench
    if workbench is None:
        raise RuntimeError("the sample did not open")
    for code, name in pages.items():
        workbench.go(code)
        camera.take(f"{name}{end}")


def _take_outcome(camera: _Camera, end: str) -> None:
    """Take the whole outcome, as if one had scrolled, and then a page without it."""
    if (workbench := camera.window.workbench) is None:
        raise RuntimeError("the sample did not open")
    workbench.go("F2")
    camera.take(f"outcome{end}", workbench.outcome.whole)
    workbench.outcome_side.toggle()
    camera.take(f"outcome-toggled{end}")


def _take_receiving(camera: _Camera, end: str) -> None:
    """Take what a receiver sees: the verdicts, then what came after importing, then his lists."""
    from app.ui.dialogs.trust import TrustDialog
    from app.ui.dialogs.verify import VerifyDialog

    found, worker, window = camera.parcels, camera.worker, camera.window
    worker.submit(window, found.trust, lambda _: None)
    dialog = VerifyDialog(worker, window)
    dialog.show()
    dialog.take([found.complete, found.stranger, found.changed])
    camera.take(f"verify{end}", dialog)
    if not end:
        dialog.close()
        return
    camera.take(f"verify-all{end}", dialog.page)
    dialog.close()
    dialog = VerifyDialog(worker, window, title="导入评测包")
    dialog.show()
    dialog.take([found.complete, found.incomplete])
    _settle(worker)
    dialog.cards[0].tools["import"].click()
    camera.take(f"import{end}", dialog)
    camera.take(f"import-all{end}", dialog.page)
    dialog.close()
    listed = TrustDialog(worker, window)
    listed.show()
    camera.take(f"trust{end}", listed)
    listed.close()


def _take_signing(camera: _Camera, end: str) -> None:
    from tools.screenshot_signing import finalised, take_signing

    made = camera.ask(finalised)
    take_signing(camera.window, camera.worker, made, camera.parcels, camera.take, end)
    camera.window.go_home()


def _settle(worker: Worker) -> None:
    from PySide6.QtCore import QCoreApplication

    calm = 0
    while calm < CALM:
        QCoreApplication.processEvents()
        calm = 0 if worker.busy else calm + 1
        time.sleep(0.02)


if __name__ == "__main__":
    main(sys.argv[1:])
