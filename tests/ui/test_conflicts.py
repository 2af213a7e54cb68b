"""Two assessors answered differently: nothing counts until one decides, with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from app.ui.dialogs.base import ReasonDialog
from app.ui.pages.enterprise import EnterprisePage
from app.workbench import editing
from app.workbench.session import Session, open_session
from tests.ui.driving import Desktop


@pytest.fixture
def disputed(desktop: Desktop, tmp_path: Path) -> Desktop:
    made = desktop.new_assessment()
    desktop.item("F5")

    def differ(session: Session) -> None:
        with open_session(tmp_path / "other", author="梁启衡") as other:
            other.workspace.merge(session.workspace.changes(made))
            editing.answer(other, assessment=made, item="F5", options=["C"])
            editing.answer(session, assessment=made, item="F5", options=["D"])
            for one, name in ((session, "周经理"), (other, "周雅琴")):
                editing.set_enterprise(one, assessment=made, field="contact", text=name)
            session.workspace.merge(other.workspace.changes(made))

    desktop.ask(differ)
    desktop.assessment.refresh()
    desktop.settle()
    return desktop


def test_a_conflict_names_who_recorded_what(disputed: Desktop) -> None:
    page = disputed.item("F5")
    assert page.conflict.isVisible()
    assert "冯晓岚" in page.conflict.text.text()
    assert "梁启衡" in page.conflict.text.text()
    assert "有冲突" in disputed.workbench.outline.words_of("F5")
    assert page.options.checked() == ()


def test_choosing_decides_with_a_reason(disputed: Desktop) -> None:
    page = disputed.item("F5")

    def explain(dialog: ReasonDialog) -> None:
        dialog.edit.setPlainText("现场复核为C")
        dialog.primary.click()

    disputed.in_dialog(ReasonDialog, lambda: disputed.keys("C"), explain)
    head = disputed.state().heads["items/F5/options"]
    assert [(change.value, change.reason) for change in head] == [(["C"], "现场复核为C")]
    assert page.conflict.isHidden()


def test_the_enterprise_page_says_why_a_line_is_empty_and_decides_it(disputed: Desktop) -> None:
    disputed.workbench.go("enterprise")
    disputed.settle()
    page = disputed.workbench.page()
    assert isinstance(page, EnterprisePage)
    assert page.form.fields["contact"].edit.text() == ""
    assert [card.field for card in page.conflicts.cards] == ["enterprise/contact"]
    assert page.conflicts.isVisible()
    take = next(it for it in page.conflicts.findChildren(QPushButton) if "采用" in it.text())

    def explain(dialog: ReasonDialog) -> None:
        dialog.edit.setPlainText("已与企业核对")
        dialog.primary.click()

    disputed.in_dialog(ReasonDialog, take.click, explain)
    disputed.settle()
    assert page.form.fields["contact"].edit.text() in {"周经理", "周雅琴"}
    assert page.conflicts.isHidden()


def test_backing_out_decides_nothing(disputed: Desktop) -> None:
    page = disputed.item("F5")
    disputed.in_dialog(ReasonDialog, lambda: disputed.keys("C"), lambda dialog: dialog.reject())
    assert "items/F5/options" in disputed.state().conflicts
    assert page.options.checked() == ()
