"""The texts of a report: what is generated, what people wrote instead, and how the pages look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.language import tr
from app.plain import quoted
from app.reports.sections import PREFIX, section
from app.storage.fields import Edit
from app.workbench.editing import apply
from app.workbench.letterhead import letterhead
from app.workbench.view import AssessmentView, subject_name, view
from app.workbench.words import field_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.reports.model import Passage
    from app.reports.raster import Outline
    from app.storage.journal import Change
    from app.workbench.session import Session

PHOTO_EDGE = 320  # pixels, that of the small pictures which the window has made already


@dataclass(frozen=True, slots=True)
class SectionText:
    """A section of the report: `text` is what a person wrote, or nothing for the generated one.

    `most` is how many characters it takes, `changed_at` is UTC. A disputed text counts for nothing
    until somebody decides.
    """

    key: str
    field: str
    title: str
    hint: str
    most: int
    generated: str
    text: str
    changed_by: str
    changed_at: str
    disputed: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """The report as it stands: a PDF with small photos, its pages and its headings."""

    pdf: bytes
    outline: Outline


def sections(session: Session, *, assessment: str) -> tuple[SectionText, ...]:
    """Return the sections of the report in its order; those of the advice depend on the answers."""
    from app.workbench.packages import REQUIRED_ROLES
    from app.workbench.reporting import report_model

    found = view(session, assessment=assessment)
    made = report_model(
        found, required_roles=REQUIRED_ROLES[found.kind], letterhead=letterhead(session)
    )
    return tuple(_text(found, passage) for passage in made.passages.values())


def write_section(
    session: Session, *, assessment: str, key: str, text: str, reason: str | None = None
) -> AssessmentView:
    """Write a section in a person's words; nothing gives it back to the program.

    BadInput for an unknown section or too long a text.
    """
    try:
        known = section(key)
    except KeyError as error:
        raise BadInput(tr("报告没有“{key}”这一节。", key=quoted(key))) from error
    if len(text) > known.most:
        raise BadInput(
            tr(
                "“{title}”最多{n}个字，现有{text}个，请删减。",
                title=known.title,
                n=known.most,
                text=len(text),
            )
        )
    return _write(session, assessment, key, text.strip() or None, reason)


def reset_section(
    session: Session, *, assessment: str, key: str, reason: str | None = None
) -> AssessmentView:
    """Let the program write a section again."""
    return _write(session, assessment, key, None, reason)


def draft(session: Session, *, assessment: str) -> Draft:
    """Render the report as it stands, to be looked at."""
    from io import BytesIO

    from app.reports.pdf import render_pdf
    from app.reports.raster import outline_of
    from app.workbench.packages import model_of

    store, out = session.workspace.evidence, BytesIO()
    made = model_of(session, assessment=assessment)
    render_pdf(made, out, photo=lambda sha256: store.preview(sha256, edge=PHOTO_EDGE))
    return Draft(out.getvalue(), outline_of(out.getvalue()))


def pictures(made: Draft, pages: Iterable[int], *, width: int) -> dict[int, bytes]:
    """Return pages of a draft as PNG files of a width in pixels; pages count from 0."""
    from app.reports.raster import pictures_of

    return pictures_of(made.pdf, pages, width)


def _write(
    session: Session, assessment: str, key: str, text: str | None, reason: str | None
) -> AssessmentView:
    field = f"{PREFIX}{key}"
    full_id = session.workspace.resolve_id(assessment)
    label = field_words(session.catalogue, session.workspace.state(full_id), field)
    return apply(session, full_id, label, [Edit(field, text, reason)])


def _text(found: AssessmentView, passage: Passage) -> SectionText:
    state, known = found.state, section(passage.key)
    field = f"{PREFIX}{passage.key}"
    wrote = _latest(state.heads.get(field, ()))
    value = state.values.get(field)
    _, _, code = passage.key.partition("/")
    return SectionText(
        key=passage.key,
        field=field,
        title=tr(subject_name(found.catalogue, code) if code else passage.title),
        hint=known.hint,
        most=known.most,
        generated=passage.generated,
        text=value if isinstance(value, str) else "",
        changed_by=wrote.author if wrote else "",
        changed_at=wrote.at if wrote else "",
        disputed=field in state.conflicts,
    )


def _latest(heads: Iterable[Change]) -> Change | None:
    return max(heads, key=lambda head: head.at, default=None)
