"""The forms in which a report can be written, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.reports.model import Report
    from app.scoring.outcome import Outcome

    Photo = Callable[[str], Path | None]
    Progress = Callable[[int, int], None]

FORMS: Final = ("pdf", "docx", "xlsx")
"""Print, Word document, score sheet."""


def render(
    form: str,
    report: Report,
    outcome: Outcome,
    out: BinaryIO,
    *,
    photo: Photo,
    progress: Progress,
) -> None:
    """Write the report of an outcome in one of `FORMS`; `photo` gives previews by their SHA-256."""
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
