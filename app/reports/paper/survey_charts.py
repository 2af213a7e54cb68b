"""The drawings of the printed summary: bars and cells with a number in or beside each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from reportlab.lib.colors import HexColor

from app.language import mark, tr
from app.reports import style
from app.reports.paper.blocks import Drawing
from app.reports.paper.drawings import clipped, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from app.reports.survey import Scenario

FILLS: Final = style.GRADE_FILLS
"""From light to dark, so that they keep their order without colour."""
COMPOSITION: Final = 0.21
"""The share of the content's width that the column of compositions has."""
_LEVELS: Final = (mark("未达到一级"), mark("一级"), mark("二级"), mark("三级"), mark("四级"))
_HEADS: Final = (
    mark("未评定"),
    mark("未开展"),
    mark("1级"),
    mark("2级"),
    mark("3级"),
    mark("4级"),
)
_ROW: Final = 19.0  # points
_BAR: Final = 11.0
_NAME: Final = 150.0
_TOLD: Final = 96.0
_STEPS: Final = 4


def level_name(level: int) -> str:
    """Return what a level is called."""
    return tr(_LEVELS[level])


def totals(found: Sequence[tuple[str, int]]) -> Drawing:
    """Draw the sums side by side, each in a box."""
    width, height = style.CONTENT_WIDTH / len(found), 52.0

    def paint(canvas: Canvas) -> None:
        for place, (name, number) in enumerate(found):
            left = place * width
            canvas.setStrokeColor(HexColor(style.RING))
            canvas.setLineWidth(0.7)
            canvas.roundRect(left + 2, 4, width - 4, height - 8, 4, stroke=1, fill=0)
            label(canvas, left + width / 2, 26, str(number), style.TILE_GRADE)
            label(canvas, left + width / 2, 12, name, style.TILE_NAME)

    return Drawing(style.CONTENT_WIDTH, height, paint)


def bars(rows: Sequence[tuple[str, int, str, str]], whole: int) -> Drawing:
    """Draw a bar for each (name, count, words, fill), as long as its part of the longest."""
    longest = max(*(count for _, count, _, _ in rows), 1) if whole else 1
    room = style.CONTENT_WIDTH - _NAME / 2 - _TOLD

    def paint(canvas: Canvas) -> None:
        for place, (name, count, told, fill) in enumerate(rows):
            bottom = (len(rows) - 1 - place) * _ROW
            label(canvas, 0, bottom + 5, name, style.BAR_NAME)
            _bar(canvas, _NAME / 2, bottom + 3, room * count / longest, fill)
            label(canvas, style.CONTENT_WIDTH, bottom + 5, told, style.BAR_POINTS)

    return Drawing(style.CONTENT_WIDTH, _ROW * len(rows), paint)


def shares(rows: Sequence[tuple[str, int, str]], wholes: Sequence[int]) -> Drawing:
    """Draw, for each (name, part, words), the part in a frame that stands for its whole."""
    room = style.CONTENT_WIDTH - _NAME * 1.25 - _TOLD

    def paint(canvas: Canvas) -> None:
        for place, (row, whole) in enumerate(zip(rows, wholes, strict=True)):
            name, part, told = row
            bottom = (len(rows) - 1 - place) * _ROW
            shown = clipped(name, _NAME * 1.25 - 8, style.BAR_NAME)
            label(canvas, 0, bottom + 5, shown, style.BAR_NAME)
            _framed(canvas, _NAME * 1.25, bottom + 3, room, part / whole if whole else 0)
            label(canvas, style.CONTENT_WIDTH, bottom + 5, told, style.BAR_POINTS)

    return Drawing(style.CONTENT_WIDTH, _ROW * len(rows), paint)


def progress(have: int, need: int) -> Drawing:
    """Draw how far a target is, for a cell of a table."""
    width = style.CONTENT_WIDTH * 0.25 - 12

    def paint(canvas: Canvas) -> None:
        _framed(canvas, 0, 1, width, min(1.0, have / need) if need else 0)

    return Drawing(width, 13, paint)


def composition(levels: Sequence[int]) -> Drawing:
    """Draw the parts of a whole side by side, from the lowest level, for a cell of a table."""
    width, whole = style.CONTENT_WIDTH * COMPOSITION - 12, sum(levels) or 1

    def paint(canvas: Canvas) -> None:
        left = 0.0
        for level, count in enumerate(levels):
            if count:
                _bar(canvas, left, 1, width * count / whole, FILLS[level])
            left += width * count / whole

    return Drawing(width, 13, paint)


def heat_map(scenarios: Sequence[Scenario]) -> Drawing:
    """Draw a row for each scenario, a cell for each grade, with the number in it."""
    room = style.CONTENT_WIDTH - _NAME
    side = room / len(_HEADS)

    def paint(canvas: Canvas) -> None:
        top = len(scenarios) * _ROW
        for place, head in enumerate(_HEADS):
            middle = _NAME + side * (place + 0.5)
            label(canvas, middle, top + 5, tr(head), style.TILE_NAME)
        for number, one in enumerate(scenarios):
            bottom = top - (number + 1) * _ROW
            name = clipped(f"{one.code} {one.name}", _NAME - 8, style.BAR_NAME)
            label(canvas, 0, bottom + 5, name, style.BAR_NAME)
            for place, count in enumerate(one.counts):
                step = -(-count * _STEPS // (sum(one.counts) or 1))
                _cell(canvas, _NAME + side * place, bottom, side, count, step)

    return Drawing(style.CONTENT_WIDTH, _ROW * (len(scenarios) + 1), paint)


def _cell(canvas: Canvas, left: float, bottom: float, side: float, count: int, step: int) -> None:
    canvas.setFillColor(HexColor(FILLS[step] if step else style.PAPER))
    canvas.setStrokeColor(HexColor(style.RING))
    canvas.setLineWidth(0.5)
    canvas.rect(left + 1, bottom + 1, side - 2, _ROW - 2, stroke=1, fill=1)
    ink = style.GRADE_INKS[step] if count else style.MUTED
    looks = replace(style.HEAT_NUMBER, colour=ink)
    label(canvas, left + side / 2, bottom + 6, str(count) if count else "·", looks)


def _bar(canvas: Canvas, left: float, bottom: float, length: float, fill: str) -> None:
    if length <= 0:
        return
    canvas.setFillColor(HexColor(fill))
    canvas.setStrokeColor(HexColor(style.MUTED))
    canvas.setLineWidth(0.5)
    canvas.rect(left, bottom, length, _BAR, stroke=1, fill=1)


def _framed(canvas: Canvas, left: float, bottom: float, width: float, part: float) -> None:
    canvas.setStrokeColor(HexColor(style.RING))
    canvas.setLineWidth(0.5)
    canvas.rect(left, bottom, width, _BAR, stroke=1, fill=0)
    _bar(canvas, left, bottom, width * part, FILLS[3])
