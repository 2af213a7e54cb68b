"""The ledger: what a team lead opens in a spreadsheet holds what the workspace holds."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from app.reports.ledger import Ledger, firm_sheet, ledger_sheets
from app.reports.sheets import Column, Sheet, write_csv, write_workbook
from app.scoring.loader import default_catalogue
from app.storage.counting import GroupCount, WeakItem
from app.storage.listed import Summary
from app.storage.portfolio import LedgerRow, Pair

CATALOGUE = default_catalogue("2024")
MADE = datetime(2026, 3, 5, 1, 41, tzinfo=UTC)
BEFORE = Summary(
    id="00000000-0000-4000-8000-000000000001",
    kind="before",
    edition="2024",
    enterprise_name="广州市㐂岭精密传动有限公司",
    credit_code="91440112MA00000154",
    status="finalised",
    level=1,
    level_low=1,
    level_high=1,
    points=Fraction(3999999, 100000),
    provisional=False,
    answered=31,
    conflicts=0,
    photos=9,
    updated_at="2026-03-05T01:41:00.000Z",
    city="广州市",
    district="黄埔区",
    industry="工业母机和机器人",
    finalised_at="2026-03-05T17:30:00.000Z",
    revision=2,
)
AFTER = BEFORE._replace(
    id="00000000-0000-4000-8000-000000000002",
    kind="after",
    level=2,
    points=Fraction(255, 4),
    updated_at="2026-09-05T01:41:00.000Z",
    finalised_at="2026-09-06T01:41:00.000Z",
)


def ledger(*summaries: Summary) -> Ledger:
    points = {"F1": Fraction(30, 7)}
    rows = [LedgerRow(one, points, {"S01": 2, "S02": None}) for one in summaries]
    return Ledger(
        rows=lambda: iter(rows),
        catalogue=CATALOGUE,
        districts=(GroupCount("黄埔区", 3, {0: 1, 2: 2}), GroupCount("", 1, {1: 1})),
        industries=(),
        grades={"S01": {2: 1, None: 4}},
        weak=(WeakItem("R4", 2, 3),),
        pairs=(Pair(BEFORE.credit_code, BEFORE, AFTER),),
        fingerprints={AFTER.id: "ab" * 32},
    )


def opened(found: Ledger) -> Workbook:
    out = io.BytesIO()
    write_workbook(out, ledger_sheets(found), title="台账", made_at=MADE)
    return openpyxl.load_workbook(out)


def table(book: Workbook, name: str) -> list[dict[str, Any]]:
    head, *rows = book[name].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


def test_one_row_holds_an_enterprise_with_its_assessments_before_and_after() -> None:
    (row,) = table(opened(ledger(AFTER, BEFORE)), "一企一档")
    assert row["企业名称"] == "广州市㐂岭精密传动有限公司"
    assert (row["改造前评测\n等级"], row["改造后评测\n等级"]) == (1, 2)
    assert row["企业自诊断\n等级"] is None
    assert (row["等级提升"], row["得分提升"]) == (1, 23.75)
    assert (row["评测份数"], row["佐证数"], row["最近评测包指纹"]) == (2, 18, "ab" * 32)


def test_points_are_numbers_that_never_make_an_unmet_threshold_look_met() -> None:
    (row,) = table(opened(ledger(BEFORE)), "一企一档")
    assert row["改造前评测\n得分"] == 39.99


def test_times_are_dates_on_the_clock_in_beijing() -> None:
    (row,) = table(opened(ledger(BEFORE)), "一企一档")
    assert row["改造前评测\n定稿时间"] == datetime(2026, 3, 6, 1, 30)  # noqa: DTZ001 - a cell has no zone


def test_of_two_assessments_of_a_kind_the_finalised_one_counts() -> None:
    draft = BEFORE._replace(id="d", status="draft", level=3, updated_at="2027-01-01T00:00:00.000Z")
    (row,) = table(opened(ledger(draft, BEFORE)), "一企一档")
    assert (row["改造前评测\n等级"], row["评测份数"]) == (1, 2)


def test_enterprises_without_a_credit_code_stay_apart_by_their_names() -> None:
    one, other = (BEFORE._replace(id=name, credit_code="", enterprise_name=name) for name in "ab")
    assert len(table(opened(ledger(one, other)), "一企一档")) == 2


def test_an_assessment_shows_every_item_and_scenario() -> None:
    (row,) = table(opened(ledger(BEFORE)), "评测")
    assert row["F1\n网络建设"] == 4.29
    assert row["F2\n设备数字化"] is None
    assert (row["S01\n产品设计"], row["S02\n工艺设计"]) == (2, None)
    assert row["评测编号"] == BEFORE.id


def test_the_views_hold_counts_and_shares() -> None:
    book = opened(ledger(BEFORE))
    (huangpu, unnamed) = table(book, "区县")
    assert (huangpu["二级"], huangpu["二级及以上"]) == (2, 2)
    assert huangpu["二级及以上占比"] == pytest.approx(2 / 3)
    assert unnamed["所在区县"] == "（未填写）"
    first = table(book, "场景等级")[0]
    assert (first["2级"], first["未评定"], first["约束性"]) == (1, 4, "约束性")
    assert table(book, "薄弱项") == [
        {
            "代码": "R4",
            "采集项": "价值效益",
            "得分不到六成的份数": 2,
            "已作答份数": 3,
            "占比": 2 / 3,
        }
    ]
    (pair,) = table(book, "改造前后")
    assert (pair["改造前评测\n得分"], pair["改造后评测\n得分"]) == (39.99, 63.75)


def test_every_sheet_keeps_its_head_in_view_and_can_be_filtered() -> None:
    for sheet in opened(ledger(BEFORE)):
        assert sheet.freeze_panes is not None, sheet.title
        assert sheet.auto_filter.ref is not None, sheet.title
        assert sheet.print_title_rows == "$1:$1", sheet.title


def test_an_empty_workspace_gives_sheets_with_heads_only() -> None:
    assert table(opened(ledger()), "一企一档") == []


@pytest.mark.parametrize("name", ["=1+1", "+86", "-5", "@SUM(A1)", "http://example.com"])
def test_a_name_is_never_taken_for_a_formula_or_a_link(name: str) -> None:
    sheet = opened(ledger(BEFORE._replace(enterprise_name=name)))["一企一档"]
    cell = sheet["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (name, "s", None)


def test_what_xml_forbids_is_left_out() -> None:
    (row,) = table(
        opened(ledger(BEFORE._replace(enterprise_name="甲\x00\x0b\ud800乙\uffff"))), "一企一档"
    )
    assert row["企业名称"] == "甲乙"


def csv_rows(sheet: Sheet) -> list[list[str]]:
    out = io.BytesIO()
    write_csv(out, sheet)
    data = out.getvalue()
    assert data.startswith(b"\xef\xbb\xbf")  # by this Excel knows that it is UTF-8
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def test_the_csv_says_the_same_as_the_sheet() -> None:
    head, row = csv_rows(firm_sheet(ledger(BEFORE)))
    told = dict(zip(head, row, strict=True))
    assert told["改造前评测得分"] == "39.99"
    assert told["改造前评测定稿时间"] == "2026-03-06 01:30"
    assert told["企业自诊断等级"] == ""


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\tx"])
def test_a_csv_cell_cannot_become_a_formula(text: str) -> None:
    assert csv_rows(Sheet("表", (Column("名称"),), [[text]]))[1] == [f"'{text}"]


def test_the_same_ledger_gives_the_same_bytes() -> None:
    def made() -> bytes:
        out = io.BytesIO()
        write_workbook(out, ledger_sheets(ledger(BEFORE, AFTER)), title="台账", made_at=MADE)
        return out.getvalue()

    assert made() == made()


def test_rows_are_taken_one_by_one() -> None:
    """A ledger of any length needs no more memory than one row."""
    alive = 0

    class Row(list[str]):
        def __init__(self) -> None:
            nonlocal alive
            super().__init__(["甲"])
            alive += 1
            assert alive < 5

        def __del__(self) -> None:
            nonlocal alive
            alive -= 1

    def rows() -> Iterable[Row]:
        for _ in range(100):
            yield Row()

    sheet = Sheet("表", (Column("名称"),), rows())
    write_workbook(io.BytesIO(), [sheet], title="台账", made_at=MADE)
