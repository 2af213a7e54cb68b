"""Entering a workspace's folder: alone, and only when this program knows its tables.

Nothing here needs SQLAlchemy, so that the first page need not wait for it to be loaded.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from app.errors import BadInput
from app.language import tr
from app.storage.lock import WorkspaceLock
from app.storage.obstacles import translated
from app.storage.version import DATABASE_NAME, Version, check_version


class Entered(NamedTuple):
    """A folder that this process alone may use until it lets go of the lock."""

    folder: Path
    version: Version
    lock: WorkspaceLock


def enter(folder: Path, *, create: bool = True) -> Entered:
    """Take the folder for this process, made when it is not there; raises what opening does."""
    with translated(folder):
        if not create and not (folder / DATABASE_NAME).is_file():
            raise BadInput(
                tr("“{folder}”里没有工作区，请检查位置，或先建立工作区。", folder=folder)
            )
        if folder.exists() and not folder.is_dir():
            raise BadInput(
                tr("“{folder}”是文件，不是文件夹，请换一个位置放工作区。", folder=folder)
            )
        folder.mkdir(parents=True, exist_ok=True)
        lock = WorkspaceLock(folder)
        lock.acquire()
        try:
            found = check_version(folder / DATABASE_NAME)
            lock.sign()
        except BaseException:
            lock.release()
            raise
        return Entered(folder, found, lock)
