"""Making an assessment from an interchange document and its files."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.storage.fields import Edit
from app.workbench.assessments import create
from app.workbench.evidence import attach
from app.workbench.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.exchange.models import AssessmentDocument
    from app.storage.canonical import Json
    from app.workbench.session import Session


def create_from_document(
    session: Session,
    document: AssessmentDocument,
    *,
    files: dict[str, Path],
    progress: Progress = silent,
) -> str:
    """Make an assessment with a document's answers and evidence and return its new id.

    `files` gives the file of each piece of evidence by its SHA-256.
    """
    enterprise = document.enterprise.model_dump()
    made = create(session, kind=document.kind, enterprise=enterprise)
    session.workspace.append(made, list(edits_of(document)), author=session.author)
    for place, entry in enumerate(document.evidence):
        progress(place, len(document.evidence))
        attach(
            session,
            assessment=made,
            files=[files[entry.sha256]],
            subjects=entry.codes,
            caption=entry.caption,
        )
    progress(len(document.evidence), len(document.evidence))
    session.undo_stacks[made].forget()
    return made


def edits_of(document: AssessmentDocument) -> Iterator[Edit]:
    """Return the edits that give an empty assessment a document's answers."""
    for code, answered in document.items.items():
        yield from _given(f"items/{code}", options=list(answered.options), note=answered.note)
    for code, text in document.measures.items():
        yield Edit(f"measures/{code}", text)
    for code, graded in document.scenarios.items():
        base = f"scenarios/{code}"
        yield from _given(
            base, grade=graded.grade, checkpoints=list(graded.checkpoints), note=graded.note
        )


def _given(base: str, **parts: object) -> Iterator[Edit]:
    for name, value in parts.items():
        if value not in (None, "", []):
            yield Edit(f"{base}/{name}", cast("Json", value))
