"""Renders the score sheet of a report as an Excel workbook; the same report, the same bytes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, BinaryIO

from app.language import tr
from app.reports.scores import beside, conclusion, items, measures, scenarios, visited
from app.reports.scores.look import Looks, Page
from app.reports.scores.places import ITEMS, MEASURES, OUTCOME, SCENARIOS, places_of
from app.reports.sheets import clean
from app.reports.words import read_utc

if TYPE_CHECKING:
    from xlsxwriter import Workbook

    from app.reports.model import Report
    from app.scoring.outcome import Outcome


def render_xlsx(report: Report, outcome: Outcome, out: BinaryIO) -> None:
    """Write the answers of an outcome and the formulas that compute it from them.

    Only answers can be changed; every formula carries its result for programs that compute nothing.
    """
    import xlsxwriter

    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.set_properties(
        {
            "title": clean(
                tr(
                    "{enterprise} {title}评分表",
                    enterprise=report.cover.enterprise,
                    title=report.cover.title,
                )
            ),
            "author": tr("数评台"),
            "created": read_utc(report.made_at) or datetime(2000, 1, 1, tzinfo=UTC),
        }
    )
    looks, places = Looks(book), places_of(outcome.catalogue)
    first = Page(book, tr(OUTCOME), looks, conclusion.WIDTHS)
    conclusion.write_conclusion(first, report, outcome, places)
    page = Page(book, tr(ITEMS), looks, items.WIDTHS)
    items.write_items(page, report, outcome, places)
    page = Page(book, tr(MEASURES), looks, measures.WIDTHS)
    measures.write_measures(page, outcome, places)
    page = Page(book, tr(SCENARIOS), looks, scenarios.WIDTHS)
    scenarios.write_scenarios(page, report, outcome, places)
    _write_beside(book, looks, report)
    book.close()


def _write_beside(book: Workbook, looks: Looks, report: Report) -> None:
    """Write the sheets that not every assessment has."""
    if report.review:
        page = Page(book, tr(beside.REVIEW), looks, beside.REVIEW_WIDTHS)
        beside.write_review(page, report.review)
    if report.comparison or report.improvement:
        page = Page(book, tr(beside.COMPARED), looks, beside.COMPARED_WIDTHS)
        beside.write_compared(page, report.comparison, report.improvement)
    if report.visit.plan or report.visit.meetings:
        page = Page(book, tr(visited.VISIT), looks, visited.WIDTHS)
        visited.write_visit(page, report.visit)
