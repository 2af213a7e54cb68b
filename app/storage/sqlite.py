"""Everything that is particular to SQLite: connecting, peeking, copying, checking, its errors."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from app.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Engine

_BUSY_SECONDS = 5.0
_LITTLE = 64 * 1024
"""So many bytes free are none: the index of the log grows by half of it."""
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "trusted_schema=OFF")

FULL_BEFORE = "SQLITE_IOERR on a full disk"
"""What SQLite calls an I/O error when the index of its log finds no room."""
# The part of SQLite's error name that decides what the user can do, and the sentence about it.
TROUBLES = {
    "SQLITE_FULL": mark("磁盘空间不足，刚才的修改没有保存。请腾出空间后再试"),
    FULL_BEFORE: mark("磁盘空间不足，这一步没有完成。请腾出空间后再试"),
    "SQLITE_READONLY": mark("工作区是只读的，不能保存。请检查文件夹权限或换一个位置"),
    "SQLITE_CORRUPT": mark("工作区数据库已损坏。请不要继续写入，用最近的备份恢复"),
    "SQLITE_NOTADB": mark("工作区数据库已损坏或不是数据库文件。请用最近的备份恢复"),
    "SQLITE_BUSY": mark("工作区数据库正被其他程序占用。请关闭占用它的程序后再试"),
    "SQLITE_LOCKED": mark("工作区数据库正被其他程序占用。请关闭占用它的程序后再试"),
    "SQLITE_IOERR": mark("读写磁盘出错。请检查磁盘或U盘是否已断开，再试一次"),
    "SQLITE_CANTOPEN": mark("打不开工作区数据库。请检查文件夹权限"),
}


def make_engine(path: Path) -> Engine:
    """Return an engine with one connection, usable from any one thread at a time.

    Every transaction begins IMMEDIATE and is on the disk when its commit returns.
    """
    from sqlalchemy import URL, create_engine, event
    from sqlalchemy.pool import StaticPool

    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=StaticPool,
        connect_args={
            "check_same_thread": False,
            "timeout": _BUSY_SECONDS,
            "isolation_level": None,
        },
    )
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _on_begin)
    return engine


def _set_pragmas(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def begin_immediate(connection: sqlite3.Connection) -> None:
    """Begin a transaction that may write, unless one has begun; it waits for no other later."""
    if not connection.in_transaction:
        connection.execute("BEGIN IMMEDIATE")


def _on_begin(connection: Connection) -> None:
    # Straight to the driver: SQLAlchemy takes ten times as long around it as SQLite over it.
    begin_immediate(cast("sqlite3.Connection", connection.connection.driver_connection))


def trouble(error: BaseException | None, place: Path | str) -> str | None:
    """Return the sentence for a SQLite error at a place that the user can do something about."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith("SQLITE_IOERR") and _is_full(place):
        name = FULL_BEFORE
    return next((tr(TROUBLES[start]) for start in TROUBLES if name.startswith(start)), None)


def is_damage(error: BaseException | None) -> bool:
    """Say whether a SQLite error means that the file itself is damaged."""
    name = getattr(error, "sqlite_errorname", "") or ""
    return name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


def _is_full(place: Path | str) -> bool:
    try:
        return shutil.disk_usage(place).free < _LITTLE
    except OSError:
        return False


def peek(path: Path, read: Callable[[sqlite3.Connection], Any]) -> Any:  # noqa: ANN401 - as `read`
    """Read a database file without changing one byte of it or of the files beside it.

    Opening a file with a write-ahead log may replay it, so that one is read from a copy.
    """
    wal = path.with_name(path.name + "-wal")
    if not wal.exists() or wal.stat().st_size == 0:
        return _read_only(path, read, "immutable=1")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        shutil.copyfile(path, copy)
        shutil.copyfile(wal, copy.with_name(wal.name))
        return _read_only(copy, read, "mode=rw")


def read_beside(path: Path, read: Callable[[sqlite3.Connection], Any]) -> Any:  # noqa: ANN401
    """Read a database that another process may be using at the same time."""
    wal = path.with_name(path.name + "-wal")
    return _read_only(path, read, "mode=ro" if wal.exists() else "immutable=1")


def _read_only(path: Path, read: Callable[[sqlite3.Connection], Any], mode: str) -> Any:  # noqa: ANN401
    uri = f"{path.resolve().as_uri()}?{mode}"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        return read(connection)


def copy_database(source: Path, target: Path) -> None:
    """Write a consistent, complete copy of a database that may be open, without its log files."""
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))


def file_problems(path: Path) -> list[str]:
    """Return what SQLite finds wrong with a file: its own check and broken references."""
    try:
        return list(peek(path, _check))
    except sqlite3.DatabaseError as error:
        return [str(error)]


def open_problems(connection: Connection) -> list[str]:
    """Return the same for an open database."""
    raw = connection.connection.driver_connection
    return _check(raw) if isinstance(raw, sqlite3.Connection) else []


def _check(connection: sqlite3.Connection) -> list[str]:
    found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    broken = connection.execute("PRAGMA foreign_key_check")
    return [text for text in found if text != "ok"] + [
        tr("{table} 第 {row} 行引用了不存在的 {parent}", table=table, row=row, parent=parent)
        for table, row, parent, _ in broken
    ]
