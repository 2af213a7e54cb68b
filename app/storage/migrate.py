"""Brings a database to this program's tables; refuses newer ones before touching them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, select, text

from app.errors import BadInput, Blocked, Damaged
from app.language import tr
from app.storage import tables
from app.storage.database import hold
from app.storage.files import publish, temporary
from app.storage.sqlite import TROUBLES, copy_database, file_problems
from app.storage.version import ALEMBIC, OWN, VERSION_NUMBER, Version, refuse_newer, version_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from alembic.config import Config

    from app.storage.database import Database

SCRIPTS = Path(__file__).with_name("migrations")


def check_server(database: Database) -> Version:
    """Read the version of a server's tables; Blocked when newer, BadInput when no workspace."""
    with database.snapshot() as connection:
        names = set(inspect(connection).get_table_names())
        if not names:
            return Version(None, None)
        if not OWN.issubset(names):
            raise BadInput(
                tr("数据库“{place}”里是别的程序的数据，请换一个空的数据库。", place=database.place)
            )
        is_format = tables.meta.c.key == "format"
        formats = connection.execute(select(tables.meta.c.value).where(is_format)).scalars().all()
        stamp = select(text(VERSION_NUMBER)).select_from(text(ALEMBIC))
        revisions = connection.execute(stamp).all()
    found = version_of(formats, [row[0] for row in revisions])
    refuse_newer(found, database.place)
    return found


def upgrade(database: Database, version: Version, back_up: Callable[[], object]) -> None:
    """Create or migrate the tables in one transaction; older ones are backed up first."""
    if version.is_present:
        return
    if version.revision is not None:
        back_up()
    from alembic import command  # half a second that opening is spared

    config = _config()
    with database.transaction() as connection:
        hold(connection, "migration")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def back_up_file(path: Path, folder: Path) -> Path:
    """Write a verified copy of a database file; Blocked when the copy is not sound.

    It has its name, also after a power cut, before anything is migrated; half a copy never has.
    """
    target = folder / f"升级前-{datetime.now().astimezone():%Y%m%d-%H%M%S-%f}.sqlite3"
    with temporary(folder) as copy:
        copy_database(path, copy)
        if file_problems(copy):
            raise Damaged(
                tr(
                    "{sqlite_corrupt}（{parent}），没有升级。",
                    sqlite_corrupt=tr(TROUBLES["SQLITE_CORRUPT"]),
                    parent=path.parent,
                )
            )
        publish(copy, target)
    return target


def demand_dump(version: Version, folder: Path) -> None:
    """Let a server's tables be migrated only when somebody has dumped them; Blocked until then.

    Others may be at work with the older program, and only its own tools copy a server faithfully:
    the administrator chooses the moment by putting the dump where it belongs.
    """
    dump = folder / "backups" / f"升级前-{version.revision}.dump"
    if not dump.is_file() or dump.stat().st_size == 0:
        raise Blocked(
            tr(
                "团队工作区要先升级数据库，还没有改动。请大家都关闭“数评台”，"
                "由管理员用 pg_dump 把数据库备份成“{dump}”，再重新打开。",
                dump=dump,
            )
        )


def known_revisions() -> set[str]:
    """Return the revisions that this program has, the present one and older ones."""
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory.from_config(_config())
    return {script.revision for script in scripts.walk_revisions()}


def _config() -> Config:
    from alembic.config import Config

    config = Config()
    # The percent sign is special in Alembic's options, and a folder may be called so.
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    return config
