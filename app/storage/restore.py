"""A workspace out of a backup, checked before it takes its place."""

from __future__ import annotations

import os
import shutil
import zipfile
import zlib
from contextlib import contextmanager
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from app.errors import BadInput, Blocked, Damaged
from app.language import mark, tr
from app.storage.backup import FOLDERS
from app.storage.files import sync_folder, working_folder
from app.storage.obstacles import translated
from app.storage.sqlite import file_problems
from app.storage.steps import steps, unheard
from app.storage.version import DATABASE_NAME, check_version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

    from app.storage.steps import Progress

    Opener = Callable[[], IO[bytes]]

_ALLOWED = ("evidence", *FOLDERS)
_NO_BACKUP = mark(
    "“{name}”不是数评台的备份，请选择backup命令写出的.zip文件，或工作区backups里的.sqlite3文件。"
)


def restore(backup: Path, folder: Path, *, progress: Progress = unheard) -> None:
    """Make a workspace in a new or empty folder out of a backup, whole or not at all.

    `backup` is a ZIP, or a copy of the database alone in the `backups` of a workspace, from which
    the files are taken then. `progress` gets (done, total) files. BadInput when it is no backup or
    the folder is in use, Blocked when the database in it is damaged or newer than this program, or
    the disk in the way.
    """
    folder = folder.absolute()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadInput(tr("“{folder}”不是空文件夹，请换一个新的文件夹名。", folder=folder))
    with translated(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        with working_folder(folder.parent) as draft:
            _fill(backup, draft, progress)
            _refuse_unsound(draft / DATABASE_NAME, backup.name)
            if folder.exists():
                folder.rmdir()
            draft.rename(folder)
            sync_folder(folder.parent)


def _refuse_unsound(database: Path, name: str) -> None:
    """Name the backup, and not the folder of ours in which its database lies."""
    damaged = tr("备份“{name}”里的数据库已损坏，请换一个备份。", name=name)
    try:
        found = check_version(database)
    except Damaged as error:
        raise Blocked(damaged) from error
    if found.revision is None:
        raise BadInput(tr(_NO_BACKUP).format(name=name))
    if file_problems(database):
        raise Blocked(damaged)


def _fill(backup: Path, draft: Path, progress: Progress) -> None:
    try:
        with _members(backup) as members:
            step = steps(progress, len(members))
            for name, opened in members:
                step()
                target = draft / name
                target.parent.mkdir(parents=True, exist_ok=True)
                _copy(opened, target)
    except (zipfile.BadZipFile, zlib.error, FileExistsError, NotImplementedError) as error:
        raise BadInput(tr("备份“{name}”已损坏，请换一个备份。", name=backup.name)) from error
    if not (draft / DATABASE_NAME).is_file():
        raise BadInput(tr(_NO_BACKUP).format(name=backup.name))


def _copy(opened: Opener, target: Path) -> None:
    with opened() as file, target.open("xb") as out:
        shutil.copyfileobj(file, out)
        out.flush()
        os.fsync(out.fileno())


@contextmanager
def _members(backup: Path) -> Iterator[list[tuple[str, Opener]]]:
    """Give every file of a backup by its place in a workspace, and what opens it."""
    if not backup.is_file():
        raise BadInput(tr("找不到备份“{backup}”，请检查路径。", backup=backup))
    if backup.suffix == ".sqlite3":
        yield _beside(backup)
    elif zipfile.is_zipfile(backup):
        with zipfile.ZipFile(backup) as reading:
            names = [it for it in reading.namelist() if not it.endswith("/")]
            for name in names:
                _refuse_foreign(name, backup)
            yield [(name, partial(reading.open, name)) for name in names]
    else:
        raise BadInput(tr(_NO_BACKUP).format(name=backup.name))


def _beside(backup: Path) -> list[tuple[str, Opener]]:
    """Take the files from the workspace in whose `backups` the copy of the database lies."""
    workspace = backup.absolute().parent.parent
    found = [path for name in _ALLOWED for path in sorted((workspace / name).rglob("*"))]
    files = {path.relative_to(workspace).as_posix(): path for path in found if path.is_file()}
    places = {DATABASE_NAME: backup, **files}
    return [(name, partial(_opened, path)) for name, path in places.items()]


def _opened(path: Path) -> IO[bytes]:
    return path.open("rb")


def _refuse_foreign(name: str, backup: Path) -> None:
    path = PurePosixPath(name)
    outside = path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name
    if outside or (name != DATABASE_NAME and path.parts[0] not in _ALLOWED):
        raise BadInput(tr(_NO_BACKUP).format(name=backup.name))
