"""What a report says about before and after, as plain frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.reports.model import Bar


@dataclass(frozen=True, slots=True)
class Difference:
    """Something before and after; `trend` is -1, 0 or 1, `change` says it with an arrow."""

    name: str
    before: str
    after: str
    change: str
    trend: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two assessments of one enterprise side by side: before the transformation and after it.

    `edition` is that of both. `totals` are the level, the points and those of each dimension,
    `groups` the indicators before.
    """

    sentence: str
    edition: str
    groups: tuple[Bar, ...]
    totals: tuple[Difference, ...]
    items: tuple[Difference, ...]
    scenarios: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Improvement:
    """What became better in one item or scenario; `change` and `trend` are nothing when alone."""

    name: str
    change: str
    trend: int
    note: str
    evidence: str


@dataclass(frozen=True, slots=True)
class ImprovementPart:
    """What became better in the business: `sentence` says whether it is `shown`."""

    sentence: str
    shown: bool
    summary: str
    rows: tuple[Improvement, ...]
