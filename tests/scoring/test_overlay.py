"""An organisation's wording changes words and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from app.errors import BadInput
from app.scoring.answers import Answers
from app.scoring.outcome import score
from app.scoring.overlay import apply_overlay, parse_overlay
from tests.scoring.cases import CATALOGUE, law, some_answers

WORDS = """
edition: "2024"
items:
  F1:
    question: 官方题干
    options: {B: 官方选项}
    evidence: [官方佐证]
    check: 官方复核提示
    note: 官方说明
  F2: {note: 只改说明}
scenarios:
  S12:
    checkpoints: {"4.1": 官方要点, "4.3": 官方备选}
    evidence: {2: [官方界面]}
"""
REWORDED = apply_overlay(CATALOGUE, parse_overlay(WORDS.encode()))


def test_the_words_are_replaced() -> None:
    item = REWORDED.items["F1"]
    assert (item.question, item.option("B").text) == ("官方题干", "官方选项")
    assert (item.evidence, item.check, item.note) == (("官方佐证",), "官方复核提示", "官方说明")
    fourth, second = REWORDED.scenarios["S12"].grades[3], REWORDED.scenarios["S12"].grades[1]
    texts = {point.key: point.text for point in fourth.checkpoints}
    assert (texts["4.1"], texts["4.3"]) == ("官方要点", "官方备选")
    assert second.evidence == ("官方界面",)


def test_everything_else_stays() -> None:
    old = CATALOGUE.items["F1"]
    new = REWORDED.items["F1"]
    assert new.option("C") == old.option("C")
    assert REWORDED.items["F2"] == replace(CATALOGUE.items["F2"], note="只改说明")
    assert REWORDED.items["M1"] == CATALOGUE.items["M1"]
    assert REWORDED.scenarios["S11"] == CATALOGUE.scenarios["S11"]
    untouched = REWORDED.scenarios["S12"].grades[3]
    assert untouched.evidence == CATALOGUE.scenarios["S12"].grades[3].evidence
    assert untouched.any[0] == CATALOGUE.scenarios["S12"].grades[3].any[0]
    assert (REWORDED.sha256, REWORDED.levels) == (CATALOGUE.sha256, CATALOGUE.levels)


@law
@given(some_answers)
def test_points_and_level_never_change(answers: Answers) -> None:
    plain, reworded = score(CATALOGUE, answers), score(REWORDED, answers)
    assert plain.points == reworded.points
    assert (plain.level, plain.level_range) == (reworded.level, reworded.level_range)
    assert [each.code for each in plain.warnings] == [each.code for each in reworded.warnings]


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("items: {}", "$.edition"),
        ('{edition: "2024", levels: []}', "$.levels"),
        ('{edition: "2024", items: {F1: {points: 9}}}', "$.items.F1.points"),
        ('{edition: "2024", items: {F1: {weight: 9}}}', "$.items.F1.weight"),
        ('{edition: "2024", items: {F1: {options: {B: {share: 9}}}}}', "$.items.F1.options.B"),
        (
            '{edition: "2024", scenarios: {S01: {constrained: false}}}',
            "$.scenarios.S01.constrained",
        ),
        (
            '{edition: "2024", scenarios: {S01: {evidence: {5: [a]}}}}',
            "$.scenarios.S01.evidence[5]",
        ),
        ("[]", "$"),
    ],
)
def test_more_than_words_is_refused(text: str, path: str) -> None:
    with pytest.raises(BadInput, match="措辞文件只能改文字") as caught:
        parse_overlay(text.encode())
    assert caught.value.path == path


@pytest.mark.parametrize(
    ("text", "path", "message"),
    [
        (
            '{edition: "2023"}',
            "$.edition",
            "措辞文件属于2023版，本评测使用2024版，请换用对应版本。",
        ),
        ('{edition: "2024", items: {F9: {}}}', "$.items.F9", "指标目录里没有“F9”，请核对编号。"),
        (
            '{edition: "2024", items: {F1: {options: {Z: 字}}}}',
            "$.items.F1.options.Z",
            "指标目录里没有“Z”，请核对编号。",
        ),
        (
            '{edition: "2024", scenarios: {S17: {}}}',
            "$.scenarios.S17",
            "指标目录里没有“S17”，请核对编号。",
        ),
        (
            '{edition: "2024", scenarios: {S01: {checkpoints: {"1.2": 字}}}}',
            "$.scenarios.S01.checkpoints.1.2",
            "指标目录里没有“1.2”，请核对编号。",
        ),
    ],
)
def test_words_for_what_is_not_there_are_refused(text: str, path: str, message: str) -> None:
    with pytest.raises(BadInput) as caught:
        apply_overlay(CATALOGUE, parse_overlay(text.encode()))
    assert (caught.value.path, caught.value.message) == (path, message)


def test_what_is_no_yaml_is_refused() -> None:
    with pytest.raises(BadInput, match="不是有效的YAML文件"):
        parse_overlay(b"edition: [")
