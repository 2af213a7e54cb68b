"""What points and level become by doing something, in one line."""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction

from app.scoring.text import show_points
from app.ui.widgets.badge import LEVEL_WORDS
from app.workbench.standing import Effect, Standing


def effect_text(effect: Effect, thresholds: Collection[Fraction]) -> str:
    """Return `得分 47.34 → 49.84，仍为二级`, with the range still possible when provisional."""
    before, after = effect.before, effect.after
    if before == after:
        return "不影响得分和等级"
    points = show_points(after.points, thresholds)
    if before is None:
        return f"得分 {points}，{LEVEL_WORDS[after.level]}{_range(after)}"
    if before.points == after.points:
        told = f"得分 {points} 不变"
    else:
        told = f"得分 {show_points(before.points, thresholds)} → {points}"
    return f"{told}，{_levels(before.level, after.level)}{_range(after)}"


def _levels(before: int, after: int) -> str:
    if before != after:
        return f"{LEVEL_WORDS[before]} → {LEVEL_WORDS[after]}"
    return f"仍为{LEVEL_WORDS[after]}" if after else f"仍{LEVEL_WORDS[0]}"


def _range(standing: Standing) -> str:
    lowest, highest = (LEVEL_WORDS[it] for it in standing.level_range)
    if not standing.provisional:
        return ""
    among = f"为{lowest}" if lowest == highest else f"在{lowest}至{highest}之间"
    return f"（暂定，最终{among}）"
