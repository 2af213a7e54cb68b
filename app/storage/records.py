"""The small tables beside the journal: trust, recipients, packages, settings."""

from __future__ import annotations

import ssl
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import bindparam, delete, insert, select, update

from app.errors import BadInput
from app.language import tr
from app.plain import quoted
from app.storage import tables
from app.storage.canonical import sha256_hex
from app.storage.clock import utc_now
from app.storage.database import Database, Statement, add, put
from app.storage.migrate import check_server
from app.storage.obstacles import translated
from app.storage.place import Server, place_of
from app.storage.postgres import make_engine
from app.storage.sqlite import read_beside
from app.storage.version import DATABASE_NAME

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection, Delete, Row, Update

PackageKind = Literal["exported", "received"]
_TRUST = tables.trusted_certificate
_RECIPIENT = tables.recipient
_PACKAGE = tables.package_record
_SETTING = tables.setting
_VALUE = select(_SETTING.c.value).where(_SETTING.c.key == bindparam("of"))


@dataclass(frozen=True, slots=True)
class TrustedCertificate:
    """A certificate whose signatures this workspace accepts; `fingerprint` is its SHA-256 (DER).

    `roles` limits it, parted by commas; empty means what the certificate itself says. From the day
    `withdrawn_on` (Beijing) on its signatures do not count.
    """

    fingerprint: str
    name: str
    pem: str
    added_at: str
    roles: str = ""
    withdrawn_on: str | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """Someone for whom packages are encrypted; `key` is his public age key."""

    name: str
    key: str
    added_at: str


@dataclass(frozen=True, slots=True)
class PackageRecord:
    """A package that was made here or came here.

    `fingerprint` is the SHA-256 of its statement, `at` is in UTC, and `finalised_by` is the id of
    the change that finalised what it holds; `required_roles` are parted by commas.
    """

    assessment: str
    revision: int
    fingerprint: str
    file_name: str
    kind: PackageKind
    at: str
    finalised_by: str
    required_roles: str


# Asked for with every edit, so made once.
_PACKAGES_OF = Statement(
    select(*(_PACKAGE.c[name] for name in PackageRecord.__slots__))
    .where(_PACKAGE.c.assessment == bindparam("of"))
    .order_by(_PACKAGE.c.seq)
)
_SAME = ("assessment", "fingerprint", "file_name")
_SAME_PACKAGE = Statement(
    select(_PACKAGE.c.seq).where(*(_PACKAGE.c[name] == bindparam(name) for name in _SAME))
)


def trusted_in(place: Path | str) -> tuple[TrustedCertificate, ...]:
    """Return whom the workspace at a place trusts, also while another process uses it.

    Nothing when there is no workspace; Blocked when it cannot be read.
    """
    where = place_of(place)
    if isinstance(where, Server):
        with closing(Database(make_engine(where.url), str(where))) as database:
            return TrustStore(database).list() if check_server(database).revision else ()
    path = where / DATABASE_NAME
    if not path.is_file():
        return ()
    columns = "fingerprint, name, pem, added_at, roles, withdrawn_on"
    query = f"SELECT {columns} FROM trusted_certificate ORDER BY name"  # noqa: S608 - all constant
    with translated(where):
        if path.stat().st_size == 0:  # begun, and interrupted before it had tables
            return ()
        rows = read_beside(path, lambda connection: connection.execute(query).fetchall())
    return tuple(TrustedCertificate(*row) for row in rows)


class TrustStore:
    """Whose signatures are accepted; kept in memory while no other process can write it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: tuple[TrustedCertificate, ...] | None = None

    def add(self, pem: bytes, name: str, *, roles: str = "") -> TrustedCertificate:
        """Trust a certificate, again under a new name if it is known.

        BadInput when it is none, or was withdrawn: that must be taken back on purpose, by `remove`.
        """
        try:
            text = pem.decode("ascii").strip() + "\n"
            fingerprint = sha256_hex(ssl.PEM_cert_to_DER_cert(text))
        except ValueError as error:
            raise BadInput(tr("不是 PEM 格式的证书，请让对方用“导出证书”重新提供。")) from error
        trusted = TrustedCertificate(fingerprint, name, text, utc_now(), roles)
        same = _TRUST.c.fingerprint == fingerprint
        with self._database.transaction() as connection:
            withdrawn = connection.execute(select(_TRUST.c.withdrawn_on).where(same)).scalar()
            if withdrawn is not None:
                raise BadInput(
                    tr(
                        "这张证书已从{withdrawn}起停用；要重新信任，请先把它移出名单。",
                        withdrawn=withdrawn,
                    )
                )
            self._kept = None  # others wait; who asks next, reads what was committed
            put(connection, _TRUST, _columns(trusted))
        return trusted

    def list(self) -> tuple[TrustedCertificate, ...]:
        """Return the trusted certificates by name."""
        if self._kept is not None:
            return self._kept
        query = select(_TRUST).order_by(_TRUST.c.name, _TRUST.c.fingerprint)
        with self._database.transaction() as connection:
            rows = connection.execute(query)
            found = tuple(TrustedCertificate(**_named(row)) for row in rows)
            if not self._database.is_shared:
                self._kept = found
        return found

    def forget(self) -> None:
        """Read the list anew: it was written by other means."""
        self._kept = None

    def rename(self, fingerprint: str, name: str) -> None:
        """List a certificate under another name; BadInput when it was not trusted."""
        query = update(_TRUST).where(_TRUST.c.fingerprint == fingerprint)
        self._change(query.values(name=name), fingerprint)

    def withdraw(self, fingerprint: str, day: str) -> None:
        """Keep a certificate on the list, but not count what it signs from that day on.

        BadInput when it was not trusted.
        """
        query = update(_TRUST).where(_TRUST.c.fingerprint == fingerprint)
        self._change(query.values(withdrawn_on=day), fingerprint)

    def remove(self, fingerprint: str) -> None:
        """Trust a certificate no longer; BadInput when it was not trusted."""
        self._change(delete(_TRUST).where(_TRUST.c.fingerprint == fingerprint), fingerprint)

    def _change(self, query: Update | Delete, fingerprint: str) -> None:
        with self._database.transaction() as connection:
            self._kept = None
            if connection.execute(query).rowcount == 0:
                raise BadInput(
                    tr("没有指纹为“{fingerprint}”的受信任证书。", fingerprint=quoted(fingerprint))
                )


class RecipientBook:
    """For whom packages can be encrypted."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, name: str, key: str) -> Recipient:
        """Remember a recipient's public key; a known name gets the new one."""
        recipient = Recipient(name, key, utc_now())
        with self._database.transaction() as connection:
            put(connection, _RECIPIENT, _columns(recipient))
        return recipient

    def list(self) -> tuple[Recipient, ...]:
        """Return the recipients by name."""
        with self._database.transaction() as connection:
            rows = connection.execute(select(_RECIPIENT).order_by(_RECIPIENT.c.name))
            return tuple(Recipient(**_named(row)) for row in rows)

    def remove(self, name: str) -> None:
        """Forget a recipient; BadInput when there is none of that name."""
        with self._database.transaction() as connection:
            query = delete(_RECIPIENT).where(_RECIPIENT.c.name == name)
            if connection.execute(query).rowcount == 0:
                raise BadInput(tr("名单上没有“{name}”这个接收方。", name=quoted(name)))


class PackageLog:
    """Which packages of an assessment were made or received."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def record(self, package: PackageRecord) -> None:
        """Remember a package."""
        with self._database.transaction() as connection:
            connection.execute(insert(_PACKAGE), _columns(package))

    def list(self, assessment: str) -> tuple[PackageRecord, ...]:
        """Return the packages of an assessment, oldest first."""
        with self._database.transaction() as connection:
            return tuple(PackageRecord(*row) for row in _PACKAGES_OF.all(connection, of=assessment))

    def newest(self) -> dict[str, str]:
        """Return the fingerprint of the newest package of every assessment that has one."""
        query = select(_PACKAGE.c.assessment, _PACKAGE.c.fingerprint)
        query = query.order_by(_PACKAGE.c.revision, _PACKAGE.c.seq)
        with self._database.transaction() as connection:
            return {row.assessment: row.fingerprint for row in connection.execute(query)}


def note_package(connection: Connection, package: PackageRecord) -> None:
    """Add a package to the log, unless this file of it is there."""
    row = _columns(package)
    if _SAME_PACKAGE.first(connection, **{name: row[name] for name in _SAME}) is None:
        add(connection, _PACKAGE, row)


def is_noted(connection: Connection, file_name: str) -> bool:
    """Say whether the log has a package that is kept under a name."""
    query = select(_PACKAGE.c.seq).where(_PACKAGE.c.file_name == file_name).limit(1)
    return connection.execute(query).first() is not None


class Settings:
    """Small texts that the workspace remembers, such as the assessor's name.

    `owner` begins the keys where several persons share a database: each has settings of his own.
    What was read is kept in memory while no other process can write it.
    """

    def __init__(self, database: Database, owner: str) -> None:
        self._database = database
        self._owner = owner
        self._kept: dict[str, str | None] = {}

    def get(self, key: str, default: str = "") -> str:
        """Return a setting, or the default when it was never set."""
        found = self._kept[key] if key in self._kept else self._read(key)
        return default if found is None else found

    def _read(self, key: str) -> str | None:
        with self._database.transaction() as connection:
            asked = {"of": self._owner + key}
            found: str | None = connection.execute(_VALUE, asked).scalar_one_or_none()
            if not self._database.is_shared:
                self._kept[key] = found
        return found

    def all(self) -> dict[str, str]:
        """Return every setting of this person."""
        keys = _SETTING.c.key
        query = select(keys, _SETTING.c.value).where(keys.startswith(self._owner, autoescape=True))
        with self._database.transaction() as connection:
            rows = connection.execute(query.order_by(keys)).all()
        return {key.removeprefix(self._owner): value for key, value in rows}

    def set(self, key: str, value: str) -> None:
        """Remember a setting."""
        with self._database.transaction() as connection:
            self._kept.pop(key, None)  # others wait; who asks next, reads what was committed
            put(connection, _SETTING, {"key": self._owner + key, "value": value})


def _columns(record: TrustedCertificate | Recipient | PackageRecord) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__slots__}


def _named(row: Row[Any]) -> dict[str, Any]:
    return dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public way to the names
