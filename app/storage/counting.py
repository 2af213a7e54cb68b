"""Counting what stands in rows that the database has summed up; pure, without a query."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from app.scoring.loader import default_catalogue
from app.storage import summary

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from app.scoring.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class GroupCount:
    """How many assessments a district or an industry has, in all and per level."""

    name: str
    total: int
    per_level: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class WeakItem:
    """Of `total` assessments that answered an item, `weak` earned under 60 % of its points."""

    code: str
    weak: int
    total: int


@dataclass(frozen=True, slots=True)
class Totals:
    """How many assessments there are, and of these provisional, finalised and in conflict."""

    all: int
    provisional: int
    finalised: int
    in_conflict: int


@dataclass(frozen=True, slots=True)
class Sums:
    """All that is counted of the assessments that some filters leave.

    `levels` has how many have each level, one that none has is left out; `districts` and
    `industries` come by name, "" where none is given; `grades` has per scenario how many have each
    grade, None for no grade yet; `weak` has every answered item, the one that is weak in the
    largest part of them first.
    """

    totals: Totals
    levels: Mapping[int, int]
    districts: tuple[GroupCount, ...]
    industries: tuple[GroupCount, ...]
    grades: Mapping[str, Mapping[int | None, int]]
    weak: tuple[WeakItem, ...]


def groups(rows: Iterable[Any]) -> tuple[GroupCount, ...]:
    """Return the counts of each name, from rows of (name, level, count)."""
    found: dict[str, Counter[int]] = {}
    for name, level, count in rows:
        found.setdefault(name, Counter())[level] += count
    return tuple(
        GroupCount(name, found[name].total(), dict(sorted(found[name].items())))
        for name in sorted(found)
    )


def _counted(
    rows: Iterable[Any], column: str, codes: Callable[[Catalogue], Collection[str]], signs: str
) -> Iterator[tuple[str, str, int]]:
    """Yield (code, sign, count) for a column whose texts have one sign for each code."""
    texts: dict[str, list[str]] = {}
    for row in rows:
        texts.setdefault(row.edition, []).append(getattr(row, column))
    for edition, parts in texts.items():
        text, known = "".join(parts), codes(default_catalogue(edition))
        for place, code in enumerate(known):
            own = text[place :: len(known)]
            yield from ((code, sign, own.count(sign)) for sign in signs)


def grades(rows: Iterable[Any]) -> dict[str, dict[int | None, int]]:
    """Return per scenario how many have each grade."""
    found: dict[str, dict[int | None, int]] = {}
    for code, sign, count in _counted(rows, "grades", lambda it: it.scenarios, summary.GRADES):
        counts, grade = found.setdefault(code, {}), None if sign == summary.NONE else int(sign)
        if count:
            counts[grade] = counts.get(grade, 0) + count
    return found


def weak_items(rows: Iterable[Any]) -> tuple[WeakItem, ...]:
    """Return every answered item, the one that is weak in the largest part of them first."""
    weak, total = Counter[str](), Counter[str]()
    for code, sign, count in _counted(rows, "weak_items", lambda it: it.items, summary.ANSWERED):
        weak[code] += count if sign == summary.WEAK_SIGN else 0
        total[code] += count
    found = [WeakItem(code, weak[code], total[code]) for code in total if total[code]]
    return tuple(sorted(found, key=lambda item: (-Fraction(item.weak, item.total), item.code)))
