"""Mapping files of platforms: what is asked is filled in under the platform's own codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import BadInput
from app.exchange.platform import Content, fill, load_profile, parse_profile, profile_keys
from app.scoring.loader import default_catalogue

CATALOGUE = default_catalogue()
CITY = """
key: mycity
name: 某市平台
enterprise: {name: qymc, credit_code: tyxydm}
outcome: {points: zf}
items:
  F2: {code: Q2}
  R1: {code: Q12, options: {A: '1201', B: '1202', C: '1203'}}
scenarios: {S01: CJ1, S02: CJ2}
grades: {0: 无, 1: 一级, 2: 二级, 3: 三级, 4: 四级}
measures: {equipment_total: SB1, cost_y1: CB1}
report: {summary: BG1}
people: {name: xm}
"""
CONTENT = Content(
    assessment="0" * 8,
    kind="after",
    status="finalised",
    enterprise={"name": "测试机械厂", "phone": "1"},
    outcome={"points": "63.75", "level": "2"},
    options={"F1": ("B",), "F2": ("D",), "R1": ("B",)},
    grades={"S01": 0, "S03": 4},
    measures={"equipment_total": "120"},
    report={"summary": "达到二级。"},
    people=({"name": "林评测", "role": "assessor"},),
)


def test_only_what_is_asked_is_given_and_what_is_not_known_is_blank() -> None:
    assert fill(parse_profile(CITY.encode(), CATALOGUE), CONTENT) == {
        "platform": "mycity",
        "assessment": "0" * 8,
        "kind": "after",
        "status": "finalised",
        "enterprise": {"qymc": "测试机械厂", "tyxydm": ""},
        "outcome": {"zf": "63.75"},
        "questions": [{"code": "Q2", "options": ["D"]}, {"code": "Q12", "options": ["1202"]}],
        "scenarios": [{"code": "CJ1", "level": "无"}, {"code": "CJ2", "level": ""}],
        "figures": {"SB1": "120", "CB1": ""},
        "report": {"BG1": "达到二级。"},
        "people": [{"xm": "林评测"}],
    }


def test_the_generic_profile_asks_for_everything() -> None:
    found = load_profile("generic", CATALOGUE)
    assert found.items.keys() == CATALOGUE.items.keys()
    assert found.scenarios.keys() == CATALOGUE.scenarios.keys()
    assert found.measures.keys() == CATALOGUE.measures.keys()


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("F2:", "F9:", "$.items.F9"),
        ("S01:", "S99:", "$.scenarios.S99"),
        ("cost_y1", "cost_y9", "$.measures.cost_y9"),
        ("credit_code", "tax_code", "$.enterprise.tax_code"),
        ("summary", "weather", "$.report.weather"),
        ("points", "stars", "$.outcome.stars"),
        ("xm}", "xm, wage: gz}", "$.people.wage"),
        (", C: '1203'", "", "$.items.R1.options"),
        (", C: '1203'", ", D: '1203'", "$.items.R1.options"),
        (", 4: 四级", "", "$.grades"),
        (", 4: 四级", ", 5: 五级", "$.grades"),
        ("code: Q2", "code: ''", "$.items.F2.code"),
        ("key: mycity", "key: My City", "$.key"),
        ("name: 某市平台", "nam: 某市平台", "$"),
    ],
)
def test_a_wrong_mapping_is_refused_with_its_place(old: str, new: str, path: str) -> None:
    with pytest.raises(BadInput) as error:
        parse_profile(CITY.replace(old, new).encode(), CATALOGUE)
    assert (error.value.path or "").startswith(path)


def test_a_city_adds_its_mapping_as_a_file(tmp_path: Path) -> None:
    (tmp_path / "mycity.yaml").write_text(CITY, encoding="utf-8")
    assert profile_keys(tmp_path) == ("generic", "mycity")
    assert load_profile("mycity", CATALOGUE, tmp_path).name == "某市平台"
    (tmp_path / "mycity.yaml").write_text("key: [", encoding="utf-8")
    with pytest.raises(BadInput, match=r"^mycity\.yaml"):
        load_profile("mycity", CATALOGUE, tmp_path)
    with pytest.raises(BadInput, match="generic、mycity"):
        load_profile("nowhere", CATALOGUE, tmp_path)
