"""Sets two assessments of one enterprise side by side: before the transformation and after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.language import tr
from app.reports.compared_part import Comparison, Difference
from app.reports.conclusion import group_bars, spoken
from app.reports.words import beijing_day, chinese_day, level_text
from app.scoring.text import show_points
from app.storage.names import KINDS

if TYPE_CHECKING:
    from fractions import Fraction

    from app.scoring.outcome import Outcome

_ARROWS: Final = {1: "↑", -1: "↓"}


@dataclass(frozen=True, slots=True)
class Former:
    """The assessment before, when it was last changed, in UTC, and of which kind it is."""

    outcome: Outcome
    at: str
    kind: str = "before"


def comparison_of(former: Former, outcome: Outcome) -> Comparison:
    """Return what changed since the assessment before; both by the same indicators."""
    before, catalogue = former.outcome, outcome.catalogue
    dimensions = (
        _points(f"{it.code} {tr(it.name)}", before.dimensions[it.code], outcome.dimensions[it.code])
        for it in catalogue.dimensions
    )
    return Comparison(
        sentence=_sentence(former, outcome),
        edition=tr(catalogue.title),
        groups=group_bars(catalogue, before),
        totals=(
            _levels(before, outcome),
            _points(tr("总分"), before.points, outcome.points),
            *dimensions,
        ),
        items=tuple(
            _points(
                f"{code} {tr(item.name)}", before.items[code].points, outcome.items[code].points
            )
            for code, item in catalogue.items.items()
        ),
        scenarios=tuple(
            _grades(
                f"{code} {tr(it.name)}{'★' if it.constrained else ''}",
                before.scenarios[code],
                outcome.scenarios[code],
            )
            for code, it in catalogue.scenarios.items()
        ),
    )


def _sentence(former: Former, outcome: Outcome) -> str:
    before, day = former.outcome, chinese_day(beijing_day(former.at))
    old, new = (show_points(it.points, it.catalogue.thresholds) for it in (before, outcome))
    gained = _points("", before.points, outcome.points)
    moved = {1: tr("提高"), 0: tr("不变"), -1: tr("下降")}[gained.trend]
    by = gained.change[1:] if gained.trend else ""
    first, last = (spoken(it.level, outcome.catalogue) for it in (before, outcome))
    level = (
        tr("等级保持{last}", last=last)
        if first == last
        else tr("等级由{first}变为{last}", first=first, last=last)
    )
    points = tr("得分由{old}分到{new}分，{moved}{by}", old=old, new=new, moved=moved, by=by)
    return tr(
        "与{day}的{kind}相比，{points}；{level}。",
        day=day,
        kind=tr(KINDS[former.kind]),
        points=points,
        level=level,
    )


def _levels(before: Outcome, after: Outcome) -> Difference:
    texts = [level_text(it.level) if it.level else tr("未达到一级") for it in (before, after)]
    return _difference(
        tr("数字化水平等级"), texts[0], texts[1], after.level - before.level, tr("级")
    )


def _points(name: str, before: Fraction, after: Fraction) -> Difference:
    gained = after - before
    trend = (gained > 0) - (gained < 0)
    change = (
        tr("{trend}{points}分", trend=_ARROWS[trend], points=show_points(abs(gained)))
        if trend
        else "—"
    )
    return Difference(name, show_points(before), show_points(after), change, trend)


def _grades(name: str, before: int | None, after: int | None) -> Difference:
    texts = [
        tr("未评定") if grade is None else tr("{grade}级", grade=grade) for grade in (before, after)
    ]
    return _difference(name, texts[0], texts[1], (after or 0) - (before or 0), tr("级"))


def _difference(name: str, before: str, after: str, moved: int, unit: str) -> Difference:
    trend = (moved > 0) - (moved < 0)
    change = f"{_ARROWS[trend]}{abs(moved)}{unit}" if trend else "—"
    return Difference(name, before, after, change, trend)
