"""What a list shows of an assessment, computed from its state and kept in one row."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select, update

from app.errors import BadInput
from app.scoring.loader import default_catalogue
from app.scoring.outcome import score
from app.storage import tables
from app.storage.projection import answers_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

    from app.scoring.catalogue import Catalogue
    from app.storage.canonical import Json
    from app.storage.journal import State

_TABLE = tables.assessment


@dataclass(frozen=True, slots=True)
class Summary:
    """One row of a list; `answered` counts of all items and scenarios, `photos` any evidence.

    `points` is exact; `updated_at` is the latest time in the journal, in UTC.
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


_NAMES = [field.name for field in fields(Summary)]
_POINTS = _NAMES.index("points")


def catalogue_of(state: State) -> Catalogue:
    """Return the catalogue the assessment names; BadInput when it names none or a newer one."""
    edition = state.values.get("assessment/edition")
    if not isinstance(edition, dict) or not isinstance(edition.get("edition"), str):
        raise BadInput("评测没有写明指标版本，记录不完整。", path="assessment/edition")
    return default_catalogue(str(edition["edition"]))


def summarise(assessment: str, state: State, updated_at: str) -> Summary:
    """Score the state and sum it up; BadInput when a value has the wrong shape."""
    catalogue = catalogue_of(state)
    outcome = score(catalogue, answers_of(state, catalogue))
    answered = sum(item.answered for item in outcome.items.values())
    answered += sum(grade is not None for grade in outcome.scenarios.values())
    return Summary(
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
        answered=answered,
        conflicts=len(state.conflicts),
        photos=sum(_is_evidence(field, value) for field, value in state.values.items()),
        updated_at=updated_at,
    )


def status_of(state: State) -> str:
    """Return the settled status; while it is undecided the assessment is a draft."""
    return str(state.values.get("status") or "draft")


def store(connection: Connection, summary: Summary) -> None:
    """Write the row of an assessment, replacing the former one."""
    row = _columns(summary)
    if connection.execute(update(_TABLE).where(_TABLE.c.id == summary.id), row).rowcount == 0:
        connection.execute(insert(_TABLE), row)


def stored(connection: Connection) -> tuple[Summary, ...]:
    """Return the rows of all assessments, the latest edited first."""
    columns = (_TABLE.c[name] for name in _NAMES)
    query = select(*columns).order_by(_TABLE.c.updated_at.desc(), _TABLE.c.id)
    return tuple(_summary(row) for row in connection.execute(query))


def ids_beginning(connection: Connection, prefix: str) -> tuple[str, ...]:
    """Return the ids that begin so."""
    query = select(_TABLE.c.id).where(_TABLE.c.id.startswith(prefix, autoescape=True))
    return tuple(connection.execute(query).scalars())


def last_update(connection: Connection, assessment: str) -> str | None:
    """Return when the assessment was last edited; None when there is no such assessment."""
    query = select(_TABLE.c.updated_at).where(_TABLE.c.id == assessment)
    return connection.execute(query).scalar_one_or_none()


def forget(connection: Connection, assessment: str) -> None:
    """Drop the row of an assessment that has no changes."""
    connection.execute(delete(_TABLE).where(_TABLE.c.id == assessment))


def _columns(summary: Summary) -> dict[str, Any]:
    points = summary.points
    return {**asdict(summary), "points": f"{points.numerator}/{points.denominator}"}


def _summary(row: Row[Any]) -> Summary:
    values = list(row)
    values[_POINTS] = _exact(values[_POINTS])
    return Summary(*values)


@lru_cache(maxsize=4096)
def _exact(points: str) -> Fraction:
    """Return points as they were written; many assessments share them, and reading takes long."""
    return Fraction(points)


def _shown(state: State, field: str) -> str:
    heads = state.heads.get(field, ())
    texts = [str(head.value) for head in heads if head.value is not None]
    return "／".join(dict.fromkeys(texts))


def _is_evidence(field: str, value: Json) -> bool:
    return value is not None and field.startswith("evidence/") and field.count("/") == 1
