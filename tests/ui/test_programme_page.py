"""The page of a programme by keys and clicks: conditions, acceptance, costs, missing, upload."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from app.ui.actions import available
from app.ui.dialogs.cost_import import CostImportDialog
from app.ui.dialogs.proofs import ProofsDialog
from app.ui.models.cost_lines import COLUMNS
from app.ui.pages.conflicts import ConflictsPage
from app.ui.pages.programme.acceptance import Proofs
from app.ui.pages.programme.page import ProgrammePage
from app.workbench import claims, evidence, finishing, sample
from app.workbench.programme import Standing, standing
from app.workbench.session import Session, open_session
from tests.ui.driving import Desktop, commit

Key = Qt.Key
# 113000/1.13 = 100000; 53000/1.06 × 12/24 = 25000; training 0; in all 125000, half of it.
TABLE = (
    ("生产管理软件", "软件", "2024-03-01", "113000", "13", "2024-03-05", "113000", "", "113000"),
    ("云排产", "云服务", "2024-04-01", "53000", "6", "2024-04-02", "53000", "", "53000"),
    ("培训", "培训费", "2024-05-01", "20000", "", "2024-05-02", "20000", "", "20000"),
)


@pytest.fixture
def page(desktop: Desktop) -> ProgrammePage:
    """The page of an assessment for which Guangzhou's programme is chosen by keys."""
    desktop.new_assessment(city="广州市", industry="箱包")
    next(it for it in available(desktop.window) if it.objectName() == "programme").trigger()
    desktop.settle()
    shown = desktop.workbench.page()
    assert isinstance(shown, ProgrammePage)
    line = next(it for it in shown.welcome.lines if "广州" in it.text())
    line.setFocus()
    desktop.press(line, Key.Key_Space)
    desktop.settle()
    return shown


def stands(desktop: Desktop, level: int | None = None) -> Standing:
    identity = desktop.assessment.view.id
    return desktop.ask(lambda session: standing(session, assessment=identity, level=level))


def type_cell(desktop: Desktop, page: ProgrammePage, row: int, column: str, text: str) -> None:
    """Type into a cell and leave it with Enter, as one does."""
    table = page.costs.table
    table.setFocus()
    table.go_to(row, COLUMNS.index(column))
    desktop.press(table, Key.Key_F2)
    # The one of the cell before may not be gone yet.
    (editor,) = (it for it in table.viewport().findChildren(QLineEdit) if it.isVisible())
    editor.selectAll()
    commit(editor, text)
    desktop.press(editor, Key.Key_Return)
    desktop.settle()


def cell(page: ProgrammePage, row: int, column: str) -> str:
    return str(page.costs.lines.index(row, COLUMNS.index(column)).data() or "")


def test_a_programme_is_chosen_and_remembered(desktop: Desktop, page: ProgrammePage) -> None:
    assert desktop.value("programme/key") == "guangzhou"
    assert page.choice.currentData() == "guangzhou"
    assert "申报条件还有" in page.verdict.text()
    assert not page.welcome.isVisible()
    assert "试点政策一本通（2025-07-11），2025-07-11发布" in page.conditions.about.text()
    desktop.workbench.undo()
    desktop.settle()
    assert page.welcome.isVisible()


def test_facts_are_entered_beside_the_rule_unknown_stays_so_and_wrong_ones_are_told(
    desktop: Desktop, page: ProgrammePage
) -> None:
    card = page.conditions.cards["sme"]
    verdicts = {it.key: it.verdict for it in stands(desktop).eligibility}
    assert verdicts["sme"] == "unknown"
    assert "待确认" in card.accessibleName()
    desktop.write(card.facts.fields["contract_date"].edit, "2024/3/1")
    assert card.facts.fields["revenue_year"].edit.placeholderText() == "2023"
    desktop.write(card.facts.fields["revenue"].edit, "39999")
    assert "待确认" in card.accessibleName()
    desktop.write(card.facts.fields["revenue_year"].edit, "2023")
    assert "：符合" in card.accessibleName()
    desktop.write(card.facts.fields["revenue"].edit, "40000")
    assert "待确认" in card.accessibleName()  # employees may still be few
    desktop.write(card.facts.fields["employees"].edit, "1000")
    desktop.write(card.facts.fields["employees_year"].edit, "2023")
    assert "不符合" in card.accessibleName()
    assert "有1条申报条件不符合" in page.verdict.text()
    desktop.workbench.undo()
    desktop.settle()
    field = card.facts.fields["employees_year"]
    assert field.text == ""
    assert "待确认" in card.accessibleName()
    desktop.write(field.edit, "去年")
    assert field.problem.isVisible()
    assert field.text == "去年"
    assert "employees_year" not in stands(desktop).facts


def test_conditions_are_answered_by_keys_and_taken_back(
    desktop: Desktop, page: ProgrammePage
) -> None:
    answer = page.conditions.cards["integrity"].answer
    answer.no.setFocus()
    desktop.press(answer.no, Key.Key_Return)
    desktop.settle()
    assert stands(desktop).facts["integrity"] == "no"
    assert answer.no.text() == "✓ 否"
    desktop.press(answer.no, Key.Key_Space)
    desktop.settle()
    assert "integrity" not in stands(desktop).facts
    for key in ("legal_person", "located", "integrity", "no_double_funding"):
        desktop.click(page.conditions.cards[key].answer.yes)
    card = page.conditions.cards["sme"].facts.fields
    desktop.write(card["contract_date"].edit, "2024-03-01")
    desktop.write(card["employees"].edit, "999")
    desktop.write(card["employees_year"].edit, "2023")
    assert stands(desktop).eligible == "yes"
    assert "申报条件已逐条确认符合" in page.verdict.text()


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


def test_acceptance_is_ticked_with_evidence_and_leaves_the_list(
    desktop: Desktop, page: ProgrammePage, tmp_path: Path
) -> None:
    photo = tmp_path / "备案表.jpg"
    Image.new("RGB", (40, 30), "steelblue").save(photo)
    identity = desktop.assessment.view.id
    desktop.ask(lambda it: evidence.attach(it, assessment=identity, files=[photo], subjects=["F1"]))
    desktop.assessment.refresh()
    desktop.settle()
    page.show_tab("acceptance")
    card = page.acceptance.cards["filed"]
    desktop.click(card.answer.yes)
    assert any("已完成，还没有挂佐证" in line.text() for line in page.missing.lines)
    proofs = card.extra
    assert isinstance(proofs, Proofs)

    def tick(dialog: ProofsDialog) -> None:
        desktop.press(dialog.list, Key.Key_Space)
        dialog.accept()

    desktop.in_dialog(ProofsDialog, proofs.choose.click, tick)
    met = stands(desktop).met["filed"]
    assert met.done
    assert len(met.evidence) == 1
    assert not any("备案" in line.text() for line in page.missing.lines)


def test_the_missing_lead_to_where_they_are_filled_in_and_print_on_one_page(
    desktop: Desktop, page: ProgrammePage, tmp_path: Path
) -> None:
    page.show_tab("missing")
    line = next(it for it in page.missing.lines if "营业收入低于" in it.text())
    line.setFocus()
    desktop.press(line, Key.Key_Space)
    focus = QApplication.focusWidget()
    assert focus is page.conditions.cards["sme"].facts.fields["contract_date"].edit
    out = tmp_path / "待办.pdf"
    page.missing.write(out)
    desktop.settle()
    assert out.read_bytes().startswith(b"%PDF")


def written_form(desktop: Desktop, page: ProgrammePage, tmp_path: Path) -> dict[str, object]:
    own = tmp_path / "平台.yaml"
    own.write_text("key: mycity\nname: 某市平台\nenterprise: {name: QYMC}\n", encoding="utf-8")
    page.upload.take_profile(own)
    desktop.settle()
    assert page.upload.profile.currentData() == "mycity"
    out = tmp_path / "表单.json"
    page.upload.write(out)
    desktop.settle()
    found: dict[str, object] = json.loads(out.read_text(encoding="utf-8"))
    return found


def test_a_form_is_written_with_a_citys_own_codes_and_receipts_are_recorded(
    desktop: Desktop, page: ProgrammePage, tmp_path: Path
) -> None:
    page.show_tab("upload")
    form = written_form(desktop, page, tmp_path)
    assert form["enterprise"] == {"QYMC": desktop.assessment.view.enterprise["name"]}
    fields = page.upload.fields
    desktop.write(fields["platform"].edit, "公共服务平台")
    desktop.write(fields["date"].edit, "2026-13-01")
    desktop.write(fields["number"].edit, "GZ-1")
    desktop.click(page.upload.record)
    assert fields["date"].problem.isVisible()
    assert stands(desktop).receipts == ()
    desktop.write(fields["date"].edit, "2026-03-05")
    desktop.click(page.upload.record)
    assert [it.number for it in stands(desktop).receipts] == ["GZ-1"]
    desktop.write(fields["number"].edit, "GZ-1")
    desktop.write(fields["result"].edit, "审核通过")
    desktop.click(page.upload.record)
    assert [it.result for it in stands(desktop).receipts] == ["审核通过"]
    assert desktop.workbench.outline.words_of("programme") == "项目与补贴，已完成"
    desktop.workbench.undo()
    desktop.settle()
    assert [it.result for it in stands(desktop).receipts] == [""]


def test_a_citys_programme_is_taken_from_its_file_or_refused_with_the_place(
    desktop: Desktop, page: ProgrammePage, tmp_path: Path
) -> None:
    own = tmp_path / "某市.yaml"
    text = "key: mycity\nname: 某市试点\nextends: guangzhou\nregion: 某市\ndocuments: []\n"
    own.write_text(text, encoding="utf-8")
    page.take_file(own)
    desktop.settle()
    latest = desktop.window.messages.latest
    assert latest is not None
    assert latest.text.startswith("某市.yaml$.documents")
    assert desktop.value("programme/key") == "guangzhou"
    own.write_text(text.replace("[]", "[{key: a, title: 办法, issued: 2026}]"), encoding="utf-8")
    page.take_file(own)
    desktop.settle()
    assert desktop.value("programme/key") == "mycity"
    assert page.choice.currentText() == "某市试点"


def finalised(session: Session) -> str:
    made = sample.open_sample(session)
    claims.choose(session, assessment=made, programme="guangzhou")
    finishing.finalise(session, assessment=made)
    return made


def test_after_finalising_contracts_are_still_entered_and_the_level_counts(
    desktop: Desktop,
) -> None:
    desktop.window.open(desktop.ask(finalised))
    desktop.settle()
    desktop.workbench.go("programme")
    desktop.settle()
    page = desktop.workbench.page()
    assert isinstance(page, ProgrammePage)
    page.show_tab("costs")
    for column, text in zip(COLUMNS, TABLE[0], strict=False):
        if text:
            type_cell(desktop, page, 0, column, text)
    assert page.costs.amount.text() == "50,000.00元"
    desktop.workbench.undo()
    desktop.settle()
    assert desktop.assessment.view.locked
    assert page.costs.amount.text() == "0.00元"


def disputed(session: Session, folder: Path) -> str:
    made = finalised(session)
    with open_session(folder, author="陈工") as second:
        second.workspace.merge(session.workspace.changes(made))
        for one, text in ((session, "1000"), (second, "2000")):
            about = claims.programme_of(one, "guangzhou")
            claims.set_facts(one, assessment=made, programme=about, facts={"received": text})
        session.workspace.merge(second.workspace.changes(made))
    return made


def test_figures_in_conflict_are_shown_and_decided_after_finalising_too(
    desktop: Desktop, tmp_path: Path
) -> None:
    desktop.window.open(desktop.ask(lambda session: disputed(session, tmp_path / "二号")))
    desktop.settle()
    desktop.workbench.go("programme")
    desktop.settle()
    page = desktop.workbench.page()
    assert isinstance(page, ProgrammePage)
    assert page.locked.isVisible()
    assert "有1处填报" in page.conflicts.text()
    desktop.click(page.conflicts)
    listed = desktop.workbench.page()
    assert isinstance(listed, ConflictsPage)
    card = listed.card
    assert card is not None
    assert card.conflict.words == "申报信息：已获补助（元）"
    card.choose(1)
    desktop.write(card.reason, "以收据为准")
    desktop.press(card.reason, Key.Key_Return)
    desktop.settle()
    assert desktop.value("programme/facts/received") == card.conflict.candidates[0].value
    assert desktop.assessment.view.locked
