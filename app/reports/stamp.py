"""The visible field of a signature inside a PDF: who signed, in words, and what he drew."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from app.reports import style
from app.reports.paper.fonts import font_name, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH, HEIGHT = 320, 96
"""The size of the field in points."""
_PAD = (1000, 400)  # units of a drawn signature
_DRAWN = (120.0, 48.0)
_LEADING = 15.0


def signature_stamp(lines: Sequence[str], strokes: Sequence[Sequence[tuple[int, int]]]) -> bytes:
    """Return a PDF page with the lines, and the strokes beside them; same input, same bytes.

    Strokes are lists of x and y on a pad of 1000 by 400 units, y downwards.
    """
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), invariant=1)
    canvas.setStrokeColor(HexColor(style.BRAND))
    canvas.rect(0.5, 0.5, WIDTH - 1, HEIGHT - 1)
    if strokes:
        _draw(canvas, strokes)
    _write(canvas, lines, 12 + (_DRAWN[0] if strokes else 0))
    canvas.save()
    return buffer.getvalue()


def _write(canvas: Canvas, lines: Sequence[str], left: float) -> None:
    top = HEIGHT - 20
    for number, line in enumerate(lines):
        canvas.setFont(font_name(bold=number == 0), 9)
        canvas.setFillColor(HexColor(style.BRAND if number == 0 else style.INK))
        canvas.drawString(left, top - number * _LEADING, printable(line))


def _draw(canvas: Canvas, strokes: Sequence[Sequence[tuple[int, int]]]) -> None:
    scale = _DRAWN[0] / _PAD[0]
    bottom = (HEIGHT - _DRAWN[1]) / 2
    canvas.setLineWidth(1.1)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for stroke in strokes:
        path = canvas.beginPath()
        for place, (x, y) in enumerate(stroke):
            move = path.lineTo if place else path.moveTo
            move(6 + x * scale, bottom + (_PAD[1] - y) * scale)
        canvas.drawPath(path)
