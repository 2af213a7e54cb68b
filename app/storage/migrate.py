"""Brings a database to this program's tables; refuses newer ones before touching them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Blocked
from app.storage import tables
from app.storage.sqlite import TROUBLES, copy_database, file_problems, peek

if TYPE_CHECKING:
    from alembic.config import Config

    from app.storage.database import Database

SCRIPTS = Path(__file__).with_name("migrations")
_NEWER = "工作区（{folder}）由更新版本的“数评台”建立，本版本不能打开，未作任何改动。请升级后再试。"


@dataclass(frozen=True, slots=True)
class Version:
    """What a database file says of itself; both None when it is new and empty."""

    format: int | None
    revision: str | None


def check_version(path: Path) -> Version:
    """Read the version without changing a byte; Blocked when it is newer or no workspace."""
    try:
        found: Version = peek(path, _read_version)
    except (sqlite3.DatabaseError, ValueError) as error:
        raise Blocked(f"{TROUBLES['SQLITE_NOTADB']}（{path.parent}）。") from error
    newer_format = found.format is not None and found.format > tables.FORMAT
    if newer_format or (found.revision != tables.REVISION and not _known(found.revision)):
        raise Blocked(_NEWER.format(folder=path.parent))
    return found


def upgrade(database: Database, version: Version) -> None:
    """Create or migrate the tables in one transaction; an older file is backed up first."""
    if version.revision == tables.REVISION:
        return
    if version.revision is not None:
        back_up_file(database.path, database.path.parent / "backups")
    from alembic import command  # half a second that opening is spared

    config = _config()
    with database.transaction() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def back_up_file(path: Path, folder: Path) -> Path:
    """Write a verified copy of a database file; Blocked when the copy is not sound."""
    folder.mkdir(exist_ok=True)
    target = folder / f"升级前-{datetime.now().astimezone():%Y%m%d-%H%M%S-%f}.sqlite3"
    copy_database(path, target)
    if file_problems(target):
        raise Blocked(f"{TROUBLES['SQLITE_CORRUPT']}（{path.parent}），没有升级。")
    return target


def _read_version(connection: sqlite3.Connection) -> Version:
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    if not names:
        return Version(None, None)
    if not {"meta", "alembic_version"} <= names:
        raise sqlite3.DatabaseError
    formats = connection.execute("SELECT value FROM meta WHERE key = 'format'").fetchall()
    revisions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    return Version(int(formats[0][0]) if formats else None, revisions[0][0] if revisions else None)


def _known(revision: str | None) -> bool:
    if revision is None:
        return True
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(_config())
    return revision in {script.revision for script in scripts.walk_revisions()}


def _config() -> Config:
    from alembic.config import Config

    config = Config()
    # The percent sign is special in Alembic's options, and a folder may be called so.
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    return config
