"""Making an assessment: known enterprises are offered, codes are checked, keys or mouse suffice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from app.ui.dialogs.new_assessment import NewAssessmentDialog
from app.workbench import assessments
from app.workbench.session import Session
from tests.ui.driving import CODE, FIRM, Desktop, commit

OTHER = {"name": "佛山市顺德区乙五金厂", "city": "佛山市", "industry": "五金"}


@pytest.fixture
def known(desktop: Desktop) -> Desktop:
    def fill(session: Session) -> None:
        firm = FIRM | {"city": "广州市", "district": "黄埔区", "industry": "传动件"}
        for kind in ("self", "before"):
            assessments.create(session, kind=kind, enterprise=firm)
        assessments.create(session, kind="before", enterprise=OTHER)

    desktop.ask(fill)
    return desktop


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

    desktop.in_dialog(NewAssessmentDialog, desktop.window.making.create_new, leave_out)
    assert desktop.ask(assessments.overview) == ()


def offered(dialog: NewAssessmentDialog) -> QAbstractItemView:
    """Return the list under the name."""
    popup = dialog.suggestions.popup()
    assert popup is not None
    return popup


def test_keys_alone_make_one(desktop: Desktop) -> None:
    def by_keys(dialog: NewAssessmentDialog) -> None:
        desktop.qtbot.waitUntil(dialog.form.fields["name"].edit.hasFocus)
        dialog.kinds["after"].setFocus()
        desktop.press(dialog.kinds["after"], Qt.Key.Key_Left)
        assert dialog.kinds["before"].isChecked()
        assert not dialog.kinds["after"].isChecked()
        desktop.press(dialog.kinds["before"], Qt.Key.Key_Left)
        dialog.form.fields["name"].edit.setFocus()
        commit(dialog.form.fields["name"].edit, "丙服装厂")
        desktop.press(dialog.form.fields["name"].edit, Qt.Key.Key_Return)
        desktop.settle()

    desktop.in_dialog(NewAssessmentDialog, desktop.window.making.create_new, by_keys)
    assert desktop.value("enterprise/name") == "丙服装厂"
    assert desktop.value("assessment/kind") == "self"


def test_the_mouse_chooses_the_kind_and_makes_it(desktop: Desktop) -> None:
    def by_mouse(dialog: NewAssessmentDialog) -> None:
        commit(dialog.form.fields["name"].edit, "丙服装厂")
        for kind in ("self", "before", "before"):
            QTest.mouseClick(dialog.kinds[kind], Qt.MouseButton.LeftButton)
        desktop.click(dialog.primary)

    desktop.in_dialog(NewAssessmentDialog, desktop.window.making.create_new, by_mouse)
    assert desktop.value("assessment/kind") == "before"


def test_a_known_enterprise_is_offered_once_and_fills_the_form(known: Desktop) -> None:
    def take(dialog: NewAssessmentDialog) -> None:
        known.settle()
        name, fields = dialog.form.fields["name"].edit, dialog.form.fields
        popup = offered(dialog)
        commit(name, "yljm")
        assert popup.isVisible()
        assert popup.model().rowCount() == 1
        known.press(popup, Qt.Key.Key_Down)
        known.press(popup, Qt.Key.Key_Return)
        known.settle()
        assert dialog.isVisible()
        filled = {key: fields[key].text for key in ("name", "credit_code", "city", "industry")}
        assert filled == FIRM | {"city": "广州市", "industry": "传动件"}
        known.press(name, Qt.Key.Key_Return)
        known.settle()

    known.in_dialog(NewAssessmentDialog, known.window.making.create_new, take)
    assert known.value("enterprise/district") == "黄埔区"
    assert known.value("enterprise/credit_code") == CODE


def test_another_suggestion_replaces_the_first_but_not_what_was_typed(known: Desktop) -> None:
    def take(dialog: NewAssessmentDialog) -> None:
        known.settle()
        fields = dialog.form.fields
        commit(fields["district"].edit, "南沙区")
        for typed in ("9144", "wjc"):
            fields["name"].edit.clear()
            commit(fields["name"].edit, typed)
            known.press(offered(dialog), Qt.Key.Key_Down)
            known.press(offered(dialog), Qt.Key.Key_Return)
            known.settle()
        keys = ("name", "credit_code", "city", "district", "industry")
        shown = {key: fields[key].text for key in keys}
        assert shown == OTHER | {"credit_code": "", "district": "南沙区"}

    known.in_dialog(NewAssessmentDialog, known.window.making.create_new, take)


def test_a_whole_code_is_checked_at_its_last_key(desktop: Desktop) -> None:
    def type_code(dialog: NewAssessmentDialog) -> None:
        code = dialog.form.fields["credit_code"]
        QTest.keyClicks(code.edit, CODE[:-1])
        assert not code.problem.isVisible()
        QTest.keyClicks(code.edit, "5")
        assert "校验位" in code.problem.text()
        QTest.keyClick(code.edit, Qt.Key.Key_Backspace)
        QTest.keyClicks(code.edit, CODE[-1])
        assert not code.problem.isVisible()

    desktop.in_dialog(NewAssessmentDialog, desktop.window.making.create_new, type_code)
    assert QApplication.activeModalWidget() is None


def test_somebody_of_an_enterprise_finds_the_self_diagnosis_first(desktop: Desktop) -> None:
    home = desktop.window.home
    assert home.beginning.landing() is home.beginning.assess
    desktop.window.meet("enterprise")
    assert home.beginning.landing() is home.beginning.diagnose

    def see(dialog: NewAssessmentDialog) -> None:
        assert dialog.kinds["self"].isChecked()
        commit(dialog.form.fields["name"].edit, "丙服装厂")
        desktop.click(dialog.primary)

    def cancel(dialog: NewAssessmentDialog) -> None:
        assert dialog.kinds["self"].isChecked()
        dialog.reject()

    desktop.in_dialog(NewAssessmentDialog, home.new.click, cancel)
    desktop.in_dialog(NewAssessmentDialog, home.beginning.diagnose.click, see)
    assert desktop.value("assessment/kind") == "self"
    assert desktop.workbench.guiding
