"""The page of a programme by keys and clicks: conditions, acceptance, missing, upload."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.dialogs.proofs import ProofsDialog
from app.ui.models.cost_lines import COLUMNS
from app.ui.pages.conflicts import ConflictsPage
from app.ui.pages.programme.acceptance import Proofs
from app.ui.pages.programme.page import ProgrammePage
from app.workbench import claims, evidence, finishing, sample
from app.workbench.session import Session, open_session
from tests.ui.applying import TABLE, open_programme, stands, type_cell
from tests.ui.driving import Desktop

Key = Qt.Key


@pytest.fixture
def page(desktop: Desktop) -> ProgrammePage:
    return open_programme(desktop)


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
