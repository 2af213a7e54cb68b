"""The first two pages: whose assessment this is and its level; what stands where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.lib.colors import HexColor
from reportlab.platypus import NextPageTemplate, PageBreak, Spacer

from app.language import mark, tr
from app.reports import style
from app.reports.paper import drawings
from app.reports.paper.blocks import Drawing, Heading, Text
from app.reports.paper.drawings import clipped, label
from app.reports.paper.fonts import font_name, text_width
from app.reports.paper.pages import BODY_PAGE
from app.reports.paper.prose import facts
from app.reports.paper.tables import open_table
from app.reports.sections import REVISED
from app.said import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable, Table

    from app.reports.model import Cover, Report
    from app.reports.paper.pages import CountingCanvas

_PITCH: Final = (19.0, 16.0)  # points from line to line of the contents, by depth
_INDENT: Final = 22.0
_NOTES: Final = (
    mark(
        "评测依据为封面所列指标：15个采集项合计100分，"
        "16个应用场景各评0至4级；等级取两项条件同时满足的最高一级。"
    ),
    mark("★为约束性场景。得分按精确分数计算，显示两位小数；得分率向下取整。"),
    said(
        "文字后标有{revised}的段落由人工改写，其余文字和全部数字由评测记录自动生成。",
        revised=REVISED,
    ),
)


def cover(report: Report) -> list[Flowable]:
    """Return the first page."""
    said = report.cover
    code = (
        tr("统一社会信用代码 {credit_code}", credit_code=said.credit_code)
        if said.credit_code
        else ""
    )
    return [
        NextPageTemplate(BODY_PAGE),
        Text(said.enterprise, style.COVER_NAME, most=2),
        Text(code, style.COVER_CODE),
        Spacer(1, 16),
        _standing(said),
        Spacer(1, 14),
        facts(said.facts),
        PageBreak(),
    ]


def _standing(said: Cover) -> Table:
    standing = said.standing
    right: list[Flowable] = [
        Text(tr("数字化水平得分"), style.SMALL),
        Text(tr("{points} 分", points=standing.points), style.COVER_POINTS),
        Text(
            tr(
                "满分100分　{label}{value}",
                label=standing.scenarios.label,
                value=standing.scenarios.value,
            ),
            style.COVER_CODE,
        ),
    ]
    if standing.provisional:
        right.append(Text(standing.provisional, style.PROVISIONAL))
    middle = [("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("LEFTPADDING", (0, 0), (0, 0), 0)]
    return open_table([[drawings.badge(standing), right]], [0.34, 0.66], middle)


def contents(headings: Sequence[Heading]) -> list[Flowable]:
    """Return the table of contents and how to read the report, on a page of their own.

    Each heading must be drawn on the same canvas, before or after.
    """
    return [
        Text(tr("目录"), style.CHAPTER),
        Spacer(1, 8),
        _listing(headings),
        Spacer(1, 18),
        Text(tr("阅读说明"), style.SECTION),
        *(Text(f"· {tr(note)}", style.SMALL) for note in _NOTES),
        PageBreak(),
    ]


def _listing(headings: Sequence[Heading]) -> Drawing:
    height = sum(_PITCH[heading.depth] for heading in headings)

    def paint(canvas: CountingCanvas) -> None:
        y = height
        for heading in headings:
            y -= _PITCH[heading.depth]
            _line(canvas, y + 4, heading)

    return Drawing(style.CONTENT_WIDTH, height, paint)


def _line(canvas: CountingCanvas, y: float, heading: Heading) -> None:
    looks = style.CONTENTS[heading.depth]
    left, right = _INDENT * heading.depth, style.CONTENT_WIDTH
    title = clipped(heading.text, right - left - 60, looks)
    label(canvas, left, y, title, looks)
    canvas.draw_page_of(heading.key, right, y)
    start = left + text_width(title, font_name(bold=looks.bold), looks.size) + 8
    canvas.saveState()
    canvas.setStrokeColor(HexColor(style.RULE))
    canvas.setLineWidth(0.6)
    canvas.setDash(0.6, 3)
    canvas.line(start, y + 2.5, right - 24, y + 2.5)
    canvas.restoreState()
    place = (left, y - 3, right, y + looks.size)
    canvas.linkRect("", heading.key, place, relative=1, Border="[0 0 0]")
