"""The pages of a report: cover and body templates, running head, page x of y, fixed metadata."""

from __future__ import annotations

import hashlib
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Final

from PIL import Image
from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from app.language import tr
from app.reports import style
from app.reports.paper.drawings import clipped, fitted, label
from app.reports.paper.fonts import font_name, printable
from app.reports.paper.qrcode import draw_code
from app.reports.words import document_language, pdf_date

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.platypus import Flowable

    from app.reports.model import Fingerprint, Report

BODY_PAGE: Final = "body"
COVER_BAND: Final = 262.0
_TOTAL: Final = "page-total"
_PAGE_OF: Final = "page-of-"
_PAGE_BOX: Final = (-60.0, -4.0, 2.0, 14.0)  # points around a number that ends at 0
_TOTAL_ROOM: Final = 27.0  # points that “共12页” takes
_FOOT: Final = 36.0  # points from the lower edge to the line in the foot
CODE_SIDE: Final = 92.0  # points
CODE_BOTTOM: Final = 62.0
_LOGO: Final = (150.0, 40.0)  # points; a logo is fitted into it
_GROUP: Final = 8  # digits of a fingerprint that are read together


class CountingCanvas(Canvas):  # type: ignore[misc]  # ReportLab ships no types
    """A canvas that draws numbers of pages before they are known: of all, and of headings.

    A page refers to a form for each of them, which is defined at the end.
    """

    def __init__(self, *args: object, **settings: object) -> None:
        self._page_of: dict[str, int] = {}
        self._awaited: list[str] = []
        super().__init__(*args, **settings)

    def draw_page_of(self, key: str, right: float, y: float) -> None:
        """Draw on which page a heading stands, ending at `right`; it may be yet to come."""
        self._awaited.append(key)
        self.saveState()
        self.translate(right, y)
        self.doForm(f"{_PAGE_OF}{len(self._awaited)}")
        self.restoreState()

    def addOutlineEntry(  # noqa: N802 - ReportLab's name
        self, title: str, key: str, level: int = 0, closed: int | None = None
    ) -> None:
        """Note the heading's page and put it into the outline."""
        self._page_of[key] = self.getPageNumber()
        super().addOutlineEntry(title, key, level, closed)

    def save(self) -> None:
        """Define the forms that the pages already refer to, then write the document."""
        total = self.getPageNumber() - 1
        self.beginForm(_TOTAL)
        label(self, 0, 0, tr("共{total}页", total=total), style.LABEL)
        self.endForm()
        for number, key in enumerate(self._awaited, 1):
            self.beginForm(f"{_PAGE_OF}{number}", *_PAGE_BOX)
            label(self, 0, 0, str(self._page_of[key]), style.CONTENTS_PAGE)
            self.endForm()
        super().save()


def build_document(report: Report, out: BinaryIO, story: Iterable[Flowable]) -> None:
    """Lay the story out and write the PDF; the same report and story give the same bytes."""
    rl_config.useA85 = 0  # binary streams: a fifth smaller, and no encoding of photos in Python
    document = BaseDocTemplate(
        out,
        pagesize=(style.PAGE_WIDTH, style.PAGE_HEIGHT),
        title=printable(f"{report.cover.enterprise} {report.cover.title}"),
        author=printable(report.cover.letterhead.organisation) or tr("数评台"),
        subject=printable(report.cover.edition),
        creator=f"shuping {report.app_version}",
        keywords=[] if report.anonymous else [report.assessment_id],
        lang=document_language(),
        invariant=1,
        initialFontName=font_name(bold=False),
    )
    document.addPageTemplates([_cover_page(report), _body_page(report)])
    document.build(list(story), canvasmaker=partial(_canvas, report))


def _canvas(report: Report, out: BinaryIO, **settings: object) -> Canvas:
    canvas = CountingCanvas(out, **settings)
    canvas.setProducer("ReportLab")
    canvas.setDateFormatter(lambda *_: pdf_date(report.made_at))
    # The identifier of the file comes from what it says, never from a clock or the environment.
    canvas._doc.signature = hashlib.sha256(repr(report).encode("utf-8", "replace"))  # noqa: SLF001
    return canvas


def _cover_page(report: Report) -> PageTemplate:
    bottom = CODE_BOTTOM + CODE_SIDE + 8 if report.cover.fingerprint else style.MARGIN_BOTTOM
    height = style.PAGE_HEIGHT - COVER_BAND - bottom - 30
    return PageTemplate("cover", [_frame(height, bottom)], onPage=partial(_paint_cover, report))


def _body_page(report: Report) -> PageTemplate:
    return PageTemplate(BODY_PAGE, [body_frame()], onPage=partial(_paint_margins, report))


def body_frame() -> Frame:
    """Return the room for text on a page between its running head and foot."""
    return _frame(style.PAGE_HEIGHT - style.MARGIN_TOP - style.MARGIN_BOTTOM)


def _frame(height: float, bottom: float = style.MARGIN_BOTTOM) -> Frame:
    sides = dict.fromkeys(("leftPadding", "rightPadding", "topPadding", "bottomPadding"), 0)
    return Frame(style.MARGIN_SIDE, bottom, style.CONTENT_WIDTH, height, **sides)


def _paint_cover(report: Report, canvas: Canvas, _document: BaseDocTemplate) -> None:
    canvas.saveState()
    _paint_band(report, canvas)
    if report.cover.fingerprint:
        _paint_code(report.cover.fingerprint, canvas)
    left, right = style.MARGIN_SIDE, style.PAGE_WIDTH - style.MARGIN_SIDE
    label(canvas, left, _FOOT, report.identity, style.LABEL)
    label(
        canvas,
        right,
        _FOOT,
        tr("数评台 {app_version} 生成", app_version=report.app_version),
        style.LABEL_RIGHT,
    )
    canvas.restoreState()


def _paint_band(report: Report, canvas: Canvas) -> None:
    bottom, left, cover = style.PAGE_HEIGHT - COVER_BAND, style.MARGIN_SIDE, report.cover
    right = style.PAGE_WIDTH - left
    canvas.setFillColor(HexColor(style.BRAND))
    canvas.rect(0, bottom, style.PAGE_WIDTH, COVER_BAND, stroke=0, fill=1)
    canvas.setFillColor(HexColor(style.GOLD))
    canvas.rect(left, bottom + 112, 44, 3, stroke=0, fill=1)
    looks = fitted(cover.edition, style.CONTENT_WIDTH - 2, style.BAND_EDITION)
    edition = clipped(cover.edition, style.CONTENT_WIDTH, looks)
    house = clipped(cover.letterhead.organisation, style.CONTENT_WIDTH / 2, style.BAND_HOUSE)
    label(canvas, left, bottom + 180, tr("中小企业数字化水平评测"), style.BAND_TOPIC)
    title = fitted(cover.title, style.CONTENT_WIDTH, style.BAND_TITLE)
    label(canvas, left, bottom + 134, cover.title, title)
    label(canvas, left, bottom + 82, edition, looks)
    label(canvas, right, bottom + 180, house, style.BAND_HOUSE)
    _paint_logo(cover.letterhead.logo, canvas, right, bottom + 198)


def _paint_logo(logo: bytes, canvas: Canvas, right: float, bottom: float) -> None:
    """Draw a logo on white; one that does not decode is left out."""
    try:
        with Image.open(BytesIO(logo), formats=["PNG"]) as opened:
            picture = opened.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return
    scale = min(_LOGO[0] / picture.width, _LOGO[1] / picture.height)
    width, height = picture.width * scale, picture.height * scale
    canvas.setFillColor(HexColor(style.PAPER))
    canvas.roundRect(right - width - 12, bottom, width + 12, height + 8, 3, stroke=0, fill=1)
    ground = Image.new("RGBA", picture.size, style.PAPER)
    flat = Image.alpha_composite(ground, picture).convert("RGB")
    canvas.drawImage(ImageReader(flat), right - width - 6, bottom + 4, width, height)


def _paint_code(mark: Fingerprint, canvas: Canvas) -> None:
    left, right = style.MARGIN_SIDE, style.PAGE_WIDTH - style.MARGIN_SIDE
    top = CODE_BOTTOM + CODE_SIDE + 2
    canvas.setStrokeColor(HexColor(style.RULE))
    canvas.setLineWidth(0.6)
    canvas.line(left, top + 2, right, top + 2)
    draw_code(canvas, mark.code, left=right - CODE_SIDE, bottom=CODE_BOTTOM, side=CODE_SIDE)
    groups = [mark.value[at : at + _GROUP] for at in range(0, len(mark.value), _GROUP)]
    lines = (
        (f"{mark.label}　{groups[0].upper()}", style.CODE_TITLE),
        (" ".join(groups[:4]), style.CODE_LINE),
        (" ".join(groups[4:]), style.CODE_LINE),
        (tr("二维码内为同一指纹。核对：{check}", check=mark.check), style.CODE_LINE),
    )
    for number, (text, looks) in enumerate(lines):
        label(canvas, left, top - 22 - number * 16, text, looks)


def _paint_margins(report: Report, canvas: Canvas, _document: BaseDocTemplate) -> None:
    paint_running(canvas, report.cover.title, report.cover.enterprise, report.identity)


def paint_running(canvas: Canvas, title: str, name: str, foot: str) -> None:
    """Draw head and foot of a page: title and name above, `foot` and the page's number below."""
    left, right = style.MARGIN_SIDE, style.PAGE_WIDTH - style.MARGIN_SIDE
    top, anchor = style.PAGE_HEIGHT - 46, right - _TOTAL_ROOM
    canvas.saveState()
    canvas.setStrokeColor(HexColor(style.RULE))
    canvas.setLineWidth(0.6)
    canvas.line(left, top - 8, right, top - 8)
    label(canvas, left, top, title, style.LABEL)
    shown = clipped(name, style.CONTENT_WIDTH * 0.6, style.LABEL)
    label(canvas, right, top, shown, style.LABEL_RIGHT)
    label(canvas, left, _FOOT, foot, style.LABEL)
    label(
        canvas,
        anchor,
        _FOOT,
        tr("第{getpagenumber}页 · ", getpagenumber=canvas.getPageNumber()),
        style.LABEL_RIGHT,
    )
    canvas.translate(anchor, _FOOT)
    canvas.doForm(_TOTAL)
    canvas.restoreState()
