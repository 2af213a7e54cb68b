"""Which grade the ticked checkpoints of a scenario suggest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.said import listed, said

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.scoring.catalogue import Checkpoint, Grade, Scenario


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A suggested grade 0-4 and why; the assessor's grade is the decision."""

    grade: int
    reason: str


def grade_met(grade: Grade, ticked: Collection[str]) -> bool:
    """Say whether all checkpoints are ticked, and one alternative fully where there are some."""
    alternatives = (all(point.key in ticked for point in points) for points in grade.any)
    return all(point.key in ticked for point in grade.all) and (not grade.any or any(alternatives))


def missing_points(grade: Grade, ticked: Collection[str]) -> tuple[Checkpoint, ...]:
    """Return the fewest checkpoints still to tick for a grade, of the alternatives the nearest."""
    alternatives = (_open(points, ticked) for points in grade.any)
    return (*_open(grade.all, ticked), *min(alternatives, key=len, default=()))


def _open(points: tuple[Checkpoint, ...], ticked: Collection[str]) -> tuple[Checkpoint, ...]:
    return tuple(point for point in points if point.key not in ticked)


def suggest_grade(scenario: Scenario, ticked: Collection[str]) -> Suggestion:
    """Return the highest grade whose own checkpoints are ticked, and what is open below it.

    A firm with an information system no longer keeps spreadsheets, so that a lower grade's
    checkpoints are not demanded again.
    """
    met = [grade.grade for grade in scenario.grades if grade_met(grade, ticked)]
    if not met:
        partly = any(key in ticked for key in scenario.checkpoints)
        return Suggestion(
            0, said("勾选的要点还凑不齐任何一级") if partly else said("尚未勾选判定要点")
        )
    top = max(met)
    below = [str(grade) for grade in range(1, top) if grade not in met]
    hint = said("，{below}级要点未勾全，请复核", below=listed(below)) if below else ""
    return Suggestion(top, said("{top}级判定要点已满足{hint}", top=top, hint=hint))
