"""Changes and heads as rows: reading states and histories, adding to the journal."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, insert, select

from app.errors import BadInput, Blocked
from app.language import tr
from app.storage import tables
from app.storage.canonical import canonical
from app.storage.database import Statement
from app.storage.journal import Change, State, state_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from sqlalchemy import Connection

_CHANGE = tables.change
_HEAD = tables.head
_COLUMNS = tuple(column for column in _CHANGE.c if column.name != "seq")
_NAMES = tuple(column.name for column in _COLUMNS)

# Made once: an edit takes longer to put them together than to carry them out.
_HEADS = (
    select(_CHANGE.c.seq, *_COLUMNS)
    .join(_HEAD, _HEAD.c.change == _CHANGE.c.id)
    .where(_HEAD.c.assessment == bindparam("assessment"))
    .order_by(_HEAD.c.field)
)
# The joined text keeps both databases from the index by assessment: behind the last change that
# is known there is hardly ever another, but of one assessment there may be a hundred thousand.
_NEWER = Statement(
    select(_CHANGE.c.seq)
    .where(_CHANGE.c.seq > bindparam("last"), _CHANGE.c.assessment + "" == bindparam("assessment"))
    .limit(1)
)
_LAST_OF = (
    select(_CHANGE.c.id)
    .where(_CHANGE.c.assessment == bindparam("assessment"))
    .where(_CHANGE.c.replica == bindparam("replica"))
    .order_by(_CHANGE.c.seq.desc())
    .limit(1)
)
_NUMBER = Statement(select(_CHANGE.c.seq).where(_CHANGE.c.id == bindparam("change")))
_ADD = Statement(insert(_CHANGE).values({name: bindparam(name) for name in _NAMES}))
_ADD_HEADS = Statement(
    insert(_HEAD).values({name: bindparam(name) for name in ("assessment", "field", "change")})
)
_DROP_HEADS = Statement(
    delete(_HEAD).where(_HEAD.c.assessment == bindparam("of"), _HEAD.c.field == bindparam("named"))
)
_JOURNAL = (
    select(*_COLUMNS).where(_CHANGE.c.assessment == bindparam("assessment")).order_by(_CHANGE.c.seq)
)
_WHOLE_JOURNAL = Statement(_JOURNAL)


@dataclass(frozen=True, slots=True)
class Known:
    """An assessment as it is in the database.

    `last` is the number of its newest change here, `prev` the last change of this replica,
    `updated_at` the time in its row, None while neither was asked for.
    """

    state: State
    last: int
    prev: str | None = None
    updated_at: str | None = None


def changes_of(connection: Connection, assessment: str) -> tuple[Change, ...]:
    """Return the journal of an assessment in the order in which it came to this workspace."""
    rows = _WHOLE_JOURNAL.all(connection, assessment=assessment)
    return tuple(_change(tuple(row)) for row in rows)


def history_of(connection: Connection, assessment: str, field: str) -> tuple[Change, ...]:
    """Return the changes of one field in the order in which they came."""
    rows = connection.execute(_JOURNAL.where(_CHANGE.c.field == field), {"assessment": assessment})
    return tuple(_change(tuple(row)) for row in rows.all())


def checked_changes(
    connection: Connection, assessment: str
) -> tuple[tuple[Change, ...], tuple[str, ...]]:
    """Return the changes that are what their ids say, and the ids of those that are not."""
    sound, altered = [], []
    for row in connection.execute(_JOURNAL, {"assessment": assessment}):
        try:
            sound.append(Change.from_json(_parts(row)))
        except (BadInput, ValueError):
            altered.append(str(row.id))
    return tuple(sound), tuple(altered)


def current_state(connection: Connection, assessment: str) -> State:
    """Return the state from the heads alone, without folding the journal."""
    return known(connection, assessment).state


def known(connection: Connection, assessment: str) -> Known:
    """Return an assessment from its heads; the newest change is one of them."""
    rows = [tuple(row) for row in connection.execute(_HEADS, {"assessment": assessment}).all()]
    state = state_of(_change(row[1:]) for row in rows)
    return Known(state, max((row[0] for row in rows), default=0))


def has_newer(connection: Connection, assessment: str, last: int) -> bool:
    """Whether the journal goes on behind the change with this number."""
    return _NEWER.first(connection, assessment=assessment, last=last) is not None


def number_of(connection: Connection, change: str) -> int:
    """Return the number under which a change came to this workspace; it is in the journal."""
    found = _NUMBER.first(connection, change=change)
    return int(found[0]) if found else 0


def last_of(connection: Connection, assessment: str, replica: str) -> str | None:
    """Return the end of a replica's chain: its change that came last."""
    asked = {"assessment": assessment, "replica": replica}
    return connection.execute(_LAST_OF, asked).scalar_one_or_none()


def assessments(connection: Connection) -> tuple[str, ...]:
    """Return the ids of all assessments that have changes."""
    query = select(_CHANGE.c.assessment).distinct().order_by(_CHANGE.c.assessment)
    return tuple(connection.execute(query).scalars())


def evidence_in_use(connection: Connection) -> Iterator[str]:
    """Yield the hash of every piece of evidence that a current answer refers to."""
    query = (
        select(_CHANGE.c.field)
        .join(_HEAD, _HEAD.c.change == _CHANGE.c.id)
        .where(_CHANGE.c.field.like("evidence/%"), _CHANGE.c.value != "null")
    )
    for field in connection.execute(query.distinct()).scalars():
        if field.count("/") == 1:
            yield field.removeprefix("evidence/")


def add_changes(connection: Connection, changes: Sequence[Change]) -> None:
    """Add to the journal; what a change refers to must come before it."""
    _ADD.run(connection, [_row(change) for change in changes])


def replace_heads(
    connection: Connection,
    assessment: str,
    state: State,
    fields: Collection[str],
    before: State | None = None,
) -> None:
    """Make the heads of these fields the ones of the state; `before` is what was stored, if known.

    Fields that had no head then have none to drop.
    """
    former = [field for field in fields if before is None or field in before.heads]
    _DROP_HEADS.run(connection, [{"of": assessment, "named": field} for field in former])
    rows = [
        {"assessment": assessment, "field": field, "change": change.id}
        for field in fields
        for change in state.heads.get(field, ())
    ]
    _ADD_HEADS.run(connection, rows)


def head_rows(connection: Connection, assessment: str) -> set[tuple[str, str]]:
    """Return (field, change id) of every stored head."""
    query = select(_HEAD.c.field, _HEAD.c.change).where(_HEAD.c.assessment == assessment)
    return {(row.field, row.change) for row in connection.execute(query)}


def clear_heads(connection: Connection, assessment: str) -> None:
    """Drop every stored head of an assessment."""
    connection.execute(delete(_HEAD).where(_HEAD.c.assessment == assessment))


@lru_cache(maxsize=20_000)
def _change(row: tuple[Any, ...]) -> Change:
    """Return the change in a row, decoded once: every edit reads all heads of its assessment."""
    try:
        parts = _parts(row)
        return Change(**{**parts, "parents": tuple(parts["parents"])})
    except (ValueError, TypeError) as error:
        raise Blocked(
            tr("变更记录 {row} 已损坏，请运行 fsck 检查，用备份恢复。", row=row[0][:8])
        ) from error


def _parts(row: Iterable[Any]) -> dict[str, Any]:
    parts = dict(zip(_NAMES, row, strict=True))
    return {
        **parts,
        "value": json.loads(parts["value"]),
        "parents": json.loads(parts["parents"]),
    }


def _row(change: Change) -> dict[str, Any]:
    parts = change.to_json()
    parts["value"] = canonical(change.value).decode()
    # Ids need no escapes.
    parts["parents"] = "".join(["[", ",".join(f'"{it}"' for it in change.parents), "]"])
    return parts
