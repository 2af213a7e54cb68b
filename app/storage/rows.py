"""What changes write: rows, worked out in memory, so that a transaction does nothing but write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from app.storage import journal_table, summary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from app.storage.journal import Change, State
    from app.storage.journal_table import HeadRows


class Rows(NamedTuple):
    """The row of an assessment and its time of updating, changes, the heads of their fields."""

    assessment: dict[str, Any]
    updated_at: str
    changes: list[dict[str, Any]]
    heads: HeadRows

    @classmethod
    def of(
        cls, assessment: str, made: Sequence[Change], before: State, after: State, updated_at: str
    ) -> Rows:
        """Return what one or more changes write that lead from one state to the next.

        `updated_at` is the time in the assessment's row, "" for none. Raises BadInput when a value
        has the wrong shape.
        """
        updated_at = max(updated_at, *(change.at for change in made))
        fields = sorted({change.field for change in made})
        return cls(
            summary.row_of(assessment, after, updated_at),
            updated_at,
            [journal_table.change_row(change) for change in made],
            journal_table.head_rows_of(assessment, after, fields, before),
        )

    def write(self, connection: Connection) -> int:
        """Write them and return the number of the last change in this workspace."""
        summary.store(connection, self.assessment)
        last = journal_table.add_change_rows(connection, self.changes)
        journal_table.replace_head_rows(connection, self.heads)
        return last
