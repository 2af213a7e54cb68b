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
_TOTAL_ROOM: Final = 27.0  # points that “共12页” takes
_FOOT: Final = 36.0  # points from the lower edge to the line in the foot


class _CountingCanvas(Canvas):  # type: ignore[misc]  # ReportLab ships no types
    """A canvas that draws the number of pages, known only at the end, on every page."""

    def save(self) -> None:
        """Define the form that each footer already refers to, then write the document."""
        total = self.getPageNumber() - 1
        self.beginForm(_TOTAL)
        label(self, 0, 0, f"共{total}页", style.LABEL)
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
    height = style.PAGE_HEIGHT - COVER_BAND - style.MARGIN_BOTTOM - 30
    return PageTemplate("cover", [_frame(height)], onPage=partial(_paint_cover, report))


def _body_page(report: Report) -> PageTemplate:
    height = style.PAGE_HEIGHT - style.MARGIN_TOP - style.MARGIN_BOTTOM
    return PageTemplate(BODY_PAGE, [_frame(height)], onPage=partial(_paint_margins, report))


def _frame(height: float) -> Frame:
    sides = dict.fromkeys(("leftPadding", "rightPadding", "topPadding", "bottomPadding"), 0)
    return Frame(style.MARGIN_SIDE, style.MARGIN_BOTTOM, style.CONTENT_WIDTH, height, **sides)


def _paint_cover(report: Report, canvas: Canvas, _document: BaseDocTemplate) -> None:
    bottom = style.PAGE_HEIGHT - COVER_BAND
    canvas.saveState()
    canvas.setFillColor(HexColor(style.BRAND))
    canvas.rect(0, bottom, style.PAGE_WIDTH, COVER_BAND, stroke=0, fill=1)
    canvas.setFillColor(HexColor(style.GOLD))
    canvas.rect(style.MARGIN_SIDE, bottom + 112, 44, 3, stroke=0, fill=1)
    left, cover = style.MARGIN_SIDE, report.cover
    right = style.PAGE_WIDTH - left
    edition = clipped(cover.edition, style.CONTENT_WIDTH, style.BAND_EDITION)
    label(canvas, left, bottom + 180, "中小企业数字化水平评测", style.BAND_TOPIC)
    label(canvas, left, bottom + 134, cover.title, style.BAND_TITLE)
    label(canvas, left, bottom + 82, edition, style.BAND_EDITION)
    label(canvas, left, _FOOT, _identity(report), style.LABEL)
    label(canvas, right, _FOOT, f"数评台 {report.app_version} 生成", style.LABEL_RIGHT)
    canvas.restoreState()


def _paint_margins(report: Report, canvas: Canvas, _document: BaseDocTemplate) -> None:
    left, right = style.MARGIN_SIDE, style.PAGE_WIDTH - style.MARGIN_SIDE
    top, anchor = style.PAGE_HEIGHT - 46, right - _TOTAL_ROOM
    name = clipped(report.cover.enterprise, style.CONTENT_WIDTH * 0.6, style.LABEL)
    canvas.saveState()
    canvas.setStrokeColor(HexColor(style.RULE))
    canvas.setLineWidth(0.6)
    canvas.line(left, top - 8, right, top - 8)
    label(canvas, left, top, report.cover.title, style.LABEL)
    label(canvas, right, top, name, style.LABEL_RIGHT)
    label(canvas, left, _FOOT, _identity(report), style.LABEL)
    label(canvas, anchor, _FOOT, f"第{canvas.getPageNumber()}页 · ", style.LABEL_RIGHT)
    canvas.translate(anchor, _FOOT)
    canvas.doForm(_TOTAL)
    canvas.restoreState()


def _identity(report: Report) -> str:
    return f"评测编号 {report.assessment_id[:8]} · 第{report.revision}版"
