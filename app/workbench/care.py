"""Looking after a workspace: checking it, rebuilding what is derived, backing it up."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from app.storage.fsck import Report
    from app.workbench.session import Session


def fsck(session: Session, *, rebuild: bool = False) -> Report:
    """Check database, chains, projections and evidence, after rederiving projections on demand."""
    from app.storage.fsck import check
    from app.storage.fsck import rebuild as derive

    if rebuild:
        derive(session.workspace)
    return check(session.workspace)


def back_up_database(session: Session) -> Path | None:
    """Make this day's copy of the database unless it is there; see `app.storage.rotation`."""
    from app.storage.rotation import rotate

    return rotate(session.workspace, datetime.now().astimezone().date())


def restore(backup: Path, *, folder: Path) -> Report:
    """Make a workspace in an empty folder out of a backup and return what a check of it finds.

    Raises what `app.storage.restore.restore` does.
    """
    from app.storage.fsck import check
    from app.storage.restore import restore as unpack
    from app.storage.workspace import Workspace

    unpack(backup, folder)
    with Workspace.open(folder, create=False) as workspace:
        return check(workspace)


def backup(session: Session, *, out: Path | None = None) -> Path:
    """Write a verified backup of the whole workspace and return its file."""
    from app.storage.backup import backup as write

    return write(session.workspace, out)
