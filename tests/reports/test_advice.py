"""What a report advises: the way up, then weak answers, those that gain most first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.scoring.loader import default_catalogue
from tests.reports.cases import FINISHED, report_of

if TYPE_CHECKING:
    from app.reports.model import Advice
    from app.storage.canonical import Json

BEST: dict[str, Json] = {
    **{
        f"items/{item.code}/options": [
            option.key
            for option in item.options
            if (option.share and item.kind == "multi") or option.share == 100
        ]
        for item in default_catalogue().items.values()
    },
    **{f"scenarios/{code}/grade": 4 for code in default_catalogue().scenarios},
}


def advice(code: str, fields: dict[str, Json]) -> Advice:
    part = report_of(fields).advice
    return next(one for one in (*part.scenarios, *part.items) if one.code == code)


def test_scenarios_below_the_next_level_come_with_constrained_and_nearest_first() -> None:
    fields = FINISHED | {"scenarios/S09/grade": 0}
    codes = [one.code for one in report_of(fields).advice.scenarios]
    assert "S06" not in codes  # it has grade 3, which the next level asks for
    assert codes.index("S13") < codes.index("S09") < codes.index("S02") < codes.index("S14")


def test_items_come_with_the_most_to_gain_first_and_none_that_has_all() -> None:
    items = report_of(FINISHED).advice.items
    gains = [float(one.gain.removeprefix("+").removesuffix("分")) for one in items]
    assert gains == sorted(gains, reverse=True)
    assert "R1" not in [one.code for one in items]


def test_a_scenario_is_told_what_each_grade_up_to_the_next_level_still_takes() -> None:
    fields = FINISHED | {"scenarios/S01/grade": 1, "scenarios/S01/checkpoints": ["1.1", "2.1"]}
    told = advice("S01", fields)
    second, third = told.passage.text.split("\n")
    assert second.startswith("达到2级需要：形成方案、图纸")
    assert "版本，" not in second  # ticked already
    assert third.startswith("达到3级需要：建有典型组件")
    assert "PDM/PLM界面" in told.proof
    assert (told.before, told.after) == ("1级", "3级")
    assert told.gain == "3级约束性场景+1"


def test_alternatives_are_joined_by_or() -> None:
    assert "，或者用信息系统实现原材料" in advice("S07", FINISHED).passage.text


def test_an_item_names_the_better_options_and_what_each_adds() -> None:
    assert "“(60%,100%]”可再得1.50分" in advice("F2", FINISHED).passage.text
    several = advice("F1", FINISHED)
    assert "尚未具备：“建设或租用5G工业网络" in several.passage.text
    assert several.passage.text.count("可再得2.00分") == 2


def test_the_path_says_which_proof_to_prepare() -> None:
    path = report_of(FINISHED).advice.path
    assert path is not None
    proofs = {step.name: step.proof for step in path.steps}
    assert proofs["S01 产品设计★"] == "标准库或知识库界面、跨部门共享记录"
    assert all(proofs.values())


def test_nothing_is_weak_at_the_top() -> None:
    report = report_of(BEST)
    assert report.cover.standing.level == 4
    part = report.advice
    assert (part.path, part.scenarios, part.items) == (None, (), ())
    assert "各级条件均已满足" in part.passage.text
    assert not report.conclusion.weakest
