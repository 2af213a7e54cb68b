"""Which tables a workspace's file has: read without SQLAlchemy, not a byte of it changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from app.errors import Blocked, Damaged
from app.language import mark, tr
from app.storage.sqlite import TROUBLES, peek

DATABASE_NAME = "workspace.sqlite3"
# The newest migration. A test proves it; opening compares it without loading Alembic.
REVISION = "0001"
# Raised when an older program could misread the folder even with the same tables.
FORMAT = 1
ALEMBIC, VERSION_NUMBER = "alembic_version", "version_num"
OWN = {"meta", ALEMBIC}
_NEWER = mark(
    "工作区（{place}）由更新版本的“数评台”建立，本版本不能打开，未作任何改动。请升级后再试。"
)


class Version(NamedTuple):
    """What a database says of itself; both None when it is new and empty."""

    format: int | None
    revision: str | None

    @property
    def is_present(self) -> bool:
        """Whether the tables are those of this program, with nothing to make or migrate."""
        return self.revision == REVISION


def check_version(path: Path) -> Version:
    """Read a file's version without changing a byte.

    Blocked when it is newer than this program, Damaged when it is no workspace's.
    """
    if not path.exists():
        return Version(None, None)
    try:
        found: Version = peek(path, _read_version)
    except (sqlite3.DatabaseError, ValueError) as error:
        raise Damaged(
            tr(
                "{sentence}（{place}）。",
                sentence=tr(TROUBLES["SQLITE_NOTADB"]),
                place=path.parent,
            )
        ) from error
    refuse_newer(found, str(path.parent))
    return found


def version_of(formats: Sequence[str], revisions: Sequence[str]) -> Version:
    """Return the version that the rows of the tables tell."""
    return Version(int(formats[0]) if formats else None, revisions[0] if revisions else None)


def refuse_newer(found: Version, place: str) -> None:
    """Raise Blocked when a newer program made the tables."""
    newer_format = found.format is not None and found.format > FORMAT
    if newer_format or not (found.is_present or _known(found.revision)):
        raise Blocked(tr(_NEWER, place=place))


def _known(revision: str | None) -> bool:
    if revision is None:
        return True
    from app.storage.migrate import known_revisions

    return revision in known_revisions()


def _read_version(connection: sqlite3.Connection) -> Version:
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    if not names:
        return Version(None, None)
    if not OWN.issubset(names):
        raise sqlite3.DatabaseError
    formats = connection.execute("SELECT value FROM meta WHERE key = 'format'").fetchall()
    revisions = connection.execute(f"SELECT {VERSION_NUMBER} FROM {ALEMBIC}").fetchall()  # noqa: S608 - constants
    return version_of([row[0] for row in formats], [row[0] for row in revisions])
