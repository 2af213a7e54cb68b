"""The drawings of a report: the badge, the level ladder, the bars and the scenario grid."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor

from app.language import tr
from app.reports import style
from app.reports.paper.blocks import Drawing
from app.reports.paper.fonts import font_name, printable, text_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas

    from app.reports.model import Bar, Conclusion, LevelRow, ScenarioPart, Standing
    from app.reports.signed import Strokes
    from app.reports.style import TextStyle

PAD = (1000, 400)
"""The pad of a drawn signature in its own units."""
_LEVELS = 4
_LEGIBLE = 5.5  # points; smaller nobody reads on paper
_GRID_START = 48.0  # points; the room for the names of the grid's rows


def label(canvas: Canvas, x: float, y: float, text: str, looks: TextStyle) -> None:
    """Write one line with its baseline at `y`; `x` is its left edge, middle or right edge."""
    name, shown = font_name(bold=looks.bold), printable(text)
    width = text_width(shown, name, looks.size)
    canvas.setFont(name, looks.size)
    canvas.setFillColor(HexColor(looks.colour))
    canvas.drawString(x - {"center": width / 2, "right": width}.get(looks.align, 0.0), y, shown)


def clipped(text: str, width: float, looks: TextStyle) -> str:
    """Return the text on one line, ended with … where it is wider than `width` points."""
    name, shown = font_name(bold=looks.bold), printable(text).replace("\n", " ")
    if text_width(shown, name, looks.size) <= width:
        return shown
    while shown and text_width(shown + "…", name, looks.size) > width:
        shown = shown[:-1]
    return shown + "…"


def fitted(text: str, width: float, looks: TextStyle) -> TextStyle:
    """Return the style as small as the text needs to be `width` points wide, but still legible."""
    wide = text_width(printable(text), font_name(bold=looks.bold), looks.size)
    size = looks.size * min(1.0, width / wide) if wide else looks.size
    return replace(looks, size=max(size, _LEGIBLE))


def badge(standing: Standing) -> Drawing:
    """Draw the level in a ring of four arcs, one for each level reached."""
    side = 132.0
    colour = style.BRAND if standing.level else style.MUTED

    def paint(canvas: Canvas) -> None:
        middle = side / 2
        canvas.setLineWidth(8)
        canvas.setLineCap(0)
        for step in range(_LEVELS):
            reached = step < standing.level
            canvas.setStrokeColor(HexColor(style.BRAND if reached else style.RULE))
            canvas.arc(6, 6, side - 6, side - 6, 86 - step * 90, -82)
        looks = replace(style.BADGE_LEVEL, colour=colour)
        room = side - 24
        label(
            canvas,
            middle,
            middle + 1,
            standing.level_text,
            fitted(standing.level_text, room, looks),
        )
        label(canvas, middle, middle - 20, standing.name, style.BADGE_NAME)
        if standing.provisional:
            label(canvas, middle, middle - 40, tr("暂定"), style.BADGE_MARK)

    return Drawing(side, side, paint)


def ladder(conclusion: Conclusion, level: int) -> Drawing:
    """Draw the four levels as rising steps, under each what its conditions have and need."""
    width, gap, base, low, rise = style.CONTENT_WIDTH, 6.0, 41.0, 24.0, 11.0
    step = (width - gap * (_LEVELS - 1)) / _LEVELS

    def paint(canvas: Canvas) -> None:
        for place, row in enumerate(conclusion.levels):
            left, top = place * (step + gap), base + low + rise * place
            reached = row.level <= level
            ink = style.GRADE_INKS[row.level] if reached else style.MUTED
            fill = style.GRADE_FILLS[row.level] if reached else style.WASH
            canvas.setFillColor(HexColor(fill))
            canvas.rect(left, base, step, top - base, stroke=0, fill=1)
            name, mark = (replace(it, colour=ink) for it in (style.STEP_NAME, style.STEP_MARK))
            now = tr("当前等级") if row.level == level else ""
            taken = text_width(printable(now), font_name(bold=mark.bold), mark.size)
            label(canvas, left + 8, top - 16, row.text, fitted(row.text, step - 20 - taken, name))
            label(canvas, left + step - 8, top - 15.5, now, mark)
            _rung(canvas, left, base - 12, row, step)

    return Drawing(width, base + low + rise * (_LEVELS - 1), paint)


def _rung(canvas: Canvas, left: float, y: float, row: LevelRow, room: float) -> None:
    """Write the conditions of a level, one below the other."""
    needs = (
        (tr("得分"), row.points, tr("分")),
        (tr("场景"), row.scenarios, tr("个")),
        ("★", row.constrained, tr("个")),
    )
    for line, (name, need, unit) in enumerate(needs):
        state = "✓" if need.met else tr("差{missing}{unit}", missing=need.missing, unit=unit)
        looks = style.RUNG if need.met else style.RUNG_OPEN
        told = f"{name} {need.have} / {need.need}　{state}"
        label(canvas, left, y - line * 12, told, fitted(told, room, looks))


def bars(rows: Sequence[Bar], width: float) -> Drawing:
    """Draw the points of each dimension as a bar of its maximum, `width` points in all."""
    pitch, thick, end = 20.0, 8.0, 72.0
    looks = style.BAR_NAME
    font = font_name(bold=looks.bold)
    widest = max((text_width(printable(row.name), font, looks.size) for row in rows), default=0.0)
    start = max(82.0, 20 + widest)
    track = width - start - end

    def paint(canvas: Canvas) -> None:
        for place, row in enumerate(rows):
            bottom = (len(rows) - 1 - place) * pitch + 5
            label(canvas, 0, bottom + 0.5, row.code, style.BAR_CODE)
            label(canvas, 14, bottom + 0.5, row.name, looks)
            canvas.setFillColor(HexColor(style.BRAND_SOFT))
            canvas.rect(start, bottom, track, thick, stroke=0, fill=1)
            canvas.setFillColor(HexColor(style.BRAND))
            if row.share:  # a bar of no length would still leave a hair
                canvas.rect(start, bottom, float(row.share) * track, thick, stroke=0, fill=1)
            label(canvas, width - 37, bottom, row.points, style.BAR_POINTS)
            label(canvas, width, bottom, f"/ {row.maximum}", style.BAR_MAXIMUM)

    return Drawing(width, pitch * len(rows), paint)


def scenario_grid(scenarios: Sequence[ScenarioPart]) -> Drawing:
    """Draw a tile for each scenario, coloured by its grade: constrained ones above the others."""
    rows = (
        (tr("★约束性"), [one for one in scenarios if one.constrained]),
        (tr("指导性"), [one for one in scenarios if not one.constrained]),
    )
    start, gap, tile, most = _GRID_START, 3.0, 44.0, max(len(found) for _, found in rows)
    width = (style.CONTENT_WIDTH - start - gap * (most - 1)) / most

    def paint(canvas: Canvas) -> None:
        for place, (name, found) in enumerate(rows):
            bottom = (1 - place) * (tile + 6)
            named = fitted(name, start - 4, style.GRID_ROW)
            label(canvas, 0, bottom + tile / 2 - 3, name, named)
            for column, scenario in enumerate(found):
                _tile(canvas, start + column * (width + gap), bottom, (width, tile), scenario)

    return Drawing(style.CONTENT_WIDTH, 2 * tile + 6, paint)


def _tile(
    canvas: Canvas, left: float, bottom: float, size: tuple[float, float], scenario: ScenarioPart
) -> None:
    width, height = size
    grade = scenario.grade
    ink = style.GRADE_INKS[grade or 0]
    canvas.setLineWidth(0.7)
    canvas.setStrokeColor(HexColor(style.RULE))
    canvas.setFillColor(HexColor(style.PAPER if grade is None else style.GRADE_FILLS[grade]))
    canvas.rect(left, bottom, width, height, stroke=grade is None, fill=1)
    lines = (
        (height - 10, scenario.code, style.TILE_CODE),
        (15.5, "—" if grade is None else str(grade), style.TILE_GRADE),
        *_named(scenario.name, width - 4),
    )
    for y, text, looks in lines:
        label(canvas, left + width / 2, bottom + y, text, replace(looks, colour=ink))


def _named(name: str, width: float) -> Iterator[tuple[float, str, TextStyle]]:
    """Yield the lines of a tile's name: one, or two small ones where Latin words need them."""
    looks = style.TILE_NAME
    if text_width(printable(name), font_name(bold=looks.bold), looks.size) <= width:
        yield 5.0, name, looks
        return
    words = name.split(" ")
    parted = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1)]
    first, rest = min(parted, key=lambda it: max(map(len, it)))
    small = fitted(max(first, rest, key=len), width, replace(looks, size=looks.size * 0.85))
    yield (8.0 if rest else 5.0), clipped(first, width + 2, small), small
    if rest:
        yield 2.0, clipped(rest, width + 2, small), small


def grade_scale() -> Drawing:
    """Draw the key of the grid: which colour is which grade."""
    pitch, side = 44.0, 10.0

    def paint(canvas: Canvas) -> None:
        for grade, fill in enumerate(style.GRADE_FILLS):
            left = _GRID_START + grade * pitch
            canvas.setFillColor(HexColor(fill))
            canvas.rect(left, 3, side, 8, stroke=0, fill=1)
            label(canvas, left + side + 4, 4, tr("{grade}级", grade=grade), style.LABEL_SMALL)
        end = _GRID_START + len(style.GRADE_FILLS) * pitch
        label(canvas, end, 4, tr("— 未评定"), style.LABEL_SMALL)

    return Drawing(style.CONTENT_WIDTH, 14, paint)


def draw_strokes(
    canvas: Canvas, strokes: Strokes, *, left: float, bottom: float, width: float
) -> None:
    """Draw a signature stroke by stroke, its whole pad `width` points wide."""
    scale = width / PAD[0]
    canvas.setStrokeColor(HexColor(style.INK))
    canvas.setLineWidth(width / 110)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for stroke in strokes:
        points = [(left + x * scale, bottom + (PAD[1] - y) * scale) for x, y in stroke]
        path = canvas.beginPath()
        path.moveTo(*points[0])
        for point in points[1:] or points:  # a dot is a line to where it is
            path.lineTo(*point)
        canvas.drawPath(path)
