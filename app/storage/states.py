"""The assessments lately used, kept in memory so that an edit does not read them anew.

One owner, the workspace. One rule: what is kept counts while the journal has no change of the
assessment behind the last one it holds, and every transaction that uses it makes sure of that. So
whoever else writes, in this process or on a server, has nothing to tell anybody.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from app.storage import journal_table, summary

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.storage.journal_table import Known

_MOST = 8


class States:
    """What is known of a few assessments; `keep` only what has been committed."""

    def __init__(self, replica: str) -> None:
        self._replica = replica
        self._kept: dict[str, Known] = {}
        self._lock = threading.Lock()

    def __contains__(self, assessment: str) -> bool:
        """Whether an assessment is known, perhaps not as it is by now."""
        return assessment in self._kept

    def ready(self, assessment: str) -> Known | None:
        """Return an assessment as it was last known, if its next change can go on from that."""
        kept = self._kept.get(assessment)
        return kept if kept and kept.updated_at is not None else None

    def current(self, connection: Connection, assessment: str) -> Known:
        """Return an assessment as it is now, an empty one when there is none."""
        kept = self._kept.get(assessment)
        if kept is None or not journal_table.is_current(connection, assessment, kept):
            kept = journal_table.known(connection, assessment)
            if kept.state.heads:
                self.keep(assessment, kept)
        return kept

    def to_edit(self, connection: Connection, assessment: str) -> Known:
        """Return the same with what its next change goes on from."""
        kept = self.current(connection, assessment)
        if kept.updated_at is not None:
            return kept
        prev = journal_table.last_of(connection, assessment, self._replica)
        updated_at = summary.last_update(connection, assessment) or ""
        return replace(kept, prev=prev, updated_at=updated_at)

    def keep(self, assessment: str, known: Known) -> None:
        """Remember an assessment as it was committed, and forget the one kept longest."""
        with self._lock:
            self._kept.pop(assessment, None)
            self._kept[assessment] = known
            if len(self._kept) > _MOST:
                del self._kept[next(iter(self._kept))]

    def forget(self, assessment: str) -> None:
        """Read an assessment anew next time: nobody knows what became of a transaction."""
        with self._lock:
            self._kept.pop(assessment, None)

    def clear(self) -> None:
        """Read everything anew: the projections were rebuilt, with no new change."""
        with self._lock:
            self._kept.clear()
