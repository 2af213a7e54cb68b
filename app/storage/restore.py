"""A workspace out of a backup, checked before it takes its place."""

from __future__ import annotations

import os
import shutil
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from app.errors import BadInput, Blocked
from app.language import mark, tr
from app.storage.backup import FOLDERS
from app.storage.files import sync_folder, working_folder
from app.storage.obstacles import translated
from app.storage.sqlite import file_problems
from app.storage.version import DATABASE_NAME, check_version

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

_ALLOWED = ("evidence", *FOLDERS)
_NO_BACKUP = mark(
    "“{name}”不是数评台的备份，请选择backup命令写出的.zip文件，或工作区backups里的.sqlite3文件。"
)


def restore(backup: Path, folder: Path) -> None:
    """Make a workspace in a new or empty folder out of a backup, whole or not at all.

    `backup` is a ZIP, or a copy of the database alone in the `backups` of a workspace, from which
    the files are taken then. BadInput when it is no backup or the folder is in use, Blocked when
    the database in it is damaged or newer than this program, or the disk in the way.
    """
    folder = folder.absolute()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadInput(tr("“{folder}”不是空文件夹，请换一个新的文件夹名。", folder=folder))
    with translated(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        with working_folder(folder.parent) as draft:
            _fill(backup, draft)
            if check_version(draft / DATABASE_NAME).revision is None:
                raise BadInput(tr(_NO_BACKUP).format(name=backup.name))
            if file_problems(draft / DATABASE_NAME):
                raise Blocked(tr("备份“{name}”里的数据库已损坏，请换一个备份。", name=backup.name))
            if folder.exists():
                folder.rmdir()
            draft.rename(folder)
            sync_folder(folder.parent)


def _fill(backup: Path, draft: Path) -> None:
    try:
        for name, file in _members(backup):
            target = draft / name
            target.parent.mkdir(parents=True, exist_ok=True)
            with file, target.open("xb") as out:
                shutil.copyfileobj(file, out)
                out.flush()
                os.fsync(out.fileno())
    except (zipfile.BadZipFile, zlib.error, FileExistsError, NotImplementedError) as error:
        raise BadInput(tr("备份“{name}”已损坏，请换一个备份。", name=backup.name)) from error
    if not (draft / DATABASE_NAME).is_file():
        raise BadInput(tr(_NO_BACKUP).format(name=backup.name))


def _members(backup: Path) -> Iterator[tuple[str, IO[bytes]]]:
    if not backup.is_file():
        raise BadInput(tr("找不到备份“{backup}”，请检查路径。", backup=backup))
    if backup.suffix == ".sqlite3":
        yield from _beside(backup)
    elif zipfile.is_zipfile(backup):
        with zipfile.ZipFile(backup) as reading:
            for name in (it for it in reading.namelist() if not it.endswith("/")):
                _refuse_foreign(name, backup)
                yield name, reading.open(name)
    else:
        raise BadInput(tr(_NO_BACKUP).format(name=backup.name))


def _beside(backup: Path) -> Iterator[tuple[str, IO[bytes]]]:
    yield DATABASE_NAME, backup.open("rb")
    workspace = backup.absolute().parent.parent
    for name in _ALLOWED:
        for path in sorted((workspace / name).rglob("*")):
            if path.is_file():
                yield path.relative_to(workspace).as_posix(), path.open("rb")


def _refuse_foreign(name: str, backup: Path) -> None:
    path = PurePosixPath(name)
    outside = path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name
    if outside or (name != DATABASE_NAME and path.parts[0] not in _ALLOWED):
        raise BadInput(tr(_NO_BACKUP).format(name=backup.name))
