"""The drawings of a report: the badge, the level ladder, the bars and the scenario grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor

from app.reports import style
from app.reports.paper.blocks import Drawing
from app.reports.paper.fonts import font_name, printable, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from app.reports.model import Bar, Conclusion, ScenarioPart, Standing

_LEVELS = 4


def label(  # noqa: PLR0913 - a place, a text and its looks
    canvas: Canvas,
    x: float,
    y: float,
    text: str,
    *,
    size: float,
    bold: bool = False,
    colour: str = style.INK,
    anchor: str = "left",
) -> None:
    """Write one line with its baseline at `y`; anchor left, center or right."""
    name, shown = font_name(bold=bold), printable(text)
    width = text_width(shown, name, size)
    canvas.setFont(name, size)
    canvas.setFillColor(HexColor(colour))
    canvas.drawString(x - {"left": 0.0, "center": width / 2, "right": width}[anchor], y, shown)


def clipped(text: str, width: float, size: float, *, bold: bool = False) -> str:
    """Return the text on one line, ended with … where it is wider than `width` points."""
    name, shown = font_name(bold=bold), printable(text).replace("\n", " ")
    if text_width(shown, name, size) <= width:
        return shown
    while shown and text_width(shown + "…", name, size) > width:
        shown = shown[:-1]
    return shown + "…"


def badge(standing: Standing) -> Drawing:
    """Draw the level in a ring of four arcs, one for each level reached."""
    side = 132.0

    def paint(canvas: Canvas) -> None:
        middle = side / 2
        canvas.setLineWidth(8)
        canvas.setLineCap(0)
        for step in range(_LEVELS):
            reached = step < standing.level
            canvas.setStrokeColor(HexColor(style.BRAND if reached else style.RULE))
            canvas.arc(6, 6, side - 6, side - 6, 86 - step * 90, -82)
        label(
            canvas,
            middle,
            middle + 1,
            standing.level_text,
            size=27,
            bold=True,
            anchor="center",
            colour=style.BRAND if standing.level else style.MUTED,
        )
        label(
            canvas, middle, middle - 23, standing.name, size=12, colour=style.MUTED, anchor="center"
        )

    return Drawing(side, side, paint)


def ladder(conclusion: Conclusion, level: int) -> Drawing:
    """Draw the four levels as rising steps; the steps reached are filled."""
    width, gap, base = style.CONTENT_WIDTH, 5.0, 16.0
    step_width = (width - gap * (_LEVELS - 1)) / _LEVELS

    def paint(canvas: Canvas) -> None:
        for place, row in enumerate(conclusion.levels):
            left, height = place * (step_width + gap), 30 + 15.0 * place
            reached = row.level <= level
            fill = style.GRADE_FILLS[row.level] if reached else style.WASH
            ink = style.GRADE_INKS[row.level] if reached else style.MUTED
            canvas.setFillColor(HexColor(fill))
            canvas.rect(left, base, step_width, height, stroke=0, fill=1)
            label(canvas, left + 9, base + height - 19, row.text, size=10.5, bold=True, colour=ink)
            need = f"≥{row.points.need}分，场景≥{row.scenarios.need}个"
            label(canvas, left, 4, need, size=7.5, colour=style.MUTED)
            if row.level == level:
                label(
                    canvas,
                    left + step_width - 8,
                    base + height - 18.5,
                    "当前等级",
                    size=7.5,
                    colour=ink,
                    anchor="right",
                )

    return Drawing(width, base + 30 + 15 * (_LEVELS - 1), paint)


def bars(rows: Sequence[Bar]) -> Drawing:
    """Draw the points of each dimension as a bar of its maximum."""
    width, pitch, start, end = style.CONTENT_WIDTH, 24.0, 106.0, 92.0
    track = width - start - end

    def paint(canvas: Canvas) -> None:
        for place, row in enumerate(rows):
            bottom = (len(rows) - 1 - place) * pitch + 6
            label(canvas, 0, bottom + 1.5, row.code, size=10, bold=True, colour=style.BRAND)
            label(canvas, 16, bottom + 1.5, row.name, size=9.5)
            canvas.setFillColor(HexColor(style.BRAND_SOFT))
            canvas.rect(start, bottom, track, 10, stroke=0, fill=1)
            canvas.setFillColor(HexColor(style.BRAND))
            if row.share:
                canvas.rect(start, bottom, float(row.share) * track, 10, stroke=0, fill=1)
            label(canvas, width - 44, bottom + 1, row.points, size=10.5, bold=True, anchor="right")
            label(
                canvas,
                width,
                bottom + 1,
                f"/ {row.maximum}",
                size=8.5,
                colour=style.MUTED,
                anchor="right",
            )

    return Drawing(width, pitch * len(rows), paint)


def scenario_grid(scenarios: Sequence[ScenarioPart]) -> Drawing:
    """Draw a tile for each scenario, coloured by its grade: constrained ones above the others."""
    rows = (
        ("★约束性", [one for one in scenarios if one.constrained]),
        ("指导性", [one for one in scenarios if not one.constrained]),
    )
    start, gap, tile, most = 48.0, 3.0, 44.0, max(len(found) for _, found in rows)
    width = (style.CONTENT_WIDTH - start - gap * (most - 1)) / most

    def paint(canvas: Canvas) -> None:
        for place, (name, found) in enumerate(rows):
            bottom = (1 - place) * (tile + 6)
            label(canvas, 0, bottom + tile / 2 - 3, name, size=8.5, bold=True, colour=style.MUTED)
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
    middle = left + width / 2
    label(
        canvas, middle, bottom + height - 10, scenario.code, size=6.5, colour=ink, anchor="center"
    )
    shown = "—" if grade is None else str(grade)
    label(canvas, middle, bottom + 15.5, shown, size=14, bold=True, colour=ink, anchor="center")
    name = clipped(scenario.name, width - 2, 7.5)
    label(canvas, middle, bottom + 5, name, size=7.5, colour=ink, anchor="center")


def grade_scale() -> Drawing:
    """Draw the key of the grid: which colour is which grade."""
    names = ("0级", "1级", "2级", "3级", "4级")

    def paint(canvas: Canvas) -> None:
        left = 48.0
        for fill, name in zip(style.GRADE_FILLS, names, strict=True):
            canvas.setFillColor(HexColor(fill))
            canvas.rect(left, 3, 10, 8, stroke=0, fill=1)
            label(canvas, left + 14, 4, name, size=7.5, colour=style.MUTED)
            left += 44
        label(canvas, left, 4, "— 未评定", size=7.5, colour=style.MUTED)

    return Drawing(style.CONTENT_WIDTH, 14, paint)
