"""The visible field of a signature inside a PDF: who signed, in words, and what he drew."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from app.reports import style
from app.reports.paper.drawings import PAD, draw_strokes
from app.reports.paper.fonts import font_name, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.reports.signed import Strokes

WIDTH, HEIGHT = 320, 96
"""The size of the field in points."""
_DRAWN = 120.0  # points that a drawn signature is wide
_LEADING = 15.0


def signature_stamp(lines: Sequence[str], strokes: Strokes) -> bytes:
    """Return a PDF page with the lines, and the strokes beside them; same input, same bytes.

    Strokes are lists of x and y on a pad of 1000 by 400 units, y downwards.
    """
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1)
    canvas.setStrokeColor(HexColor(style.BRAND))
    canvas.rect(0.5, 0.5, WIDTH - 1, HEIGHT - 1)
    if strokes:
        bottom = (HEIGHT - _DRAWN * PAD[1] / PAD[0]) / 2
        draw_strokes(canvas, strokes, left=6, bottom=bottom, width=_DRAWN)
    _write(canvas, lines, 12 + (_DRAWN if strokes else 0))
    canvas.save()
    return buffer.getvalue()


def _write(canvas: Canvas, lines: Sequence[str], left: float) -> None:
    top = HEIGHT - 20
    for number, line in enumerate(lines):
        canvas.setFont(font_name(bold=number == 0), 9)
        canvas.setFillColor(HexColor(style.BRAND if number == 0 else style.INK))
        canvas.drawString(left, top - number * _LEADING, printable(line))
