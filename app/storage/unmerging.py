"""Undoing a merge as a whole: new changes put back what it changed and nobody edited since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.storage import journal_table, merges, summary
from app.storage.canonical import canonical
from app.storage.database import hold
from app.storage.fields import Edit
from app.storage.journal import fold, state_of, values_of
from app.storage.merges import MergeRecord, Source
from app.storage.writer import JournalWriter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from app.storage.canonical import Json
    from app.storage.journal import Change
    from app.storage.workspace import Workspace

# Finalising is a person's decision: undoing reopens nothing and finalises nothing.
KEPT = "status"


@dataclass(frozen=True, slots=True)
class Undone:
    """What undoing a merge did: its own record, fields put back, and fields left as they are.

    A field is left when somebody edited it since. `record` is None when nothing was put back.
    """

    record: str | None
    put_back: tuple[str, ...]
    left: tuple[str, ...]


def undo(workspace: Workspace, record: MergeRecord, *, author: str, reason: str) -> Undone:
    """Put back in one transaction what a merge changed; undoing that record does it again."""
    assessment = record.assessment

    def write(connection: Connection) -> Undone:
        hold(connection, assessment)
        known = workspace.states.to_edit(connection, assessment)
        edits, left = reversal(record, journal_table.changes_of(connection, assessment), reason)
        writer = JournalWriter(connection, workspace.replica, author)
        made = writer.append(assessment, known, edits, summary.catalogue_of(known.state)).changes
        if not made:
            return Undone(None, (), left)
        source = Source(author, record.file_name, record.fingerprint)
        undoing = MergeRecord.make(source, known.state, made, undoes=record.id)
        merges.store(connection, undoing)
        return Undone(undoing.id, tuple(undoing.before), left)

    return workspace.database.run(write)


def reversal(
    record: MergeRecord, changes: Sequence[Change], reason: str
) -> tuple[list[Edit], tuple[str, ...]]:
    """Return the edits that put fields back as they were, and the fields edited since."""
    by_id = {change.id: change for change in changes}
    came = [by_id[key] for key in record.changes]
    now = fold(changes)
    edits: list[Edit] = []
    left: list[str] = []
    for field, ids in record.before.items():
        before = [by_id[key] for key in ids]
        after = fold([*before, *(change for change in came if change.field == field)])
        former = values_of(state_of(before), field)
        if _same(former, values_of(now, field)):
            continue
        if field == KEPT or after.heads[field] != now.heads[field]:
            left.append(field)
        else:
            edits.append(Edit(field, former[0], reason, former[1:]))
    return edits, tuple(left)


def _same(some: Iterable[Json], others: Iterable[Json]) -> bool:
    return set(map(canonical, some)) == set(map(canonical, others))
