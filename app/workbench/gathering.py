"""Which usual proofs somebody has already gathered: a personal list beside the assessment.

It is kept in the workspace's settings, not in the journal: it helps on the day, says nothing of
the enterprise, and so travels in no package and is never in conflict. Ticking is undone like any
edit.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.said import said
from app.workbench.undo import Done, Replaced
from app.workbench.view import AssessmentView, subject_field, subject_name, view

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.workbench.session import Session


def gathered(session: Session, *, assessment: str) -> dict[str, tuple[str, ...]]:
    """Return the usual proofs that were ticked, by item, in the words they had then."""
    kept = session.workspace.settings.get(_key(session, assessment))
    found = json.loads(kept) if kept else {}
    return {subject: tuple(proofs) for subject, proofs in found.items()}


def gather(
    session: Session, *, assessment: str, subject: str, proofs: Collection[str]
) -> AssessmentView:
    """Remember which usual proofs of an item are ticked; BadInput when there is no such item."""
    subject_field(session.catalogue, subject)
    key, settings = _key(session, assessment), session.workspace.settings
    before = settings.get(key) or ""
    ticked = gathered(session, assessment=assessment) | {subject: tuple(sorted(proofs))}
    after = json.dumps(ticked, ensure_ascii=False, sort_keys=True)
    shown = view(session, assessment=assessment)
    if after != before:
        settings.set(key, after)
        label = said(
            "{subject_name}备齐的佐证", subject_name=subject_name(session.catalogue, subject)
        )
        session.undo_stacks[shown.id].push(Done(label, settings=(Replaced(key, before, after),)))
    return shown


def _key(session: Session, assessment: str) -> str:
    return f"gathered/{session.workspace.resolve_id(assessment)}"
