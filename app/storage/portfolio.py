"""Questions about many assessments at once, answered by the database: lists, counts, pairs.

Every assessment counts as it stands now, a draft too; a question about finalised ones filters by
status. What an answer needs of memory does not grow with the number of assessments, except for
what it returns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, and_, case, cast, func, select, true, tuple_

from app.errors import BadInput
from app.scoring.loader import default_catalogue
from app.storage import summary, tables
from app.storage.listed import Summary, summary_of
from app.storage.summary import Standing

if TYPE_CHECKING:
    from sqlalchemy import Column, Connection, Select, Subquery

    from app.scoring.catalogue import Catalogue
    from app.storage.database import Database

_TABLE = tables.assessment
_CHUNK = 500
_RANK = len("1") + len("2026-03-05T01:41:00.000Z")
_ID = 36
SORTS: Mapping[str, tuple[ColumnElement[Any], ...]] = {
    "updated_at": (_TABLE.c.updated_at,),
    # The two kinds of database put nothing at different ends.
    "finalised_at": (func.coalesce(_TABLE.c.finalised_at, ""),),
    "enterprise_name": (_TABLE.c.enterprise_name,),
    "credit_code": (_TABLE.c.credit_code,),
    "kind": (_TABLE.c.kind,),
    "status": (_TABLE.c.status,),
    "city": (_TABLE.c.city, _TABLE.c.district),
    "district": (_TABLE.c.district,),
    "industry": (_TABLE.c.industry,),
    "level": (_TABLE.c.level, _TABLE.c.points_order),
    "points": (_TABLE.c.points_order,),
}
"""By what a page can be sorted; equal rows come by id."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Which assessments are meant; an empty part leaves nothing out.

    `text` is looked for in the enterprise's name and credit code, whatever the case of its letters.
    """

    kinds: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    industries: tuple[str, ...] = ()
    levels: tuple[int, ...] = ()
    text: str = ""


EVERYTHING = Filters()


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
class Pair:
    """One enterprise before and after; of several of a kind a finalised one, the latest."""

    credit_code: str
    before: Summary
    after: Summary


@dataclass(frozen=True, slots=True)
class Values:
    """What there is to filter by, each sorted, without the empty text."""

    cities: tuple[str, ...]
    districts: tuple[str, ...]
    industries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One assessment with the points of its answered items and the grades of its scenarios."""

    summary: Summary
    points: Mapping[str, Fraction]
    grades: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Totals:
    """How many assessments there are, and of these provisional, finalised and in conflict."""

    all: int
    provisional: int
    finalised: int
    in_conflict: int


@dataclass(frozen=True, slots=True)
class _Packed:
    """A column with a sign per scenario or item, whose they are, how many to count at a time.

    The more places, the fewer passes, and the more groups for each: a grade is one of six signs, a
    weak item one of three.
    """

    column: Column[str]
    codes: Callable[[Catalogue], tuple[str, ...]]
    places: int


_GRADES = _Packed(_TABLE.c.grades, lambda catalogue: tuple(catalogue.scenarios), 4)
_WEAK = _Packed(_TABLE.c.weak_items, lambda catalogue: tuple(catalogue.items), 5)


class Portfolio:
    """All assessments of a workspace, looked at together."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, filters: Filters = EVERYTHING) -> int:
        """Return how many assessments there are."""
        query = select(func.count()).select_from(_TABLE).where(_meant(filters))
        with self._database.transaction() as connection:
            return int(connection.execute(query).scalar_one())

    def totals(self, filters: Filters = EVERYTHING) -> Totals:
        """Return the sums above a list."""
        conditions = (_TABLE.c.provisional, _TABLE.c.status == "finalised", _TABLE.c.conflicts > 0)
        sums = (func.coalesce(func.sum(case((one, 1), else_=0)), 0) for one in conditions)
        query = select(func.count(), *sums).select_from(_TABLE).where(_meant(filters))
        with self._database.transaction() as connection:
            return Totals(*map(int, connection.execute(query).one()))

    def page(
        self,
        filters: Filters = EVERYTHING,
        sort: str = "updated_at",
        *,
        descending: bool = True,
        offset: int = 0,
        limit: int = 100,
    ) -> tuple[Summary, ...]:
        """Return one page of a list; BadInput when `sort` is none of `SORTS`."""
        if sort not in SORTS:
            raise BadInput(f"不能按“{sort}”排序，可用：{'、'.join(SORTS)}。")
        # The id in the same direction, so that an index gives the page in order.
        key = (*SORTS[sort], _TABLE.c.id)
        order = [column.desc() if descending else column.asc() for column in key]
        query = select(*summary.columns()).where(_meant(filters)).order_by(*order)
        with self._database.transaction() as connection:
            rows = connection.execute(query.offset(offset).limit(limit))
            return tuple(map(summary_of, rows))

    def counts_by_level(self, filters: Filters = EVERYTHING) -> dict[int, int]:
        """Return how many assessments have each level; a level that none has is left out."""
        level = _TABLE.c.level
        query = select(level, func.count()).where(_meant(filters)).group_by(level).order_by(level)
        with self._database.transaction() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def by_district(self, filters: Filters = EVERYTHING) -> tuple[GroupCount, ...]:
        """Return the counts of every district by name; "" where none is given."""
        return self._by(_TABLE.c.district, filters)

    def by_industry(self, filters: Filters = EVERYTHING) -> tuple[GroupCount, ...]:
        """Return the counts of every industry by name; "" where none is given."""
        return self._by(_TABLE.c.industry, filters)

    def scenario_grades(self, filters: Filters = EVERYTHING) -> dict[str, dict[int | None, int]]:
        """Return per scenario how many assessments have each grade, None for no grade yet."""
        found: dict[str, dict[int | None, int]] = {}
        for code, sign, count in self._signs(_GRADES, filters):
            counts = found.setdefault(code, {})
            grade = None if sign == summary.NONE else int(sign)
            counts[grade] = counts.get(grade, 0) + count
        return found

    def weak_items(self, filters: Filters = EVERYTHING) -> tuple[WeakItem, ...]:
        """Return every answered item, the one that is weak in the largest part of them first."""
        weak, total = Counter[str](), Counter[str]()
        for code, sign, count in self._signs(_WEAK, filters):
            weak[code] += count if sign == summary.WEAK_SIGN else 0
            total[code] += count if sign != summary.NONE else 0
        found = [WeakItem(code, weak[code], total[code]) for code in total if total[code]]
        return tuple(sorted(found, key=lambda item: (-Fraction(item.weak, item.total), item.code)))

    def _signs(self, packed: _Packed, filters: Filters) -> Iterator[tuple[str, str, int]]:
        """Yield (code, sign, count) for a column that has one sign per scenario or item.

        Some places are counted at a time: whole texts would make too many groups, and single
        places too many passes over all assessments.
        """
        start, longest = 0, 1
        with self._database.transaction() as connection:
            while start < longest:
                part = func.substr(packed.column, start + 1, packed.places)
                key = _TABLE.c.edition, part
                query = select(*key, func.count()).where(_meant(filters)).group_by(*key)
                for edition, signs, count in connection.execute(query):
                    codes = packed.codes(default_catalogue(edition))
                    longest = max(longest, len(codes))
                    for code, sign in zip(codes[start:], signs, strict=False):
                        yield code, sign, count
                start += packed.places

    def pairs(
        self, filters: Filters = EVERYTHING, *, offset: int = 0, limit: int | None = None
    ) -> tuple[Pair, ...]:
        """Return the enterprises that were assessed before and after, by credit code.

        The filters are about the assessment after; `kinds` does not matter.
        """
        chosen, earlier = _chosen("before", "after"), _TABLE.alias()
        before, after = summary.columns(earlier), summary.columns()
        query = (
            select(chosen.c.credit_code, *before, *after)
            .join_from(chosen, _TABLE, _TABLE.c.id == chosen.c.after)
            .join(earlier, earlier.c.id == chosen.c.before)
            .where(_meant(filters, kinds=False))
            .order_by(chosen.c.credit_code)
        )
        with self._database.transaction() as connection:
            return tuple(
                Pair(
                    row[0],
                    summary_of(row[1 : len(before) + 1]),
                    summary_of(row[len(before) + 1 :]),
                )
                for row in connection.execute(query.offset(offset).limit(limit))
            )

    def enterprises_by_level(self, kind: str, filters: Filters = EVERYTHING) -> dict[int, int]:
        """Return how many enterprises each level has, by the assessment of a kind that counts.

        Enterprises are told apart by credit code; one without is not counted. `kinds` of the
        filters does not matter.
        """
        found = self._levels(_chosen(kind), (kind,), filters)
        return {levels[0]: count for levels, count in found}

    def rises(self, filters: Filters = EVERYTHING) -> dict[tuple[int, int], int]:
        """Return how many enterprises went from one level to another; see `pairs`."""
        found = self._levels(_chosen("before", "after"), ("before", "after"), filters)
        return {(levels[0], levels[1]): count for levels, count in found}

    def _levels(
        self, chosen: Subquery, kinds: tuple[str, ...], filters: Filters
    ) -> list[tuple[tuple[int, ...], int]]:
        """Count the enterprises by the levels of what was chosen; filters are about the last."""
        key = [chosen.c[f"{kind}_level"] for kind in kinds]
        query = select(func.count(), *key).group_by(*key).order_by(*key)
        if filters != EVERYTHING:
            query = query.join(_TABLE, _TABLE.c.id == chosen.c[kinds[-1]])
            query = query.where(_meant(filters, kinds=False))
        with self._database.transaction() as connection:
            return [(tuple(map(int, row[1:])), row[0]) for row in connection.execute(query)]

    def values(self) -> Values:
        """Return the cities, districts and industries that occur."""
        with self._database.transaction() as connection:
            return Values(
                *(
                    _distinct(connection, column)
                    for column in (_TABLE.c.city, _TABLE.c.district, _TABLE.c.industry)
                )
            )

    def rows(self, filters: Filters = EVERYTHING) -> Iterator[LedgerRow]:
        """Yield every assessment with points and grades, by enterprise name and id.

        They are read a few hundred at a time, so that edits need not wait for the end.
        """
        key = tuple_(_TABLE.c.enterprise_name, _TABLE.c.id)
        query = select(*summary.standing_columns()).where(_meant(filters)).limit(_CHUNK)
        query = query.order_by(_TABLE.c.enterprise_name, _TABLE.c.id)
        last: LedgerRow | None = None
        while chunk := self._ledger_rows(query if last is None else query.where(key > _key(last))):
            yield from chunk
            last = chunk[-1]

    def _ledger_rows(self, query: Select[Any]) -> list[LedgerRow]:
        with self._database.transaction() as connection:
            return [_ledger_row(summary.standing_in(row)) for row in connection.execute(query)]

    def _by(self, column: Column[Any], filters: Filters) -> tuple[GroupCount, ...]:
        key = column, _TABLE.c.level
        query = select(*key, func.count()).where(_meant(filters)).group_by(*key).order_by(*key)
        found: dict[str, dict[int, int]] = {}
        with self._database.transaction() as connection:
            for name, level, count in connection.execute(query):
                found.setdefault(name, {})[level] = count
        return tuple(GroupCount(name, sum(each.values()), each) for name, each in found.items())


def _meant(filters: Filters, *, kinds: bool = True) -> ColumnElement[bool]:
    chosen: list[tuple[Column[Any], tuple[Any, ...]]] = [
        (_TABLE.c.kind, filters.kinds if kinds else ()),
        (_TABLE.c.status, filters.statuses),
        (_TABLE.c.city, filters.cities),
        (_TABLE.c.district, filters.districts),
        (_TABLE.c.industry, filters.industries),
        (_TABLE.c.level, filters.levels),
    ]
    parts: list[ColumnElement[bool]] = [column.in_(values) for column, values in chosen if values]
    if text := filters.text.strip():
        parts.append(_TABLE.c.search_text.contains(text.lower(), autoescape=True))
    return and_(true(), *parts)


def _chosen(*kinds: str) -> Subquery:
    """Return per credit code that has them all the assessment of each kind that counts: id, level.

    Of several of a kind a finalised one counts, the latest. Written one behind the other, the
    greatest text is the one: that needs no sorting, and its end says what it is of.
    """
    finalised = case((_TABLE.c.status == "finalised", "1"), else_="0")
    rank = finalised.concat(_TABLE.c.updated_at).concat(_TABLE.c.id)
    rank = rank.concat(cast(_TABLE.c.level, tables.Text))
    greatest = {kind: func.max(case((_TABLE.c.kind == kind, rank))) for kind in kinds}
    parts = [
        part
        for kind, found in greatest.items()
        for part in (
            func.substr(found, _RANK + 1, _ID).label(kind),
            func.substr(found, _RANK + _ID + 1).label(f"{kind}_level"),
        )
    ]
    return (
        select(_TABLE.c.credit_code, *parts)
        .where(_TABLE.c.credit_code != "", _TABLE.c.kind.in_(kinds))
        .group_by(_TABLE.c.credit_code)
        .having(and_(*(found.is_not(None) for found in greatest.values())))
        .subquery()
    )


def _distinct(connection: Connection, column: Column[str]) -> tuple[str, ...]:
    """Return what occurs in an indexed column, from one value to the next and not row by row."""
    value = select(func.min(column).label("value")).where(column != "").cte(recursive=True)
    following = select(func.min(column)).where(column > value.c.value).scalar_subquery()
    value = value.union_all(select(following).where(value.c.value.is_not(None)))
    query = select(value.c.value).where(value.c.value.is_not(None))
    return tuple(connection.execute(query).scalars())


def _ledger_row(standing: Standing) -> LedgerRow:
    points = {code: item.points for code, item in standing.items.items()}
    return LedgerRow(standing.summary, points, standing.grades)


def _key(row: LedgerRow) -> tuple[str, str]:
    return row.summary.enterprise_name, row.summary.id
