"""Photos and documents as evidence: attach, caption, find the files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.errors import BadInput
from app.language import mark, tr
from app.plain import quoted
from app.said import said
from app.storage.fields import Edit
from app.workbench.editing import apply, commit, demand_open
from app.workbench.photos import Photo
from app.workbench.progress import Progress, silent
from app.workbench.view import AssessmentView, view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.storage.canonical import Json
    from app.storage.evidence import StoredFile
    from app.workbench.session import Session

Source = Path | tuple[str, bytes]


@dataclass(frozen=True, slots=True)
class AttachResult:
    """What was attached, and the files that could not be, each with a sentence."""

    view: AssessmentView
    added: tuple[Photo, ...]
    problems: tuple[tuple[str, str], ...]


def attach(
    session: Session,
    *,
    assessment: str,
    files: Sequence[Source],
    subjects: Sequence[str] = (),
    caption: str = "",
    progress: Progress = silent,
) -> AttachResult:
    """Store files and link each to what it proves; a bad file never stops the others.

    Each file is on disk and in the journal before the next, so that cancelling keeps what is done.
    """
    full_id = session.workspace.resolve_id(assessment)
    demand_open(session.workspace.state(full_id))
    for subject in subjects:
        demand_subject(session, subject)
    stored: list[str] = []
    problems: list[tuple[str, str]] = []
    for place, source in enumerate(files):
        progress(place, len(files))
        try:
            stored.append(_attach_one(session, full_id, source, subjects, caption))
        except BadInput as error:
            problems.append((_name(source), error.message))
    progress(len(files), len(files))
    fresh = view(session, assessment=full_id)
    added = tuple(photo for photo in fresh.photos if photo.sha256 in stored)
    return AttachResult(fresh, added, tuple(problems))


def _attach_one(
    session: Session, assessment: str, source: Source, subjects: Sequence[str], caption: str
) -> str:
    file = _store(session, source)
    name = f"evidence/{file.sha256}"
    edits = [Edit(f"{name}/for/{subject}", value=True) for subject in subjects]
    if session.workspace.state(assessment).values.get(name) is None:
        edits.insert(0, Edit(name, _meta(file)))
    if caption:
        edits.append(Edit(f"{name}/caption", caption.strip()))
    commit(session, assessment, said("添加佐证{name}", name=file.name), edits)
    return file.sha256


def _store(session: Session, source: Source) -> StoredFile:
    store = session.workspace.evidence
    return store.add(source) if isinstance(source, Path) else store.add(source[1], name=source[0])


def _meta(file: StoredFile) -> Json:
    return {
        "name": file.name,
        "media_type": file.media_type,
        "size": file.size,
        "taken_at": file.taken_at,
        "place": cast("Json", dict(file.place)) if file.place else None,
    }


def demand_subject(session: Session, subject: str) -> None:
    """Raise BadInput unless this is the code of an item or scenario."""
    if subject not in session.catalogue.items and subject not in session.catalogue.scenarios:
        raise BadInput(
            tr("没有代码为“{subject}”的采集项或场景，佐证无法挂上去。", subject=quoted(subject))
        )


def set_caption(
    session: Session, *, assessment: str, sha256: str, text: str, reason: str | None = None
) -> AssessmentView:
    """Write the caption of a piece of evidence; nothing clears it."""
    edit = Edit(f"evidence/{sha256}/caption", text.strip() or None, reason)
    return apply(session, assessment, mark("佐证说明"), [edit])


def preview(session: Session, *, sha256: str, edge: int = 1600) -> Path | None:
    """Return a derived, upright JPEG of at most `edge` pixels; None for what has no picture."""
    return session.workspace.evidence.preview(sha256, edge=edge)


def original(session: Session, *, sha256: str) -> Path:
    """Return the untouched original file."""
    return session.workspace.evidence.path(sha256)


def _name(source: Source) -> str:
    return source.name if isinstance(source, Path) else source[0]
