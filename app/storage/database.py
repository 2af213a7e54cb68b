"""One open database: transactions from any thread, and errors turned into sentences at the edge."""

from __future__ import annotations

import errno
import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from app.errors import Blocked
from app.storage.sqlite import make_engine, trouble

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

DATABASE_NAME = "workspace.sqlite3"
_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


class Database:
    """The workspace's database; one transaction at a time, whichever thread asks."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._engine = make_engine(path)
        self._lock = threading.RLock()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Commit on leaving, roll back on an error; Blocked when disk or file are in the way."""
        with self._lock, translated(self.path.parent), self._engine.begin() as connection:
            yield connection

    def close(self) -> None:
        """Close the file; nothing is left to save."""
        with self._lock:
            self._engine.dispose()


@contextmanager
def translated(folder: Path) -> Iterator[None]:
    """Turn errors of the database and the file system that a user can act on into Blocked."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        sentence = trouble(error.orig if isinstance(error, DBAPIError) else error)
        if sentence is None:
            raise
        raise Blocked(f"{sentence}（{folder}）。") from error
    except OSError as error:
        raise Blocked(_os_sentence(error, folder)) from error


def _os_sentence(error: OSError, folder: Path) -> str:
    if error.errno in _FULL:
        return f"磁盘空间不足（{folder}）。请腾出空间后再试。"
    if error.errno in _FORBIDDEN:
        return f"没有权限读写工作区（{folder}）。请检查文件夹权限，或用 --workspace 换一个位置。"
    return f"读写工作区（{folder}）时出错：{error.strerror or error}。请检查磁盘后再试。"
