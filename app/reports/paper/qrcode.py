"""Draws a QR code as filled squares, so that it stays sharp at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import segno
from reportlab.lib.colors import HexColor

from app.reports import style

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_QUIET = 4  # modules of white around the code, as its standard asks for


def draw_code(canvas: Canvas, text: str, *, left: float, bottom: float, side: float) -> None:
    """Draw the text as a QR code with its quiet zone, `side` points wide and high."""
    rows = [list(row) for row in segno.make(text, error="m", micro=False).matrix]
    unit = side / (len(rows) + 2 * _QUIET)
    canvas.setFillColor(HexColor(style.PAPER))
    canvas.rect(left, bottom, side, side, stroke=0, fill=1)
    path = canvas.beginPath()
    for line, row in enumerate(rows):
        y = bottom + side - (line + _QUIET + 1) * unit
        for column, dark in enumerate(row):
            if dark:
                path.rect(left + (column + _QUIET) * unit, y, unit, unit)
    canvas.setFillColor(HexColor(style.INK))
    canvas.drawPath(path, stroke=0, fill=1)
