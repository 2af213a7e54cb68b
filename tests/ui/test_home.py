"""The list: searching, sorting, opening with keys, and what an empty one teaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.scoring.loader import default_catalogue
from app.ui.dialogs.new_assessment import NewAssessmentDialog
from app.ui.models.assessments import HEADINGS, SORT, AssessmentsModel, AssessmentsProxy
from app.ui.models.outline import OutlineModel
from app.ui.models.subjects import next_unanswered
from app.workbench import assessments, editing, view
from app.workbench.session import Session
from tests.ui.driving import CODE, Desktop, commit

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


def fill(session: Session) -> None:
    for name, kind in (("甲机械厂", "self"), ("乙电子厂", "before"), ("丙服装厂", "after")):
        made = assessments.create(session, kind=kind, enterprise={"name": name})
        if name == "乙电子厂":
            editing.answer(session, assessment=made, item="F5", options=["E"])


def names(desktop: Desktop) -> list[str]:
    found = desktop.window.home.found
    return [found.index(row, 0).data() for row in range(found.rowCount())]


@pytest.fixture
def filled(desktop: Desktop) -> Desktop:
    desktop.ask(fill)
    desktop.window.go_home()
    desktop.settle()
    return desktop


def test_an_empty_list_teaches_how_to_begin(desktop: Desktop) -> None:
    shown = [
        found.text() for found in desktop.window.home.findChildren(QLabel) if found.isVisible()
    ]
    assert "还没有评测" in shown
    assert any("新建评测" in text for text in shown)


def test_searching_keeps_what_holds_every_word(filled: Desktop) -> None:
    search = filled.window.home.search
    commit(search, "厂")
    assert len(names(filled)) == 3
    commit(search, " 改造前")
    assert names(filled) == ["乙电子厂"]
    search.clear()
    commit(search, "没有这家")
    assert names(filled) == []


def test_sorting_by_points_is_exact(filled: Desktop) -> None:
    table = filled.window.home.table
    table.sortByColumn(HEADINGS.index("得分"), Qt.SortOrder.DescendingOrder)
    assert names(filled)[0] == "乙电子厂"
    table.sortByColumn(HEADINGS.index("得分"), Qt.SortOrder.AscendingOrder)
    assert names(filled)[-1] == "乙电子厂"


def test_the_last_edited_is_on_top(filled: Desktop) -> None:
    assert names(filled) == ["丙服装厂", "乙电子厂", "甲机械厂"]


def test_enter_opens_the_chosen_assessment(filled: Desktop) -> None:
    table = filled.window.home.table
    table.setFocus()
    table.selectRow(1)
    filled.press(table, Qt.Key.Key_Return)
    filled.settle()
    assert filled.assessment.view.enterprise["name"] == "乙电子厂"
    filled.window.go_home()
    filled.settle()
    assert filled.window.workbench is None


def test_the_models_keep_qts_rules(filled: Desktop, qtmodeltester: ModelTester) -> None:
    rows = AssessmentsModel(default_catalogue().thresholds, filled.window)
    found = AssessmentsProxy(rows)
    found.setSortRole(SORT)
    rows.show_rows(filled.ask(assessments.overview))
    first = filled.ask(assessments.overview)[0].id
    outline = OutlineModel(
        filled.ask(lambda session: view.view(session, assessment=first)), filled.window
    )
    for model in (rows, found, outline):
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_next_unanswered_goes_round(filled: Desktop) -> None:
    first = filled.ask(assessments.overview)[0].id
    shown = filled.ask(lambda session: view.view(session, assessment=first))
    assert next_unanswered(shown, "enterprise") == "F1"
    assert next_unanswered(shown, "S16") == "F1"
    assert next_unanswered(shown, "finish") == "F1"


def test_a_wrong_credit_code_is_explained_and_a_right_one_creates(desktop: Desktop) -> None:
    def fill_in(dialog: NewAssessmentDialog) -> None:
        code = dialog.form.fields["credit_code"]
        commit(dialog.form.fields["name"].edit, "广州市砚岭精密传动有限公司")
        commit(code.edit, CODE[:-1] + "5")
        dialog.primary.click()
        assert "校验位" in code.problem.text()
        assert dialog.isVisible()
        code.edit.selectAll()
        commit(code.edit, CODE)
        assert code.problem.text() == ""
        dialog.kinds["before"].click()
        dialog.primary.click()
        desktop.settle()

    desktop.in_dialog(NewAssessmentDialog, desktop.window.home.new.click, fill_in)
    assert desktop.value("enterprise/credit_code") == CODE
    assert desktop.value("assessment/kind") == "before"
    assert desktop.workbench.current == "enterprise"


def test_an_assessment_needs_a_name(desktop: Desktop) -> None:
    def leave_out(dialog: NewAssessmentDialog) -> None:
        dialog.primary.click()
        assert dialog.form.fields["name"].problem.text() == "请填写企业名称。"
        assert dialog.isVisible()

    desktop.in_dialog(NewAssessmentDialog, desktop.window.create_new, leave_out)
    assert desktop.ask(assessments.overview) == ()


def test_the_enterprise_is_corrected_line_by_line(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.workbench.go("enterprise")
    form = desktop.workbench.page().form  # type: ignore[attr-defined]
    desktop.write(form.fields["credit_code"].edit, "123")
    assert form.fields["credit_code"].problem.isVisible()
    assert desktop.value("enterprise/credit_code") == CODE
    desktop.write(form.fields["city"].edit, "佛山市")
    assert desktop.value("enterprise/city") == "佛山市"
