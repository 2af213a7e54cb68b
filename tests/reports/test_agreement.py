"""Print, Word document and score sheet, read back, say one and the same outcome."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO
from typing import TYPE_CHECKING

import docx
import openpyxl
import pytest
from pypdf import PdfReader

from app.reports.scores.places import ITEMS, OUTCOME, SCENARIOS, places_of
from app.resources import resource
from app.scoring.loader import default_catalogue
from app.scoring.text import fixed, show_points
from tests.reports.cases import outcome_of, pdf_of, report_of
from tests.reports.random_answers import other_copy, some_fields
from tests.reports.renderings import docx_of, xlsx_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.scoring.outcome import Outcome
    from app.storage.canonical import Json

CATALOGUE = default_catalogue()
PLACES = places_of(CATALOGUE)


def sample() -> dict[str, Json]:
    """Return the answers of the enterprise that comes with the program."""
    document = json.loads(resource("samples", "yanling", "assessment.json").read_bytes())
    fields: dict[str, Json] = {"assessment/kind": document["kind"]}
    fields |= {f"enterprise/{key}": value for key, value in document["enterprise"].items()}
    fields |= {f"measures/{key}": value for key, value in document["measures"].items()}
    for code, item in document["items"].items():
        fields[f"items/{code}/options"] = item["options"]
    for code, scenario in document["scenarios"].items():
        fields[f"scenarios/{code}/grade"] = scenario["grade"]
    return fields


CASES: tuple[tuple[dict[str, Json], dict[str, Json]], ...] = (
    (sample(), {}),
    ({"assessment/kind": "before"}, {}),
    (some_fields(40, keen=0.9), {}),
    (some_fields(41, keen=0.3), other_copy(some_fields(41), 41)),
)


@dataclass(frozen=True)
class Said:
    """What a document says: points and level in words, points by item, grades by scenario."""

    points: str
    level: str
    items: Mapping[str, str]
    grades: Mapping[str, str]


def expected(outcome: Outcome) -> Said:
    return Said(
        points=show_points(outcome.points, CATALOGUE.thresholds),
        level="未达到一级" if outcome.level == 0 else outcome.level_name,
        items={code: show_points(found.points) for code, found in outcome.items.items()},
        grades={code: _grade(grade) for code, grade in outcome.scenarios.items()},
    )


def _grade(grade: int | None) -> str:
    return "未评定" if grade is None else f"{grade}级"


def told(text: str) -> Said:
    """Read a text whose entries begin with code and name and end with points or a grade."""
    flat = re.sub(r"\s", "", text)
    points = re.search(r"得分(\d+\.\d\d)分（满分100分）", flat)
    level = re.search(r"评定为.级（(..级)）|尚(未达到一级)", flat)
    assert points
    assert level
    items, grades = {}, {}
    for code, item in CATALOGUE.items.items():
        kind = {"single": "单选", "multi": "多选"}[item.kind]
        most = show_points(item.points)
        entry = re.search(rf"{code}{item.name}（{kind}）([\d.]+)/{re.escape(most)}分", flat)
        assert entry, code
        items[code] = entry[1]
    for code, scenario in CATALOGUE.scenarios.items():
        star = "★" if scenario.constrained else ""
        entry = re.search(rf"{code}{scenario.name}{star}([0-4]级|未评定)(?!→)", flat)
        assert entry, code
        grades[code] = entry[1]
    return Said(points[1], level[1] or level[2], items, grades)


def in_pdf(fields: dict[str, Json], also: dict[str, Json]) -> Said:
    pages = PdfReader(BytesIO(pdf_of(report_of(fields, also=also)))).pages
    return told("\n".join(page.extract_text() for page in pages))


def in_docx(fields: dict[str, Json], also: dict[str, Json]) -> Said:
    found = docx.Document(BytesIO(docx_of(report_of(fields, also=also))))
    return told("\n".join(paragraph.text for paragraph in found.paragraphs))


def in_xlsx(fields: dict[str, Json], also: dict[str, Json]) -> Said:
    book = openpyxl.load_workbook(BytesIO(xlsx_of(fields, also=also)), data_only=True)
    grades = {}
    for row, code in enumerate(CATALOGUE.scenarios, PLACES.scenarios[0]):
        grade = book[SCENARIOS][f"E{row}"].value
        grades[code] = _grade(grade if isinstance(grade, int) else None)
    return Said(
        points=_shown(book[OUTCOME]["B6"].value),
        level=str(book[OUTCOME]["C5"].value),
        items={code: _shown(book[ITEMS][one.points].value) for code, one in PLACES.items.items()},
        grades=grades,
    )


def _shown(value: object) -> str:
    """Write a number as its cell shows it."""
    assert isinstance(value, (int, float))
    return fixed(round(Fraction(str(value)), 9), 2)


@pytest.mark.parametrize(("fields", "also"), CASES)
def test_all_three_say_the_outcome(fields: dict[str, Json], also: dict[str, Json]) -> None:
    outcome = expected(outcome_of(fields, also))
    assert in_pdf(fields, also) == outcome
    assert in_docx(fields, also) == outcome
    assert in_xlsx(fields, also) == outcome
