"""One file with everything a workspace needs to go on elsewhere, written whole and read back."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from app.errors import BadInput, Blocked
from app.language import tr
from app.storage.files import chunks, free_place, publish, sha256_of, temporary
from app.storage.obstacles import translated
from app.storage.sqlite import copy_database, file_problems
from app.storage.steps import steps, unheard
from app.storage.version import DATABASE_NAME

if TYPE_CHECKING:
    from pathlib import Path

    from app.storage.steps import Progress, Step
    from app.storage.workspace import Workspace

FOLDERS = ("packages", "identities", "letterhead")


def backup(
    workspace: Workspace,
    out: Path | None = None,
    *,
    progress: Progress = unheard,
) -> Path:
    """Write a backup, read it back, and return where it is; `progress` gets (done, total) steps.

    `out` is the file, or a folder for a file named after the local time; by default the
    workspace's own `backups`. The ZIP holds a consistent copy of the database, the evidence, the
    packages, the logos and the identities (private keys stay under their pass phrases); unzipped
    it is a workspace. Raises BadInput when the file exists or the workspace is a
    team's, Blocked when the disk is in the way or the
    copy read back is not what was written.
    """
    if workspace.database.is_shared:
        raise BadInput(
            tr("团队工作区请用 shuping copy 复制到本机文件夹来备份，或请管理员用 pg_dump 备份。")
        )
    target = _target(workspace, out)
    with translated(target.parent), temporary(target.parent) as archive:
        with temporary(workspace.folder / "backups") as database:
            copy_for_elsewhere(workspace.folder / DATABASE_NAME, database)
            members = {DATABASE_NAME: database, **_files(workspace)}
            step = steps(progress, 2 * len(members))
            _write(archive, members, step)
            _read_back(archive, members, step)
            if file_problems(database):
                raise Blocked(tr("工作区数据库已损坏，没有备份。请先运行 fsck 检查。"))
        publish(archive, target)
    return target


def _target(workspace: Workspace, out: Path | None) -> Path:
    place = out or workspace.folder / "backups"
    if place.is_dir() or out is None:
        # A second backup may be made within the same second.
        return free_place(place, f"数评台备份-{datetime.now().astimezone():%Y%m%d-%H%M%S}", ".zip")
    if place.exists():
        raise BadInput(tr("“{place}”已经存在，请换一个文件名。", place=place))
    return place


def copy_for_elsewhere(source: Path, target: Path) -> None:
    """Write a consistent copy of an open database that goes on as a replica of its own."""
    copy_database(source, target)
    with closing(sqlite3.connect(target)) as connection, connection:
        # A restored copy is another replica: going on under the old name would fork its chains.
        connection.execute("DELETE FROM meta WHERE key = 'replica'")


def _files(workspace: Workspace) -> dict[str, Path]:
    folder = workspace.folder
    found = [path for path in workspace.evidence.known().values() if path.is_file()]
    for name in FOLDERS:
        found += [path for path in (folder / name).rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path for path in sorted(found)}


def _write(archive: Path, members: dict[str, Path], step: Step) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED, strict_timestamps=False) as writing:
        for name, path in members.items():
            step()
            writing.write(path, name)


def _read_back(archive: Path, members: dict[str, Path], step: Step) -> None:
    """Compare every member with the file it came from, evidence with the hash in its name."""
    with zipfile.ZipFile(archive) as reading:
        sound = reading.namelist() == list(members)
        for name, path in members.items() if sound else ():
            step()
            expected = path.stem if name.startswith("evidence/") else sha256_of(path)
            sound = sound and _digest(reading, name) == expected
    if not sound:
        message = tr(
            "备份没有通过检查，可能是磁盘或佐证文件有损坏。请先运行 fsck，再换一个位置重试。"
        )
        raise Blocked(message)


def _digest(reading: zipfile.ZipFile, name: str) -> str:
    digest = sha256()
    with reading.open(name) as file:
        for piece in chunks(file):
            digest.update(piece)
    return digest.hexdigest()
