"""What lists and statistics show of an assessment, computed from its state and kept in its row."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, select

from app.errors import BadInput
from app.language import tr
from app.scoring.exact import exact_text
from app.scoring.loader import default_catalogue
from app.storage import tables
from app.storage.database import Statement, put
from app.storage.listed import LISTED, REVISION, Summary, exact, summary_of
from app.storage.projection import outcome_of

if TYPE_CHECKING:
    from fractions import Fraction

    from sqlalchemy import ColumnElement, Connection, FromClause, Row

    from app.scoring.catalogue import Catalogue
    from app.scoring.outcome import ItemScore, Outcome
    from app.storage.journal import State

NONE, WEAK_SIGN, _STRONG_SIGN = "-", "w", "s"
GRADES, ANSWERED = f"{NONE}01234", f"{WEAK_SIGN}{_STRONG_SIGN}"
"""All signs of a grade, and those of an item that is answered."""
_TABLE = tables.assessment
_PACKAGE = tables.package_record
_ALL = Statement(select(*_TABLE.c[LISTED]).order_by(_TABLE.c.updated_at.desc(), _TABLE.c.id.desc()))
_UPDATED_AT = Statement(select(_TABLE.c.updated_at).where(_TABLE.c.id == bindparam("assessment")))
ID_LENGTH = 36


@dataclass(frozen=True, slots=True)
class ItemPoints:
    """What an answered item earned, and whether that makes it weak."""

    points: Fraction
    weak: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that is kept of an outcome: the list's part, grades, points of answered items."""

    summary: Summary
    grades: Mapping[str, int | None]
    items: Mapping[str, ItemPoints]


def catalogue_of(state: State) -> Catalogue:
    """Return the catalogue the assessment names; BadInput when it names none or a newer one."""
    edition = state.values.get("assessment/edition")
    if not isinstance(edition, dict) or not isinstance(edition.get("edition"), str):
        raise BadInput(tr("评测没有写明指标版本，记录不完整。"), path="assessment/edition")
    return default_catalogue(str(edition["edition"]))


def row_of(assessment: str, state: State, updated_at: str) -> dict[str, Any]:
    """Score the state and return the row that sums it up; BadInput for a value of a wrong shape."""
    catalogue = catalogue_of(state)
    outcome = outcome_of(state, catalogue)
    name, code = _shown(state, "enterprise/name"), _shown(state, "enterprise/credit_code")
    points, (lowest, highest) = outcome.points, outcome.level_range
    return {
        "id": assessment,
        "kind": _shown(state, "assessment/kind"),
        "edition": catalogue.edition,
        "enterprise_name": name,
        "credit_code": code,
        "status": status_of(state),
        "level": outcome.level,
        "level_low": lowest,
        "level_high": highest,
        "points": exact_text(points),
        "points_order": points.numerator * 1_000_000 // points.denominator,
        "provisional": outcome.provisional,
        "answered": len(outcome.items) + len(outcome.scenarios) - len(outcome.unanswered),
        "conflicts": len(state.conflicts),
        "photos": state.pieces_of_evidence,
        "updated_at": updated_at,
        "city": _shown(state, "enterprise/city"),
        "district": _shown(state, "enterprise/district"),
        "industry": _shown(state, "enterprise/industry"),
        "finalised_at": _finalised_at(state),
        "search_text": f"{name}\n{code}".lower(),
        **_packed(outcome),
    }


def status_of(state: State) -> str:
    """Return the settled status; while it is undecided the assessment is a draft."""
    return str(state.values.get("status") or "draft")


def store(connection: Connection, row: dict[str, Any]) -> None:
    """Write the row of an assessment, replacing the former one."""
    put(connection, _TABLE, row)


def stored(connection: Connection) -> tuple[Summary, ...]:
    """Return the rows of all assessments, the latest edited first."""
    # One look at the package log for all of them, not one for each.
    last = select(_PACKAGE.c.assessment, func.max(_PACKAGE.c.revision))
    revisions = dict(map(tuple, connection.execute(last.group_by(_PACKAGE.c.assessment))))
    rows = _ALL.all(connection)
    return tuple(summary_of((*row, revisions.get(row[0], 0))) for row in rows)


def is_stored(connection: Connection, row: Mapping[str, Any]) -> bool:
    """Whether the row of an assessment is what it should be."""
    query = select(_TABLE).where(_TABLE.c.id == row["id"])
    found = connection.execute(query).mappings().first()
    return found is not None and dict(found) == row


def ids(connection: Connection) -> set[str]:
    """Return the ids of all assessments that have a row."""
    return set(connection.execute(select(_TABLE.c.id)).scalars())


def ids_beginning(connection: Connection, prefix: str) -> tuple[str, ...]:
    """Return the ids that begin so."""
    if len(prefix) > ID_LENGTH:  # nor does SQLite take a pattern of any length
        return ()
    begins = _TABLE.c.id.startswith(prefix, autoescape=True)
    whole = len(prefix) == ID_LENGTH  # found by the index and not by looking at each
    query = select(_TABLE.c.id).where(_TABLE.c.id == prefix if whole else begins)
    return tuple(connection.execute(query).scalars())


def last_update(connection: Connection, assessment: str) -> str | None:
    """Return when the assessment was last edited; None when there is no such assessment."""
    found = _UPDATED_AT.first(connection, assessment=assessment)
    return found[0] if found else None


def forget(connection: Connection, assessment: str) -> None:
    """Drop the row of an assessment that has no changes."""
    connection.execute(delete(_TABLE).where(_TABLE.c.id == assessment))


def columns(table: FromClause = _TABLE) -> list[ColumnElement[Any]]:
    """Return what to select for `summary_of`; the revision comes from the package log."""
    last = func.coalesce(func.max(_PACKAGE.c.revision), 0)
    revision = select(last).where(_PACKAGE.c.assessment == table.c.id).scalar_subquery()
    return [*table.c[LISTED], revision.label(REVISION)]


def standing_columns() -> list[ColumnElement[Any]]:
    """Return what to select for `standing_in`."""
    return [*columns(), _TABLE.c.grades, _TABLE.c.weak_items, _TABLE.c.item_points]


def standing_in(row: Row[Any]) -> Standing:
    """Return the standing in a row of `standing_columns`."""
    *plain, grades, weak, points = tuple(row)
    summary = summary_of(plain)
    catalogue = default_catalogue(summary.edition)
    signs = dict(zip(catalogue.items, weak, strict=True))
    return Standing(
        summary,
        {
            code: None if sign == NONE else int(sign)
            for code, sign in zip(catalogue.scenarios, grades, strict=True)
        },
        {
            code: ItemPoints(exact(earned), signs[code] == WEAK_SIGN)
            for code, earned in json.loads(points).items()
        },
    )


def _packed(outcome: Outcome) -> dict[str, str]:
    items = outcome.items
    grades = [outcome.scenarios[code] for code in outcome.catalogue.scenarios]
    points = [f'"{code}":"{it.exact_points}"' for code, it in items.items() if it.answered]
    return {
        "grades": "".join([NONE if grade is None else str(grade) for grade in grades]),
        "weak_items": "".join([_sign(items[code]) for code in outcome.catalogue.items]),
        "item_points": f"{{{','.join(sorted(points))}}}",  # canonical: nothing in it needs escapes
    }


def _sign(item: ItemScore) -> str:
    if not item.answered:
        return NONE
    return WEAK_SIGN if item.weak else _STRONG_SIGN


def _finalised_at(state: State) -> str | None:
    if status_of(state) != "finalised":
        return None
    return max(head.at for head in state.heads["status"])


def _shown(state: State, field: str) -> str:
    heads = state.heads.beside.get(field, ())
    if len(heads) == 1:
        return "" if heads[0].value is None else str(heads[0].value)
    texts = [str(head.value) for head in heads if head.value is not None]
    return "／".join(dict.fromkeys(texts))
