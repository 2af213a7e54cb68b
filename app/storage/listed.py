"""One row of a list of assessments, and how it is read from the columns of its table."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

from app.scoring.editions import show_total


class Summary(NamedTuple):
    """One row of a list; `answered` counts of all items and scenarios, `photos` any evidence.

    `points` is exact; `updated_at` is the latest time in the journal, in UTC, `finalised_at` the
    time of the finalising that still counts. `revision` is that of the last package, 0 for none.
    A tuple, because lists make tens of thousands at once.
    """

    id: str
    kind: str
    edition: str
    enterprise_name: str
    credit_code: str
    status: str
    level: int
    level_low: int
    level_high: int
    points: Fraction
    provisional: bool
    answered: int
    conflicts: int
    photos: int
    updated_at: str
    city: str = ""
    district: str = ""
    industry: str = ""
    finalised_at: str | None = None
    revision: int = 0

    @property
    def shown_points(self) -> str:
        """The points as people read them, never making an unmet threshold look met."""
        return show_total(self.points, self.edition)


REVISION = "revision"
"""The one part of a summary that is no column of its table: the package log tells it."""
LISTED = tuple(name for name in Summary._fields if name != REVISION)
"""The columns that a summary is read from, in order; the revision comes after them."""
_POINTS = LISTED.index("points")
_PROVISIONAL = LISTED.index("provisional")


def summary_of(row: Iterable[Any]) -> Summary:
    """Return the summary in a row of the columns `LISTED`, followed by the revision."""
    values = list(row)
    values[_POINTS] = exact(values[_POINTS])
    values[_PROVISIONAL] = bool(values[_PROVISIONAL])  # SQLite's driver has numbers only
    return Summary._make(values)


@lru_cache(maxsize=4096)
def exact(points: str) -> Fraction:
    """Return points as they were written; many assessments share them, and reading takes long."""
    above, _, below = points.partition("/")
    return Fraction(int(above), int(below))
