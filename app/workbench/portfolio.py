"""Many enterprises at once: how they stand, against a programme's targets, and as a ledger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.language import tr
from app.programmes.loader import programme_keys, shipped
from app.storage.counting import GroupCount, Sums, Totals, WeakItem
from app.storage.portfolio import EVERYTHING, Filters, Pair, Values
from app.workbench.endings import form_of
from app.workbench.progress import Progress, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import BinaryIO

    from app.programmes.programme import Programme, Target
    from app.reports.ledger import Ledger
    from app.storage.listed import Summary
    from app.storage.portfolio import LedgerRow
    from app.workbench.session import Session

__all__ = ["EVERYTHING", "Filters", "GroupCount", "Pair", "Totals", "Values", "WeakItem"]

LEDGERS = ("xlsx", "csv")
"""In which forms a ledger is written."""


@dataclass(frozen=True, slots=True)
class TargetProgress:
    """How far a target is: `have` of `need` enterprises; `where` is a city, or nothing."""

    text: str
    where: str
    level: int
    have: int
    need: int
    by: str


@dataclass(frozen=True, slots=True)
class Overview(Sums):
    """Everything the summary shows, under one set of filters.

    `rises` counts enterprises by level before and after, `targets` finalised assessments after the
    transformation.
    """

    targets: tuple[TargetProgress, ...]
    rises: Mapping[tuple[int, int], int]


def programmes() -> tuple[Programme, ...]:
    """Return the programmes whose targets can be shown: those that name a number."""
    known = map(shipped, programme_keys())
    return tuple(it for it in known if any(target.count is not None for target in it.targets))


def values(session: Session) -> Values:
    """Return the cities, districts and industries that there are to filter by."""
    return session.workspace.portfolio.values()


def page(
    session: Session,
    filters: Filters = EVERYTHING,
    *,
    sort: str = "updated_at",
    descending: bool = True,
    offset: int = 0,
    limit: int = 100,
) -> tuple[Summary, ...]:
    """Return one page of the assessments that the filters leave.

    BadInput when there is no such `sort`; see `app.storage.portfolio.SORTS`.
    """
    return session.workspace.portfolio.page(
        filters, sort, descending=descending, offset=offset, limit=limit
    )


def overview(
    session: Session, filters: Filters = EVERYTHING, *, programme: str | None = None
) -> Overview:
    """Sum up the assessments that the filters leave; BadInput when there is no such programme."""
    asked = session.workspace.portfolio
    sums = asked.sums(filters)
    return Overview(
        **{part.name: getattr(sums, part.name) for part in fields(sums)},
        targets=_targets(session, shipped(programme)) if programme else (),
        rises=asked.rises(filters),
    )


def _targets(session: Session, programme: Programme) -> tuple[TargetProgress, ...]:
    """Count finalised assessments after the transformation, of the programme's own places.

    A percentage is left out: it is of enterprises that nobody entered here.
    """
    return tuple(
        _progress(session, programme, target, city)
        for target in programme.targets
        if target.count is not None
        for city in (target.cities if target.per == "city" else ("",))
    )


def _progress(session: Session, programme: Programme, target: Target, city: str) -> TargetProgress:
    places = (city,) if city else programme.cities or (programme.region,)
    done = replace(EVERYTHING, cities=places, statuses=("finalised",))
    found = session.workspace.portfolio.enterprises_by_level("after", done)
    have = sum(count for level, count in found.items() if level >= target.level)
    by = target.by.isoformat() if target.by else ""
    return TargetProgress(target.text, city, target.level, have, target.count or 0, by)


def write(
    session: Session,
    *,
    out: Path,
    filters: Filters = EVERYTHING,
    programme: str | None = None,
    progress: Progress = silent,
) -> int:
    """Write the charts as .pdf, else the ledger as `write_ledger`; return how many assessments."""
    if form_of(out, *LEDGERS, "pdf") != "pdf":
        return write_ledger(session, out=out, filters=filters, progress=progress)
    from app.exchange.files import whole_file
    from app.reports.paper.survey import write_survey
    from app.workbench.surveying import survey_of

    found = overview(session, filters, programme=programme)
    with whole_file(out) as file:
        write_survey(survey_of(session, found, filters, programme), file)
    progress(1, 1)
    return found.totals.all


def write_ledger(
    session: Session, *, out: Path, filters: Filters = EVERYTHING, progress: Progress = silent
) -> int:
    """Write the ledger as .xlsx, or its list of enterprises as .csv; return how many assessments.

    BadInput when the file is to have another ending.
    """
    from app.exchange.files import whole_file
    from app.reports.ledger import firm_sheet
    from app.reports.sheets import write_csv

    form = form_of(out, *LEDGERS)
    count = session.workspace.portfolio.count(filters)
    made = _ledger(session, filters, lambda rows: _counted(rows, count, progress))
    with whole_file(out) as file:
        if form == "csv":
            write_csv(file, firm_sheet(made))
        else:
            _write_workbook(file, made)
    return count


def _write_workbook(file: BinaryIO, made: Ledger) -> None:
    from datetime import UTC, datetime

    from app.reports.ledger import ledger_sheets
    from app.reports.sheets import write_workbook

    write_workbook(
        file, ledger_sheets(made), title=tr("数字化水平评测台账"), made_at=datetime.now(UTC)
    )


def _ledger(
    session: Session,
    filters: Filters,
    watched: Callable[[Iterable[LedgerRow]], Iterable[LedgerRow]],
) -> Ledger:
    from app.reports.ledger import Ledger

    asked = session.workspace.portfolio
    sums = asked.sums(filters)
    return Ledger(
        rows=lambda: watched(asked.rows(filters)),
        catalogue=session.catalogue,
        districts=sums.districts,
        industries=sums.industries,
        grades=sums.grades,
        weak=sums.weak,
        pairs=asked.pairs(filters),
        fingerprints=session.workspace.packages.newest(),
    )


def _counted(rows: Iterable[LedgerRow], total: int, progress: Progress) -> Iterable[LedgerRow]:
    for done, row in enumerate(rows):
        progress(done, total)
        yield row
