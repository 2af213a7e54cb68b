"""The table of costs cell by cell: typed, pasted from a spreadsheet, incomplete for a while."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.errors import BadInput
from app.workbench import claims, costs, editing
from app.workbench.cost_cells import pasted, rows_of, text_of, typed
from app.workbench.cost_table import COLUMNS
from app.workbench.costs import Entry, Row
from app.workbench.programme import Standing, standing, todo
from app.workbench.session import Session
from app.workbench.view import view

SHOWN = tuple(COLUMNS.values())
KEY = "0123456789abcdef"


@pytest.fixture
def applied(session: Session, assessment: str) -> str:
    claims.choose(session, assessment=assessment, programme="guangzhou")
    return assessment


def entries(session: Session, assessment: str) -> tuple[Entry, ...]:
    return costs.costs_in(view(session, assessment=assessment).state)


def stands(session: Session, assessment: str) -> Standing:
    return standing(session, assessment=assessment, level=2)


def type_in(session: Session, assessment: str, row: Row, **texts: str) -> None:
    for column, text in texts.items():
        block = typed(row, column, text)
        assert not block.wrong
        costs.enter_cells(session, assessment=assessment, rows=block.cells)


def test_every_cell_is_saved_and_the_line_counts_once_it_is_complete(
    session: Session, applied: str
) -> None:
    """113000/1.13 = 100000, half of it."""
    row = Row(KEY)
    type_in(session, applied, row, name="排产软件", contract_amount="¥113,000", tax_percent="13%")
    (entry,) = entries(session, applied)
    assert (entry.line, entry.missing) == (None, "请填写类别。")
    assert stands(session, applied).estimate.lines == ()
    assert [it.why for it in todo(stands(session, applied)) if it.place == f"costs/{KEY}"] == [
        "请填写类别"
    ]
    type_in(session, applied, row, category="软件", contract_date="2024年3月1日", paid="113000")
    type_in(session, applied, row, invoice_date="2024/3/1")
    assert entries(session, applied)[0].missing == "请填写发票金额。"
    type_in(session, applied, row, invoice_amount="113000.00元")
    found = stands(session, applied)
    assert found.results[KEY].recognised == Decimal(100_000)
    assert found.estimate.subsidy == Decimal(50_000)
    editing.undo(session, assessment=applied)
    assert entries(session, applied)[0].missing == "请填写发票金额。"


def test_a_line_of_which_nothing_is_left_goes(session: Session, applied: str) -> None:
    type_in(session, applied, Row(KEY), name="网关", invoice_amount="100")
    type_in(session, applied, Row(KEY), name="", invoice_amount="")
    assert entries(session, applied) == ()


def test_a_further_invoice_has_a_row_of_its_own(session: Session, applied: str) -> None:
    type_in(session, applied, Row(KEY), name="网关", invoice_amount="100")
    type_in(session, applied, Row(KEY, 1), invoice_amount="200")
    (entry,) = entries(session, applied)
    first, second = rows_of([entry])
    assert (text_of(entry, first, "name"), text_of(entry, second, "name")) == ("网关", "")
    assert text_of(entry, second, "invoice_amount") == "200.00"
    costs.remove_invoices(session, assessment=applied, rows=[Row(KEY)])
    assert rows_of(entries(session, applied)) == [Row(KEY)]
    assert text_of(entries(session, applied)[0], Row(KEY), "invoice_amount") == "200.00"


def test_a_block_with_a_header_becomes_new_lines_with_their_invoices(
    session: Session, applied: str
) -> None:
    text = (
        "名称\t类别\t合同日期\t合同金额\t发票日期\t发票金额\n"
        "软件甲\t软件\t2024/3/1\t1,000.00\t2024-03-02\t400\n"
        "\t\t\t\t2024-04-02\t600\n"
        "网关\t网关\t2024-05-01\t五百\t\t\n"
    )
    block = pasted(text, [], 0, SHOWN)
    assert [(it.column, it.text) for it in block.wrong] == [("contract_amount", "五百")]
    costs.enter_cells(session, assessment=applied, rows=block.cells)
    software, gateway = entries(session, applied)
    assert [it["amount"] for it in software.stored["invoices"]] == ["400.00", "600.00"]
    assert (gateway.stored["name"], gateway.missing) == ("网关", "请填写合同金额。")
    assert block.wrong[0].row.key == gateway.key
    editing.undo(session, assessment=applied)
    assert entries(session, applied) == ()


def test_a_block_without_a_header_fills_cells_from_where_it_is_pasted(
    session: Session, applied: str
) -> None:
    type_in(session, applied, Row(KEY), name="网关", paid="1")
    rows = rows_of(entries(session, applied))
    block = pasted("2024-05-01\t500\n2024-06-01\t700", rows, 0, SHOWN[2:4])
    costs.enter_cells(session, assessment=applied, rows=block.cells)
    found = {it.key: it.stored for it in entries(session, applied)}
    assert (found[KEY]["contract_amount"], found[KEY]["paid"]) == ("500.00", "1.00")
    (other,) = (it for key, it in found.items() if key != KEY)
    assert (other["contract_date"], other["name"]) == ("2024-06-01", "")


@pytest.mark.parametrize("text", ["名称\t类别\t合同日期\t合同金额\t税点\n", "1\n" * 2001])
def test_what_is_no_table_of_costs_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        pasted(text, [], 0, SHOWN)


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("contract_date", "2024-02-30"),
        ("contract_amount", "-1"),
        ("contract_amount", "1.005"),
        ("tax_percent", "101"),
        ("invoice_amount", "一百"),
        ("name", "长" * 201),
    ],
)
def test_a_wrong_cell_is_told_in_a_sentence_and_keeps_its_text(column: str, text: str) -> None:
    (wrong,) = typed(Row(KEY), column, text).wrong
    assert wrong.text == text
    assert wrong.sentence.endswith(("。", "98765.40。"))


def test_lines_are_copied_added_and_removed_one_step_each(session: Session, applied: str) -> None:
    line = {
        "name": "网关", "category": "网关", "contract_date": "2024-05-01",
        "contract_amount": "1000", "paid": "1000",
        "invoices": [{"date": "2024-05-02", "amount": "1000"}],
    }  # fmt: skip
    costs.add_costs(session, assessment=applied, costs=[line, line])  # type: ignore[list-item]
    first, _ = entries(session, applied)
    costs.duplicate_costs(session, assessment=applied, keys={first.key: KEY})
    assert len(stands(session, applied).estimate.lines) == 3
    assert stands(session, applied).results[KEY].recognised == 1000
    costs.remove_costs(session, assessment=applied, keys=[first.key, KEY])
    assert len(entries(session, applied)) == 1
    editing.undo(session, assessment=applied)
    assert len(entries(session, applied)) == 3
