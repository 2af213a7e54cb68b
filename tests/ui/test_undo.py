"""Undo and redo of every edit, with a label of what it would do."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.driving import Desktop, commit

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
