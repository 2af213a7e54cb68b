"""Renders a report as an A4 PDF; the same report and photos give the same bytes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import copy_context
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.errors import Blocked
from app.language import tr
from app.reports.paper import cover, proof
from app.reports.paper.advising import advice
from app.reports.paper.answers import answers
from app.reports.paper.blocks import headings_in
from app.reports.paper.enterprise import enterprise
from app.reports.paper.overview import overview
from app.reports.paper.pages import build_document
from app.reports.paper.pictures import printed
from app.reports.paper.signing import signatures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reportlab.platypus import Flowable

    from app.reports.model import EvidencePart, Report
    from app.reports.paper.proof import JpegOf

    Photo = Callable[[str], Path | None]
    Progress = Callable[[int, int], None]


_THREADS = 2  # Pillow decodes and encodes without the interpreter's lock


def render_pdf(
    report: Report,
    out: Path | BinaryIO,
    *,
    photo: Photo,
    progress: Progress | None = None,
) -> None:
    """Write the report to a file; Blocked when it cannot be written.

    `photo` gives a picture of a piece of evidence by its SHA-256, upright and of `PRINT_EDGE` where
    that is at hand, or None; one that is missing or unreadable shows as a frame. It is called in
    several threads at once. `progress` hears of steps done, of all steps: each photo and the
    layout.
    """
    steps = _Steps(len(report.photos) + 1, progress)
    buffer = BytesIO()
    with _prepared(report, photo) as prepared:

        def jpeg_of(part: EvidencePart) -> bytes | None:
            jpeg = prepared(part)
            steps.step()
            return jpeg

        build_document(report, buffer, _story(report, jpeg_of))
    _write(buffer.getvalue(), out)
    steps.step()


@contextmanager
def _prepared(report: Report, photo: Photo) -> Iterator[JpegOf]:
    """Prepare the photos beside what the block does, which is given each as it needs it."""
    with ThreadPoolExecutor(_THREADS, thread_name_prefix="photos") as pool:
        waiting = {
            part.sha256: pool.submit(copy_context().run, printed, part, photo)
            for part in report.photos
        }
        try:
            yield lambda part: waiting.pop(part.sha256).result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _story(report: Report, jpeg_of: JpegOf) -> list[Flowable]:
    chapters = [
        *overview(report),
        *enterprise(report),
        *answers(report),
        *advice(report),
        *proof.evidence(report, jpeg_of),
        *(signatures(report, report.signature) if report.signature else ()),
    ]
    return [*cover.cover(report), *cover.contents([*headings_in(chapters)]), *chapters]


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
