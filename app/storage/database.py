"""One open database: transactions from any thread, and errors turned into sentences at the edge."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import Table, bindparam
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError

from app.storage import postgres
from app.storage.obstacles import translated
from app.storage.sqlite import begin_immediate

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sqlalchemy import ClauseElement, Connection, Engine, Row
    from sqlalchemy.dialects import postgresql

T = TypeVar("T")
_ATTEMPTS = 5


class Database:
    """The workspace's database; one transaction at a time, whichever thread asks.

    `place` is how sentences name it. A file belongs to this process alone; a server
    (`is_shared`) serves others at the same time.
    """

    def __init__(self, engine: Engine, place: str) -> None:
        self.place = place
        self._engine = engine
        self._lock = threading.RLock()
        self._kept: Connection | None = None

    @property
    def is_shared(self) -> bool:
        """Whether other processes write to it at the same time."""
        return self._engine.dialect.name == "postgresql"

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Commit on leaving, roll back on an error; Blocked when disk, file or network are."""
        with translated(self.place), self._begun() as connection:
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Read only, and everything as it was at one moment, whatever others write meanwhile."""
        with self._lock, translated(self.place), self._engine.connect() as connection:
            if self.is_shared:
                connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            with connection.begin():
                yield connection

    def run(self, work: Callable[[Connection], T]) -> T:
        """Return what `work` does in one transaction, begun again when others collided with it."""
        with translated(self.place):
            for _ in range(_ATTEMPTS - 1):
                try:
                    with self._begun() as connection:
                        return work(connection)
                except DBAPIError as error:
                    if not postgres.collided(error.orig):
                        raise
        with self.transaction() as connection:
            return work(connection)

    def close(self) -> None:
        """Close the connection; nothing is left to save."""
        with self._lock:
            if self._kept is not None:
                self._kept.close()
            self._engine.dispose()

    @contextmanager
    def _begun(self) -> Iterator[Connection]:
        """Begin a transaction on the connection to a file that the last left, if it went well.

        SQLAlchemy takes as long to open and close one as a whole edit to be written. One to a
        server may be gone by the next transaction, which its pool finds out.
        """
        with self._lock:
            connection, self._kept = self._kept or self._engine.connect(), None
            try:
                _begin(connection)
                yield connection
                self._commit(connection)
            except BaseException:
                connection.close()  # and roll back what could not be committed
                raise
            if self.is_shared:
                connection.close()
            else:
                self._kept = connection

    def _commit(self, connection: Connection) -> None:
        driver = _driver(connection)
        if driver is None or connection.in_transaction():
            connection.commit()
        else:
            driver.commit()


def _begin(connection: Connection) -> None:
    """Begin a transaction: in a file by the driver, for an edit needs nothing else.

    SQLAlchemy's own, which takes ten times as long, follows with its first statement, if any.
    """
    driver = _driver(connection)
    if driver is None:
        connection.begin()
    else:
        begin_immediate(driver)


def hold(connection: Connection, *names: str) -> None:
    """Let other processes wait for these until the transaction ends; a file has one process."""
    if connection.dialect.name == "postgresql":
        for name in sorted(set(names)):  # everybody in one order, so that none waits in a circle
            postgres.hold(connection, name)


def written(connection: Connection) -> object:
    """Return what is another as soon as anything was written to a file; None for a server.

    Only this process writes to a file, so what was read while this was the same still stands.
    """
    driver = _driver(connection)
    return None if driver is None else (driver, driver.total_changes)


class Statement:
    """One that every edit needs: put together once, and given straight to SQLite's driver.

    SQLAlchemy takes several times as long around such a statement as the database over it.
    """

    def __init__(self, clause: ClauseElement) -> None:
        self._clause = clause

    @cached_property
    def _plain(self) -> tuple[str, dict[str, Any]]:
        """The text for SQLite, and the values that are the same each time."""
        made = self._clause.compile(dialect=sqlite.dialect(paramstyle="named"))
        return str(made), {name: it for name, it in made.params.items() if it is not None}

    def first(self, connection: Connection, **values: object) -> Row[Any] | tuple[Any, ...] | None:
        """Return the first row for these values; None when there is none."""
        if (driver := _driver(connection)) is None:
            return connection.execute(self._clause, values).first()  # type: ignore[call-overload, no-any-return]
        text, fixed = self._plain
        found: tuple[Any, ...] | None = driver.execute(text, fixed | values).fetchone()
        return found

    def all(self, connection: Connection, **values: object) -> Sequence[Sequence[Any]]:
        """Return all rows for these values."""
        if (driver := _driver(connection)) is None:
            return connection.execute(self._clause, values).all()  # type: ignore[call-overload, no-any-return]
        text, fixed = self._plain
        return driver.execute(text, fixed | values).fetchall()

    def run(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Carry it out once for each row."""
        if not rows:
            return
        if (driver := _driver(connection)) is None:
            connection.execute(self._clause, rows)  # type: ignore[call-overload]
        else:
            driver.executemany(self._plain[0], rows)

    def insert(self, connection: Connection, row: Mapping[str, Any]) -> int:
        """Insert one row and return the number that the database gave it."""
        if (driver := _driver(connection)) is None:
            made = connection.execute(self._clause, row)  # type: ignore[call-overload]
            return int(made.inserted_primary_key[0])
        return int(driver.execute(self._plain[0], row).lastrowid or 0)


def _driver(connection: Connection) -> sqlite3.Connection | None:
    if connection.dialect.name != "sqlite":
        return None
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def put(connection: Connection, table: Table, *rows: dict[str, Any]) -> None:
    """Insert rows, each in place of the one with the same key, if there is any."""
    if rows:
        _upsert(connection.dialect.name, table, tuple(rows[0])).run(connection, rows)


@lru_cache(maxsize=64)
def _upsert(dialect: str, table: Table, names: tuple[str, ...]) -> Statement:
    key = [column.name for column in table.primary_key]
    insert = _insert(dialect, table).values({name: bindparam(name) for name in names})
    others = {name: insert.excluded[name] for name in names if name not in key}
    return Statement(insert.on_conflict_do_update(index_elements=key, set_=others))


def add(connection: Connection, table: Table, *rows: dict[str, Any]) -> None:
    """Insert rows."""
    if rows:
        _addition(connection.dialect.name, table, tuple(rows[0])).run(connection, rows)


def add_missing(connection: Connection, table: Table, *rows: dict[str, Any]) -> None:
    """Insert the rows whose key is not there yet."""
    if rows:
        made = _addition(connection.dialect.name, table, tuple(rows[0]), missing=True)
        made.run(connection, rows)


@lru_cache(maxsize=64)
def _addition(
    dialect: str, table: Table, names: tuple[str, ...], *, missing: bool = False
) -> Statement:
    insert = _insert(dialect, table).values({name: bindparam(name) for name in names})
    return Statement(insert.on_conflict_do_nothing() if missing else insert)


def _insert(dialect: str, table: Table) -> postgresql.Insert | sqlite.Insert:
    if dialect == "postgresql":
        from sqlalchemy.dialects.postgresql import insert  # with the classes of three drivers

        return insert(table)
    return sqlite.insert(table)
