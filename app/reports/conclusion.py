"""Says what the outcome is, why, and what the next level takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports.answered import dimension_bar
from app.reports.model import Conclusion, LevelRow, Need, PathPart, Standing, StepRow
from app.reports.words import level_in_words, level_text
from app.scoring.text import show_missing, show_points

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue
    from app.scoring.outcome import Condition, Outcome
    from app.scoring.path import Path, Step


def standing_of(catalogue: Catalogue, outcome: Outcome) -> Standing:
    """Return the level and the points in words."""
    level = outcome.level
    return Standing(
        level=level,
        level_text=level_text(level) if level else "未达到",
        name=outcome.level_name if level else level_text(1),
        points=show_points(outcome.points, catalogue.thresholds),
        provisional=_provisional(catalogue, outcome),
    )


def conclusion_of(catalogue: Catalogue, outcome: Outcome, path: Path | None) -> Conclusion:
    """Return the outcome with the conditions of every level and the path to the next one."""
    return Conclusion(
        summary=_summary(catalogue, outcome),
        levels=tuple(_level_row(row, catalogue) for row in outcome.conditions),
        bars=tuple(dimension_bar(dimension, outcome) for dimension in catalogue.dimensions),
        cautions=tuple(warning.message for warning in outcome.warnings),
        path=_path(path, catalogue) if path is not None and path.steps else None,
    )


def _provisional(catalogue: Catalogue, outcome: Outcome) -> str:
    if not outcome.provisional:
        return ""
    lowest, highest = (_spoken(level, catalogue) for level in outcome.level_range)
    return (
        f"暂定：补全后等级为{lowest}。"
        if lowest == highest
        else (f"暂定：补全后等级在{lowest}与{highest}之间。")
    )


def _spoken(level: int, catalogue: Catalogue) -> str:
    return level_in_words(level, catalogue.level_name(level))


def _summary(catalogue: Catalogue, outcome: Outcome) -> str:
    points = show_points(outcome.points, catalogue.thresholds)
    verdict = f"评定为{_spoken(outcome.level, catalogue)}" if outcome.level else "尚未达到一级"
    first = f"本次评测得分{points}分（满分100分），数字化水平{verdict}。"
    return first + _provisional(catalogue, outcome) + _towards_next(catalogue, outcome)


def _towards_next(catalogue: Catalogue, outcome: Outcome) -> str:
    following = [row for row in outcome.conditions if row.level == outcome.level + 1]
    if not following:
        return "各级条件均已满足。"
    row = following[0]
    lacks = []
    if row.points_missing:
        lacks.append(f"{show_missing(row.points_missing)}分")
    if row.scenarios_missing or row.constrained_missing:
        lacks.append(_lacking_scenarios(row))
    return f"距{_spoken(row.level, catalogue)}还差{'和'.join(lacks)}。"


def _lacking_scenarios(row: Condition) -> str:
    count = max(row.scenarios_missing, row.constrained_missing)
    of_these = f"（其中约束性场景{row.constrained_missing}个）" if row.constrained_missing else ""
    return f"{count}个达到{row.level}级的应用场景{of_these}"


def _level_row(row: Condition, catalogue: Catalogue) -> LevelRow:
    return LevelRow(
        level=row.level,
        text=f"{level_text(row.level)} {row.name}",
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


def _path(path: Path, catalogue: Catalogue) -> PathPart:
    return PathPart(
        title=f"达到{_spoken(path.level, catalogue)}的最短路径",
        summary=f"最少需要{path.changes}处提升。下表是其中一组，优先约束性场景；实际选择以企业条件为准。",
        steps=tuple(_step_row(step, catalogue) for step in path.steps),
    )


def _step_row(step: Step, catalogue: Catalogue) -> StepRow:
    is_item = step.kind == "item"
    star = "★" if not is_item and catalogue.scenarios[step.code].constrained else ""
    return StepRow(
        name=f"{step.code} {step.name}{star}",
        before=_answer(step, step.before, catalogue),
        after=_answer(step, step.after, catalogue),
        gain=f"+{show_points(step.gain)}分" if is_item else f"{step.after}级场景 +1",
    )


def _answer(step: Step, answer: tuple[str, ...] | int | None, catalogue: Catalogue) -> str:
    if answer is None:
        return "未作答" if step.kind == "item" else "未评定"
    if isinstance(answer, int):
        return f"{answer}级"
    if len(answer) == 1:
        return f"{answer[0]} {catalogue.items[step.code].option(answer[0]).text}"
    return "、".join(answer)
