"""Changes and heads as rows: reading states and histories, adding to the journal."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import bindparam, delete, insert, select, update

from app.errors import BadInput, Blocked
from app.language import tr
from app.storage import tables
from app.storage.canonical import canonical
from app.storage.database import Statement, written
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
_ADD = Statement(insert(_CHANGE).values({name: bindparam(name) for name in _NAMES}))
_ADD_HEADS = Statement(
    insert(_HEAD).values({name: bindparam(name) for name in ("assessment", "field", "change")})
)
_NAMED = (_HEAD.c.assessment == bindparam("of"), _HEAD.c.field == bindparam("named"))
_DROP_HEADS = Statement(delete(_HEAD).where(*_NAMED))
_MOVE_HEADS = Statement(update(_HEAD).where(*_NAMED).values(change=bindparam("head")))
_JOURNAL = (
    select(*_COLUMNS).where(_CHANGE.c.assessment == bindparam("assessment")).order_by(_CHANGE.c.seq)
)
_WHOLE_JOURNAL = Statement(_JOURNAL)


@dataclass(frozen=True, slots=True)
class Known:
    """An assessment as it is in the database.

    `last` is the number of its newest change here, `prev` the last change of this replica,
    `updated_at` the time in its row, None while neither was asked for. `as_of` is what `written`
    said of the database then.
    """

    state: State
    last: int
    prev: str | None = None
    updated_at: str | None = None
    as_of: object = None


class HeadRows(NamedTuple):
    """Rows of heads that go on with another change, are dropped, and are added."""

    moved: list[dict[str, Any]]
    dropped: list[dict[str, Any]]
    added: list[dict[str, Any]]


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
    last = max((row[0] for row in rows), default=0)
    return Known(state, last, as_of=written(connection))


def is_current(connection: Connection, assessment: str, known: Known) -> bool:
    """Whether the journal has no change of the assessment behind the last that is known."""
    if known.as_of is not None and known.as_of == written(connection):
        return True
    return _NEWER.first(connection, assessment=assessment, last=known.last) is None


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
    """Add one or more to the journal; what a change refers to must come before it."""
    add_change_rows(connection, [change_row(change) for change in changes])


def add_change_rows(connection: Connection, rows: Sequence[dict[str, Any]]) -> int:
    """Add one or more changes as rows and return the number of the last in this workspace."""
    *before, last = rows
    _ADD.run(connection, before)
    return _ADD.insert(connection, last)


def replace_heads(
    connection: Connection, assessment: str, state: State, fields: Collection[str]
) -> None:
    """Make the heads of these fields the ones of the state, whatever is stored."""
    replace_head_rows(connection, head_rows_of(assessment, state, fields))


def head_rows_of(
    assessment: str, state: State, fields: Collection[str], before: State | None = None
) -> HeadRows:
    """Return what makes the heads of these fields the ones of the state.

    `before` is what was stored, if known. Where one head followed another, as nearly always, its
    row goes on; fields that had no head then have none to drop.
    """
    found = HeadRows([], [], [])
    for field in fields:
        heads = state.heads.get(field, ())
        had = None if before is None else len(before.heads.get(field, ()))
        if had == len(heads) == 1:
            found.moved.append({"of": assessment, "named": field, "head": heads[0].id})
            continue
        if had != 0:
            found.dropped.append({"of": assessment, "named": field})
        for head in heads:
            found.added.append({"assessment": assessment, "field": field, "change": head.id})
    return found


def replace_head_rows(connection: Connection, rows: HeadRows) -> None:
    """Write what `head_rows_of` found."""
    _MOVE_HEADS.run(connection, rows.moved)
    _DROP_HEADS.run(connection, rows.dropped)
    _ADD_HEADS.run(connection, rows.added)


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


def change_row(change: Change) -> dict[str, Any]:
    """Return a change as a row of the journal, but for its number."""
    parts = change.to_json()
    parts["value"] = canonical(change.value).decode()
    # Ids need no escapes.
    parts["parents"] = "".join(["[", ",".join(f'"{it}"' for it in change.parents), "]"])
    return parts
