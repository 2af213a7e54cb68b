"""What the printed summary of many enterprises says, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

GRADES: tuple[int | None, ...] = (None, 0, 1, 2, 3, 4)
"""The columns of the heat map; None is not assessed yet."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A target of a programme in words: `have` of `need` enterprises in a place."""

    text: str
    place: str
    have: int
    need: int


@dataclass(frozen=True, slots=True)
class Group:
    """How many assessments a district or an industry has of each level, from level 0."""

    name: str
    levels: tuple[int, ...]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.levels)


@dataclass(frozen=True, slots=True)
class Scenario:
    """How many assessments have each of `GRADES` in a scenario."""

    code: str
    name: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Weakness:
    """Of `answered` assessments, `weak` earned under 60 % of an item's points."""

    code: str
    name: str
    weak: int
    answered: int


@dataclass(frozen=True, slots=True)
class Survey:
    """Everything on the printed pages; `conditions` are the filters in force, in words.

    `made_at` is in UTC; `totals` are label and number; `rises` counts enterprises by level before
    and after.
    """

    organisation: str
    made_at: str
    app_version: str
    conditions: Sequence[str]
    totals: Sequence[tuple[str, int]]
    levels: Sequence[int]
    programme: str
    goals: Sequence[Goal]
    districts: Sequence[Group]
    industries: Sequence[Group]
    scenarios: Sequence[Scenario]
    weaknesses: Sequence[Weakness]
    rises: Mapping[tuple[int, int], int]


def share(part: int, whole: int) -> str:
    """Return a part in whole percent, never so that a part looks like none or like all."""
    if not 0 < part < whole:
        return "100%" if part else "0%"
    return f"{min(99, max(1, (part * 200 + whole) // (2 * whole)))}%"
