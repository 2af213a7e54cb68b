"""The pages of a report: cover and body templates, running head, page x of y, fixed metadata."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING, BinaryIO, Final

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from app.reports import style
from app.reports.paper.drawings import clipped, label
from app.reports.paper.fonts import font_name, printable
from app.reports.words import pdf_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable

    from app.reports.model import Report

BODY_PAGE: Final = "body"
COVER_BAND: Final = 262.0
_TOTAL: Final = "page-total"
_TOTAL_ROOM: Final = 27.0


class _CountingCanvas(Canvas):  # type: ignore[misc]  # ReportLab ships no types
    """A canvas that draws the number of pages, known only at the end, on every page."""

    def save(self) -> None:
        """Define the form that each footer already refers to, then write the document."""
        total = self.getPageNumber() - 1
        self.beginForm(_TOTAL)
        label(self, 0, 0, f"共{total}页", size=8, colour=style.MUTED)
        self.endForm()
        super().save()


def build_document(report: Report, story: Sequence[Flowable], out: BinaryIO) -> None:
    """Lay the story out and write the PDF; the same report and story give the same bytes."""
    rl_config.useA85 = 0  # binary streams: a fifth smaller, and no encoding of photos in Python
    document = BaseDocTemplate(
        out,
        pagesize=(style.PAGE_WIDTH, style.PAGE_HEIGHT),
        title=printable(f"{report.cover.enterprise} {report.cover.title}"),
        author="数评台",
        subject=printable(report.cover.edition),
        creator=f"shuping {report.app_version}",
        keywords=[report.assessment_id],
        lang="zh-CN",
        invariant=1,
        initialFontName=font_name(bold=False),
    )
    document.addPageTemplates([_cover_page(report), _body_page(report)])
    document.build(list(story), canvasmaker=partial(_canvas, report))


def _canvas(report: Report, out: BinaryIO, **settings: object) -> Canvas:
    canvas = _CountingCanvas(out, **settings)
    canvas.setProducer("ReportLab")
    canvas.setDateFormatter(lambda *_: pdf_date(report.made_at))
    # The identifier of the file comes from what it says, never from a clock or the environment.
    canvas._doc.signature = hashlib.sha256(repr(report).encode("utf-8", "replace"))  # noqa: SLF001
    return canvas


def _cover_page(report: Report) -> PageTemplate:
    frame = Frame(
        style.MARGIN_SIDE,
        style.MARGIN_BOTTOM,
        style.CONTENT_WIDTH,
        style.PAGE_HEIGHT - COVER_BAND - style.MARGIN_BOTTOM - 30,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    return PageTemplate("cover", [frame], onPage=partial(_paint_cover, report))


def _body_page(report: Report) -> PageTemplate:
    frame = Frame(
        style.MARGIN_SIDE,
        style.MARGIN_BOTTOM,
        style.CONTENT_WIDTH,
        style.PAGE_HEIGHT - style.MARGIN_TOP - style.MARGIN_BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    return PageTemplate(BODY_PAGE, [frame], onPage=partial(_paint_margins, report))


def _paint_cover(report: Report, canvas: Canvas, _document: BaseDocTemplate) -> None:
    bottom = style.PAGE_HEIGHT - COVER_BAND
    canvas.saveState()
    canvas.setFillColor(HexColor(style.BRAND))
    canvas.rect(0, bottom, style.PAGE_WIDTH, COVER_BAND, stroke=0, fill=1)
    canvas.setFillColor(HexColor(style.GOLD))
    canvas.rect(style.MARGIN_SIDE, bottom + 112, 44, 3, stroke=0, fill=1)
    left, cover = style.MARGIN_SIDE, report.cover
    soft = style.BRAND_SOFT
    label(canvas, left, bottom + 180, "中小企业数字化水平评测", size=12, colour=soft)
    label(canvas, left, bottom + 134, cover.title, size=32, bold=True, colour=style.PAPER)
    edition = clipped(cover.edition, style.CONTENT_WIDTH, 10.5)
    label(canvas, left, bottom + 82, edition, size=10.5, colour=soft)
    label(canvas, left, 36, _identity(report), size=8, colour=style.MUTED)
    made_by = f"数评台 {report.app_version} 生成"
    right = style.PAGE_WIDTH - style.MARGIN_SIDE
    label(canvas, right, 36, made_by, size=8, colour=style.MUTED, anchor="right")
    canvas.restoreState()


def _paint_margins(report: Report, canvas: Canvas, _document: BaseDocTemplate) -> None:
    left, right = style.MARGIN_SIDE, style.PAGE_WIDTH - style.MARGIN_SIDE
    top, foot = style.PAGE_HEIGHT - 46, 36
    canvas.saveState()
    canvas.setStrokeColor(HexColor(style.RULE))
    canvas.setLineWidth(0.6)
    canvas.line(left, top - 8, right, top - 8)
    label(canvas, left, top, report.cover.title, size=8, colour=style.MUTED)
    name = clipped(report.cover.enterprise, style.CONTENT_WIDTH * 0.6, 8)
    label(canvas, right, top, name, size=8, colour=style.MUTED, anchor="right")
    label(canvas, left, foot, _identity(report), size=8, colour=style.MUTED)
    anchor = right - _TOTAL_ROOM
    current = f"第{canvas.getPageNumber()}页 · "
    label(canvas, anchor, foot, current, size=8, colour=style.MUTED, anchor="right")
    canvas.translate(anchor, foot)
    canvas.doForm(_TOTAL)
    canvas.restoreState()


def _identity(report: Report) -> str:
    return f"评测编号 {report.assessment_id[:8]} · 第{report.revision}版"
