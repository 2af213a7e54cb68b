"""What points and level become by doing something, in one line."""

from __future__ import annotations

from app.language import tr
from app.ui.widgets.badge import LEVEL_WORDS
from app.workbench.standing import Effect, Standing


def effect_text(effect: Effect) -> str:
    """Return `得分 47.34 → 49.84，仍为二级`, with the range still possible when provisional."""
    before, after = effect.before, effect.after
    if before == after:
        return tr("不影响得分和等级")
    if before is None:
        return tr(
            "得分 {points}，{level}{range}",
            points=after.shown_points,
            level=tr(LEVEL_WORDS[after.level]),
            range=_range(after),
        )
    if before.points == after.points:
        told = tr("得分 {points} 不变", points=after.shown_points)
    else:
        told = tr(
            "得分 {points} → {points2}",
            points=before.shown_points,
            points2=after.shown_points,
        )
    return tr(
        "{told}，{levels}{range}",
        told=told,
        levels=_levels(before.level, after.level),
        range=_range(after),
    )


def _levels(before: int, after: int) -> str:
    if before != after:
        return f"{tr(LEVEL_WORDS[before])} → {tr(LEVEL_WORDS[after])}"
    return (
        tr("仍为{after}", after=tr(LEVEL_WORDS[after]))
        if after
        else tr("仍{level}", level=tr(LEVEL_WORDS[0]))
    )


def _range(standing: Standing) -> str:
    lowest, highest = (tr(LEVEL_WORDS[it]) for it in standing.level_range)
    if not standing.provisional:
        return ""
    among = (
        tr("为{lowest}", lowest=lowest)
        if lowest == highest
        else tr("在{lowest}至{highest}之间", lowest=lowest, highest=highest)
    )
    return tr("（暂定，最终{among}）", among=among)
