"""Who is to do which item or scenario: shown to everybody, enforced on nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.said import listed, said
from app.storage.fields import Edit
from app.storage.writer import REOPENER
from app.workbench.editing import apply
from app.workbench.session import ANONYMOUS
from app.workbench.view import AssessmentView, subject_field, view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.workbench.session import Session


def assign(
    session: Session, *, assessment: str, codes: Sequence[str], to: str | None
) -> AssessmentView:
    """Give items and scenarios to somebody, or to nobody, as one step to undo.

    BadInput for an unknown code or a name over 100 characters. Two leads who assign one code
    differently need not decide: the latest counts.
    """
    for code in codes:
        subject_field(session.catalogue, code)
    name = (to or "").strip() or None
    edits = [Edit(f"assignment/{code}", name) for code in codes]
    return apply(session, assessment, said("分配{codes}", codes=listed(codes)), edits)


def people(session: Session, *, assessment: str) -> tuple[str, ...]:
    """Return who may be given work: whoever works here, wrote in this assessment or has some."""
    found = view(session, assessment=assessment)
    authors = {change.author for change in session.workspace.changes(found.id)}
    known = {session.author, *authors, *found.assignments.values()}
    return tuple(sorted(known - {ANONYMOUS, REOPENER}))
