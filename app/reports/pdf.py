"""Renders a report as an A4 PDF; the same report and photos give the same bytes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.errors import Blocked
from app.language import tr
from app.reports.paper import cover, proof
from app.reports.paper.advising import advice
from app.reports.paper.answers import answers
from app.reports.paper.enterprise import enterprise
from app.reports.paper.overview import overview
from app.reports.paper.pages import build_document
from app.reports.paper.pictures import printable_photo
from app.reports.paper.signing import signatures

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.platypus import Flowable

    from app.reports.model import EvidencePart, Report
    from app.reports.paper.pages import Entry

    Progress = Callable[[int, int], None]


def render_pdf(
    report: Report,
    out: Path | BinaryIO,
    *,
    photo: Callable[[str], Path | None],
    progress: Progress | None = None,
) -> None:
    """Write the report to a file; Blocked when it cannot be written.

    `photo` gives the preview of a piece of evidence by its SHA-256, upright, or None; one that is
    missing or unreadable shows as a frame. `progress` hears of steps done, of all steps: each photo
    and the layout.
    """
    steps = _Steps(len(report.photos) + 1, progress)

    def jpeg_of(part: EvidencePart) -> bytes | None:
        jpeg = printable_photo(photo(part.sha256), part.rotation)
        steps.step()
        return jpeg

    buffer = BytesIO()
    build_document(
        report,
        buffer,
        draft=lambda: _story(report, (), lambda _part: None),
        story=lambda entries: _story(report, entries, jpeg_of),
    )
    _write(buffer.getvalue(), out)
    steps.step()


def _story(
    report: Report, entries: Sequence[Entry], jpeg_of: Callable[[EvidencePart], bytes | None]
) -> list[Flowable]:
    return [
        *cover.cover(report),
        *cover.contents(entries),
        *overview(report),
        *enterprise(report),
        *answers(report),
        *advice(report),
        *proof.evidence(report, jpeg_of),
        *(signatures(report, report.signature) if report.signature else ()),
    ]


class _Steps:
    def __init__(self, total: int, progress: Progress | None) -> None:
        self._done = 0
        self._total = total
        self._progress = progress

    def step(self) -> None:
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self._total)


def _write(data: bytes, out: Path | BinaryIO) -> None:
    if not isinstance(out, Path):
        out.write(data)
        return
    try:
        out.write_bytes(data)
    except OSError as error:
        message = tr(
            "写不了报告文件“{out}”：{strerror}。请检查磁盘空间和文件夹权限后再试。",
            out=out,
            strerror=error.strerror,
        )
        raise Blocked(message) from error
