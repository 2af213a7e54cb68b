"""Moving a whole workspace: from a folder to a team's database, back, or to another folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.workbench.progress import Progress, silent

if TYPE_CHECKING:
    from app.storage.copy import Copied


def copy(source: str, target: str, *, progress: Progress = silent) -> Copied:
    """Copy everything from one workspace to another and compare; see `app.storage.copy`.

    Both are folders or addresses; the source must exist, the target is made when it does not.
    """
    from app.storage.copy import copy as transfer
    from app.storage.workspace import Workspace

    with Workspace.open(source, create=False) as here, Workspace.open(target) as there:
        return transfer(here, there, progress=progress)
