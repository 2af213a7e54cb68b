"""A self-diagnosis with its help, and its review by keys: accept, change, leave for the site."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from app.storage.fields import Edit
from app.ui.actions import available
from app.ui.dialogs.verify import VerifyDialog
from app.ui.pages.review import ReviewPage
from app.workbench import assessments, finishing, review
from app.workbench.session import Session, open_session
from tests.ui.driving import Desktop
from tests.ui.parcels import Parcels, export, identity, press, receiving, trusting

CREDIT_CODE = "91440112MA00000154"


def finished(session: Session) -> str:
    catalogue = session.catalogue
    edits = [
        *(Edit(f"items/{code}/options", ["B"]) for code in catalogue.items),
        *(Edit(f"scenarios/{code}/grade", 1) for code in catalogue.scenarios),
    ]
    made = session.workspace.create(
        "self",
        {"name": "测试机械厂", "credit_code": CREDIT_CODE},
        author="陈老板",
        edition=catalogue.edition,
        edits=edits,
    )
    finishing.finalise(session, assessment=made)
    return made


@pytest.fixture
def diagnosis(desktop: Desktop) -> str:
    made = desktop.ask(finished)
    desktop.window.open(made)
    desktop.settle()
    return made


@pytest.fixture
def page(desktop: Desktop, diagnosis: str) -> ReviewPage:
    """The review, begun from the open self-diagnosis."""
    assert diagnosis
    begin = next(it for it in available(desktop.window) if it.objectName() == "review")
    begin.trigger()
    desktop.settle()
    shown = desktop.workbench.page()
    assert isinstance(shown, ReviewPage)
    return shown


def verdicts(desktop: Desktop) -> dict[str, str]:
    found = review.table_of(desktop.assessment.view)
    return {row.code: row.verdict for row in found.rows if row.verdict != "unreviewed"}


def test_an_owner_reads_what_is_asked_and_an_assessor_does_not(
    desktop: Desktop, diagnosis: str
) -> None:
    assert diagnosis

    def told() -> list[QFrame]:
        frames = desktop.item("F5").findChildren(QFrame)
        return [it for it in frames if it.accessibleName() == "通俗说明"]

    assert len(told()) == 1
    desktop.new_assessment()
    assert told() == []


def test_keys_decide_and_the_next_open_row_is_chosen(desktop: Desktop, page: ReviewPage) -> None:
    assert desktop.assessment.view.kind == "before"
    assert page.code == "F1"
    desktop.press(page.table.view, Qt.Key.Key_A)
    desktop.settle()
    assert verdicts(desktop) == {"F1": "accepted"}
    assert page.code == "F2"
    desktop.press(page.table.view, Qt.Key.Key_S)  # asks for the question first
    desktop.settle()
    assert verdicts(desktop) == {"F1": "accepted"}
    assert page.reason.hasFocus()
    desktop.write(page.reason, "看设备清单")
    desktop.click(page.check)
    assert verdicts(desktop)["F2"] == "site_check"
    assert page.code == "F3"
    desktop.write(page.answer, "c")
    desktop.write(page.reason, "联网的只有三成")
    desktop.click(page.change)
    assert verdicts(desktop)["F3"] == "changed"
    assert "还有29项" in page.told.text()
    desktop.workbench.undo()
    desktop.settle()
    assert "F3" not in verdicts(desktop)


def test_a_wrong_answer_is_refused_in_words_and_kept(desktop: Desktop, page: ReviewPage) -> None:
    page.table.view.selectRow(15)
    assert page.code == "S01"
    desktop.write(page.answer, "很好")
    desktop.write(page.reason, "现场")
    desktop.click(page.change)
    assert verdicts(desktop) == {}
    assert page.answer.text() == "很好"


def test_what_was_left_for_the_site_is_settled_there(desktop: Desktop, page: ReviewPage) -> None:
    assert not page.settle.isEnabled()
    desktop.write(page.reason, "看拓扑图")
    desktop.click(page.check)
    page.table.view.selectRow(0)
    assert page.settle.isEnabled()
    desktop.write(page.reason, "拓扑图与现场一致")
    desktop.click(page.settle)
    assert verdicts(desktop) == {"F1": "settled"}
    assert desktop.value("items/F1/options") == ["B"]


def test_the_outline_lists_the_review_with_what_is_left(desktop: Desktop, page: ReviewPage) -> None:
    assert "还有31项" in desktop.workbench.outline.words_of("review")
    desktop.press(page.table.view, Qt.Key.Key_A)
    desktop.settle()
    assert "还有30项" in desktop.workbench.outline.words_of("review")
    desktop.workbench.step(-1)
    assert desktop.workbench.current == "enterprise"
    desktop.workbench.step(1)
    assert desktop.workbench.page() is page


def test_an_assessment_without_claims_has_no_review(desktop: Desktop) -> None:
    desktop.new_assessment()
    action = next(it for it in available(desktop.window) if it.objectName() == "review")
    action.trigger()
    desktop.settle()
    assert desktop.workbench.current != "review"


def test_a_self_diagnosis_that_arrives_is_reviewed_at_once_and_only_once(
    desktop: Desktop, tmp_path: Path
) -> None:
    parcels = signed_elsewhere(tmp_path)
    trusting(desktop, parcels)

    def take_over(dialog: VerifyDialog) -> None:
        press(desktop, dialog.cards[0], "import")
        press(desktop, dialog.cards[0], "review")

    receiving(desktop, [parcels["self"]], take_over)
    assert desktop.workbench.current == "review"
    begun = desktop.assessment.view.id
    desktop.window.go_home()
    desktop.settle()
    home = desktop.window.home
    rows = {row.id: row.kind for row in desktop.ask(assessments.overview)}
    assert sorted(rows.values()) == ["before", "self"]
    for one, kind in rows.items():
        home.table.selectRow(home.rows.row_of(one))
        offer = next(it for it in home.table.actions() if it.text() == "复核自诊断")
        assert offer.isEnabled() == (kind == "self")
        if offer.isEnabled():
            offer.trigger()
    desktop.settle()
    assert desktop.assessment.view.id == begun


def signed_elsewhere(folder: Path) -> Parcels:
    """Return a self-diagnosis that an enterprise signed in a workspace of its own."""
    with open_session(folder / "theirs", author="陈老板") as theirs:
        made = Parcels(folder, finished(theirs))
        signer = identity(theirs, folder, "陈老板", "测试机械厂", "enterprise")
        export(theirs, made, "self", signer)
    return made


def test_what_waits_for_the_visit_is_a_list_of_its_own(desktop: Desktop, page: ReviewPage) -> None:
    assert page.claimed.text().startswith("申报：B 车间建成工控网络")
    for question in ("看拓扑图", "看设备清单"):
        desktop.write(page.reason, question)
        desktop.click(page.check)
    assert page.filters["site_check"].text() == "待现场核实（2）"
    desktop.click(page.filters["site_check"])
    assert page.code == "F1"
    assert page.table.view.model().rowCount() == 2
    desktop.write(page.answer, "c")
    desktop.write(page.reason, "车间没有组网")
    desktop.click(page.settle)
    assert page.code == "F2"
    assert page.table.view.model().rowCount() == 1
    desktop.write(page.reason, "与清单一致")
    desktop.click(page.settle)
    assert page.table.view.model().rowCount() == 0
    assert verdicts(desktop) == {"F1": "settled", "F2": "settled"}
    assert page.filters["unreviewed"].text() == "未复核（29）"
