"""Opening a workspace where it lies: alone in a folder, or with others on a server."""

from __future__ import annotations

import hashlib
import platform
import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.errors import BadInput, Blocked
from app.language import tr
from app.storage import migrate, postgres, sqlite, tables
from app.storage.database import Database, hold, put
from app.storage.entering import Entered, enter
from app.storage.files import clear_leftovers, publish, sync_folder, temporary
from app.storage.lock import WorkspaceLock
from app.storage.obstacles import translated
from app.storage.version import DATABASE_NAME, Version

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.storage.place import Server

SHARED = ("evidence", "previews", "packages", "backups")
OWN = ("identities",)
MARKER = "team-workspace.txt"
"""Names the team's database in its shared folder: a share that is not mounted lacks it."""
_REPLICA = "replica.txt"


@dataclass(frozen=True, slots=True)
class Opened:
    """A workspace ready for use.

    `folder` holds what belongs to the work, `home` what belongs to the person at this computer (one
    folder unless it is a team's); `owner` parts the persons' settings; `release` lets go of it.
    """

    folder: Path
    home: Path
    database: Database
    replica: str
    owner: str
    release: Callable[[], None]


def open_folder(folder: Path, *, create: bool) -> Opened:
    """Open or make the workspace in a folder, for this process alone; see `Workspace.open`."""
    return open_entered(enter(folder, create=create))


def open_entered(entered: Entered) -> Opened:
    """Open or make the workspace in a folder that was entered; what fails lets go of it."""
    try:
        with translated(entered.folder):
            return _opened_folder(entered.folder, entered.version, entered.lock)
    except BaseException:
        entered.lock.release()
        raise


def _opened_folder(folder: Path, version: Version, lock: WorkspaceLock) -> Opened:
    path = folder / DATABASE_NAME
    database = Database(sqlite.make_engine(path), str(folder))
    try:
        migrate.upgrade(database, version, lambda: migrate.back_up_file(path, folder / "backups"))
        _make_folders(folder, SHARED + OWN)
        clear_leftovers(folder)
        replica = _replica_of_folder(database, folder)
    except BaseException:
        database.close()
        raise
    return Opened(folder, folder, database, replica, "", lock.release)


def open_server(server: Server, *, create: bool) -> Opened:
    """Open or make a team's workspace, beside others who use it; see `Workspace.open`."""
    database = Database(postgres.make_engine(server.url), str(server))
    try:
        return _opened_server(server, database, create=create)
    except BaseException:
        database.close()
        raise


def _opened_server(server: Server, database: Database, *, create: bool) -> Opened:
    from platformdirs import user_data_path

    version = migrate.check_server(database)
    if version.revision is None and not create:
        raise BadInput(
            tr("数据库“{server}”里没有工作区，请检查地址，或先建立工作区。", server=server)
        )
    known = _meta_of(database) if version.revision else {}
    folder = server.folder or _remembered(known, server)
    with translated(folder):
        _check_share(folder, known.get("team"))
        migrate.upgrade(database, version, lambda: migrate.demand_dump(version, folder))
        team = _settle_team(database, folder)
        _settle_share(database, folder, team)
        home = user_data_path("shuping", appauthor=False) / "team" / team
        replica = _replica_of_home(home)
        _make_folders(home, OWN)
    return Opened(folder, home, database, replica, f"{replica}/", lambda: None)


def _remembered(known: dict[str, str], server: Server) -> Path:
    if "folder" not in known:
        raise BadInput(
            tr(
                "第一次打开团队工作区“{server}”，"
                "请在地址后面写明放佐证的共享文件夹：?folder=文件夹。",
                server=server,
            )
        )
    return Path(known["folder"])


def _check_share(folder: Path, team: str | None) -> None:
    """Refuse a folder that is not there or belongs to another database, before anything changes."""
    if not folder.is_dir():
        raise Blocked(
            tr(
                "找不到共享文件夹“{folder}”，可能没有挂载或没有权限。请检查它；"
                "如在本机的位置不同，请在工作区地址后面写明：?folder=文件夹。",
                folder=folder,
            )
        )
    if (found := _text_in(folder / MARKER)) is not None and found != team:
        raise Blocked(
            tr("共享文件夹“{folder}”属于另一个团队工作区，请换一个文件夹。", folder=folder)
        )


def _settle_team(database: Database, folder: Path) -> str:
    """Return the database's own id; the first one to come gives it and remembers the folder."""
    with database.transaction() as connection:
        hold(connection, "team")
        team = _meta(connection).get("team")
        if team is None:
            team = uuid.uuid4().hex
            rows = {"team": team, "folder": str(folder.absolute())}
            put(connection, tables.meta, *({"key": key, "value": rows[key]} for key in rows))
    return team


def _settle_share(database: Database, folder: Path, team: str) -> None:
    """Mark the folder as this database's; Blocked when it had been and the mark is gone."""
    if _text_in(folder / MARKER) is None:
        with database.transaction() as connection:
            used = connection.execute(select(tables.evidence_file.c.sha256).limit(1)).first()
        if used is not None:
            raise Blocked(
                tr(
                    "“{folder}”里没有这个团队工作区的佐证，可能没有挂载共享文件夹，"
                    "或不是原来的那个。",
                    folder=folder,
                )
            )
        _write(folder / MARKER, team)
    _make_folders(folder, SHARED)


def _replica_of_home(home: Path) -> str:
    """Return the name under which this person's changes from this computer stand."""
    if (found := _text_in(home / _REPLICA)) is None:
        _write(home / _REPLICA, uuid.uuid4().hex)
        found = _text_in(home / _REPLICA)
    if found is None or not re.fullmatch("[0-9a-f]{32}", found):
        raise Blocked(tr("文件“{home}”已损坏，请删除它再打开。", home=home / _REPLICA))
    return found


def _replica_of_folder(database: Database, folder: Path) -> str:
    """Return the replica's name, a new one when the folder was copied or moved.

    Two copies of a folder that both went on under one name would fork that name's chains.
    """
    place = f"{platform.node()}\n{folder.resolve()}"
    home = hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()
    with database.transaction() as connection:
        found = _meta(connection)
        if "replica" in found and found.get("home") == home:
            return found["replica"]
        rows = {"replica": uuid.uuid4().hex, "home": home}
        put(connection, tables.meta, *({"key": key, "value": rows[key]} for key in rows))
    return rows["replica"]


def _meta_of(database: Database) -> dict[str, str]:
    with database.transaction() as connection:
        return _meta(connection)


def _meta(connection: Connection) -> dict[str, str]:
    rows = connection.execute(select(tables.meta.c.key, tables.meta.c.value))
    return {row.key: row.value for row in rows}


def _make_folders(folder: Path, names: tuple[str, ...]) -> None:
    missing = [folder / name for name in names if not (folder / name).is_dir()]
    for path in missing:
        path.mkdir(exist_ok=True)
    if missing:  # what is stored in them is there only when they are
        sync_folder(folder)
        sync_folder(folder.parent)


def _text_in(path: Path) -> str | None:
    if not path.is_file():
        return None
    return path.read_bytes()[:200].decode("utf-8", "replace").strip()


def _write(path: Path, text: str) -> None:
    with temporary(path.parent) as draft:
        draft.write_text(f"{text}\n", encoding="ascii")
        publish(draft, path)
