"""The score sheet: its formulas compute what the program computed, and go on doing so."""

from __future__ import annotations

from fractions import Fraction
from io import BytesIO
from math import lcm
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from app.reports.scores.places import (
    ITEMS,
    MEASURES,
    OUTCOME,
    SCENARIOS,
    TICK,
    UNDECIDED,
    places_of,
)
from app.scoring.loader import default_catalogue
from app.scoring.outcome import Outcome
from tests.reports.cases import FINISHED, outcome_of
from tests.reports.office import converted, needs_office
from tests.reports.random_answers import other_copy, some_fields
from tests.reports.renderings import xlsx_of

if TYPE_CHECKING:
    from app.storage.canonical import Json

CATALOGUE = default_catalogue()
PLACES = places_of(CATALOGUE)
# Numbers on the edges of bands and of rounding, where a formula in binary could slip.
EDGES: tuple[dict[str, Json], ...] = (
    {
        "measures/equipment_total": "120",
        "measures/equipment_digital": "12",
        "measures/equipment_networked": "25",
        "measures/yield_before": "99.994999",
        "measures/yield_after": "99.995",
        "measures/cost_y1": "201",
        "measures/revenue_y1": "200",
        "measures/cost_y2": "100",
        "measures/revenue_y2": "100",
    },
    {
        "measures/equipment_total": "70",
        "measures/equipment_digital": "7",
        "measures/yield_before": "1.005",
        "measures/yield_after": "1.01",
        "measures/cost_y1": "1",
        "measures/cost_y2": "1",
        "measures/revenue_y1": "0",
        "measures/revenue_y2": "1",
    },
    {
        "measures/equipment_total": "99999",
        "measures/equipment_digital": "20000",
        "measures/investment_y1": "1.1",
        "measures/revenue_y1": "11",
        "measures/investment_y2": "3",
    },
    {
        "measures/equipment_total": "5",
        "measures/equipment_digital": "6",
        "measures/investment_y1": "12",
        "measures/revenue_y1": "11",
    },
)


def opened(data: bytes, *, results: bool) -> Workbook:
    return openpyxl.load_workbook(BytesIO(data), data_only=results)


def cells(book: Workbook) -> dict[tuple[str, str], object]:
    return {
        (sheet.title, cell.coordinate): cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value not in {None, ""}
    }


def assert_same(found: Workbook, expected: Workbook) -> None:
    """Compare every cell; numbers but for the noise of binary ones."""
    one, other = cells(found), cells(expected)
    assert one.keys() == other.keys()
    for place, value in other.items():
        numeric = isinstance(value, (int, float))
        assert one[place] == (pytest.approx(value, abs=1e-8) if numeric else value), place


def answer(book: Workbook, fields: dict[str, Json]) -> None:
    """Clear every answer of a sheet and give these, as its reader would."""
    for code, item in CATALOGUE.items.items():
        chosen: Any = fields.get(f"items/{code}/options", [])
        for row, option in enumerate(item.options, PLACES.items[code].first):
            book[ITEMS][f"F{row}"] = TICK if option.key in chosen else None
    for code, row in PLACES.measures.items():
        number: Any = fields.get(f"measures/{code}")
        book[MEASURES][f"D{row}"] = float(number) if number else None
    for row, code in enumerate(CATALOGUE.scenarios, PLACES.scenarios[0]):
        grade: Any = fields.get(f"scenarios/{code}/grade")
        book[SCENARIOS][f"E{row}"] = grade


@needs_office
def test_the_formulas_compute_the_outcome_of_any_answers_typed_in(tmp_path: Path) -> None:
    cases = [some_fields(seed, keen=keen) for seed, keen in enumerate((0.2, 0.7, 0.9))]
    cases += [{}, *EDGES]
    files = []
    for number, fields in enumerate(cases):
        book = opened(xlsx_of(FINISHED), results=False)  # openpyxl drops every stored result
        answer(book, fields)
        files.append(tmp_path / f"{number}.xlsx")
        book.save(files[-1])
    for file, fields in zip(converted(files, "xlsx", tmp_path), cases, strict=True):
        found = openpyxl.load_workbook(file, data_only=True)
        assert outcome_in(found) == stated(outcome_of(fields))


@needs_office
def test_stored_results_are_what_the_formulas_give(tmp_path: Path) -> None:
    cases = [(some_fields(seed), other_copy(some_fields(seed), seed)) for seed in (20, 21)]
    cases.append((EDGES[0], {}))
    files = []
    for number, (fields, also) in enumerate(cases):
        files.append(tmp_path / f"{number}.xlsx")
        opened(xlsx_of(fields, also=also), results=False).save(files[-1])
    for file, (fields, also) in zip(converted(files, "xlsx", tmp_path), cases, strict=True):
        expected = opened(xlsx_of(fields, also=also), results=True)
        assert_same(openpyxl.load_workbook(file, data_only=True), expected)


@needs_office
def test_ticks_that_exclude_each_other_earn_nothing_and_say_why(tmp_path: Path) -> None:
    book = opened(xlsx_of(FINISHED), results=False)
    for code in ("F1", "F5"):
        for row in (PLACES.items[code].first, PLACES.items[code].first + 1):
            book[ITEMS][f"F{row}"] = TICK
    book.save(tmp_path / "ticks.xlsx")
    (file,) = converted([tmp_path / "ticks.xlsx"], "xlsx", tmp_path)
    found = openpyxl.load_workbook(file, data_only=True)
    for code, why in (("F1", "选了A就不能再选其他选项"), ("F5", "只能选一个选项")):
        head = PLACES.items[code].head
        assert found[ITEMS][f"H{head}"].value == 0
        assert found[ITEMS][f"I{head}"].value == f"{why}，暂按0分计"
    assert found[OUTCOME]["B10"].value == "暂定"


def outcome_in(book: Workbook) -> dict[str, object]:
    """Read the outcome from a sheet's results, points in hundredths."""
    page = book[OUTCOME]
    found: dict[str, object] = {
        code: round(Fraction(str(book[ITEMS][place.points].value)), 4)
        for code, place in PLACES.items.items()
    }
    return found | {
        "points": round(Fraction(str(page["B6"].value)), 4),
        "level": page["B5"].value,
        "name": page["C5"].value,
        "provisional": page["B10"].value == "暂定",
    }


def stated(outcome: Outcome) -> dict[str, object]:
    found: dict[str, object] = {code: round(item.points, 4) for code, item in outcome.items.items()}
    return found | {
        "points": round(outcome.points, 4),
        "level": outcome.level,
        "name": outcome.level_name,
        "provisional": outcome.provisional,
    }


@pytest.mark.parametrize("fields", [FINISHED, {}, some_fields(30), some_fields(31, keen=1.0)])
def test_a_program_that_computes_nothing_shows_the_outcome(fields: dict[str, Json]) -> None:
    assert outcome_in(opened(xlsx_of(fields), results=True)) == stated(outcome_of(fields))


def test_no_points_within_a_hair_of_a_threshold_could_look_like_it() -> None:
    steps = lcm(
        *(earned.denominator for item in CATALOGUE.items.values() for earned in item.earns.values())
    )
    assert Fraction(1, steps) > Fraction(1, 200)


def test_only_answers_can_be_changed_and_protection_has_no_password() -> None:
    book = opened(xlsx_of(FINISHED), results=False)
    unlocked = {
        (sheet.title, cell.coordinate)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if not cell.protection.locked
    }
    ticks = {
        (ITEMS, f"F{row}")
        for one in PLACES.items.values()
        for row in range(one.first, one.last + 1)
    }
    numbers = {(MEASURES, f"D{row}") for row in PLACES.measures.values()}
    first, last = PLACES.scenarios
    grades = {(SCENARIOS, f"E{row}") for row in range(first, last + 1)}
    assert unlocked == ticks | numbers | grades
    for sheet in book:
        assert sheet.protection.sheet
        assert not sheet.protection.password
    ruled = {
        (sheet.title, str(area))
        for sheet in book
        for rule in sheet.data_validations.dataValidation
        for area in rule.sqref.ranges
    }
    assert {place for area in ruled for place in [(area[0], area[1])]} >= grades | numbers | ticks


def test_a_text_is_never_a_formula_and_control_characters_go() -> None:
    fields = FINISHED | {"enterprise/name": "=1+1", "items/F1/note": '=HYPERLINK("http://x")\x07'}
    book = opened(xlsx_of(fields), results=False)
    name, note = book[OUTCOME]["A2"], book[ITEMS][f"K{PLACES.items['F1'].head}"]
    assert (name.value, name.data_type) == ("=1+1", "s")
    assert (note.value, note.data_type) == ('=HYPERLINK("http://x")', "s")


def test_a_conflict_waits_in_its_cell_and_earns_nothing() -> None:
    also: dict[str, Json] = {"items/F1/options": ["D"], "measures/equipment_total": "90"}
    book = opened(xlsx_of(FINISHED, also=also), results=True)
    place = PLACES.items["F1"]
    assert {book[ITEMS][f"F{row}"].value for row in range(place.first, place.last + 1)} == {
        UNDECIDED
    }
    assert book[ITEMS][place.points].value == 0
    assert book[MEASURES][PLACES.measure("equipment_total")].value == UNDECIDED
    assert book[OUTCOME]["B10"].value == "暂定"


def test_the_same_report_is_the_same_bytes() -> None:
    assert xlsx_of(FINISHED) == xlsx_of(dict(reversed(FINISHED.items())))
