"""The costs of a programme by keys: typed, pasted, imported, added and removed."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from app.ui.dialogs.cost_import import CostImportDialog
from app.ui.models.cost_lines import COLUMNS
from app.ui.pages.programme.page import ProgrammePage
from tests.ui.applying import TABLE, open_programme, stands, type_cell
from tests.ui.driving import Desktop, commit

Key = Qt.Key


@pytest.fixture
def page(desktop: Desktop) -> ProgrammePage:
    return open_programme(desktop)


def cell(page: ProgrammePage, row: int, column: str) -> str:
    return str(page.costs.lines.index(row, COLUMNS.index(column)).data() or "")


def test_a_project_typed_into_the_table_gives_the_figures_of_the_operation(
    desktop: Desktop, page: ProgrammePage
) -> None:
    desktop.press(page, Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert page.costs.table.hasFocus()
    columns = COLUMNS[: len(TABLE[0])]
    for row, cells in enumerate(TABLE):
        for column, text in zip(columns, cells, strict=True):
            if text:
                type_cell(desktop, page, row, column, text)
    type_cell(desktop, page, 1, "service_first", "2024-04-01")
    assert cell(page, 1, "recognised") == "暂不计"
    page.costs.table.go_to(1)
    assert "请填写服务结束日期" in page.costs.why.text()
    type_cell(desktop, page, 1, "service_last", "2026-03-31")
    desktop.write(page.costs.facts.fields["deadline"].edit, "2025-03-31")
    page.model.try_level(2)
    desktop.settle()
    found = stands(desktop, level=2)
    assert found.estimate.subsidy == Decimal("62500.00")
    assert page.costs.amount.text() == "62,500.00元"
    shown = {cell(page, row, "name"): cell(page, row, "recognised") for row in range(3)}
    assert shown == {"生产管理软件": "100,000.00", "云排产": "25,000.00", "培训": "0.00"}
    amounts = [it.text() for it in page.costs.figures.amounts]
    assert amounts == ["125,000.00元", "62,500.00元", "600,000.00元"]
    page.costs.table.go_to(2)
    assert "“培训费”属于不予补助的费用，不计" in page.costs.why.text()
    assert "广东省工业和信息化厅与财政厅通知（2026-02-26）" in page.costs.why.text()
    assert "估算" in page.costs.caution.text()


def test_cells_from_a_spreadsheet_are_pasted_and_wrong_ones_stay_to_be_mended(
    desktop: Desktop, page: ProgrammePage
) -> None:
    page.show_tab("costs")
    text = "\n".join("\t".join(cells) for cells in TABLE).replace("20000\t", "两万\t", 1)
    QGuiApplication.clipboard().setText(text)
    desktop.press(page.costs.table, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    assert [it.stored["name"] for it in stands(desktop).costs] == [row[0] for row in TABLE]
    table = page.costs.table
    assert (table.currentIndex().row(), table.currentIndex().data()) == (2, "两万")
    assert "应为不小于0的数字" in table.problem.text()
    assert table.problem.isVisible()
    type_cell(desktop, page, 1, "paid", "53000.00")  # saving another cell loses nothing
    assert cell(page, 2, "contract_amount") == "两万"
    type_cell(desktop, page, 2, "contract_amount", "20,000")
    assert not page.costs.lines.wrong
    assert stands(desktop).costs[2].stored["contract_amount"] == "20000.00"
    table.selectAll()
    desktop.press(table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[:4] == ["生产管理软件", "软件", "2024-03-01", "113000.00"]
    desktop.workbench.undo()
    desktop.workbench.undo()
    desktop.settle()
    assert stands(desktop).costs == ()


def test_what_is_typed_stays_while_the_cell_before_is_saved_and_is_saved_on_leaving(
    desktop: Desktop, page: ProgrammePage
) -> None:
    page.show_tab("costs")
    table = page.costs.table
    desktop.press(table, Key.Key_G)
    first = table.viewport().findChild(QLineEdit)
    assert first is not None
    desktop.press(first, Key.Key_Tab)
    second = table.viewport().findChildren(QLineEdit)[-1]
    commit(second, "软件")
    desktop.settle()
    assert [it.stored["name"] for it in stands(desktop).costs] == ["g"]
    assert second.text() == "软件"
    desktop.workbench.go("F1")
    desktop.settle()
    assert stands(desktop).costs[0].stored["category"] == "软件"


def test_lines_and_invoices_are_added_copied_and_removed(
    desktop: Desktop, page: ProgrammePage
) -> None:
    page.show_tab("costs")
    table, control = page.costs.table, Qt.KeyboardModifier.ControlModifier
    for column, text in zip(COLUMNS, TABLE[0], strict=False):
        if text:
            type_cell(desktop, page, 0, column, text)
    table.go_to(0)
    desktop.click(page.costs.add_invoice)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    commit(editor, "2024-04-01")
    desktop.press(editor, Key.Key_Return)
    desktop.settle()
    type_cell(desktop, page, 1, "invoice_amount", "100")
    assert len(stands(desktop).costs[0].stored["invoices"]) == 2
    assert cell(page, 1, "name") == ""
    table.go_to(1, COLUMNS.index("invoice_date"))
    desktop.press(table, Key.Key_Delete, control)
    desktop.settle()
    assert len(stands(desktop).costs[0].stored["invoices"]) == 1
    table.go_to(0)
    desktop.press(table, Key.Key_D, control)
    desktop.settle()
    assert len(stands(desktop).costs) == 2
    desktop.press(table, Key.Key_Delete, control)
    desktop.settle()
    assert len(stands(desktop).costs) == 1


def test_a_table_is_imported_in_place_of_the_lines_or_below_them(
    desktop: Desktop, page: ProgrammePage, tmp_path: Path
) -> None:
    file = tmp_path / "费用.csv"
    file.write_text("名称,类别,合同日期,合同金额\n网关,网关,2024-05-01,1000\n", encoding="utf-8")
    page.show_tab("costs")
    page.costs.read(file)
    desktop.settle()
    assert len(stands(desktop).costs) == 1

    def below(dialog: CostImportDialog) -> None:
        dialog.add.setChecked(True)
        dialog.accept()

    def read() -> None:
        page.costs.read(file)
        desktop.settle()

    desktop.in_dialog(CostImportDialog, read, below)
    assert len(stands(desktop).costs) == 2
    file.write_text("名称,类别,合同日期,合同金额\n网关,网关,昨天,1000\n", encoding="utf-8")
    desktop.in_dialog(CostImportDialog, read, lambda dialog: dialog.accept())
    assert len(stands(desktop).costs) == 2
