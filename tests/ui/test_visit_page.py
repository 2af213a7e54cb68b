"""A visit, planned at the desk and held on site: who came, what was asked, what was seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from app.exchange.drawn import Point
from app.storage.fields import Edit
from app.ui.dialogs.base import ReasonDialog
from app.ui.dialogs.person import PersonDialog
from app.ui.dialogs.sign_drawing import DrawingDialog
from app.ui.pages.visit import VisitPage
from app.workbench import review, visit
from app.workbench.letterhead import Letterhead, Person, keep
from app.workbench.session import Session, open_session
from tests.ui.driving import FIRM, Desktop
from tests.ui.test_review_page import finished


@pytest.fixture
def page(desktop: Desktop) -> VisitPage:
    desktop.new_assessment()
    return shown(desktop)


def shown(desktop: Desktop) -> VisitPage:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desktop.press(desktop.workbench, Qt.Key.Key_T, keys)
    desktop.settle()
    found = desktop.workbench.page()
    assert isinstance(found, VisitPage)
    return found


def plan(desktop: Desktop) -> visit.Plan:
    return visit.plan_of(desktop.state())


def invite(desktop: Desktop, page: VisitPage, name: str, phone: str = "") -> None:
    def fill(dialog: PersonDialog) -> None:
        desktop.write(dialog.fields["name"].edit, name)
        desktop.write(dialog.fields["phone"].edit, phone)
        desktop.press(dialog.fields["phone"].edit, Qt.Key.Key_Return)

    desktop.in_dialog(PersonDialog, lambda: desktop.click(page.add), fill)


def sign(dialog: DrawingDialog) -> None:
    for place in range(3):
        left = dialog.pad.rect().topLeft() + dialog.pad.rect().center() / 2
        QTest.mousePress(dialog.pad, Qt.MouseButton.LeftButton, pos=left)
        QTest.mouseMove(dialog.pad, left * (1.2 + place / 5))
        QTest.mouseRelease(dialog.pad, Qt.MouseButton.LeftButton, pos=left)
    dialog.primary.click()


def test_a_day_hours_methods_and_words_are_saved_as_they_are_entered(
    desktop: Desktop, page: VisitPage
) -> None:
    assert page.hint.isVisible()
    desktop.write(page.day.edit, "2026-03-05")
    desktop.write(page.hours.edit, "9:00至11：30")
    desktop.press(page.methods["documents"], Qt.Key.Key_Space)
    desktop.write(page.notes["agenda"], "上午看一车间")
    found = plan(desktop)
    assert (found.date, found.time, found.methods) == ("2026-03-05", "09:00-11:30", ("documents",))
    assert found.agenda == "上午看一车间"
    assert not page.hint.isVisible()
    desktop.workbench.undo()
    desktop.settle()
    assert page.notes["agenda"].toPlainText() == plan(desktop).agenda == ""


def test_a_day_that_is_none_is_told_under_its_line(desktop: Desktop, page: VisitPage) -> None:
    desktop.write(page.day.edit, "3月5日")
    assert "2026-03-05" in page.day.problem.text()
    assert plan(desktop).date == ""


def test_people_are_listed_sign_and_are_corrected_without_losing_the_signature(
    desktop: Desktop, page: VisitPage
) -> None:
    invite(desktop, page, "陈立群", "13800138000")
    (person,) = plan(desktop).people
    assert (person.side, person.organisation) == ("enterprise", FIRM["name"])
    tools = page.people.tools[person.id]
    desktop.in_dialog(DrawingDialog, lambda: desktop.click(tools["sign"]), sign)
    assert plan(desktop).people[0].strokes

    def rename(dialog: PersonDialog) -> None:
        assert dialog.fields["phone"].text == "13800138000"
        desktop.write(dialog.fields["name"].edit, "陈立勤")
        desktop.click(dialog.primary)

    change = page.people.tools[person.id]["change"]
    desktop.in_dialog(PersonDialog, lambda: desktop.click(change), rename)
    (renamed,) = plan(desktop).people
    assert (renamed.name, renamed.strokes != ()) == ("陈立勤", True)
    desktop.click(page.people.tools[person.id]["remove"])
    assert plan(desktop).people == ()
    desktop.workbench.undo()
    desktop.settle()
    assert plan(desktop).people == (renamed,)


def test_a_nameless_person_is_not_taken(desktop: Desktop, page: VisitPage) -> None:
    def accept(dialog: PersonDialog) -> None:
        dialog.primary.click()
        assert dialog.isVisible()
        assert dialog.fields["name"].problem.text()

    desktop.in_dialog(PersonDialog, lambda: desktop.click(page.add), accept)
    assert plan(desktop).people == ()


@pytest.fixture
def reviewed(desktop: Desktop) -> str:
    def begin(session: Session) -> str:
        made = review.begin(session, diagnosis=finished(session))
        for code in ("F2", "S06"):
            review.site_check(session, assessment=made, code=code, question="看设备台账")
        return made

    made = desktop.ask(begin)
    desktop.window.open(made)
    desktop.settle()
    return made


def test_questions_left_by_the_review_are_worked_off_on_site(
    desktop: Desktop, reviewed: str
) -> None:
    assert reviewed
    page = shown(desktop)
    assert list(page.questions.cards) == ["F2", "S06"]
    card = page.questions.cards["F2"]
    desktop.click(card.settle)  # asks what was seen first
    assert card.seen.hasFocus()
    desktop.write(card.seen, "台账120台，与现场一致")
    desktop.press(card.seen, Qt.Key.Key_Return)
    desktop.settle()
    assert list(page.questions.cards) == ["S06"]
    assert desktop.value("items/F2/options") == ["B"]
    other = page.questions.cards["S06"]
    desktop.write(other.seen, "派工单手写")
    desktop.write(other.answer, "很好")
    desktop.click(other.settle)
    assert other.seen.text() == "派工单手写"
    desktop.write(other.answer, "0")
    desktop.click(other.settle)
    assert desktop.value("scenarios/S06/grade") == 0
    desktop.workbench.undo()
    desktop.settle()
    assert list(page.questions.cards) == ["S06"]


def test_the_checklist_is_printed_from_the_page(
    desktop: Desktop, reviewed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert reviewed
    out = tmp_path / "清单.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    page = shown(desktop)
    assert "看设备台账" in page.proofs.rows[1].text()
    desktop.click(page.proofs.export)
    assert out.read_bytes().startswith(b"%PDF")
    desktop.click(page.proofs.rows[1])
    assert desktop.workbench.current == "F2"


def test_a_finalised_visit_is_only_read(desktop: Desktop) -> None:
    drawn = ((Point(0, 0, 0), Point(300, 200, 40)),)

    def make(session: Session) -> str:
        made = session.workspace.create(
            "after", FIRM, author="冯晓岚", edition=session.catalogue.edition, edits=[]
        )
        who = visit.add_person(session, assessment=made, side="team", name="林评测")
        visit.sign_in(session, assessment=made, person=who, drawn=drawn)
        session.workspace.append(made, [Edit("status", "finalised")], author="冯晓岚")
        return made

    desktop.window.open(desktop.ask(make))
    desktop.settle()
    page = shown(desktop)
    assert page.day.edit.isReadOnly()
    assert not page.add.isEnabled()
    assert all(not it.isEnabled() for tools in page.people.tools.values() for it in tools.values())
    assert page.proofs.export.isEnabled()


def test_nobody_visits_a_self_diagnosis(desktop: Desktop) -> None:
    desktop.window.open(desktop.ask(finished))
    desktop.settle()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desktop.press(desktop.workbench, Qt.Key.Key_T, keys)
    desktop.settle()
    assert desktop.workbench.current == "enterprise"
    assert not desktop.workbench.outline.words_of("visit").startswith("现场调研")


def test_those_of_the_letterhead_are_put_on_the_list_by_one_click(desktop: Desktop) -> None:
    people = (Person("林工", "示例评测中心", "评测组长", "13900139000"), Person("周工"))
    desktop.ask(lambda session: keep(session, Letterhead("示例评测中心", people=people)))
    desktop.new_assessment()
    page = shown(desktop)
    offered = [page.known.itemAt(at) for at in range(page.known.count())]
    buttons = [it.widget() for it in offered if it]
    assert [it.text() for it in buttons if isinstance(it, QPushButton)] == ["＋ 林工", "＋ 周工"]
    assert buttons[1]
    desktop.click(buttons[1])
    (found,) = plan(desktop).people
    assert (found.side, found.name, found.organisation) == ("team", "周工", "示例评测中心")
    assert page.known.count() == 1


def test_what_two_wrote_differently_is_decided_on_the_page(
    desktop: Desktop, tmp_path: Path
) -> None:
    made = desktop.new_assessment()

    def disagree(session: Session) -> None:
        with open_session(tmp_path / "other", author="梁启衡") as other:
            other.workspace.merge(session.workspace.changes(made))
            for each, text in ((other, "上午看车间"), (session, "下午看车间")):
                visit.set_text(each, assessment=made, key="agenda", text=text)
            session.workspace.merge(other.workspace.changes(made))

    desktop.ask(disagree)
    desktop.assessment.refresh()
    desktop.settle()
    page = shown(desktop)
    assert len(page.conflicts.cards) == 1
    assert desktop.value("visit/agenda") is None

    def reason(dialog: ReasonDialog) -> None:
        desktop.write(dialog.edit, "以组长的为准")
        desktop.click(dialog.primary)

    desktop.in_dialog(ReasonDialog, lambda: desktop.write(page.notes["agenda"], "全天"), reason)
    assert desktop.value("visit/agenda") == "全天"
    desktop.settle()
    assert page.conflicts.cards == []
