"""Undo and redo of every edit, with a label of what it would do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.pages.enterprise import EnterprisePage
from tests.ui.driving import PATIENCE_MS, Desktop, commit

CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier


def test_undo_and_redo_write_new_changes(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    desktop.keys("B", "D")
    desktop.press(page.landing(), Qt.Key.Key_Z, CONTROL)
    desktop.settle()
    assert desktop.value("items/F5/options") == ["B"]
    assert page.options.checked() == ("B",)
    desktop.press(page.landing(), Qt.Key.Key_Z, BOTH)
    desktop.settle()
    assert desktop.value("items/F5/options") == ["D"]
    assert page.options.checked() == ("D",)


def test_the_buttons_say_what_they_would_do(desktop: Desktop) -> None:
    desktop.new_assessment()
    header = desktop.workbench.header
    assert not header.undo.isEnabled()
    desktop.item("F5")
    desktop.keys("B")
    assert header.undo.isEnabled()
    assert "F5 信息系统" in header.undo.toolTip()
    desktop.click(header.undo)
    assert not header.undo.isEnabled()
    assert "F5 信息系统" in header.redo.toolTip()


def test_undo_saves_a_note_being_typed_before_it_takes_it_back(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    page.note.setFocus()
    commit(page.note, "abc")
    desktop.workbench.undo()
    desktop.settle()
    assert desktop.value("items/F5/note") is None
    assert page.note.toPlainText() == ""
    desktop.workbench.redo()
    desktop.settle()
    assert page.note.toPlainText() == "abc"


def test_a_number_takes_back_its_typing_first_and_then_the_edits(desktop: Desktop) -> None:
    desktop.new_assessment()
    field = desktop.item("F2").measures.fields["equipment_total"]
    field._pause.setInterval(PATIENCE_MS)  # nothing is saved while this test looks on
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "48")
    field.flush()
    desktop.settle()
    QTest.keyClicks(field.edit, "9")
    assert field.edit.text() == "489"
    desktop.press(field.edit, Qt.Key.Key_Z, CONTROL)
    desktop.settle()
    assert (field.edit.text(), desktop.value("measures/equipment_total")) == ("48", "48")
    desktop.press(field.edit, Qt.Key.Key_Z, BOTH)
    assert field.edit.text() == "489"
    desktop.press(field.edit, Qt.Key.Key_Z, CONTROL)
    desktop.press(field.edit, Qt.Key.Key_Z, CONTROL)
    desktop.settle()
    assert (field.edit.text(), desktop.value("measures/equipment_total")) == ("", None)
    desktop.press(field.edit, Qt.Key.Key_Z, BOTH)
    desktop.settle()
    assert (field.edit.text(), desktop.value("measures/equipment_total")) == ("48", "48")


def test_what_is_wrong_in_a_number_is_taken_back_by_the_line_alone(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F2")
    desktop.keys("B")
    field = page.measures.fields["equipment_total"]
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "4x")
    desktop.press(field.edit, Qt.Key.Key_Return)
    assert field.problem.isVisible()
    desktop.press(field.edit, Qt.Key.Key_Z, CONTROL)
    desktop.settle()
    assert (field.edit.text(), field.problem.isVisible()) == ("", False)
    assert desktop.value("items/F2/options") == ["B"]
    desktop.press(field.edit, Qt.Key.Key_Z, CONTROL)
    desktop.settle()
    assert desktop.value("items/F2/options") is None


def test_undoing_from_a_note_that_is_saved_takes_back_the_last_edit(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    desktop.write(page.note, "看过现场")
    commit(page.note, "和台账")
    desktop.press(page.note, Qt.Key.Key_Z, CONTROL)
    assert page.note.toPlainText() == "看过现场"
    desktop.press(page.note, Qt.Key.Key_Z, CONTROL)
    desktop.settle()
    assert desktop.value("items/F5/note") is None
    assert page.note.toPlainText() == ""


def test_a_note_takes_back_what_was_typed_since_it_was_saved_and_then_the_edits(
    desktop: Desktop,
) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    page.note.setFocus()
    QTest.keyClicks(page.note, "seen")
    desktop.qtbot.waitUntil(lambda: not page.note.pending)  # it saves itself
    QTest.keyClicks(page.note, " it")
    desktop.press(page.note, Qt.Key.Key_Z, CONTROL)
    desktop.settle()
    assert (page.note.toPlainText(), desktop.value("items/F5/note")) == ("seen", "seen")
    desktop.press(page.note, Qt.Key.Key_Z, BOTH)
    assert page.note.toPlainText() == "seen it"
    page.note.flush()
    desktop.settle()
    for saved in ("seen", None):
        desktop.press(page.note, Qt.Key.Key_Z, CONTROL)
        desktop.settle()
        assert (page.note.toPlainText(), desktop.value("items/F5/note")) == (saved or "", saved)
    for saved in ("seen", "seen it"):
        desktop.press(page.note, Qt.Key.Key_Z, BOTH)
        desktop.settle()
        assert (page.note.toPlainText(), desktop.value("items/F5/note")) == (saved, saved)
    QTest.keyClicks(page.note, ".")  # goes on where it was
    assert page.note.toPlainText() == "seen it."


def test_a_word_that_is_being_composed_stays_when_the_rest_is_saved(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.workbench.go("enterprise")
    page = desktop.workbench.page()
    assert isinstance(page, EnterprisePage)
    field = page.form.fields["name"]
    field.edit.setFocus()
    commit(field.edit, "精密")
    QApplication.sendEvent(field.edit, QInputMethodEvent("chuan", []))
    behind = field.edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    field.flush()
    desktop.settle()
    assert field.edit.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle) == behind
    assert field.edit.text().endswith("精密")
