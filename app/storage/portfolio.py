"""Questions about many assessments at once, answered by the database: lists, counts, pairs.

Every assessment counts as it stands now, a draft too; a question about finalised ones filters by
status. What an answer needs of memory does not grow with the number of assessments, except for
what it returns.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, and_, case, func, or_, select, true, tuple_

from app.errors import BadInput
from app.storage import summary, tables
from app.storage.summary import Summary

if TYPE_CHECKING:
    from sqlalchemy import Column, Connection, Select

    from app.storage.database import Database

_TABLE = tables.assessment
_GRADE = tables.scenario_grade
_ITEM = tables.item_points
_CHUNK = 500
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
        order = [column.desc() if descending else column.asc() for column in SORTS[sort]]
        query = select(*summary.columns()).where(_meant(filters)).order_by(*order, _TABLE.c.id)
        with self._database.transaction() as connection:
            rows = connection.execute(query.offset(offset).limit(limit))
            return tuple(map(summary.summary_of, rows))

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
        key = _GRADE.c.scenario, _GRADE.c.grade
        query = _narrowed(select(*key, func.count()), _GRADE.c.assessment, filters)
        query = query.group_by(*key).order_by(_GRADE.c.scenario)
        found: dict[str, dict[int | None, int]] = {}
        with self._database.transaction() as connection:
            for scenario, grade, count in connection.execute(query):
                found.setdefault(scenario, {})[grade] = count
        return found

    def weak_items(self, filters: Filters = EVERYTHING) -> tuple[WeakItem, ...]:
        """Return every answered item, the one that is weak in the largest part of them first."""
        weak = func.sum(case((_ITEM.c.weak, 1), else_=0))
        query = select(_ITEM.c.item, weak, func.count()).group_by(_ITEM.c.item)
        query = _narrowed(query, _ITEM.c.assessment, filters)
        with self._database.transaction() as connection:
            found = [
                WeakItem(code, int(few), all_) for code, few, all_ in connection.execute(query)
            ]
        return tuple(sorted(found, key=lambda item: (-Fraction(item.weak, item.total), item.code)))

    def pairs(
        self, filters: Filters = EVERYTHING, *, offset: int = 0, limit: int | None = None
    ) -> tuple[Pair, ...]:
        """Return the enterprises that were assessed before and after, by credit code.

        The filters are about the assessment after; `kinds` does not matter.
        """
        before, after = _latest("before"), _latest("after")
        query = (
            select(after.c.credit_code, before.c.id, after.c.id)
            .join_from(after, before, before.c.credit_code == after.c.credit_code)
            .join(_TABLE, _TABLE.c.id == after.c.id)
            .where(_meant(filters, kinds=False))
            .order_by(after.c.credit_code)
        )
        with self._database.transaction() as connection:
            found = connection.execute(query.offset(offset).limit(limit)).all()
            rows = _summaries(connection, [id_ for pair in found for id_ in pair[1:]])
        return tuple(Pair(code, rows[first], rows[second]) for code, first, second in found)

    def enterprises_by_level(self, kind: str, filters: Filters = EVERYTHING) -> dict[int, int]:
        """Return how many enterprises each level has, by the assessment of a kind that counts.

        Enterprises are told apart by credit code; one without is not counted. `kinds` of the
        filters does not matter.
        """
        level = _TABLE.c.level
        query = select(level, func.count()).group_by(level).order_by(level)
        latest = _latest(kind)
        query = query.join(latest, latest.c.id == _TABLE.c.id).where(_meant(filters, kinds=False))
        with self._database.transaction() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def rises(self, filters: Filters = EVERYTHING) -> dict[tuple[int, int], int]:
        """Return how many enterprises went from one level to another; see `pairs`."""
        latest, earlier = _latest("before"), _TABLE.alias()
        after = _latest("after")
        key = earlier.c.level, _TABLE.c.level
        query = (
            select(*key, func.count())
            .join_from(after, latest, latest.c.credit_code == after.c.credit_code)
            .join(_TABLE, _TABLE.c.id == after.c.id)
            .join(earlier, earlier.c.id == latest.c.id)
            .where(_meant(filters, kinds=False))
            .group_by(*key)
            .order_by(*key)
        )
        with self._database.transaction() as connection:
            return {(row[0], row[1]): row[2] for row in connection.execute(query)}

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
        query = select(*summary.columns()).where(_meant(filters)).limit(_CHUNK)
        query = query.order_by(_TABLE.c.enterprise_name, _TABLE.c.id)
        last: LedgerRow | None = None
        while chunk := self._ledger_rows(query if last is None else query.where(key > _key(last))):
            yield from chunk
            last = chunk[-1]

    def _ledger_rows(self, query: Select[Any]) -> list[LedgerRow]:
        with self._database.transaction() as connection:
            found = [summary.summary_of(row) for row in connection.execute(query)]
            ids = [row.id for row in found]
            grades, items = summary.grades_of(connection, ids), summary.items_of(connection, ids)
        return [
            LedgerRow(
                row,
                {code: item.points for code, item in items.get(row.id, {}).items()},
                grades.get(row.id, {}),
            )
            for row in found
        ]

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
        wanted = (_TABLE.c.enterprise_name, _TABLE.c.credit_code)
        parts.append(or_(*(column.icontains(text, autoescape=True) for column in wanted)))
    return and_(true(), *parts)


def _narrowed(query: Select[Any], assessment: Column[Any], filters: Filters) -> Select[Any]:
    """Join the assessments only when something is left out: the tables beside them are long."""
    if filters == EVERYTHING:
        return query
    return query.join(_TABLE, _TABLE.c.id == assessment).where(_meant(filters))


def _latest(kind: str) -> Any:  # noqa: ANN401 - a subquery of id and credit code
    """Return the one assessment of a kind that stands for each credit code."""
    order = (case((_TABLE.c.status == "finalised", 0), else_=1), _TABLE.c.updated_at.desc())
    place = func.row_number().over(
        partition_by=_TABLE.c.credit_code, order_by=(*order, _TABLE.c.id)
    )
    numbered = (
        select(_TABLE.c.id, _TABLE.c.credit_code, place.label("place"))
        .where(_TABLE.c.kind == kind, _TABLE.c.credit_code != "")
        .subquery()
    )
    return select(numbered).where(numbered.c.place == 1).subquery()


def _summaries(connection: Connection, ids: list[str]) -> dict[str, Summary]:
    found: dict[str, Summary] = {}
    for start in range(0, len(ids), _CHUNK):
        query = select(*summary.columns()).where(_TABLE.c.id.in_(ids[start : start + _CHUNK]))
        found |= {row.id: summary.summary_of(row) for row in connection.execute(query)}
    return found


def _distinct(connection: Connection, column: Column[Any]) -> tuple[str, ...]:
    query = select(column).where(column != "").distinct().order_by(column)
    return tuple(connection.execute(query).scalars())


def _key(row: LedgerRow) -> tuple[str, str]:
    return row.summary.enterprise_name, row.summary.id
