"""The printed summary: every number stands on paper, and the same summary gives the same bytes."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from app.reports import style
from app.reports.paper.survey import write_survey
from app.reports.paper.survey_charts import COMPOSITION, composition
from app.reports.survey import Goal, Group, Scenario, Survey, Weakness, share

SURVEY = Survey(
    organisation="㐂岭评测所",
    made_at="2026-03-05T01:41:00.000Z",
    app_version="1.0",
    conditions=("类型：改造后评测", "城市：广州市"),
    totals=(("评测", 710), ("已定稿", 701), ("暂定", 9), ("有冲突", 3)),
    levels=(11, 22, 633, 43, 1),
    programme="某市试点",
    goals=(Goal("达到二级的企业", "广州", 677, 710),),
    districts=(Group("黄埔区", (1, 2, 333, 4, 0)), Group("", (10, 20, 300, 39, 1))),
    industries=tuple(Group(f"行业{n}", (0, 0, n, 0, 0)) for n in range(1, 80)),
    scenarios=(Scenario("S01", "产品设计", (5, 6, 7, 608, 80, 4)),),
    weaknesses=(Weakness("F7", "数据安全", 444, 709),),
    rises={(1, 2): 555, (2, 2): 77, (2, 1): 8},
)


def paper(said: Survey) -> bytes:
    out = io.BytesIO()
    write_survey(said, out)
    return out.getvalue()


def test_a_composition_stays_within_its_column() -> None:
    padding = 6
    column = style.CONTENT_WIDTH * COMPOSITION
    assert composition((1, 1, 1, 1, 1)).wrap(999, 999)[0] <= column - 2 * padding


@pytest.fixture(scope="module")
def text() -> str:
    pages = PdfReader(io.BytesIO(paper(SURVEY))).pages
    return "\n".join(page.extract_text() for page in pages)


@pytest.mark.parametrize(
    "told",
    [
        "统计范围：类型：改造后评测；城市：广州市",
        "2026-03-05 09:41（北京时间）",
        "㐂岭评测所",
        "633　89%",
        "达到二级的企业",
        "677",
        "（未填写）",
        "行业79",
        "608",
        "444/709　63%",
        "640家企业改造前后都评过：555家提升（87%），77家持平，8家下降。",
    ],
)
def test_what_was_counted_stands_on_paper(text: str, told: str) -> None:
    assert told in text


def test_the_same_summary_gives_the_same_bytes() -> None:
    assert paper(SURVEY) == paper(SURVEY)
    assert paper(SURVEY) != paper(replace(SURVEY, levels=(11, 22, 632, 44, 1)))


def test_nothing_at_all_is_a_page_too() -> None:
    nothing = replace(
        SURVEY,
        levels=(0,) * 5,
        goals=(),
        districts=(),
        industries=(),
        scenarios=(),
        weaknesses=(),
        rises={},
    )
    assert len(PdfReader(io.BytesIO(paper(nothing))).pages) == 1


def test_a_part_never_looks_like_none_or_all() -> None:
    assert [share(*pair) for pair in ((0, 9), (1, 1000), (999, 1000), (9, 9), (0, 0))] == [
        "0%",
        "1%",
        "99%",
        "100%",
        "0%",
    ]
