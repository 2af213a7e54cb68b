"""The forms in which a report can be written, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Final

from app.errors import BadInput
from app.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.reports.model import Report
    from app.scoring.outcome import Outcome

    Photo = Callable[[str], Path | None]
    Progress = Callable[[int, int], None]

FORMS: Final = ("pdf", "docx", "xlsx")
"""Print, Word document, score sheet."""


def check_form(form: str) -> None:
    """Refuse a form that no report has with BadInput."""
    if form not in FORMS:
        raise BadInput(
            tr(
                "不支持“{form}”格式的报告，可用的格式：{forms}。",
                form=form,
                forms=tr("、").join(FORMS),
            )
        )


def render(
    form: str,
    report: Report,
    outcome: Outcome,
    out: BinaryIO,
    *,
    photo: Photo,
    progress: Progress,
) -> None:
    """Write the report of an outcome in a form; `photo` gives previews by their SHA-256."""
    check_form(form)
    if form == "docx":
        from app.reports.word.document import render_docx

        render_docx(report, out, photo=photo, progress=progress)
    elif form == "xlsx":
        from app.reports.scores.workbook import render_xlsx

        render_xlsx(report, outcome, out)
        progress(1, 1)
    else:
        from app.reports.pdf import render_pdf

        render_pdf(report, out, photo=photo, progress=progress)
