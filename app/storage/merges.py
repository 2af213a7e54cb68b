"""What each merge did, kept beside the journal so that it can be shown and undone as a whole."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import insert, select

from app.errors import BadInput
from app.storage import tables
from app.storage.canonical import canonical, sha256_hex
from app.storage.clock import utc_now

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection, Row

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
        body: dict[str, Any] = {
            **asdict(source),
            "assessment": changes[0].assessment,
            "at": utc_now(),
            "undoes": undoes,
            "changes": tuple(change.id for change in changes),
            "before": {
                field: tuple(head.id for head in before.heads.get(field, ()))
                for field in sorted({change.field for change in changes})
            },
        }
        return cls(id=sha256_hex(canonical(body)), **body)

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
            raise BadInput(f"没有编号以“{prefix}”开头的合并，可用 merges 查看。")
        if len(found) > 1:
            raise BadInput(f"有 {len(found)} 次合并的编号以“{prefix}”开头，请多写几位。")
        return found[0]


def store(connection: Connection, record: MergeRecord) -> None:
    """Add a record to the log."""
    lists = {key: canonical(getattr(record, key)).decode() for key in ("before", "changes")}
    connection.execute(insert(_TABLE), {**asdict(record), **lists})


def _record(row: Row[Any]) -> MergeRecord:
    parts = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public way to the names
    before = {field: tuple(ids) for field, ids in json.loads(row.before).items()}
    return MergeRecord(**{**parts, "changes": tuple(json.loads(row.changes)), "before": before})
