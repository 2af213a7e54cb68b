"""Pages of one frame to print and write on: lists to tick off, without cover or contents."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, Final

from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from app.language import tr
from app.reports import style
from app.reports.paper.fonts import font_name, printable
from app.reports.words import document_language

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

HEIGHT: Final = style.PAGE_HEIGHT - 2 * style.MARGIN_BOTTOM
_SIDES: Final = dict.fromkeys(("leftPadding", "rightPadding", "topPadding", "bottomPadding"), 0)


def leaflet(
    out: BinaryIO,
    title: str,
    paint: Callable[[Canvas, BaseDocTemplate], None] | None = None,
    *,
    height: float = HEIGHT,
) -> BaseDocTemplate:
    """Return an empty document; `paint` adds to every page what stands outside the frame."""
    document = BaseDocTemplate(
        out,
        pagesize=(style.PAGE_WIDTH, style.PAGE_HEIGHT),
        title=printable(title),
        author=tr("数评台"),
        lang=document_language(),
        invariant=1,
        initialFontName=font_name(bold=False),
    )
    frame = Frame(style.MARGIN_SIDE, style.MARGIN_BOTTOM, style.CONTENT_WIDTH, height, **_SIDES)
    painted = {} if paint is None else {"onPage": paint}
    document.addPageTemplates([PageTemplate("page", [frame], **painted)])
    return document
