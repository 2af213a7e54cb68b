"""The radar of the second-level indicators: how much of its points each of them earned."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reportlab.lib.colors import HexColor

from app.reports import style
from app.reports.conclusion import share_text
from app.reports.paper.blocks import Drawing
from app.reports.paper.drawings import fitted, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from app.reports.model import Bar
    from app.reports.style import Align

    Place = tuple[float, float]

SIZE: Final = (244.0, 196.0)
"""Width and height in points."""
_RADIUS: Final = 70.0
_CENTRE: Final = (SIZE[0] / 2, SIZE[1] / 2 - 1)
_RINGS: Final = (0.25, 0.5, 0.75, 1.0)
_SIDEWAYS: Final = 0.35  # of the radius; a label further out than this is not centred
_NAME_ROOM: Final = 52.0  # points for the name of a spoke


def radar(groups: Sequence[Bar], former: Sequence[Bar] = ()) -> Drawing:
    """Draw a spoke for each indicator; `former` are those of the assessment before, dashed."""

    def paint(canvas: Canvas) -> None:
        canvas.setLineWidth(0.9)
        _polygon(canvas, _shares(groups), fill=style.BRAND_SOFT)
        canvas.setLineWidth(0.4)
        for ring in _RINGS:
            _polygon(canvas, [ring] * len(groups), stroke=style.RING)
        for at in range(len(groups)):
            canvas.line(*_CENTRE, *_place(at, len(groups), 1))
        if former:
            canvas.setLineWidth(1)
            canvas.setDash(2.5, 2)
            _polygon(canvas, _shares(former), stroke=style.GOLD)
            canvas.setDash()
        canvas.setLineWidth(1.4)
        _polygon(canvas, _shares(groups), stroke=style.BRAND)
        for at, bar in enumerate(groups):
            _name(canvas, at, len(groups), bar)

    return Drawing(*SIZE, paint)


def _shares(bars: Sequence[Bar]) -> list[float]:
    return [float(bar.share) for bar in bars]


def _place(at: int, count: int, share: float) -> Place:
    """Return the place on a spoke; the first points upwards, the rest follow clockwise."""
    angle = math.pi / 2 - 2 * math.pi * at / count
    x, y = _CENTRE
    return x + _RADIUS * share * math.cos(angle), y + _RADIUS * share * math.sin(angle)


def _polygon(canvas: Canvas, shares: Sequence[float], *, stroke: str = "", fill: str = "") -> None:
    path = canvas.beginPath()
    places = [_place(at, len(shares), share) for at, share in enumerate(shares)]
    path.moveTo(*places[0])
    for place in places[1:]:
        path.lineTo(*place)
    path.close()
    if stroke:
        canvas.setStrokeColor(HexColor(stroke))
    if fill:
        canvas.setFillColor(HexColor(fill))
    canvas.drawPath(path, stroke=bool(stroke), fill=bool(fill))


def _name(canvas: Canvas, at: int, count: int, bar: Bar) -> None:
    x, y = _place(at, count, 1.1)
    across = (x - _CENTRE[0]) / _RADIUS
    align: Align = "center"
    if abs(across) > _SIDEWAYS:
        align = "left" if across > 0 else "right"
    lift = 4 if y > _CENTRE[1] else -9
    looks = fitted(bar.name, _NAME_ROOM, replace(style.SPOKE, align=align))
    label(canvas, x, y + lift, bar.name, looks)
    share = replace(style.SPOKE_SHARE, align=align)
    label(canvas, x, y + lift - 8.5, share_text(bar.share), share)
