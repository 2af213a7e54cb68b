"""Looking after a workspace: checking it, rebuilding what is derived, backing it up."""

from __future__ import annotations

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


def backup(session: Session, *, out: Path | None = None) -> Path:
    """Write a verified backup of the whole workspace and return its file."""
    from app.storage.backup import backup as write

    return write(session.workspace, out)
