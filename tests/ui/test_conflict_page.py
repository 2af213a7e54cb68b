"""The page that lists all conflicts: side by side, decided by keys, with a reason, undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from app.ui.dialogs.base import ReasonDialog
from app.ui.dialogs.viewer import PhotoViewer
from app.ui.pages.conflicts import BRIEF, ConflictsPage, told
from app.ui.widgets.choice import ChoiceButton
from app.ui.widgets.decision_card import DecisionCard
from app.ui.widgets.photo_strip import PhotoStrip
from app.workbench import editing, evidence
from app.workbench.session import Session, open_session
from tests.ui.driving import Desktop, commit
from tests.ui.pictures import picture

if TYPE_CHECKING:
    from app.workbench.conflicts import Conflict

F5, S07, NOTE = "items/F5/options", "scenarios/S07/grade", "items/F5/note"
CONTACT, TOTAL = "enterprise/contact", "measures/equipment_total"
POINTS = "scenarios/S07/checkpoints"
Work = Callable[[Session, str], None]


def here(session: Session, made: str) -> None:
    editing.answer(session, assessment=made, item="F5", options=["B"])
    editing.set_grade(session, assessment=made, scenario="S07", grade=1)
    editing.set_note(session, assessment=made, subject="F5", text="仓库还是纸单")
    editing.set_enterprise(session, assessment=made, field="contact", text="周经理")
    editing.set_measure(session, assessment=made, measure="equipment_total", text="10")
    editing.set_checkpoints(session, assessment=made, scenario="S07", keys=["1.1"])


def there(session: Session, made: str) -> None:
    editing.answer(session, assessment=made, item="F5", options=["D"])
    editing.set_grade(session, assessment=made, scenario="S07", grade=3)
    editing.set_note(session, assessment=made, subject="F5", text="看过当日单据")
    editing.set_enterprise(session, assessment=made, field="contact", text="周雅琴")
    editing.set_measure(session, assessment=made, measure="equipment_total", text="12")
    editing.set_checkpoints(session, assessment=made, scenario="S07", keys=["2.1"])


def test_a_long_value_is_cut_until_its_conflict_is_open() -> None:
    sides = tuple(
        SimpleNamespace(author=author, words="现场看了一车间" * 20 + author) for author in "甲乙"
    )
    conflict = cast("Conflict", SimpleNamespace(words="F5 信息系统备注", candidates=sides))
    assert len(told(conflict, most=BRIEF)) < 3 * BRIEF
    assert all(it.words in told(conflict) for it in sides)


@pytest.fixture
def disputed(desktop: Desktop, tmp_path: Path) -> Desktop:
    """Six fields that two people recorded differently; the other one has a photo of F5."""
    made = desktop.new_assessment()
    photo = picture(tmp_path, 1)

    def differ(session: Session) -> None:
        with open_session(tmp_path / "other", author="梁启衡") as other:
            other.workspace.merge(session.workspace.changes(made))
            there(other, made)
            evidence.attach(other, assessment=made, files=[photo], subjects=["F5"])
            here(session, made)
            session.workspace.evidence.add(photo)
            session.workspace.merge(other.workspace.changes(made))

    desktop.ask(differ)
    desktop.assessment.refresh()
    desktop.settle()
    return desktop


def shown(desktop: Desktop) -> ConflictsPage:
    desktop.workbench.land("conflicts")
    desktop.settle()
    page = desktop.workbench.page()
    assert isinstance(page, ConflictsPage)
    return page


def opened(page: ConflictsPage) -> DecisionCard:
    assert page.card is not None
    return page.card


def on(desktop: Desktop, field: str) -> ConflictsPage:
    """Go to the conflict of one field by the arrow key."""
    page = shown(desktop)
    while opened(page).conflict.field != field:
        before = page.place
        desktop.press(focus(), Qt.Key.Key_Down)
        assert page.place == before + 1, f"{field} is not listed"
    desktop.settle()
    return page


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def texts(widget: QWidget) -> str:
    return "\n".join(it.text() for it in widget.findChildren(QLabel) if it.isVisible())


def side(page: ConflictsPage, author: str) -> int:
    """Return the number of a person's value on the open card."""
    authors = [it.candidate.author for it in opened(page).sides]
    return authors.index(author) + 1


def test_conflicts_of_every_field_are_listed_and_counted(disputed: Desktop) -> None:
    page = shown(disputed)
    fields = [CONTACT, NOTE, F5, TOTAL, POINTS, S07]
    assert len(page.lines) == len(fields)
    for field in fields:
        on(disputed, field)
    assert "裁定冲突（6处）" in disputed.workbench.outline.words_of("conflicts")
    assert "有冲突" in disputed.workbench.outline.words_of("conflicts")


def test_each_side_tells_who_where_note_photos_and_effect(disputed: Desktop) -> None:
    page = on(disputed, F5)
    card = opened(page)
    told = {it.candidate.author: texts(it) for it in card.sides}
    assert "另一台电脑" in told["梁启衡"]
    assert "这台电脑" in told["冯晓岚"]
    assert "备注：看过当日单据" in told["梁启衡"]
    assert all("得分 0.00 → " in words for words in told.values())
    assert told["梁启衡"].split("→")[1] != told["冯晓岚"].split("→")[1]
    disputed.workbench.go("F1")
    assert F5 in disputed.state().conflicts, "looking decides nothing"


def test_number_reason_and_enter_decide_and_the_next_one_opens(disputed: Desktop) -> None:
    page = on(disputed, F5)
    number = side(page, "梁启衡")
    disputed.keys(str(number))
    assert opened(page).sides[number - 1].taking.text() == "✓ 已选"
    assert focus() is opened(page).reason
    disputed.press(focus(), Qt.Key.Key_Return)
    assert "请写明理由" in texts(opened(page))
    disputed.click(opened(page).presets.buttons[0])
    disputed.press(focus(), Qt.Key.Key_Return)
    disputed.settle()
    (head,) = disputed.state().heads[F5]
    assert (head.value, head.reason) == (["D"], "以现场复核为准")
    assert (len(page.lines), opened(page).conflict.field) == (5, TOTAL)
    assert opened(page).reason.text() == "以现场复核为准", "the same reason is offered again"
    assert page.isAncestorOf(focus())
    disputed.workbench.undo()
    disputed.settle()
    assert len(page.lines) == 6


def test_nothing_is_decided_before_a_value_is_chosen(disputed: Desktop) -> None:
    page = on(disputed, F5)
    opened(page).reason.setText("现场复核")
    disputed.click(opened(page).decide)
    assert "请先选定" in texts(opened(page))
    assert focus() is opened(page).landing()
    assert F5 in disputed.state().conflicts


def choose(desktop: Desktop, page: ConflictsPage, beginning: str) -> None:
    editor = opened(page).editor
    assert editor is not None
    choices = editor.findChildren(ChoiceButton)
    desktop.click(next(it for it in choices if it.accessibleName().startswith(beginning)))


@pytest.mark.parametrize(
    ("field", "choice", "value"),
    [(F5, "C", ["C"]), (S07, "2", 2), (POINTS, "用信息系统规范质量管理流程", ["2.2"])],
)
def test_a_third_value_is_chosen_where_there_are_choices(
    disputed: Desktop, field: str, choice: str, value: object
) -> None:
    page = on(disputed, field)
    disputed.keys("3")
    choose(disputed, page, choice)
    opened(page).reason.setText("现场再看一遍")
    disputed.click(opened(page).decide)
    assert disputed.value(field) == value


@pytest.mark.parametrize(("field", "text"), [(TOTAL, "11"), (CONTACT, "周雅琴经理")])
def test_a_third_value_is_typed_and_its_effect_or_fault_told(
    disputed: Desktop, field: str, text: str
) -> None:
    page = on(disputed, field)
    disputed.keys("3")
    opened(page).reason.setText("现场再看一遍")
    disputed.click(opened(page).decide)
    assert "请填写另外的值" in texts(opened(page))
    line = focus()
    assert isinstance(line, QLineEdit)
    commit(line, text)
    disputed.qtbot.waitUntil(lambda: bool(opened(page).told.text()))
    disputed.click(opened(page).decide)
    assert disputed.value(field) == text


def test_a_wrong_number_is_told_while_typing(disputed: Desktop) -> None:
    page = on(disputed, TOTAL)
    disputed.keys("3")
    commit(focus(), "十台")
    disputed.qtbot.waitUntil(opened(page).problem.isVisible)
    assert TOTAL in disputed.state().conflicts


def test_a_photo_opens_large(disputed: Desktop) -> None:
    page = on(disputed, F5)
    (strip,) = opened(page).findChildren(PhotoStrip)
    ((sha256, button),) = strip.pictures.items()
    seen: list[str] = []
    disputed.in_dialog(
        PhotoViewer, lambda: disputed.click(button), lambda dialog: seen.append(dialog.shown)
    )
    assert seen == [sha256]


def test_all_of_one_person_are_taken_at_once_after_their_effect_was_told(
    disputed: Desktop,
) -> None:
    page = shown(disputed)
    theirs = next(it for it in page.together if "梁启衡的（6处）" in it.text())

    def explain(dialog: ReasonDialog) -> None:
        assert "裁定6处。得分" in texts(dialog)
        disputed.click(dialog.presets.buttons[1])
        dialog.primary.click()

    disputed.in_dialog(ReasonDialog, lambda: disputed.click(theirs), explain)
    assert disputed.state().conflicts == {}
    assert (disputed.value(F5), disputed.value(S07)) == (["D"], 3)
    assert page.empty.isVisible()
    assert (page.lines, page.together) == ([], [])
    disputed.workbench.undo()
    disputed.settle()
    assert len(page.lines) == 6, "one step back"


def test_pages_lead_to_the_list_and_back(disputed: Desktop) -> None:
    item = disputed.item("F5")
    assert "F5 信息系统备注有不同的记录" in item.conflict.text.text()
    disputed.click(item.conflict.compare)
    assert disputed.workbench.current == "conflicts"
    on(disputed, S07)
    page = shown(disputed)
    opened(page).left.emit()
    assert disputed.workbench.current == "S07"


def test_without_conflicts_the_page_says_so(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = shown(desktop)
    assert page.empty.isVisible()
    assert page.press("1") is False
    assert "已完成" in desktop.workbench.outline.words_of("conflicts")


def test_the_check_leads_from_a_number_in_conflict_to_the_list(disputed: Desktop) -> None:
    page = disputed.finish()
    (line,) = (it for it in page.errors.rows if "设备总数" in it.text())
    disputed.click(line)
    assert disputed.workbench.current == "conflicts"
