"""What the first page shows of a workspace, read before SQLAlchemy is loaded to open it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from typing import NamedTuple

from app.storage.entering import Entered
from app.storage.listed import LISTED, Summary, summary_of
from app.storage.version import DATABASE_NAME

_LIST = f"""
SELECT {", ".join(LISTED)},
  (SELECT coalesce(max(revision), 0) FROM package_record WHERE assessment = listed.id)
FROM assessment AS listed ORDER BY updated_at DESC, id DESC
"""  # noqa: S608 - the names of our own columns


class Glance(NamedTuple):
    """All assessments, the latest edited first, and what the workspace remembers."""

    rows: tuple[Summary, ...]
    settings: Mapping[str, str]


def glance(entered: Entered) -> Glance | None:
    """Return what a workspace shows; None when opening has to do or to tell something first."""
    if not entered.version.is_present:
        return None
    try:
        path = entered.folder / DATABASE_NAME
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("BEGIN IMMEDIATE")  # a file that cannot be written is for opening
            rows = tuple(map(summary_of, connection.execute(_LIST)))
            return Glance(rows, dict(connection.execute("SELECT key, value FROM setting")))
    except (sqlite3.Error, ValueError):
        return None
