"""What lists and statistics show of an assessment, computed from its state and kept in rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select

from app.errors import BadInput
from app.scoring.loader import default_catalogue
from app.scoring.outcome import score
from app.storage import tables
from app.storage.database import put
from app.storage.projection import answers_of

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection, Row, Table

    from app.scoring.catalogue import Catalogue
    from app.scoring.item_score import ItemScore
    from app.storage.canonical import Json
    from app.storage.journal import State

WEAK = Fraction(3, 5)
"""An item that earned a smaller part of its points than this counts as weak."""
_TABLE = tables.assessment
_GRADE = tables.scenario_grade
_ITEM = tables.item_points
_PACKAGE = tables.package_record


@dataclass(frozen=True, slots=True)
class Summary:
    """One row of a list; `answered` counts of all items and scenarios, `photos` any evidence.

    `points` is exact; `updated_at` is the latest time in the journal, in UTC, `finalised_at` the
    time of the finalising that still counts. `revision` is that of the last package, 0 for none.
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


@dataclass(frozen=True, slots=True)
class ItemPoints:
    """What an answered item earned, and whether that is less than `WEAK` of what it could have."""

    points: Fraction
    weak: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that is kept of an outcome: the list's row, grades, points of answered items."""

    summary: Summary
    grades: Mapping[str, int | None]
    items: Mapping[str, ItemPoints]


_DERIVED = "revision"
_NAMES = [field.name for field in fields(Summary) if field.name != _DERIVED]
_POINTS = _NAMES.index("points")


def catalogue_of(state: State) -> Catalogue:
    """Return the catalogue the assessment names; BadInput when it names none or a newer one."""
    edition = state.values.get("assessment/edition")
    if not isinstance(edition, dict) or not isinstance(edition.get("edition"), str):
        raise BadInput("评测没有写明指标版本，记录不完整。", path="assessment/edition")
    return default_catalogue(str(edition["edition"]))


def summarise(assessment: str, state: State, updated_at: str) -> Standing:
    """Score the state and sum it up; BadInput when a value has the wrong shape."""
    catalogue = catalogue_of(state)
    outcome = score(catalogue, answers_of(state, catalogue))
    answered = [item for item in outcome.items.values() if item.answered]
    graded = sum(grade is not None for grade in outcome.scenarios.values())
    summary = Summary(
        id=assessment,
        kind=_shown(state, "assessment/kind"),
        edition=catalogue.edition,
        enterprise_name=_shown(state, "enterprise/name"),
        credit_code=_shown(state, "enterprise/credit_code"),
        status=status_of(state),
        level=outcome.level,
        level_low=outcome.level_range[0],
        level_high=outcome.level_range[1],
        points=outcome.points,
        provisional=outcome.provisional,
        answered=len(answered) + graded,
        conflicts=len(state.conflicts),
        photos=sum(_is_evidence(field, value) for field, value in state.values.items()),
        updated_at=updated_at,
        city=_shown(state, "enterprise/city"),
        district=_shown(state, "enterprise/district"),
        industry=_shown(state, "enterprise/industry"),
        finalised_at=_finalised_at(state),
    )
    return Standing(summary, outcome.scenarios, {item.code: _earned(item) for item in answered})


def status_of(state: State) -> str:
    """Return the settled status; while it is undecided the assessment is a draft."""
    return str(state.values.get("status") or "draft")


def store(connection: Connection, standing: Standing) -> None:
    """Write the rows of an assessment, replacing the former ones."""
    summary = standing.summary
    put(connection, _TABLE, _columns(summary))
    if grades_of(connection, [summary.id]).get(summary.id, {}) != standing.grades:
        grades = [{"scenario": code, "grade": grade} for code, grade in standing.grades.items()]
        _replace(connection, _GRADE, summary.id, grades)
    if items_of(connection, [summary.id]).get(summary.id, {}) != standing.items:
        items = [
            {"item": code, "points": _text(found.points), "weak": found.weak}
            for code, found in standing.items.items()
        ]
        _replace(connection, _ITEM, summary.id, items)


def stored(connection: Connection) -> tuple[Summary, ...]:
    """Return the rows of all assessments, the latest edited first."""
    query = select(*columns()).order_by(_TABLE.c.updated_at.desc(), _TABLE.c.id)
    return tuple(map(summary_of, connection.execute(query)))


def standing_of(connection: Connection, assessment: str) -> Standing | None:
    """Return what is stored of an assessment; None when it has no row."""
    row = connection.execute(select(*columns()).where(_TABLE.c.id == assessment)).first()
    if row is None:
        return None
    grades = grades_of(connection, [assessment]).get(assessment, {})
    return Standing(summary_of(row), grades, items_of(connection, [assessment]).get(assessment, {}))


def without_revision(standing: Standing) -> Standing:
    """Return what the journal alone gives: the revision comes from the package log."""
    return replace(standing, summary=replace(standing.summary, revision=0))


def grades_of(
    connection: Connection, assessments: Iterable[str]
) -> dict[str, dict[str, int | None]]:
    """Return the scenario grades of several assessments, by assessment and scenario."""
    query = select(_GRADE).where(_GRADE.c.assessment.in_(assessments)).order_by(_GRADE.c.scenario)
    found: dict[str, dict[str, int | None]] = {}
    for assessment, scenario, grade in connection.execute(query):
        found.setdefault(assessment, {})[scenario] = grade
    return found


def items_of(
    connection: Connection, assessments: Iterable[str]
) -> dict[str, dict[str, ItemPoints]]:
    """Return what the answered items of several assessments earned, by assessment and item."""
    query = select(_ITEM).where(_ITEM.c.assessment.in_(assessments)).order_by(_ITEM.c.item)
    found: dict[str, dict[str, ItemPoints]] = {}
    for assessment, item, points, weak in connection.execute(query):
        found.setdefault(assessment, {})[item] = ItemPoints(_exact(points), weak)
    return found


def ids(connection: Connection) -> set[str]:
    """Return the ids of all assessments that have a row."""
    return set(connection.execute(select(_TABLE.c.id)).scalars())


def ids_beginning(connection: Connection, prefix: str) -> tuple[str, ...]:
    """Return the ids that begin so."""
    query = select(_TABLE.c.id).where(_TABLE.c.id.startswith(prefix, autoescape=True))
    return tuple(connection.execute(query).scalars())


def last_update(connection: Connection, assessment: str) -> str | None:
    """Return when the assessment was last edited; None when there is no such assessment."""
    query = select(_TABLE.c.updated_at).where(_TABLE.c.id == assessment)
    return connection.execute(query).scalar_one_or_none()


def forget(connection: Connection, assessment: str) -> None:
    """Drop the rows of an assessment that has no changes."""
    for table in (_GRADE, _ITEM):
        connection.execute(delete(table).where(table.c.assessment == assessment))
    connection.execute(delete(_TABLE).where(_TABLE.c.id == assessment))


def columns() -> list[ColumnElement[Any]]:
    """Return what to select for `summary_of`; the revision comes from the package log."""
    last = func.coalesce(func.max(_PACKAGE.c.revision), 0)
    revision = select(last).where(_PACKAGE.c.assessment == _TABLE.c.id).scalar_subquery()
    return [*(_TABLE.c[name] for name in _NAMES), revision.label(_DERIVED)]


def summary_of(row: Row[Any]) -> Summary:
    """Return the summary in a row of `columns`."""
    values = list(row)
    values[_POINTS] = _exact(values[_POINTS])
    return Summary(*values)


def _replace(
    connection: Connection, table: Table, assessment: str, rows: list[dict[str, Any]]
) -> None:
    connection.execute(delete(table).where(table.c.assessment == assessment))
    if rows:
        connection.execute(insert(table), [{"assessment": assessment, **row} for row in rows])


def _columns(summary: Summary) -> dict[str, Any]:
    row = asdict(summary)
    del row[_DERIVED]
    order = summary.points.numerator * 1_000_000 // summary.points.denominator
    return {**row, "points": _text(summary.points), "points_order": order}


def _text(points: Fraction) -> str:
    return f"{points.numerator}/{points.denominator}"


@lru_cache(maxsize=4096)
def _exact(points: str) -> Fraction:
    """Return points as they were written; many assessments share them, and reading takes long."""
    return Fraction(points)


def _earned(item: ItemScore) -> ItemPoints:
    return ItemPoints(item.points, item.points < WEAK * item.maximum)


def _finalised_at(state: State) -> str | None:
    if status_of(state) != "finalised":
        return None
    return max(head.at for head in state.heads["status"])


def _shown(state: State, field: str) -> str:
    heads = state.heads.get(field, ())
    texts = [str(head.value) for head in heads if head.value is not None]
    return "／".join(dict.fromkeys(texts))


def _is_evidence(field: str, value: Json) -> bool:
    return value is not None and field.startswith("evidence/") and field.count("/") == 1
