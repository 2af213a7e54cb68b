"""Looking after a workspace: how it is kept, checking, mending, backing up and restoring it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.language import tr
from app.storage.files import free_place
from app.workbench.endings import form_of
from app.workbench.progress import Progress, silent

if TYPE_CHECKING:
    from app.storage.soundness import Mended, Report
    from app.workbench.session import Session

BACKED_UP_AT, BACKED_UP_TO = "backed_up_at", "backed_up_to"
BACKUPS = "backups"

Kind = Literal["whole", "daily", "before_upgrade"]


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup in a workspace's own folder; `made` is local time, by the file's own clock."""

    path: Path
    kind: Kind
    made: datetime


@dataclass(frozen=True, slots=True)
class Keeping:
    """What is kept in a workspace and how well; sizes in bytes, `backed_up_at` in UTC or empty."""

    folder: Path
    assessments: int
    files: int
    size: int
    backed_up_at: str
    backed_up_to: str
    copies: tuple[Copy, ...]
    shared: bool


def keeping(session: Session) -> Keeping:
    """Return how the open workspace is kept."""
    workspace = session.workspace
    found = [path.stat() for path in workspace.evidence.known().values() if path.is_file()]
    return Keeping(
        workspace.folder,
        len(workspace.list()),
        len(found),
        sum(it.st_size for it in found),
        workspace.settings.get(BACKED_UP_AT),
        workspace.settings.get(BACKED_UP_TO),
        tuple(copies_in(workspace.folder)),
        workspace.database.is_shared,
    )


def copies_in(folder: Path) -> list[Copy]:
    """Return the backups in the own folder of a workspace, open or not, the newest first."""
    place = folder / BACKUPS
    files = sorted(place.iterdir()) if place.is_dir() else []
    backups = (it for it in files if it.suffix in {".zip", ".sqlite3"} and it.is_file())
    found = map(copy_at, backups)
    return sorted(found, key=lambda it: it.made, reverse=True)


def copy_at(path: Path) -> Copy:
    """Return what a backup is by its name, whether it is one or not."""
    from app.storage.rotation import is_daily

    kind: Kind = "whole"
    if path.suffix == ".sqlite3":
        kind = "daily" if is_daily(path) else "before_upgrade"
    return Copy(path, kind, datetime.fromtimestamp(path.stat().st_mtime).astimezone())


def fsck(session: Session, *, mended: Mended | None = None, progress: Progress = silent) -> Report:
    """Check database, chains, projections and evidence; nothing is changed.

    Behind mending, files that it has read and that were not touched since are not read again.
    """
    from app.storage.fsck import check

    return check(session.workspace, whole=mended.whole if mended else None, progress=progress)


def mend(session: Session, *, progress: Progress = silent) -> Mended:
    """Bring back evidence out of packages and backups, and derive again what can be derived.

    The last whole backup counts too, wherever it was written, if that disk is there. Raises
    Refused when a change was altered: then the journal is not to be trusted as it is.
    """
    from app.storage.fsck import rebuild
    from app.storage.mending import mend_evidence

    last = session.workspace.settings.get(BACKED_UP_TO)
    elsewhere = [Path(last)] if last else []
    mended = mend_evidence(session.workspace, elsewhere=elsewhere, progress=progress)
    rebuild(session.workspace)
    return mended


def back_up_database(session: Session) -> Path | None:
    """Make this day's copy of the database unless it is there; see `app.storage.rotation`."""
    from app.storage.rotation import rotate

    return rotate(session.workspace, datetime.now().astimezone().date())


def backup(session: Session, *, out: Path | None = None, progress: Progress = silent) -> Path:
    """Write a verified backup of the whole workspace, remember when, and return its file.

    `out` is a file, or a folder for one with its own name. BadInput for another ending than .zip,
    by which `restore` knows it.
    """
    from app.storage.backup import backup as write
    from app.storage.clock import utc_now

    if out is not None and not out.is_dir():
        form_of(out, "zip", wanted="zip")
    made = write(session.workspace, out, progress=progress)
    session.workspace.settings.set(BACKED_UP_TO, str(made.absolute()))
    session.workspace.settings.set(BACKED_UP_AT, utc_now())
    return made


def restore(backup: Path, *, folder: Path, progress: Progress = silent) -> Report:
    """Make a workspace in an empty folder out of a backup and return what a check of it finds.

    Raises what `app.storage.restore.restore` does.
    """
    from app.storage.fsck import check
    from app.storage.restore import restore as unpack
    from app.storage.workspace import Workspace

    unpack(backup, folder, progress=progress)
    with Workspace.open(folder, create=False) as workspace:
        return check(workspace)


def place_for(restored: str, parent: Path) -> Path:
    """Return a free folder in another one for what is restored of a workspace with this name."""
    return free_place(parent, tr("{name}-恢复", name=restored))


def advice_after(backup: Path, folder: Path) -> str:
    """Say how to bring back what came after a copy of the database; nothing for a whole backup."""
    if backup.suffix != ".sqlite3" or not any((folder / "packages").rglob("*.zip")):
        return ""
    return tr(
        "这是数据库的副本。之后导出或收到过的评测包还在新工作区的packages文件夹里，"
        "用“导入文件夹…”（命令行用import）再导入一遍，那些修改和照片就都回来了。"
    )
