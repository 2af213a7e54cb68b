"""The cost lines of a project: the whole table at once, or cell by cell as it is filled in."""

from __future__ import annotations

import secrets
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from app.errors import BadInput
from app.language import mark, tr
from app.programmes.costs import CostLine, cost_line
from app.storage.claims import OF_INVOICE, PROGRAMME, demand_whole, is_of_invoice, normal_cost
from app.storage.fields import Edit
from app.workbench.claims import entries, entry_name
from app.workbench.editing import apply

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from app.storage.canonical import Json
    from app.storage.journal import State
    from app.workbench.session import Session
    from app.workbench.view import AssessmentView

_COST = f"{PROGRAMME}costs/"
_KEY_BYTES = 8
_BLANK: Mapping[str, Any] = {"invoices": []}


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: a line with its first invoice, or a further invoice of the line above."""

    key: str
    invoice: int = 0

    @property
    def is_further(self) -> bool:
        """Whether the row holds nothing but a further invoice."""
        return self.invoice > 0


@dataclass(frozen=True, slots=True)
class Cells:
    """What is typed into one row of the table: texts by column, of a line and one invoice of it."""

    key: str
    texts: Mapping[str, str]
    invoice: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """A cost line as it is stored; `missing` is why it cannot be counted yet, None that it can."""

    key: str
    stored: Mapping[str, Any]
    line: CostLine | None
    missing: str | None


def set_costs(session: Session, *, assessment: str, costs: Sequence[Json]) -> AssessmentView:
    """Replace all cost lines by these; one step to undo. BadInput names the line that is wrong."""
    full_id = session.workspace.resolve_id(assessment)
    wanted = _identified(_whole(costs))
    present = entries(session.workspace.state(full_id), _COST)
    gone = [Edit(f"{_COST}{key}", None) for key in present if key not in wanted]
    new = [Edit(f"{_COST}{key}", line) for key, line in wanted.items()]
    return apply(session, full_id, mark("填写费用"), [*gone, *new])


def add_costs(session: Session, *, assessment: str, costs: Sequence[Json]) -> AssessmentView:
    """Put lines below those that are there; one step to undo. BadInput names the wrong line."""
    edits = [Edit(f"{_COST}{new_key()}", line) for line in _whole(costs)]
    return apply(session, assessment, mark("添加费用"), edits)


def enter_cells(session: Session, *, assessment: str, rows: Sequence[Cells]) -> AssessmentView:
    """Enter cells of the table; a key that is not known makes a line. One step to undo.

    A line of which nothing is left goes. BadInput when a cell is wrong.
    """
    full_id = session.workspace.resolve_id(assessment)
    present = entries(session.workspace.state(full_id), _COST)
    changed: dict[str, dict[str, Any]] = {}
    for row in rows:
        line = changed.get(row.key) or _copied(present.get(row.key, _BLANK))
        changed[row.key] = line
        _put(line, row)
    edits = [Edit(f"{_COST}{key}", _stored(line)) for key, line in changed.items()]
    return apply(session, full_id, mark("填写费用"), edits)


def duplicate_costs(
    session: Session, *, assessment: str, keys: Mapping[str, str]
) -> AssessmentView:
    """Copy lines under new keys, given by the old ones; one step to undo."""
    full_id = session.workspace.resolve_id(assessment)
    present = entries(session.workspace.state(full_id), _COST)
    edits = [Edit(f"{_COST}{new}", present[old]) for old, new in keys.items() if old in present]
    return apply(session, full_id, mark("复制费用"), edits)


def remove_costs(session: Session, *, assessment: str, keys: Iterable[str]) -> AssessmentView:
    """Take lines out; one step to undo."""
    return apply(
        session, assessment, mark("删除费用"), [Edit(f"{_COST}{key}", None) for key in keys]
    )


def remove_invoices(session: Session, *, assessment: str, rows: Iterable[Row]) -> AssessmentView:
    """Take invoices out of their lines; one step to undo."""
    full_id = session.workspace.resolve_id(assessment)
    present = entries(session.workspace.state(full_id), _COST)
    changed: dict[str, dict[str, Any]] = {}
    for row in sorted(rows, key=lambda it: it.invoice, reverse=True):
        line = changed.setdefault(row.key, _copied(present[row.key]))
        del line["invoices"][row.invoice]
    edits = [Edit(f"{_COST}{key}", cast("Json", line)) for key, line in changed.items()]
    return apply(session, full_id, mark("删除发票"), edits)


def new_key() -> str:
    """Return a key for a new line."""
    return secrets.token_hex(_KEY_BYTES)


def costs_in(state: State) -> tuple[Entry, ...]:
    """Return the cost lines by the day of the contract, then by name; incomplete ones last."""
    found = (_entry(key, value) for key, value in entries(state, _COST).items())
    return tuple(sorted(found, key=_place))


def _place(entry: Entry) -> tuple[date, str, str]:
    day = entry.line.contract_date if entry.line else date.max
    return day, str(entry.stored.get("name", "")), entry.key


def _entry(key: str, value: Json) -> Entry:
    stored = cast("Mapping[str, Any]", value)
    try:
        return Entry(key, stored, cost_line(value), None)
    except BadInput as error:
        return Entry(key, stored, None, error.message)


def _put(line: dict[str, Any], row: Cells) -> None:
    for column, text in row.texts.items():
        if is_of_invoice(column):
            invoices = line["invoices"]
            invoices.extend({} for _ in range(row.invoice + 1 - len(invoices)))
            invoices[row.invoice][column.removeprefix(OF_INVOICE)] = text
        else:
            line[column] = text


def _stored(line: dict[str, Any]) -> Json:
    """Return a line as it is stored, without empty invoices; None when nothing is left of it."""
    kept = [invoice for invoice in line["invoices"] if any(invoice.values())]
    whole = {**line, "invoices": kept}
    return normal_cost(cast("Json", whole)) if any(whole.values()) else None


def _copied(value: Json | Mapping[str, Any]) -> dict[str, Any]:
    found = cast("Mapping[str, Any]", value)
    return {**found, "invoices": [dict(invoice) for invoice in found["invoices"]]}


def _whole(costs: Iterable[Json]) -> Iterator[Json]:
    for place, line in enumerate(costs, 1):
        try:
            stored = normal_cost(line)
            demand_whole(stored)
        except BadInput as error:
            where = tr("第{place}项费用", place=place)
            raise BadInput(error.message, path=f"{where}{error.path or ''}") from error
        yield stored


def _identified(values: Iterable[Json]) -> dict[str, Json]:
    """Return the values by an id made of the content, and of how often it came before."""
    seen: Counter[str] = Counter()
    found: dict[str, Json] = {}
    for value in values:
        name = entry_name(value)
        found[entry_name([value, seen[name]])] = value
        seen[name] += 1
    return found
