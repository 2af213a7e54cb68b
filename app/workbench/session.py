"""A person at a workspace: what every operation works on."""

from __future__ import annotations

import os
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Self

from app.errors import BadInput, Blocked
from app.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from app.scoring.catalogue import Catalogue
    from app.storage.entering import Entered
    from app.storage.listed import Summary
    from app.storage.workspace import Workspace
    from app.workbench.view import AssessmentView

AUTHOR = "author.name"
ORGANISATION = "author.organisation"
ROLE = "author.role"
ANONYMOUS = "未署名"
_OVERLAYS = "overlay-*.yaml"


class Session:
    """An open workspace, who works in it, and the catalogue in the organisation's words.

    `last_view` is the view that was made last: the next takes over what has not changed. While it
    is `foreseeing`, edits are worked out and not written.
    """

    def __init__(
        self, workspace: Workspace, author: str, organisation: str, catalogue: Catalogue
    ) -> None:
        from app.workbench.undo import UndoStack

        self.workspace = workspace
        self.author = author
        self.organisation = organisation
        self.catalogue = catalogue
        self.undo_stacks: dict[str, UndoStack] = defaultdict(UndoStack)
        self.last_view: AssessmentView | None = None
        self.foreseeing = False

    def close(self) -> None:
        """Let go of the workspace so that another process may open it."""
        self.workspace.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def default_place() -> Path | str:
    """Return where the workspace is: SHUPING_WORKSPACE, else the folder chosen, else user data.

    A text is for `Workspace.open` to read: a folder, or a team's address.
    """
    if named := os.environ.get("SHUPING_WORKSPACE"):
        return named
    chosen = _note_of_folder()
    if chosen.is_file():
        return Path(chosen.read_text(encoding="utf-8").strip())
    from platformdirs import user_data_path

    return user_data_path("shuping", appauthor=False)


def choose_folder(folder: Path) -> None:
    """Remember a workspace folder as the one to open when none is named; Blocked when it cannot."""
    note = _note_of_folder()
    try:
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(f"{folder.absolute()}\n", encoding="utf-8")
    except OSError as error:
        raise Blocked(
            tr("记不住资料文件夹：“{note}”写不进去。请检查权限或磁盘空间。", note=note)
        ) from error


def folder_is_free() -> bool:
    """Say whether the workspace folder is for the user to choose, not set by SHUPING_WORKSPACE."""
    return not os.environ.get("SHUPING_WORKSPACE")


def folder_within(chosen: Path) -> Path:
    """Return the workspace folder for a chosen one: itself if empty or a workspace, else inside."""
    from app.storage.version import DATABASE_NAME

    if (chosen / DATABASE_NAME).exists() or not any(chosen.iterdir()):
        return chosen
    return chosen / "数评台"


def _note_of_folder() -> Path:
    from platformdirs import user_config_path

    return user_config_path("shuping", appauthor=False) / "workspace.txt"


def open_session(place: Path | str | None = None, *, author: str | None = None) -> Session:
    """Open a workspace, made when it is not there; raises what `Workspace.open` does."""
    from app.storage.workspace import Workspace

    return _session_in(Workspace.open(place or default_place()), author)


def _session_in(workspace: Workspace, author: str | None = None) -> Session:
    try:
        catalogue = worded_catalogue(workspace.folder)
        remembered = workspace.settings.get(AUTHOR)
        organisation = workspace.settings.get(ORGANISATION) or ""
    except BaseException:
        workspace.close()
        raise
    return Session(workspace, author or remembered or ANONYMOUS, organisation, catalogue)


class Glimpse(NamedTuple):
    """What can be shown of a workspace at once; `open` opens it, which takes longer.

    Until then this process holds the folder, so that nothing changes in it meanwhile.
    """

    folder: Path
    named: bool
    role: str
    rows: tuple[Summary, ...]
    open: Callable[[], Session]


def glimpse(place: Path | str | None = None) -> Glimpse | None:
    """Return what can be shown before a workspace is open; None when it must be opened first.

    That is so for a team's, a new one, one to migrate, and one with words of its own. Raises what
    opening does when the folder cannot be used.
    """
    from app.storage.entering import enter
    from app.storage.glance import glance
    from app.storage.place import Server, place_of

    where = place_of(place or default_place())
    if isinstance(where, Server):
        return None
    entered = enter(where)
    found = None if any(where.glob(_OVERLAYS)) else glance(entered)
    if found is None:
        entered.lock.release()
        return None
    return Glimpse(
        folder=where,
        named=bool(found.settings.get(AUTHOR)),
        role=found.settings.get(ROLE, ""),
        rows=found.rows,
        open=_opener(entered),
    )


def _opener(entered: Entered) -> Callable[[], Session]:
    """Return what opens an entered workspace, and enters it anew when that failed before."""
    waiting = [entered]

    def opened() -> Session:
        from app.storage.workspace import Workspace

        if not waiting:
            return open_session(entered.folder)
        return _session_in(Workspace.open_entered(waiting.pop()))

    return opened


def shipped_catalogue() -> Catalogue:
    """Return the catalogue of a workspace without words of its own; read when first wanted."""
    from app.scoring.loader import default_catalogue

    return default_catalogue()


def worded_catalogue(folder: Path) -> Catalogue:
    """Return the catalogue in the words of the workspace's `overlay-<edition>.yaml`, if any."""
    catalogue = shipped_catalogue()
    overlay = folder / f"overlay-{catalogue.edition}.yaml"
    if not overlay.is_file():
        return catalogue
    from app.scoring.overlay import apply_overlay, parse_overlay

    try:
        return apply_overlay(catalogue, parse_overlay(overlay.read_bytes()))
    except BadInput as error:
        raise BadInput(
            tr(
                "措辞文件“{overlay}”用不了：{error}改正或移走它再打开。",
                overlay=overlay,
                error=error,
            )
        ) from error


def set_author(session: Session, *, name: str, organisation: str) -> None:
    """Remember who works here; every later change carries the name."""
    session.workspace.settings.set(AUTHOR, name.strip())
    session.workspace.settings.set(ORGANISATION, organisation.strip())
    session.author = name.strip() or ANONYMOUS
    session.organisation = organisation.strip()


def set_usual_role(session: Session, role: str) -> None:
    """Remember in which role somebody usually works here, as he said at the first start."""
    session.workspace.settings.set(ROLE, role)


def usual_role(session: Session) -> str:
    """Return the role in which somebody usually works here; nothing when nobody said."""
    return session.workspace.settings.get(ROLE) or ""


def has_author(session: Session) -> bool:
    """Say whether somebody has given a name yet."""
    return bool(session.workspace.settings.get(AUTHOR))
