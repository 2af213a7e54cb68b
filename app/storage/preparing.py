"""What edits come to, worked out in memory: the changes they make and the state these leave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.storage.canonical import canonical
from app.storage.clock import utc_now
from app.storage.fields import normal_value
from app.storage.journal import Change, with_heads
from app.storage.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.scoring.catalogue import Catalogue
    from app.storage.canonical import Json
    from app.storage.fields import Edit
    from app.storage.journal import State
    from app.storage.journal_table import Known


@dataclass(frozen=True, slots=True)
class Prepared:
    """What edits by an author do to an assessment as it is `known`; nothing of it is written.

    `rows` are what is to be written, None when nothing is.
    """

    assessment: str
    author: str
    known: Known
    edits: tuple[Edit, ...]
    changes: tuple[Change, ...]
    after: State
    rows: Rows | None

    def answers(self, assessment: str, known: Known, edits: Sequence[Edit], author: str) -> bool:
        """Whether it is what these very edits do to the assessment as it is known now."""
        asked = (assessment, author, tuple(edits))
        return known is self.known and asked == (self.assessment, self.author, self.edits)


def prepare(
    assessment: str,
    known: Known,
    edits: Sequence[Edit],
    catalogue: Catalogue,
    *,
    author: str,
    replica: str,
) -> Prepared:
    """Return the changes that the edits ask for; an edit that changes nothing makes none.

    A change replaces all current heads of its field, so an edit of a field in conflict decides it.
    Raises BadInput when a value is not allowed.
    """
    heads: dict[str, tuple[Change, ...]] = {}
    prev = known.prev
    made: list[Change] = []
    for edit in edits:
        values = [normal_value(catalogue, edit.field, value) for value in edit.values]
        replaced = heads.get(edit.field) or known.state.heads.get(edit.field, ())
        if _is_same(replaced, values):
            continue
        stand: list[Change] = []
        for value in values:
            change = Change.make(
                assessment=assessment,
                field=edit.field,
                value=value,
                parents=[head.id for head in replaced],
                prev=prev,
                author=author,
                replica=replica,
                at=utc_now(),
                reason=edit.reason or None,
            )
            stand.append(change)
            prev = change.id
        heads[edit.field] = tuple(stand)
        made += stand
    after, rows = known.state, None
    if made:
        after = with_heads(known.state, heads)
        rows = Rows.of(assessment, made, known.state, after, known.updated_at or "")
    return Prepared(assessment, author, known, tuple(edits), tuple(made), after, rows)


def _is_same(heads: Sequence[Change], values: Sequence[Json]) -> bool:
    """Whether the field has these values already; clearing what was never set is no change."""
    if not heads:
        return all(value is None for value in values)
    if len(heads) == len(values) == 1 and heads[0].value != values[0]:
        return False  # as nearly always: what is not the same to Python is not written the same
    return {canonical(head.value) for head in heads} == set(map(canonical, values))
