"""The drawings of the printed report as pictures, so that both look the same."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from app.reports.paper.blocks import Drawing
from app.reports.paper.qrcode import draw_code
from app.reports.raster import pictures_of

_PER_POINT: Final = 220 / 72  # pixels; sharp in print


def png_of(drawing: Drawing) -> bytes:
    """Return a drawing as PNG."""
    pdf = BytesIO()
    canvas = Canvas(pdf, pagesize=(drawing.width, drawing.height), invariant=1)
    drawing.drawOn(canvas, 0, 0)
    canvas.save()
    width = round(drawing.width * _PER_POINT)
    out = BytesIO()
    with Image.open(BytesIO(pictures_of(pdf.getvalue(), [0], width)[0])) as picture:
        picture.quantize(64).save(out, "PNG", optimize=True)
    return out.getvalue()


def code_png(text: str) -> bytes:
    """Return a text as QR code, black on white."""
    side = 120.0
    return png_of(
        Drawing(side, side, lambda canvas: draw_code(canvas, text, left=0, bottom=0, side=side))
    )
