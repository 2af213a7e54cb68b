"""docs/scoring.md names every item, scenario, formula and warning, with the figures of the file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.scoring.text import show_number
from tests.scoring.cases import CATALOGUE
from tests.scoring.naive import RULES

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "scoring.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in TEXT.splitlines()]
WARNINGS = {
    code
    for path in sorted((ROOT / "app" / "scoring").glob("*.py"))
    for code in re.findall(r'Warning\(\s*"(\w+)"', path.read_text(encoding="utf-8"))
}
FORMULAS = {
    item["formula"]["kind"]
    for dimension in RULES["dimensions"]
    for group in dimension["groups"]
    for item in group["items"]
    if "formula" in item
}


@pytest.mark.parametrize("code", CATALOGUE.items)
def test_every_item_has_its_row(code: str) -> None:
    item = CATALOGUE.items[code]
    (row,) = [row for row in ROWS if row[0] == code]
    assert row[1:4] == [item.name, item.kind, show_number(item.points)]
    assert bool(row[4]) == bool(item.formula)


@pytest.mark.parametrize("code", CATALOGUE.scenarios)
def test_every_scenario_has_its_row(code: str) -> None:
    scenario = CATALOGUE.scenarios[code]
    constrained = "yes" if scenario.constrained else ""
    assert [code, scenario.name, scenario.group, constrained] in ROWS


def test_every_level_has_its_row() -> None:
    for row in CATALOGUE.levels:
        needs = (row.min_points, row.min_scenarios, row.min_constrained)
        assert [str(row.level), row.name, *map(str, needs)] in ROWS


def test_every_formula_is_described() -> None:
    assert {"ratio_band", "mean_ratio_band", "trend"} == FORMULAS
    for kind in FORMULAS:
        assert f"- `{kind}` (" in TEXT


def test_every_warning_is_described() -> None:
    assert len(WARNINGS) == 6
    assert {row[0].strip("`") for row in ROWS if row[0].strip("`") in WARNINGS} == WARNINGS


def test_the_source_is_named() -> None:
    assert CATALOGUE.document in TEXT
    assert CATALOGUE.title in TEXT
