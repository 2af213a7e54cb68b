"""Says what the outcome is and why, what is strong, what is weak and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.language import together, tr
from app.reports.answered import dimension_bar, group_bar
from app.reports.model import Conclusion, Fact, LevelRow, Need, Standing
from app.reports.sections import passage
from app.reports.words import level_in_words, level_text
from app.scoring.text import show_missing, show_points

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from fractions import Fraction

    from app.reports.model import Bar
    from app.scoring.catalogue import Catalogue
    from app.scoring.outcome import Condition, Outcome

_FEW: Final = 3  # indicators that are named as the best or the poorest
_MANY: Final = 6  # scenarios that are named before the rest is only counted


def standing_of(catalogue: Catalogue, outcome: Outcome) -> Standing:
    """Return the level and the points in words."""
    level = outcome.level
    return Standing(
        level=level,
        level_text=level_text(level) if level else tr("未达到"),
        name=tr(outcome.level_name) if level else level_text(1),
        points=show_points(outcome.points, catalogue.thresholds),
        scenarios=_met_scenarios(outcome),
        provisional=_provisional(catalogue, outcome),
    )


def _met_scenarios(outcome: Outcome) -> Fact:
    level = outcome.level or 1
    count = outcome.scenario_counts[level]
    return Fact(
        tr("达到{level}级的应用场景", level=level),
        tr("{n}个（约束性{constrained}个）", n=count.all, constrained=count.constrained),
    )


def conclusion_of(catalogue: Catalogue, outcome: Outcome, texts: Mapping[str, str]) -> Conclusion:
    """Return the outcome with the conditions of every level, what is strong and what is weak."""
    groups = group_bars(catalogue, outcome)
    return Conclusion(
        summary=passage("summary", _summary(catalogue, outcome, groups), texts),
        levels=tuple(_level_row(row, catalogue) for row in outcome.conditions),
        bars=tuple(dimension_bar(dimension, outcome) for dimension in catalogue.dimensions),
        groups=groups,
        strongest=(*map(_bar_fact, strongest(groups)), *_best(outcome)),
        weakest=(*map(_bar_fact, weakest(groups)), *_poorest(outcome)),
        cautions=tuple(tr(warning.message) for warning in outcome.warnings),
    )


def group_bars(catalogue: Catalogue, outcome: Outcome) -> tuple[Bar, ...]:
    """Return the points of every second-level indicator in the order of the indicators."""
    return tuple(
        group_bar(dimension, group, outcome)
        for dimension in catalogue.dimensions
        for group in dimension.groups
    )


def strongest(groups: Sequence[Bar]) -> list[Bar]:
    """Return the few indicators that earned the greatest part of their points, most first."""
    return sorted((bar for bar in groups if bar.share), key=_by_share)[:_FEW]


def weakest(groups: Sequence[Bar]) -> list[Bar]:
    """Return the few that earned the smallest part, least first; none that is among the best."""
    best = strongest(groups)
    if not best:  # nothing earned anything: no few of them are the weak ones
        return []
    poor = sorted((bar for bar in groups if bar.share < 1 and bar not in best), key=_by_share)
    return poor[::-1][:_FEW]


def share_text(share: Fraction) -> str:
    """Return a share of a maximum in whole percent, rounded down: 100% is nothing less."""
    return f"{(share * 100).__floor__()}%"


def _by_share(bar: Bar) -> Fraction:
    return -bar.share


def _bar_fact(bar: Bar) -> Fact:
    return Fact(
        bar.name,
        tr(
            "{points} / {maximum}分，得分率{share}",
            points=bar.points,
            maximum=bar.maximum,
            share=share_text(bar.share),
        ),
    )


def _best(outcome: Outcome) -> Iterator[Fact]:
    top = max((grade or 0 for grade in outcome.scenarios.values()), default=0)
    if top:
        yield Fact(tr("{top}级场景", top=top), _named(outcome, top))


def _poorest(outcome: Outcome) -> Iterator[Fact]:
    known = [grade for grade in outcome.scenarios.values() if grade is not None]
    if known and min(known) < max(known):
        yield Fact(tr("{known}级场景", known=min(known)), _named(outcome, min(known)))


def _named(outcome: Outcome, grade: int) -> str:
    scenarios = outcome.catalogue.scenarios
    names = [
        tr(scenarios[code].name) for code, found in outcome.scenarios.items() if found == grade
    ]
    return tr("、").join(names[:_MANY]) + (
        tr("等{n}个", n=len(names)) if len(names) > _MANY else ""
    )


def _provisional(catalogue: Catalogue, outcome: Outcome) -> str:
    if not outcome.provisional:
        return ""
    lowest, highest = (spoken(level, catalogue) for level in outcome.level_range)
    return (
        tr("暂定：补全后等级为{lowest}。", lowest=lowest)
        if lowest == highest
        else (tr("暂定：补全后等级在{lowest}与{highest}之间。", lowest=lowest, highest=highest))
    )


def spoken(level: int, catalogue: Catalogue) -> str:
    """Return a level as it is said, with its name."""
    return level_in_words(level, catalogue.level_name(level))


def _summary(catalogue: Catalogue, outcome: Outcome, groups: Sequence[Bar]) -> str:
    points = show_points(outcome.points, catalogue.thresholds)
    verdict = (
        tr("评定为{spoken}", spoken=spoken(outcome.level, catalogue))
        if outcome.level
        else tr("尚未达到一级")
    )
    first = tr(
        "本次评测得分{points}分（满分100分），数字化水平{verdict}。", points=points, verdict=verdict
    )
    open_end = _provisional(catalogue, outcome)
    return together(first, open_end, contrast(groups), towards_next(outcome))


def contrast(groups: Sequence[Bar]) -> str:
    """Return a sentence on which indicators are strong and which are weak, or nothing."""
    best, poor = (_shares(bars) for bars in (strongest(groups), weakest(groups)))
    if not best or not poor:
        return ""
    return tr("二级指标中，得分率较高的是{best}，较低的是{poor}。", best=best, poor=poor)


def _shares(bars: Iterable[Bar]) -> str:
    return tr("、").join(
        tr("{name}（{share}）", name=bar.name, share=share_text(bar.share)) for bar in bars
    )


def towards_next(outcome: Outcome) -> str:
    """Return a sentence on what the next level still takes."""
    following = [row for row in outcome.conditions if row.level == outcome.level + 1]
    if not following:
        return tr("各级条件均已满足。")
    row = following[0]
    lacks = []
    if row.points_missing:
        lacks.append(tr("{missing}分", missing=show_missing(row.points_missing)))
    if row.scenarios_missing or row.constrained_missing:
        lacks.append(_lacking_scenarios(row))
    return tr(
        "距{spoken}还差{lacks}。",
        spoken=spoken(row.level, outcome.catalogue),
        lacks=tr("和").join(lacks),
    )


def _lacking_scenarios(row: Condition) -> str:
    count = max(row.scenarios_missing, row.constrained_missing)
    of_these = (
        tr("（其中约束性场景{n}个）", n=row.constrained_missing) if row.constrained_missing else ""
    )
    return tr("{n}个达到{level}级的应用场景{of_these}", n=count, level=row.level, of_these=of_these)


def _level_row(row: Condition, catalogue: Catalogue) -> LevelRow:
    return LevelRow(
        level=row.level,
        text=f"{level_text(row.level)} {tr(row.name)}",
        points=Need(
            have=show_points(row.points_have, catalogue.thresholds),
            need=_short(show_points(row.points_need)),
            missing=show_missing(row.points_missing),
            met=row.points_met,
        ),
        scenarios=_count(row.scenarios_have, row.scenarios_need, row.scenarios_missing),
        constrained=_count(row.constrained_have, row.constrained_need, row.constrained_missing),
        met=row.met,
    )


def _count(have: int, need: int, missing: int) -> Need:
    return Need(str(have), str(need), str(missing), met=missing == 0)


def _short(points: str) -> str:
    return points.rstrip("0").rstrip(".")
