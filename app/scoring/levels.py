"""The level table: how many scenarios count for a row, what a row still lacks, which row holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Self

from app.scoring.catalogue import MAX_GRADE
from app.scoring.exact import ZERO, reaches

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from app.scoring.catalogue import Catalogue, Level


@dataclass(frozen=True, slots=True)
class Count:
    """How many scenarios reach a grade: all of them, and the constrained ones among them."""

    all: int
    constrained: int


class Condition(NamedTuple):
    """One row of the level table against an outcome; missing is never negative.

    A tuple, because every answer makes four of them.
    """

    level: int
    name: str
    points_have: Fraction
    points_need: Fraction
    points_met: bool
    scenarios_have: int
    scenarios_need: int
    constrained_have: int
    constrained_need: int

    @classmethod
    def of(cls, row: Level, points: Fraction, count: Count) -> Self:
        """Hold a row against points and the scenarios that reach its grade."""
        return cls(
            level=row.level,
            name=row.name,
            points_have=points,
            points_need=row.min_points,
            points_met=reaches(points, row.min_points),
            scenarios_have=count.all,
            scenarios_need=row.min_scenarios,
            constrained_have=count.constrained,
            constrained_need=row.min_constrained,
        )

    @property
    def points_missing(self) -> Fraction:
        """The points still missing."""
        return ZERO if self.points_met else self.points_need - self.points_have

    @property
    def scenarios_missing(self) -> int:
        """The scenarios still missing, of whichever kind."""
        return max(0, self.scenarios_need - self.scenarios_have)

    @property
    def constrained_missing(self) -> int:
        """The constrained scenarios still missing."""
        return max(0, self.constrained_need - self.constrained_have)

    @property
    def scenarios_met(self) -> bool:
        """Whether both scenario counts suffice."""
        enough = self.scenarios_have >= self.scenarios_need
        return enough and self.constrained_have >= self.constrained_need

    @property
    def met(self) -> bool:
        """Whether both conditions of the row hold."""
        return self.scenarios_met and self.points_met


def count_scenarios(
    catalogue: Catalogue, grades: Mapping[str, int | None], *, unknown: int
) -> dict[int, Count]:
    """Count the scenarios that reach each grade 1-4; without an answer one has grade `unknown`."""
    every = [0] * (MAX_GRADE + 1)
    constrained = [0] * (MAX_GRADE + 1)
    for code, scenario in catalogue.scenarios.items():
        known = grades[code]
        grade = unknown if known is None else known
        every[grade] += 1
        constrained[grade] += scenario.constrained
    return {
        grade: Count(sum(every[grade:]), sum(constrained[grade:]))
        for grade in range(1, MAX_GRADE + 1)
    }


def level_of(catalogue: Catalogue, points: Fraction, counts: Mapping[int, Count]) -> int:
    """Return the highest level whose two conditions hold; 0 when none does."""
    for row in reversed(catalogue.levels):
        count = counts[row.level]
        enough = count.all >= row.min_scenarios and count.constrained >= row.min_constrained
        if enough and reaches(points, row.min_points):
            return row.level
    return 0
