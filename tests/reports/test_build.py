"""What a report says of an assessment, before any rendering."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.scoring.loader import default_catalogue
from tests.reports.cases import FINISHED, report_of

if TYPE_CHECKING:
    from app.reports.model import ItemPart, Report, ScenarioPart
    from app.storage.canonical import Json

SHA_A, SHA_B, SHA_C = "a" * 64, "b" * 64, "c" * 64


def item(report: Report, code: str) -> ItemPart:
    groups = (group for part in report.dimensions for group in part.groups)
    return next(one for group in groups for one in group.items if one.code == code)


def scenario(report: Report, code: str) -> ScenarioPart:
    groups = report.scenario_groups
    return next(one for group in groups for one in group.scenarios if one.code == code)


def photo(name: str, taken_at: str | None = None) -> dict[str, Json]:
    return {
        "name": name,
        "media_type": "image/jpeg",
        "size": 1,
        "taken_at": taken_at,
        "place": None,
    }


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("self", "企业自诊断报告"),
        ("before", "改造前现场评测报告"),
        ("after", "改造后现场评测报告"),
    ],
)
def test_the_title_says_which_assessment_it_is(kind: str, title: str) -> None:
    assert report_of({"assessment/kind": kind}).cover.title == title


def test_a_finished_assessment_states_level_and_points_without_reserve() -> None:
    standing = report_of(FINISHED).cover.standing
    assert (standing.level, standing.level_text, standing.name) == (2, "二级", "规范级")
    assert standing.points == "51.29"
    assert standing.provisional == ""


def test_an_empty_assessment_is_provisional_with_its_range() -> None:
    standing = report_of({}).cover.standing
    assert (standing.level_text, standing.name) == ("未达到", "一级")
    assert standing.provisional == "暂定：补全后等级在未达到一级与四级（协同级）之间。"


def test_every_item_and_scenario_is_told_answered_or_not() -> None:
    catalogue, report = default_catalogue(), report_of({})
    items = [one for part in report.dimensions for group in part.groups for one in group.items]
    scenarios = [one for group in report.scenario_groups for one in group.scenarios]
    assert [one.code for one in items] == list(catalogue.items)
    assert sorted(one.code for one in scenarios) == list(catalogue.scenarios)
    assert {one.reason for one in items} == {"未作答，暂按0分计"}


def test_an_item_tells_its_options_figures_and_computation() -> None:
    told = item(report_of(FINISHED), "F2")
    assert [(one.label, one.value) for one in told.chosen] == [("D", "(40%,60%]")]
    assert [one.value for one in told.measures] == ["120 台", "60 台"]
    assert told.measured.startswith("60 ÷ 120 = 50.00%")
    assert (told.points, told.maximum) == ("4.50", "6.00")


def test_an_answer_that_disagrees_with_the_figures_is_flagged_at_its_item_and_in_the_summary() -> (
    None
):
    report = report_of(FINISHED | {"items/F2/options": ["B"]})
    (warning,) = item(report, "F2").warnings
    assert "F2" in warning
    assert warning in report.conclusion.cautions


def test_the_summary_names_what_the_next_level_takes() -> None:
    report = report_of(FINISHED)
    assert "距三级（集成级）还差8.72分和7个达到3级的应用场景（其中约束性场景4个）。" in (
        report.conclusion.summary.text
    )
    path = report.advice.path
    assert path is not None
    assert path.title == "达到三级（集成级）的最短路径"
    assert ("S01 产品设计★", "2级", "3级") in [(s.name, s.before, s.after) for s in path.steps]


def test_evidence_is_numbered_in_the_order_of_what_it_proves() -> None:
    report = report_of(
        {
            f"evidence/{SHA_A}": photo("场景.jpg"),
            f"evidence/{SHA_A}/for/S03": True,
            f"evidence/{SHA_B}": photo("设备.jpg", "2026-05-06T09:41:00"),
            f"evidence/{SHA_B}/for/F2": True,
            f"evidence/{SHA_B}/for/S03": True,
            f"evidence/{SHA_B}/rotation": 90,
            f"evidence/{SHA_C}": photo("没有关联.jpg"),
        }
    )
    assert [(part.number, part.sha256) for part in report.evidence] == [
        ("01", SHA_B),
        ("02", SHA_A),
        ("03", SHA_C),
    ]
    assert item(report, "F2").evidence == ("01",)
    assert scenario(report, "S03").evidence == ("01", "02")
    assert report.evidence[0].taken == "2026-05-06 09:41"
    assert report.evidence[0].proves == ("F2 设备数字化", "S03 营销管理")
    assert [part.rotation for part in report.evidence] == [90, 0, 0]


def test_what_copies_disagree_on_is_named_and_not_used() -> None:
    report = report_of(
        FINISHED,
        also={
            "enterprise/name": "另一个名字",
            "items/F1/options": ["B"],
            "scenarios/S06/note": "另",
        },
    )
    assert report.cover.enterprise == "（企业名称有冲突待裁定）"
    assert item(report, "F1").points == "0.00"
    assert item(report, "F1").warnings[0].startswith("选项几份记录不一致")
    assert scenario(report, "S06").warnings[0].startswith("备注几份记录不一致")
    assert scenario(report, "S06").note == ""


def test_impossible_figures_are_flagged_at_the_item_they_stand_behind() -> None:
    report = report_of(FINISHED | {"measures/equipment_digital": "121"})
    assert item(report, "F2").warnings
    assert not item(report, "F1").warnings


def test_removed_evidence_and_unlinked_proof_are_not_in_the_report() -> None:
    report = report_of(
        {
            f"evidence/{SHA_A}": None,
            f"evidence/{SHA_A}/for/F1": True,
            f"evidence/{SHA_B}": photo("留下.jpg"),
            f"evidence/{SHA_B}/for/F1": None,
        }
    )
    assert [part.sha256 for part in report.evidence] == [SHA_B]
    assert report.evidence[0].proves == ()


def test_a_scenario_lists_the_ticked_checkpoints_in_reading_order() -> None:
    told = scenario(report_of(FINISHED), "S06")
    assert [one.label for one in told.checkpoints] == ["2.1", "3.1"]
    assert told.grade == 3
    assert told.constrained


def test_the_cover_names_who_gave_the_answers_that_stand() -> None:
    report = report_of(FINISHED, also={"items/F2/options": ["D"], "enterprise/phone": "1"})
    facts = {fact.label: fact.value for fact in report.cover.facts}
    assert facts["评测人员"] == "周工、林工"
    assert facts["最后修改"] == "2026-05-06 09:20（北京时间）"
    assert facts["报告日期"] == "2026年5月9日"
    assert facts["填报状态"] == "已定稿"
