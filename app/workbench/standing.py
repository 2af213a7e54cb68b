"""Where an assessment stands: points and level, compared before and after something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from fractions import Fraction

    from app.scoring.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Standing:
    """Points (exact, and as people read them), level, its name, the range still possible.

    `provisional` while something is open.
    """

    points: Fraction
    shown_points: str
    level: int
    level_name: str
    level_range: tuple[int, int]
    provisional: bool

    @classmethod
    def of(cls, outcome: Outcome) -> Self:
        """Take from an outcome what comparing needs."""
        return cls(
            outcome.points,
            outcome.shown_points,
            outcome.level,
            outcome.level_name,
            outcome.level_range,
            outcome.provisional,
        )


@dataclass(frozen=True, slots=True)
class Effect:
    """What doing something makes of the standing; `before` is None when there was none."""

    before: Standing | None
    after: Standing
