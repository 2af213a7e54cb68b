"""A PostgreSQL server of the test run's own: no network, nothing kept, gone at the end."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from app.storage import tables
from app.storage.workspace import Workspace

USER = "shuping"
_QUICK = ("fsync=off", "full_page_writes=off", "autovacuum=off", "listen_addresses=")
_KEPT = {"alembic_version", "meta"}


class TeamServer:
    """A running server; its databases are reached by a socket in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made = False

    def url(self, database: str, share: Path | None = None) -> str:
        """Return the address of a team's workspace."""
        query = f"host={self._folder}" + (f"&folder={share}" if share else "")
        return f"postgresql+psycopg://{USER}@/{database}?{query}"

    def sql(self, database: str, *statements: str) -> list[Any]:
        """Run statements in a database, each on its own; return what the last one says."""
        rows: list[Any] = []
        with psycopg.connect(
            host=str(self._folder), user=USER, dbname=database, autocommit=True
        ) as connection:
            connection.execute("SET lock_timeout = '20s'")
            for statement in statements:
                cursor = connection.execute(statement)
                rows = cursor.fetchall() if cursor.description else []
        return rows

    def clean(self, share: Path) -> str:
        """Return the address of an empty workspace: tables are there, rows and files are not."""
        share.mkdir()
        if self._made:
            names = ", ".join(tables.metadata.tables.keys() - _KEPT)
            forget = "DELETE FROM meta WHERE key <> 'format'"
            self.sql("team", f"TRUNCATE {names} RESTART IDENTITY", forget)
        else:
            self.sql("postgres", "CREATE DATABASE team")
            Workspace.open(self.url("team", share)).close()
            self._made = True
        return self.url("team", share)


def programs() -> Path | None:
    """Return the folder of the server's programs; Debian keeps them off the search path."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return debian[-1].parent if debian else None


@contextmanager
def running(folder: Path) -> Iterator[TeamServer]:
    """Start a server; it refuses to run as root, so that another user stands in."""
    # Not below pytest's folder: the path of a socket must be short, and that one is root's alone.
    base = Path(tempfile.mkdtemp(prefix="shuping-pg-"))
    other = _other_user()
    if other:
        shutil.chown(base, other["user"])
    try:
        process = _started(folder, base, other)
        try:
            yield TeamServer(base)
        finally:
            process.send_signal(signal.SIGINT)  # at once, whoever may still be connected
            process.wait()
    finally:
        shutil.rmtree(base)


def _other_user() -> dict[str, Any]:
    if os.name == "nt" or os.geteuid() != 0:
        return {}
    import pwd

    known = {entry.pw_name for entry in pwd.getpwall()}
    name = "postgres" if "postgres" in known else "nobody"
    return {"user": name, "group": pwd.getpwnam(name).pw_gid, "extra_groups": []}


def _started(folder: Path, base: Path, other: dict[str, Any]) -> subprocess.Popen[bytes]:
    data = str(base / "data")
    make = [str(folder / "initdb"), "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8"]
    make += ["--no-locale", "--no-sync"]
    subprocess.run(make, check=True, cwd=base, stdout=subprocess.DEVNULL, **other)
    settings = [part for setting in _QUICK for part in ("-c", setting)]
    line = [str(folder / "postgres"), "-D", data, "-k", str(base), *settings]
    quiet = subprocess.DEVNULL
    process: subprocess.Popen[bytes] = subprocess.Popen(
        line, cwd=base, stdout=quiet, stderr=quiet, **other
    )
    until = time.monotonic() + 30
    while not _answers(base):
        if process.poll() is not None or time.monotonic() > until:
            raise RuntimeError("the server did not start")
        time.sleep(0.02)
    return process


def _answers(base: Path) -> bool:
    try:
        psycopg.connect(host=str(base), user=USER, dbname="postgres").close()
    except psycopg.OperationalError:
        return False
    return True
