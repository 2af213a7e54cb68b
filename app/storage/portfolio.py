"""Questions about many assessments at once, answered by the database: lists, counts, pairs.

Every assessment counts as it stands now, a draft too; a question about finalised ones filters by
status. What an answer needs of memory grows with what it returns, and `sums` by forty bytes for
each assessment.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, and_, case, cast, func, select, true, tuple_

from app.errors import BadInput
from app.language import tr
from app.plain import quoted
from app.storage import counting, summary, tables
from app.storage.counting import Sums, Totals
from app.storage.listed import Summary, summary_of
from app.storage.summary import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Column, Connection, Select, Subquery

    from app.storage.database import Database

_TABLE = tables.assessment
_CHUNK = 500
_RANK = len("1") + len("2026-03-05T01:41:00.000Z")
_ID = 36
_SEARCHED = 5000  # more than any name has; SQLite does not take a pattern of any length
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
    """Which assessments are meant; an empty part leaves nothing out. 广州 and 广州市 are one city.

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


class Portfolio:
    """All assessments of a workspace, looked at together."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, filters: Filters = EVERYTHING) -> int:
        """Return how many assessments there are."""
        query = select(func.count()).select_from(_TABLE).where(_meant(filters))
        with self._database.transaction() as connection:
            return int(connection.execute(query).scalar_one())

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
            raise BadInput(
                tr(
                    "不能按“{sort}”排序，可用：{sorts}。",
                    sort=quoted(sort),
                    sorts=tr("、").join(SORTS),
                )
            )
        # The id in the same direction, so that an index gives the page in order.
        key = (*SORTS[sort], _TABLE.c.id)
        order = [column.desc() if descending else column.asc() for column in key]
        query = select(*summary.columns()).where(_meant(filters)).order_by(*order)
        with self._database.transaction() as connection:
            rows = connection.execute(query.offset(offset).limit(limit))
            return tuple(map(summary_of, rows))

    def sums(self, filters: Filters = EVERYTHING) -> Sums:
        """Count everything in two passes over the assessments.

        The signs of all assessments come as one text for each district and level: to count in it
        is quicker than any grouping by sign, and takes some forty bytes for each assessment.
        """
        district, level = _TABLE.c.district, _TABLE.c.level
        with self._database.transaction() as connection:
            query = select(district, level, _TABLE.c.edition, *_SUMMED).where(_meant(filters))
            query = query.group_by(district, level, _TABLE.c.edition)
            rows = connection.execute(query).all()
            industries = counting.groups(connection.execute(_per_level(_TABLE.c.industry, filters)))
        levels = Counter[int]()
        for row in rows:
            levels[row.level] += row.number
        return Sums(
            totals=Totals(*(sum(row[place] for row in rows) for place in _TOTALS)),
            levels=dict(sorted(levels.items())),
            districts=counting.groups((row.district, row.level, row.number) for row in rows),
            industries=industries,
            grades=counting.grades(rows),
            weak=counting.weak_items(rows),
        )

    def pairs(
        self, filters: Filters = EVERYTHING, *, offset: int = 0, limit: int | None = None
    ) -> tuple[Pair, ...]:
        """Return the enterprises that were assessed before and after, by credit code.

        The filters are about the assessment after; `kinds` does not matter.
        """
        chosen, earlier = _chosen("before", "after", filters=filters), _TABLE.alias()
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
        found = self._levels((kind,), filters)
        return {levels[0]: count for levels, count in found}

    def rises(self, filters: Filters = EVERYTHING) -> dict[tuple[int, int], int]:
        """Return how many enterprises went from one level to another; see `pairs`."""
        found = self._levels(("before", "after"), filters)
        return {(levels[0], levels[1]): count for levels, count in found}

    def _levels(
        self, kinds: tuple[str, ...], filters: Filters
    ) -> list[tuple[tuple[int, ...], int]]:
        """Count the enterprises by the levels of what was chosen; filters are about the last."""
        chosen = _chosen(*kinds, filters=filters)
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
            cities, districts, industries = (
                _distinct(connection, column)
                for column in (_TABLE.c.city, _TABLE.c.district, _TABLE.c.industry)
            )
        return Values(_one_of_each(cities), districts, industries)

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


_SUMMED = (
    func.count().label("number"),
    *(
        func.sum(case((one, 1), else_=0))
        for one in (_TABLE.c.provisional, _TABLE.c.status == "finalised", _TABLE.c.conflicts > 0)
    ),
    *(
        func.aggregate_strings(signs, "").label(signs.name)
        for signs in (_TABLE.c.grades, _TABLE.c.weak_items)
    ),
)
_TOTALS = range(3, 7)
"""Where the sums of `Totals` stand in a row, behind district, level and edition."""


def _per_level(column: Column[Any], filters: Filters) -> Select[Any]:
    key = column, _TABLE.c.level
    return select(*key, func.count()).where(_meant(filters)).group_by(*key)


def spellings(city: str) -> tuple[str, ...]:
    """Return how people write a city: 广州 and 广州市; stored is what they wrote."""
    short = city.removesuffix("市")
    return (short, f"{short}市") if short else (city,)


def _one_of_each(cities: Iterable[str]) -> tuple[str, ...]:
    """Return every city once, in its full spelling where somebody used it."""
    found: dict[str, str] = {}
    for city in sorted(cities):  # the short spelling comes before the full one
        found[spellings(city)[0]] = city
    return tuple(sorted(found.values()))


def _meant(filters: Filters, *, kinds: bool = True) -> ColumnElement[bool]:
    chosen: list[tuple[Column[Any], tuple[Any, ...]]] = [
        (_TABLE.c.kind, filters.kinds if kinds else ()),
        (_TABLE.c.status, filters.statuses),
        (_TABLE.c.city, tuple(it for city in filters.cities for it in spellings(city))),
        (_TABLE.c.district, filters.districts),
        (_TABLE.c.industry, filters.industries),
        (_TABLE.c.level, filters.levels),
    ]
    parts: list[ColumnElement[bool]] = [column.in_(values) for column, values in chosen if values]
    if text := filters.text.strip():
        parts.append(_TABLE.c.search_text.contains(text.lower()[:_SEARCHED], autoescape=True))
    return and_(true(), *parts)


def _chosen(*kinds: str, filters: Filters) -> Subquery:
    """Return per credit code that has them all the assessment of each kind that counts: id, level.

    Enterprises none of whose assessments of the last kind is meant by the filters are left out.
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
        select(func.min(_TABLE.c.credit_code).label("credit_code"), *parts)
        .where(_TABLE.c.credit_code != "", _TABLE.c.kind.in_(kinds), _concerned(kinds[-1], filters))
        # No plain column, so that no index is walked: rows in its order lie all over the file.
        .group_by(_TABLE.c.credit_code.concat(""))
        .having(and_(*(found.is_not(None) for found in greatest.values())))
        .subquery()
    )


def _concerned(kind: str, filters: Filters) -> ColumnElement[bool]:
    if filters == EVERYTHING:
        return true()
    meant = select(_TABLE.c.credit_code).where(_TABLE.c.kind == kind, _meant(filters, kinds=False))
    return _TABLE.c.credit_code.in_(meant.correlate(None))


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
