"""The sample enterprise is complete, agrees with itself and with the files beside it."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from hashlib import sha256
from typing import Any

import pytest
import yaml
from PIL import Image, ImageOps
from PIL.ExifTags import Base
from pypdf import PdfReader

from app.exchange.credit_code import check_credit_code
from app.exchange.document import read_document
from app.resources import resource
from app.scoring.loader import default_catalogue
from app.scoring.outcome import score
from app.scoring.path import path_to
from app.scoring.suggest import suggest_grade
from app.storage.photo import recognise

FOLDER = resource("samples", "yanling")
PHOTOS = FOLDER / "photos"
EXPECTED = Fraction(3299, 56)  # 58.910714...; worked out by hand, item by item, in POINTS
POINTS = {
    "F1": Fraction(4), "F2": Fraction(6), "F3": Fraction(9, 2), "F4": Fraction(60, 14),
    "F5": Fraction(5), "F6": Fraction(5, 2), "F7": Fraction(5, 2),
    "M1": Fraction(9, 2), "M2": Fraction(45, 8), "M3": Fraction(3), "M4": Fraction(0),
    "R1": Fraction(7), "R2": Fraction(7), "R3": Fraction(3), "R4": Fraction(0),
}  # fmt: skip
RATIO_BANDS = ((10, "A"), (20, "B"), (40, "C"), (60, "D"), (100, "E"))


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((FOLDER / "assessment.json").read_bytes())
    return loaded


@pytest.fixture(scope="module")
def standard() -> dict[str, Any]:
    text = resource("indicators", "2024.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


def items_of(standard: dict[str, Any]) -> dict[str, dict[str, Any]]:
    groups = [group for dimension in standard["dimensions"] for group in dimension["groups"]]
    return {item["code"]: item for group in groups for item in group["items"]}


def texts_of(grade: dict[str, Any]) -> list[str]:
    return [*grade.get("all", []), *(text for way in grade.get("any", []) for text in way)]


def test_every_one_of_the_31_answers_is_given(
    document: dict[str, Any], standard: dict[str, Any]
) -> None:
    assert set(document["items"]) == set(items_of(standard))
    assert set(document["scenarios"]) == {scenario["code"] for scenario in standard["scenarios"]}
    assert set(document["measures"]) == set(standard["measures"])
    answers = [*document["items"].values(), *document["scenarios"].values()]
    assert len(answers) == 31
    assert all(answer["note"] for answer in answers)


def test_the_points_are_the_ones_worked_out_by_hand(
    document: dict[str, Any], standard: dict[str, Any]
) -> None:
    items = items_of(standard)
    points = {
        code: Fraction(items[code]["points"])
        * sum(
            Fraction(option["share"])
            for option in items[code]["options"]
            if option["key"] in answer["options"]
        )
        / 100
        for code, answer in document["items"].items()
    }
    assert points == POINTS
    assert sum(points.values()) == EXPECTED


def test_level_two_holds_and_level_three_is_one_item_and_one_scenario_away(
    document: dict[str, Any], standard: dict[str, Any]
) -> None:
    rows = {row["level"]: row for row in standard["levels"]}
    marked = {each["code"] for each in standard["scenarios"] if each["constrained"]}
    reached = {
        level: {c for c, answer in document["scenarios"].items() if answer["grade"] >= level}
        for level in rows
    }
    assert rows[2]["min_points"] <= EXPECTED
    assert len(reached[2]) >= rows[2]["min_scenarios"]
    assert len(reached[2] & marked) >= rows[2]["min_constrained"]
    assert len(reached[3]) == rows[3]["min_scenarios"] - 1
    assert len(reached[3] & marked) >= rows[3]["min_constrained"]
    risk_assessment = Fraction(5, 4)
    assert EXPECTED < rows[3]["min_points"] <= EXPECTED + risk_assessment


def test_checkpoints_exist_and_carry_the_grade_and_no_higher_one(
    document: dict[str, Any], standard: dict[str, Any]
) -> None:
    for scenario in standard["scenarios"]:
        answer = document["scenarios"][scenario["code"]]
        ticked = set(answer["checkpoints"])
        assert answer["checkpoints"] == sorted(ticked)
        met, known = 0, set()
        for grade, wanted in sorted(scenario["grades"].items()):
            keys = [f"{grade}.{n}" for n in range(1, len(texts_of(wanted)) + 1)]
            known.update(keys)
            if met == grade - 1 and meets(wanted, keys, ticked):
                met = grade
        assert ticked <= known, scenario["code"]
        assert met == answer["grade"], scenario["code"]


def meets(grade: dict[str, Any], keys: list[str], ticked: set[str]) -> bool:
    sure = len(grade.get("all", []))
    ways, start = [], sure
    for way in grade.get("any", []):
        ways.append(keys[start : start + len(way)])
        start += len(way)
    chosen = not ways or any(ticked.issuperset(way) for way in ways)
    return chosen and ticked.issuperset(keys[:sure])


def test_ratios_of_the_measures_fall_into_the_chosen_bands(document: dict[str, Any]) -> None:
    number = {code: Fraction(value) for code, value in document["measures"].items()}
    years = [number[f"investment_y{y}"] / number[f"revenue_y{y}"] for y in (1, 2, 3)]
    ratios = {
        "F2": number["equipment_digital"] / number["equipment_total"],
        "F3": number["equipment_networked"] / number["equipment_total"],
        "M4": sum(years) / 3,
    }
    for code, ratio in ratios.items():
        band = next(key for top, key in RATIO_BANDS if ratio * 100 <= top)
        assert document["items"][code]["options"] == [band], code


def test_trends_of_the_measures_say_what_is_chosen_also_after_rounding(
    document: dict[str, Any],
) -> None:
    number = {code: Decimal(value) for code, value in document["measures"].items()}

    def seen(top: str, bottom: str, scale: int) -> tuple[Decimal, Decimal]:
        now, before = (
            round(number[f"{top}_{year}"] * scale / number[f"{bottom}_{year}"], 2)
            for year in ("y1", "y2")
        )
        return now, before

    pairs = {
        "R1": (seen("energy", "revenue", 1), seen("energy", "revenue", 10)),
        "R2": ((number["yield_after"], number["yield_before"]),),
        "R3": (seen("revenue", "employees", 1),),
        "R4": (seen("cost", "revenue", 1), seen("cost", "revenue", 100)),
    }
    signs = {
        code: {(now > before) - (now < before) for now, before in each}
        for code, each in pairs.items()
    }
    assert signs == {"R1": {-1}, "R2": {1}, "R3": {1}, "R4": {1}}
    chosen = {code: document["items"][code]["options"] for code in signs}
    assert chosen == {"R1": ["C"], "R2": ["C"], "R3": ["C"], "R4": ["A"]}


def test_counts_of_equipment_and_people_are_possible(document: dict[str, Any]) -> None:
    number = {code: Decimal(value) for code, value in document["measures"].items()}
    assert number["equipment_networked"] <= number["equipment_digital"] <= number["equipment_total"]
    assert all(number[f"cost_{year}"] < number[f"revenue_{year}"] for year in ("y1", "y2"))


def test_every_file_is_the_one_the_assessment_speaks_of(document: dict[str, Any]) -> None:
    entries = document["evidence"]
    assert {entry["name"] for entry in entries} == {path.name for path in PHOTOS.iterdir()}
    for entry in entries:
        data = (PHOTOS / entry["name"]).read_bytes()
        assert entry["sha256"] == sha256(data).hexdigest(), entry["name"]
        assert entry["size"] == len(data), entry["name"]
        assert 40_000 <= len(data) <= 180_000, entry["name"]


def test_evidence_proves_answers_that_exist(document: dict[str, Any]) -> None:
    known = {*document["items"], *document["scenarios"]}
    for entry in document["evidence"]:
        assert entry["for"]
        assert entry["for"] == sorted(set(entry["for"]) & known)
        assert entry["caption"]


def test_content_tells_the_same_type_time_and_place_as_the_assessment(
    document: dict[str, Any],
) -> None:
    for entry in document["evidence"]:
        found = recognise(PHOTOS / entry["name"])
        stated = (entry["media_type"], entry["taken_at"], entry.get("place"))
        assert (found.media_type, found.taken_at, found.place) == stated, entry["name"]


def test_photos_were_taken_in_order_on_the_day_of_the_visit(document: dict[str, Any]) -> None:
    times = [entry["taken_at"] for entry in document["evidence"] if entry["taken_at"]]
    assert times == sorted(times)
    assert all("2026-05-12T09:20" <= time <= "2026-05-12T16:40" for time in times)


def test_the_nameplate_lies_on_its_side_until_its_orientation_is_heeded() -> None:
    with Image.open(PHOTOS / "设备铭牌.jpg") as photo:
        assert photo.getexif()[Base.Orientation] == 6
        assert photo.width > photo.height
        upright = ImageOps.exif_transpose(photo)
    assert upright.width < upright.height


def test_the_printed_rule_is_text_of_the_enterprise(document: dict[str, Any]) -> None:
    page = PdfReader(PHOTOS / "数据资源管理制度.pdf").pages[0].extract_text()
    assert document["enterprise"]["name"] in page
    assert "数据资源管理制度" in page


def test_the_enterprise_is_plainly_fictional_with_a_well_formed_credit_code(
    document: dict[str, Any],
) -> None:
    enterprise = document["enterprise"]
    assert "虚构" in enterprise["address"]
    assert "虚构" in (FOLDER / "README.md").read_text(encoding="utf-8")
    code = enterprise["credit_code"]
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    weighed = sum(alphabet.index(sign) * 3**place for place, sign in enumerate(code[:17]))
    assert code[17] == alphabet[-weighed % 31]
    assert check_credit_code(code) == code


def test_the_program_reads_the_sample_and_agrees_with_the_hand_made_sum() -> None:
    catalogue = default_catalogue()
    data = (FOLDER / "assessment.json").read_bytes()
    answers = read_document(data, catalogue, full=True).answers(catalogue)
    outcome = score(catalogue, answers)
    assert outcome.points == EXPECTED
    assert {code: found.points for code, found in outcome.items.items()} == POINTS
    assert (outcome.level, outcome.level_name) == (2, "规范级")
    assert not outcome.provisional
    assert outcome.warnings == ()
    path = path_to(score(catalogue, answers), 3)
    assert path is not None
    assert sorted(step.kind for step in path.steps) == ["item", "scenario"]


def test_ticked_checkpoints_suggest_the_grade_that_was_given(document: dict[str, Any]) -> None:
    for code, scenario in default_catalogue().scenarios.items():
        answer = document["scenarios"][code]
        assert suggest_grade(scenario, answer["checkpoints"]).grade == answer["grade"], code
