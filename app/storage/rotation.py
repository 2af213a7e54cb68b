"""Copies of the database that the program makes by itself, few and each one checked.

Evidence is not in them: its files never change once they are there, and a whole backup is
somebody's decision, because of its size.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.errors import Damaged
from app.language import tr
from app.storage.backup import copy_for_elsewhere
from app.storage.files import publish, temporary
from app.storage.obstacles import translated
from app.storage.sqlite import TROUBLES, file_problems
from app.storage.version import DATABASE_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from app.storage.workspace import Workspace

DAYS, WEEKS = 7, 4
_NAME = re.compile(r"自动-(\d{8})\.sqlite3", re.ASCII)


def rotate(workspace: Workspace, today: date) -> Path | None:
    """Make today's copy unless it is there, drop old ones, and return the new one.

    The last of each of the 7 latest days and 4 latest weeks that have one are kept. Nothing for a
    team's workspace, whose server has backups of its own. Blocked when the database is damaged
    or the disk in the way; then the older copies stay.
    """
    if workspace.database.is_shared:
        return None
    folder = workspace.folder / "backups"
    target = folder / f"自动-{today:%Y%m%d}.sqlite3"
    if target.exists():
        return None
    with translated(workspace.folder), temporary(folder) as copy:
        copy_for_elsewhere(workspace.folder / DATABASE_NAME, copy)
        if file_problems(copy):
            raise Damaged(
                tr(
                    "{sqlite_corrupt}（{folder}）。",
                    sqlite_corrupt=tr(TROUBLES["SQLITE_CORRUPT"]),
                    folder=workspace.folder,
                )
            )
        publish(copy, target)
        for path in _superfluous(folder.iterdir()):
            path.unlink()
    return target


def is_daily(path: Path) -> bool:
    """Whether a file is by its name a copy that `rotate` made."""
    return bool(_NAME.fullmatch(path.name))


def _superfluous(files: Iterable[Path]) -> list[Path]:
    made = sorted(filter(is_daily, files), reverse=True)
    weeks: dict[tuple[int, int], Path] = {}
    for path in made:
        weeks.setdefault(_week(path), path)
    kept = {*made[:DAYS], *list(weeks.values())[:WEEKS]}
    return [path for path in made if path not in kept]


def _week(path: Path) -> tuple[int, int]:
    """Return year and week; a name that is no day stands for itself."""
    from datetime import datetime

    digits = path.stem.removeprefix("自动-")
    try:
        found = datetime.strptime(digits, "%Y%m%d").date().isocalendar()  # noqa: DTZ007 - a day
    except ValueError:
        return int(digits), 0
    return found.year, found.week
