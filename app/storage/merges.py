"""What each merge did, kept beside the journal so that it can be shown and undone as a whole."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import select

from app.errors import BadInput
from app.language import tr
from app.plain import quoted
from app.storage import tables
from app.storage.canonical import canonical, sha256_hex
from app.storage.clock import utc_now
from app.storage.database import add

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection, Row

    from app.storage.canonical import Json
    from app.storage.database import Database
    from app.storage.journal import Change, State

_TABLE = tables.merge_record
_COLUMNS = tuple(column for column in _TABLE.c if column.name != "seq")


@dataclass(frozen=True, slots=True)
class Source:
    """Where changes come from: who takes them over, and the name and SHA-256 of the file."""

    author: str
    file_name: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class MergeRecord:
    """What one merge of one assessment did; `undoes` is the merge that this one took back.

    `changes` are those that came; `before` has the former heads of every field they touch.
    """

    id: str
    assessment: str
    at: str
    author: str
    file_name: str
    fingerprint: str
    undoes: str | None
    changes: tuple[str, ...]
    before: Mapping[str, tuple[str, ...]]

    @classmethod
    def make(
        cls, source: Source, before: State, came: Iterable[Change], *, undoes: str | None = None
    ) -> Self:
        """Put on record what came to an assessment that had the state `before`."""
        changes = tuple(came)
        former = {
            field: tuple(head.id for head in before.heads.get(field, ()))
            for field in sorted({change.field for change in changes})
        }
        record = cls(
            id="",
            assessment=changes[0].assessment,
            at=utc_now(),
            author=source.author,
            file_name=source.file_name,
            fingerprint=source.fingerprint,
            undoes=undoes,
            changes=tuple(change.id for change in changes),
            before=former,
        )
        body = record.to_json()
        del body["id"]
        return replace(record, id=sha256_hex(canonical(body)))

    def to_json(self) -> dict[str, Json]:
        """Return the record as plain JSON."""
        plain: dict[str, Json] = {part.name: getattr(self, part.name) for part in fields(self)}
        former: dict[str, Json] = {field: list(ids) for field, ids in self.before.items()}
        return {**plain, "changes": list(self.changes), "before": former}

    @property
    def brought_all(self) -> bool:
        """Whether the assessment was not here before."""
        return self.before.get("assessment/kind") == ()


class MergeLog:
    """Which merges an assessment has seen."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, assessment: str) -> tuple[MergeRecord, ...]:
        """Return the merges of an assessment, the first one first."""
        query = select(*_COLUMNS).where(_TABLE.c.assessment == assessment).order_by(_TABLE.c.seq)
        with self._database.transaction() as connection:
            return tuple(map(_record, connection.execute(query)))

    def find(self, assessment: str, prefix: str) -> MergeRecord:
        """Return the merge whose id begins so; BadInput when none or several do."""
        found = [it for it in self.list(assessment) if prefix and it.id.startswith(prefix.lower())]
        if not found:
            raise BadInput(
                tr("没有编号以“{prefix}”开头的合并，可用 merges 查看。", prefix=quoted(prefix))
            )
        if len(found) > 1:
            raise BadInput(
                tr("有{n}次合并的编号以“{prefix}”开头，请多写几位。", n=len(found), prefix=prefix)
            )
        return found[0]


def came_from(connection: Connection, fingerprint: str) -> bool:
    """Say whether a file of this SHA-256 ever brought anything."""
    query = select(_TABLE.c.seq).where(_TABLE.c.fingerprint == fingerprint).limit(1)
    return connection.execute(query).first() is not None


def store(connection: Connection, record: MergeRecord) -> None:
    """Add a record to the log."""
    row: dict[str, Any] = record.to_json()
    lists = {key: canonical(row[key]).decode() for key in ("before", "changes")}
    add(connection, _TABLE, {**row, **lists})


def _record(row: Row[Any]) -> MergeRecord:
    parts = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public way to the names
    before = {field: tuple(ids) for field, ids in json.loads(row.before).items()}
    return MergeRecord(**{**parts, "changes": tuple(json.loads(row.changes)), "before": before})
