"""Before and after side by side."""

from __future__ import annotations

from tests.reports.cases import FINISHED, report_of

BEFORE = FINISHED | {
    "items/F1/options": ["B"],
    "items/M1/options": ["E"],
    "scenarios/S06/grade": 1,
    "scenarios/S01/grade": None,
}


def test_without_an_assessment_before_there_is_no_comparison() -> None:
    assert report_of(FINISHED).comparison is None


def test_points_and_grades_move_with_arrows_and_what_stays_has_none() -> None:
    made = report_of(FINISHED, before=BEFORE).comparison
    assert made is not None
    found = {one.name: one for one in (*made.totals, *made.items, *made.scenarios)}
    told = {name: (one.before, one.after, one.change) for name, one in found.items()}
    assert told["F1 网络建设"] == ("2.00", "4.00", "↑2.00分")
    assert told["M1 规划实施"] == ("6.00", "4.50", "↓1.50分")
    assert told["F2 设备数字化"] == ("4.50", "4.50", "—")
    assert told["S06 生产管控★"] == ("1级", "3级", "↑2级")
    assert told["S01 产品设计★"] == ("未评定", "2级", "↑2级")
    assert found["总分"].trend == 1
    assert told["总分"][2] == "↑0.50分"


def test_the_sentence_stands_in_the_analysis_too() -> None:
    report = report_of(FINISHED, before=BEFORE)
    sentence = "与2026年1月5日的改造前评测相比，得分由50.79分到51.29分，提高0.50分；"
    assert report.comparison is not None
    assert report.comparison.sentence == f"{sentence}等级保持二级（规范级）。"
    assert report.comparison.sentence in report.analysis.text
