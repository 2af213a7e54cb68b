"""The score sheet and the Word document of a case, as bytes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from app.reports.scores.workbook import render_xlsx
from app.reports.word.document import render_docx
from tests.reports.cases import outcome_of, report_of

if TYPE_CHECKING:
    from app.reports.model import Report
    from app.storage.canonical import Json


def xlsx_of(fields: dict[str, Json], *, also: dict[str, Json] | None = None) -> bytes:
    """Render the score sheet of an assessment; `also` are another copy's values."""
    buffer = BytesIO()
    render_xlsx(report_of(fields, also=also), outcome_of(fields, also), buffer)
    return buffer.getvalue()


def docx_of(report: Report, folder: Path | None = None) -> bytes:
    """Render the report as a Word document with the previews in the folder."""
    buffer = BytesIO()
    render_docx(report, buffer, photo=lambda sha256: folder / sha256 if folder else None)
    return buffer.getvalue()
