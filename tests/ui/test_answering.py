"""Answering with the keyboard alone: what the screen says and what the journal holds."""

from __future__ import annotations

import threading

import shiboken6
from PySide6.QtCore import Qt

from tests.ui.driving import PATIENCE_MS, Desktop

ITEM_KEYS = {
    "F1": "BC", "F2": "E", "F3": "D", "F4": "FG", "F5": "C", "F6": "B", "F7": "BC",
    "M1": "D", "M2": "BCD", "M3": "BD", "M4": "A", "R1": "C", "R2": "C", "R3": "C", "R4": "A",
}  # fmt: skip


def test_all_31_are_answered_by_letters_digits_and_the_jump_key(desktop: Desktop) -> None:
    desktop.new_assessment()
    for _ in range(31):
        desktop.press(desktop.workbench, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
        desktop.settle()
        code = desktop.workbench.current
        desktop.keys(*ITEM_KEYS.get(code, "2"))
    values = desktop.state().values
    assert {code: values[f"items/{code}/options"] for code in ITEM_KEYS} == {
        code: list(keys) for code, keys in ITEM_KEYS.items()
    }
    assert [values[f"scenarios/S{n:02}/grade"] for n in range(1, 17)] == [2] * 16
    assert not desktop.assessment.view.outcome.provisional
    assert desktop.workbench.outcome.summary.provisional.isHidden()
    assert desktop.workbench.outcome.summary.level.text().startswith("二级")


def test_when_nothing_is_left_the_jump_leads_to_the_finish(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    desktop.workbench.go_to_unanswered()
    assert desktop.workbench.current == "finish"


def test_a_single_choice_replaces_the_one_before(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    desktop.keys("B", "C")
    assert desktop.value("items/F5/options") == ["C"]
    assert page.options.checked() == ("C",)


def test_none_and_the_others_exclude_each_other(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F6")
    desktop.keys("B", "D")
    assert page.options.checked() == ("B", "D")
    desktop.keys("A")
    assert page.options.checked() == ("A",)
    assert desktop.value("items/F6/options") == ["A"]
    desktop.keys("C")
    assert page.options.checked() == ("C",)
    assert desktop.value("items/F6/options") == ["C"]


def test_digits_choose_options_by_their_place(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.item("F5")
    desktop.keys("4")
    assert desktop.value("items/F5/options") == ["D"]


def test_letters_typed_into_a_note_answer_nothing(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    desktop.write(page.note, "bcd")
    assert desktop.value("items/F5/options") is None
    assert desktop.value("items/F5/note") == "bcd"


def test_an_answer_is_taken_back(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    desktop.keys("C")
    desktop.click(page.clear_answer)
    assert desktop.value("items/F5/options") == []
    assert page.options.checked() == ()
    assert desktop.assessment.view.outcome.items["F5"].source == "unanswered"


def test_saved_is_said_only_after_the_journal_has_it(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.item("F5")
    saving = desktop.workbench.header.saving
    before, free = saving.text(), threading.Event()
    desktop.worker.submit(desktop.worker, lambda _: free.wait(), lambda _: None)
    desktop.press(desktop.workbench, Qt.Key.Key_C)
    assert saving.text() == before
    desktop.qtbot.waitUntil(lambda: saving.text() == "正在保存…", timeout=PATIENCE_MS)
    free.set()
    desktop.settle()
    assert saving.text().startswith("已保存 ")
    assert desktop.value("items/F5/options") == ["C"]


def test_saved_is_not_said_while_another_edit_is_queued(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.item("F1")
    said: list[str] = []
    desktop.assessment.saving_changed.connect(said.append)
    for key in (Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_D):
        desktop.press(desktop.workbench, key)
    desktop.settle()
    assert set(said[:-1]) <= {"正在保存…"}
    assert said[-1].startswith("已保存 ")
    assert desktop.value("items/F1/options") == ["B", "C", "D"]


def test_the_page_says_who_answered(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    assert page.answered.text() == "尚未作答"
    desktop.keys("C")
    desktop.follows(page.answered, "冯晓岚 作答，刚刚")


def test_checkpoints_suggest_and_the_assessor_decides(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.scenario("S01")
    for point in ("1.1", "2.1", "2.2"):
        desktop.click(page.columns[int(point[0])].points[point])
    assert desktop.value("scenarios/S01/checkpoints") == ["1.1", "2.1", "2.2"]
    assert desktop.value("scenarios/S01/grade") is None
    assert "建议：2级" in page.suggestion.text()
    desktop.click(page.adopt)
    assert desktop.value("scenarios/S01/grade") == 2
    assert page.adopt.isHidden()
    desktop.keys("3")
    assert desktop.value("scenarios/S01/grade") == 3
    assert page.grades[3].isChecked()
    assert not page.grades[2].isChecked()


def test_the_grade_shows_in_outline_and_grid(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.scenario("S07")
    desktop.keys("0")
    assert "0级" in desktop.workbench.outcome.grid.cells["S07"].accessibleName()
    assert "0级" in desktop.workbench.outline.words_of("S07")


def test_what_is_answered_as_one_leaves_is_saved_and_all_pages_go(desktop: Desktop) -> None:
    made = desktop.new_assessment()
    for code in ("F1", "S01", "photos", "F2"):
        desktop.workbench.go(code)
    desktop.settle()
    left = desktop.workbench
    pages = [desktop.item("F1"), desktop.item("F2")]
    desktop.press(left, Qt.Key.Key_C)
    desktop.window.go_home()
    assert not left.isVisible()
    desktop.qtbot.waitUntil(lambda: not shiboken6.isValid(left), timeout=PATIENCE_MS)
    assert not any(map(shiboken6.isValid, pages))
    desktop.settle()
    state = desktop.ask(lambda session: session.workspace.state(made))
    assert state.values["items/F2/options"] == ["C"]
