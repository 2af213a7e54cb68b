"""The way into a workspace before there is a window: at once where it can, else after questions."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.errors import ShupingError
from app.language import tr
from app.ui import tongue
from app.ui.openings import Application
from app.ui.settings import Settings
from app.ui.theme.look import Look
from app.ui.window import TITLE
from app.ui.worker import Worker
from app.workbench.session import (
    choose_folder,
    folder_is_free,
    glimpse,
    has_author,
    open_session,
    set_author,
    set_usual_role,
    shipped_catalogue,
    usual_role,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.scoring.catalogue import Catalogue
    from app.storage.listed import Summary
    from app.ui.dialogs.first_start import Introduction
    from app.ui.window import Window
    from app.workbench.identities import IdentityInfo
    from app.workbench.session import Session

SETTINGS = "window.ini"
STYLE = "Fusion"


class Start(NamedTuple):
    """What the window needs before it can be shown; `rows` when they are known already."""

    catalogue: Callable[[], Catalogue]
    folder: Path
    named: bool
    role: str
    rows: tuple[Summary, ...] | None = None


def start_of(session: Session) -> Start:
    """Return what the window needs to know of an open session."""
    home = session.workspace.home
    return Start(lambda: session.catalogue, home, has_author(session), usual_role(session))


class Entrance(NamedTuple):
    """A workspace that the window can be shown on, and what was said at the first start."""

    worker: Worker
    start: Start
    said: Introduction | None = None


def prepare(place: Path | str | None, language: str | None = None) -> Entrance | None:
    """Return a workspace to show, not always open yet; None when the person would rather leave.

    Who was here before sees the list at once. From here on the window speaks `language`, or what
    was chosen last. Raises what opening does.
    """
    found = glimpse(place)
    if found is not None and found.named:
        start = Start(shipped_catalogue, found.folder, found.named, found.role, found.rows)
        tongue.begin(settings_of(start), language)
        return Entrance(Worker(found.open), start)
    worker = Worker(found.open if found else lambda: open_session(place))
    opened = wait_for_start(worker)
    if isinstance(opened, ShupingError):
        worker.close()
        raise opened
    tongue.begin(settings_of(opened), language)
    if opened.named:
        return Entrance(worker, opened)
    said = introduce(opened, movable=place is None)
    if said is None:
        worker.close()
        return None
    worker, opened = settle_in(worker, opened, said)
    return Entrance(worker, opened, said)


def the_application() -> QApplication:
    """Return the one application there can be."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    # `setStyle` would return the style, and make Python's classes for all that styles know.
    return Application([*sys.argv[:1], "-style", STYLE])


def wait_for_start(worker: Worker) -> Start | ShupingError:
    """Open the session on the worker's thread and return what the window needs, or why not."""
    loop = QEventLoop()
    result: list[Start | ShupingError] = []

    def done(found: Start | ShupingError) -> None:
        result.append(found)
        loop.quit()

    worker.submit(worker, start_of, done, done)
    loop.exec()
    return result[0]


def introduce(start: Start, *, movable: bool) -> Introduction | None:
    """Ask once who works here; None when the person would rather leave."""
    from app.ui.dialogs.base import ask
    from app.ui.dialogs.first_start import FirstStartDialog

    settings = settings_of(start)
    look = Look(the_application(), settings)
    dialog = FirstStartDialog(
        start.folder,
        movable=movable and folder_is_free(),
        speak=partial(tongue.keep, settings),
    )
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
        told = tr("{message}\n这次先用“{folder}”。", message=error.message, folder=start.folder)
        warn(told)
        return worker, start
    worker.close()
    tongue.carry(settings_of(start), settings_of(found))
    return moved, found


def warn(sentence: str) -> None:
    """Say in a box of its own what stands in the way."""
    from PySide6.QtWidgets import QMessageBox

    QMessageBox.warning(None, tr(TITLE), sentence)


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
        window.making.open_sample()


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


def settings_of(start: Start) -> Settings:
    """Return the window's settings, which lie beside the work."""
    return Settings(start.folder / SETTINGS)
