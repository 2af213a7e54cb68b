"""Which usual proofs somebody has already gathered: a personal list beside the assessment.

It is kept in the workspace's settings, not in the journal: it helps on the day, says nothing of
the enterprise, and so travels in no package and is never in conflict.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.workbench.view import subject_field

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.workbench.session import Session


def gathered(session: Session, *, assessment: str, subject: str) -> tuple[str, ...]:
    """Return the usual proofs of an item that were ticked, in the words they had then."""
    kept = session.workspace.settings.get(_key(session, assessment, subject))
    return tuple(json.loads(kept)) if kept else ()


def gather(session: Session, *, assessment: str, subject: str, proofs: Collection[str]) -> None:
    """Remember which usual proofs of an item are ticked."""
    kept = json.dumps(sorted(proofs), ensure_ascii=False)
    session.workspace.settings.set(_key(session, assessment, subject), kept)


def _key(session: Session, assessment: str, subject: str) -> str:
    full_id = session.workspace.resolve_id(assessment)
    return f"gathered/{full_id}/{subject_field(session.catalogue, subject)}"
