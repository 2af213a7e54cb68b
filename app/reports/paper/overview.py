"""The page for a manager: the outcome in a paragraph, its pictures, strong and weak points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Spacer

from app.language import tr
from app.reports import style
from app.reports.paper import drawings
from app.reports.paper.blocks import Heading, Text
from app.reports.paper.prose import prose
from app.reports.paper.radar import SIZE, radar
from app.reports.paper.tables import open_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable, Table

    from app.reports.model import Fact, PathPart, Report

_STEPS = 4  # of the way to the next level that stand on this page


def overview(report: Report) -> list[Flowable]:
    """Return the chapter 评测结论, one page as long as its paragraph is short."""
    said = report.conclusion
    return [
        Heading(tr("评测结论"), style.CHAPTER, key="conclusion", depth=0),
        *prose(said.summary, style.LEAD),
        Spacer(1, 4),
        drawings.ladder(said, report.cover.standing.level),
        Spacer(1, 8),
        _pictures(report),
        Spacer(1, 4),
        Text(tr("{n}个应用场景的等级", n=len(report.scenarios)), style.CAPTION),
        drawings.scenario_grid(report.scenarios),
        Spacer(1, 4),
        drawings.grade_scale(),
        *(_next(report.advice.path) if report.advice.path else ()),
    ]


def _next(path: PathPart) -> list[Flowable]:
    """Return the first steps of the way to the next level, a line each."""
    lines = [f"{it.name}　{it.before} → {it.after}　{it.gain}" for it in path.steps[:_STEPS]]
    rest = len(path.steps) - _STEPS
    if rest > 0:
        lines.append(tr("另有{n}处，见“三、数字化转型建议”。", n=rest))
    return [
        Spacer(1, 8),
        Text(tr("{title}：{n}处提升", title=path.title, n=len(path.steps)), style.CAPTION),
        *(
            Text(f"{at}　{line}" if at <= _STEPS else line, style.STEP, most=1)
            for at, line in enumerate(lines, 1)
        ),
    ]


def _pictures(report: Report) -> Table:
    said, former = report.conclusion, report.comparison
    share = SIZE[0] / style.CONTENT_WIDTH
    width = style.CONTENT_WIDTH - SIZE[0]
    key = tr("二级指标得分率（虚线为改造前）") if former else tr("二级指标得分率")
    left = [Text(key, style.CAPTION), radar(said.groups, former.groups if former else ())]
    right = [
        Text(tr("三个维度得分"), style.CAPTION),
        drawings.bars(said.bars, width),
        Spacer(1, 6),
        *_column(tr("强项"), said.strongest),
        Spacer(1, 5),
        *_column(tr("短板"), said.weakest),
    ]
    flush = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ]
    return open_table([[left, right]], [share, 1 - share], flush, whole=True)


def _column(title: str, found: Sequence[Fact]) -> list[Flowable]:
    if not found:
        return []
    lines = (Text(fact.value, style.POINT, lead=fact.label, most=2) for fact in found)
    return [Text(title, style.CAPTION), *lines]
