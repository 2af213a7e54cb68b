"""A self-diagnosis question by question: by keys and clicks, left and gone on with, handed in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.storage.fields import Edit
from app.ui.actions import available
from app.ui.dialogs.export import ExportDialog
from app.ui.dialogs.identity import IdentityDialog
from app.ui.pages.guided.answering import ItemQuestion, ScenarioQuestion
from app.ui.pages.guided.chrome import GuidedBottom, GuidedTop
from app.ui.pages.guided.result import ResultPage
from app.ui.pages.item import ItemPage
from app.workbench import assessments
from app.workbench.session import Session
from tests.ui.driving import FIRM, Desktop, commit

SECRET = "齿轮箱要按时换油"


def begun(session: Session, *, answered: bool = False) -> str:
    made = assessments.create(session, kind="self", enterprise=FIRM)
    if answered:
        catalogue = session.catalogue
        edits = [
            *(Edit(f"items/{code}/options", ["B"]) for code in catalogue.items),
            *(Edit(f"scenarios/{code}/grade", 1) for code in catalogue.scenarios),
        ]
        session.workspace.append(made, edits, author=session.author)
    return made


@pytest.fixture
def owner(desktop: Desktop) -> Desktop:
    """The window on a new self-diagnosis."""
    desktop.window.open(desktop.ask(begun))
    desktop.settle()
    return desktop


def item(desktop: Desktop) -> ItemQuestion:
    shown = desktop.workbench.page()
    assert isinstance(shown, ItemQuestion)
    return shown


def result(desktop: Desktop) -> ResultPage:
    desktop.workbench.go("result")
    desktop.settle()
    shown = desktop.workbench.page()
    assert isinstance(shown, ResultPage)
    return shown


def bottom(desktop: Desktop) -> GuidedBottom:
    return desktop.workbench.modes.guided.bottom


def top(desktop: Desktop) -> GuidedTop:
    return desktop.workbench.modes.guided.top


def enter(desktop: Desktop) -> None:
    """Press Enter beside every line, as it goes on to the next question."""
    desktop.press(desktop.workbench, Qt.Key.Key_Return)
    desktop.settle()


def test_an_owner_is_led_by_keys_and_by_clicks(owner: Desktop) -> None:
    assert owner.workbench.guiding
    assert owner.workbench.current == "enterprise"
    owner.click(bottom(owner).on)
    assert owner.workbench.current == "F1"
    assert "第1题，共31题" in bottom(owner).told.text()
    assert bottom(owner).on.text() == "不清楚，先跳过 →"
    owner.keys("B", "3")  # the third answer is C
    assert owner.value("items/F1/options") == ["B", "C"]
    assert bottom(owner).on.text() == "下一题 →"
    item(owner).options.landing().setFocus()
    enter(owner)
    for code, text in (("equipment_total", "18"), ("equipment_digital", "7")):
        owner.write(item(owner).measures.fields[code].edit, text)
    assert "就是C：20%以上到40%" in item(owner).computed.text.text()


def test_questions_are_skipped_gone_back_to_and_chosen_by_part(owner: Desktop) -> None:
    owner.workbench.go("F2")
    owner.write(item(owner).measures.fields["equipment_total"].edit, "18")
    owner.click(bottom(owner).on)
    owner.click(bottom(owner).on)
    owner.click(bottom(owner).back)
    assert owner.workbench.current == "F3"
    numbers = item(owner).measures.fields
    assert numbers["equipment_total"].edit.text() == "18"
    assert item(owner).landing() is numbers["equipment_networked"].edit
    parts = top(owner).parts
    assert parts["basis"].text().endswith("0/15")
    owner.click(parts["business"])
    assert owner.workbench.current == "S01"
    owner.keys("1")
    assert owner.value("scenarios/S01/grade") == 1
    shown = owner.workbench.page()
    assert isinstance(shown, ScenarioQuestion)
    owner.click(shown.clear_grade)
    assert owner.value("scenarios/S01/grade") is None


def test_numbers_that_disagree_with_a_choice_are_pointed_out(owner: Desktop) -> None:
    owner.workbench.go("F2")
    item(owner).options.landing().setFocus()
    owner.keys("E")
    for code, text in (("equipment_total", "20"), ("equipment_digital", "2")):
        owner.write(item(owner).measures.fields[code].edit, text)
    assert "不一样" in item(owner).computed.text.text()
    owner.click(item(owner).computed.adopt)
    assert owner.value("items/F2/options") == ["A"]
    assert "不一样" not in item(owner).computed.text.text()


def test_no_word_of_the_trade_is_on_the_screens(owner: Desktop) -> None:
    for code in ("F1", "F2", "M4", "S07", "result"):
        owner.workbench.go(code)
        owner.settle()
        told = "".join(it.text() for it in owner.workbench.page().findChildren(QLabel))
        for word in ("采集项", "维度", "判定", "约束性", "场景"):
            assert word not in told, (code, word)


def test_one_goes_on_where_one_left_off_and_may_use_the_workbench(owner: Desktop) -> None:
    made = owner.assessment.view.id
    owner.workbench.go("S05")
    for kept, guided in (("S05", True), ("S05", False)):
        owner.window.go_home()
        owner.settle()
        owner.window.open(made)
        owner.settle()
        assert (owner.workbench.current, owner.workbench.guiding) == (kept, True)
        if guided:
            change = next(it for it in available(owner.window) if it.objectName() == "guided")
            change.trigger()
            assert (owner.workbench.current, owner.workbench.guiding) == ("S05", False)
            change.trigger()
            assert (owner.workbench.current, owner.workbench.guiding) == ("S05", True)
    owner.click(top(owner).leave)
    owner.workbench.go("F5")
    assert isinstance(owner.workbench.page(), ItemPage)
    owner.window.go_home()
    owner.window.open(made)
    owner.settle()
    assert not owner.workbench.guiding


def test_what_only_the_workbench_has_is_shown_there(owner: Desktop) -> None:
    owner.workbench.go("F1")
    owner.workbench.go("photos")
    assert not owner.workbench.guiding
    assert owner.workbench.current == "photos"
    owner.workbench.guide()
    assert owner.workbench.current == "F1"  # the first that is still open


def hand_in(desktop: Desktop, shown: ResultPage, folder: Path) -> None:
    """Sign for the first time, with an identity made on the way, and export."""

    def create(dialog: IdentityDialog) -> None:
        assert dialog.role.currentData() == "enterprise"
        assert dialog.organisation.text() == FIRM["name"]
        for line in (dialog.passphrase, dialog.again):
            commit(line, SECRET)
        desktop.click(dialog.primary)

    def export(dialog: ExportDialog) -> None:
        desktop.settle()
        assert dialog.passphrase.text() == SECRET
        dialog.folder.setText(str(folder))
        dialog.form.pledge.tick.click()
        desktop.click(dialog.primary)
        dialog.reject()

    def begin() -> None:
        desktop.in_dialog(IdentityDialog, lambda: desktop.click(shown.handing_in.export), create)

    desktop.in_dialog(ExportDialog, begin, export)


def test_the_result_leads_to_questions_and_is_handed_in(desktop: Desktop, tmp_path: Path) -> None:
    desktop.window.open(desktop.ask(lambda session: begun(session, answered=True)))
    desktop.settle()
    shown = result(desktop)
    assert shown.standing.level.text() == "您的厂目前：一级"
    assert not shown.open.isVisible()
    assert shown.target.lines[0].text().startswith("产品设计：从“用CAD这类软件画图”做到")
    desktop.click(shown.target.lines[0])
    assert desktop.workbench.current == "S01"
    shown = result(desktop)
    shown.money.choice.chosen.emit("guangzhou")
    desktop.settle()
    assert "二级最多60万元，三级最多100万元，四级最多150万元" in shown.money.paid.text()
    assert "只是估算" in shown.money.caution.text()
    assert not shown.handing_in.export.isEnabled()
    desktop.click(shown.handing_in.finalise)
    assert desktop.value("status") == "finalised"
    assert shown.handing_in.export.isEnabled()
    assert not shown.handing_in.finalise.isVisible()
    hand_in(desktop, shown, tmp_path)
    assert [it.suffix for it in tmp_path.glob("*.zip")] == [".zip"]
    assert "评测包已导出" in shown.handing_in.handed.text()
    desktop.keys("A")  # nothing can be answered any more
    assert desktop.value("scenarios/S01/grade") == 1


def test_what_is_open_is_named_and_leads_there(owner: Desktop) -> None:
    shown = result(owner)
    assert len(shown.open.lines) == 6
    assert "还有31题没有回答" in shown.handing_in.check.text()
    assert not shown.handing_in.finalise.isEnabled()
    owner.click(shown.handing_in.answer)
    assert owner.workbench.current == "F1"
    finish = next(it for it in available(owner.window) if it.objectName() == "unanswered")
    finish.trigger()
    assert owner.workbench.current == "F2"
