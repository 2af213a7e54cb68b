"""What stands beside the answers - review, visit, improvement - in print, Word and score sheet."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import openpyxl
import pytest
from pypdf import PdfReader

from app.reports.anonymous import anonymised
from app.reports.scores.workbook import render_xlsx
from tests.reports.cases import (
    FINISHED,
    IMPROVED,
    VISITED,
    outcome_of,
    pdf_of,
    report_of,
    reviewed,
)
from tests.reports.office import converted, needs_office
from tests.reports.renderings import docx_of
from tests.reports.test_comparison import BEFORE

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

    from app.reports.model import Report
    from app.storage.canonical import Json

REVIEWED = FINISHED | reviewed(FINISHED)
WHOLE = FINISHED | VISITED | IMPROVED
NAMES = ("陈立群", "何静", "13900139000", "13800138000", "砚岭")


def flat(text: str) -> str:
    return "".join(text.split())


def in_pdf(report: Report) -> str:
    pages = PdfReader(BytesIO(pdf_of(report))).pages
    return flat("".join(page.extract_text() for page in pages))


def tables(report: Report) -> list[list[tuple[str, ...]]]:
    document = docx.Document(BytesIO(docx_of(report)))
    return [[tuple(it.text for it in row.cells) for row in one.rows] for one in document.tables]


def in_docx(report: Report) -> str:
    document = docx.Document(BytesIO(docx_of(report)))
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return flat("".join([*(one.text for one in document.paragraphs), *cells]))


def sheets(report: Report, fields: dict[str, Json]) -> Workbook:
    buffer = BytesIO()
    render_xlsx(report, outcome_of(fields), buffer)
    return openpyxl.load_workbook(BytesIO(buffer.getvalue()), data_only=True)


def in_xlsx(report: Report, fields: dict[str, Json]) -> str:
    book = sheets(report, fields)
    values = (cell.value for sheet in book for row in sheet.iter_rows() for cell in row)
    return flat("".join(str(value) for value in values if value is not None))


def shown(points: object) -> str:
    assert isinstance(points, (int, float))
    return f"{points:+.2f}分" if points else "0"


def test_the_table_of_a_review_says_the_same_in_all_three() -> None:
    report = report_of(REVIEWED)
    part = report.review
    assert part is not None
    assert [row.name for row in part.rows] == [
        "F2 设备数字化",
        "F5 信息系统",
        "R3 市场表现",
        "S06 生产管控",
    ]
    assert [row.change for row in part.totals] == ["-2.50分", "+4.50分", "+2.00分"]
    rows = [
        (it.name, it.claimed, it.verified, it.change, it.reason, it.evidence)
        for it in (*part.rows, *part.totals)
    ]
    (word,) = (found[1:] for found in tables(report) if found[0][1:3] == ("申报", "核定"))
    assert word == rows
    print_ = in_pdf(report)
    for row in rows:
        assert flat("".join(row[:5])) in print_
    sheet = sheets(report, REVIEWED)["核减核增"]
    sheet_rows = [tuple(it.value or "" for it in row) for row in sheet["A4:G10"]]
    for told, cells in zip(rows, sheet_rows, strict=True):
        name, claimed, verified, points, grades, reason, evidence = cells
        change = f"{grades:+d}级" if grades else shown(points or 0)
        assert (name, claimed, verified, change, reason, evidence) == told
    for said in (part.sentence, part.accepted):
        assert flat(said) in print_
        assert flat(said) in in_docx(report)
        assert flat(said) in in_xlsx(report, REVIEWED)


@needs_office
def test_the_sums_of_the_review_are_computed_from_its_rows(tmp_path: Path) -> None:
    source = tmp_path / "scores.xlsx"
    with source.open("wb") as out:
        render_xlsx(report_of(REVIEWED), outcome_of(REVIEWED), out)
    book = openpyxl.load_workbook(source)
    book["核减核增"]["D4"] = -2  # F2, taken in place of what the program computed
    book.save(source)
    (file,) = converted([source], "xlsx", tmp_path / "out")
    sheet = openpyxl.load_workbook(file, data_only=True)["核减核增"]
    points = [sheet[f"D{row}"].value for row in range(4, 8)]
    numbers = [it for it in points if isinstance(it, (int, float))]
    assert sheet["D8"].value == sum(it for it in numbers if it < 0)
    assert sheet["D9"].value == sum(it for it in numbers if it > 0)
    assert sheet["D10"].value == sum(numbers)


@pytest.mark.parametrize("key", ["agenda", "opening", "closing"])
def test_what_was_said_on_the_visit_is_in_all_three(key: str) -> None:
    said = flat(str(VISITED[f"visit/{key}"]))
    report = report_of(WHOLE)
    for text in (in_pdf(report), in_docx(report), in_xlsx(report, WHOLE)):
        assert said in text


def test_who_took_part_and_who_signed_is_the_same_in_all_three() -> None:
    report = report_of(WHOLE)
    people = [("评测组", "林工"), ("企业", "何静"), ("企业", "陈立群")]
    assert [(one.side, one.name) for one in report.visit.attendees] == people
    (word,) = (found[1:] for found in tables(report) if found[0][0] == "一方")
    assert [row[:2] for row in word] == people
    assert [row[-1] for row in word] == ["", "未签到", ""]  # two are pictures
    sheet = sheets(report, WHOLE)["现场调研"]
    assert [(row[0].value, row[1].value) for row in sheet["A4:B6"]] == people
    assert [row[0].value for row in sheet["F4:F6"]] == ["已签到", "未签到", "已签到"]
    text = in_pdf(report)
    assert "调研时间2026年5月6日09:00-11:30" in text
    assert "调研方式调研、访谈、查阅资料、系统演示" in text
    assert "13900139000" in text
    drawn = docx.Document(BytesIO(docx_of(report))).inline_shapes
    words = [shape._inline.docPr.get("descr") for shape in drawn]
    assert {"林工的签到", "陈立群的签到"} <= set(words)


def test_what_became_better_is_in_all_three_and_says_whether_it_is_shown() -> None:
    report = report_of(WHOLE, before=BEFORE)
    part = report.improvement
    assert part is not None
    assert part.shown
    assert [(row.name, row.change) for row in part.rows] == [
        ("F1 网络建设", "↑2.00分"),
        ("S06 生产管控", "↑2级"),
    ]
    for text in (in_pdf(report), in_docx(report), in_xlsx(report, WHOLE)):
        for said in (part.sentence, part.summary, *(row.note for row in part.rows)):
            assert flat(said) in text
    assert "两份评测都按中小企业数字化水平评测指标（2024年版）" in in_pdf(report)


@pytest.mark.parametrize(
    ("fields", "before", "said"),
    [
        (FINISHED, BEFORE, "改善未说明：3项"),
        (WHOLE, FINISHED, "改善未体现"),
        (WHOLE, None, "没有可对照的改造前评测"),
    ],
)
def test_improvement_is_not_shown_by_notes_or_points_alone(
    fields: dict[str, Json], before: dict[str, Json] | None, said: str
) -> None:
    part = report_of(fields, before=before).improvement
    assert part is not None
    assert said in part.sentence
    assert not part.shown


def test_without_notes_and_without_a_pair_nothing_is_said_of_improvement() -> None:
    assert report_of(FINISHED).improvement is None


def test_an_anonymous_report_names_nobody_who_was_met() -> None:
    enterprise = {"name": str(FINISHED["enterprise/name"])}
    fields = WHOLE | {"review/source": REVIEWED["review/source"]} | reviewed(WHOLE)
    report = anonymised(report_of(fields, before=BEFORE), enterprise)
    assert [one.name for one in report.visit.attendees] == [
        "评测人员甲",
        "企业人员甲",
        "企业人员乙",
    ]
    assert report.cover.enterprise == "某企业"
    for text in (in_pdf(report), in_docx(report), in_xlsx(report, fields)):
        for name in NAMES:
            assert name not in text
        assert "企业人员乙介绍了改造内容" in text
    assert not any(one.strokes for one in report.visit.attendees)
