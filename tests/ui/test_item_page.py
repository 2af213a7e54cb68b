"""What surrounds the answer of an item: proofs to tick, shared numbers, the note's state."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.ui.pages.item import ItemPage
from app.workbench import gathering
from tests.ui.driving import Desktop, commit


def test_gathered_proofs_are_ticked_kept_and_no_part_of_the_answer(desktop: Desktop) -> None:
    made = desktop.new_assessment()
    page = desktop.item("F2")
    desktop.settle()
    text, proof = next(iter(page.proofs.proofs.items()))
    assert proof.height() >= 40
    before = desktop.state().values
    proof.setFocus()
    desktop.press(proof, Qt.Key.Key_Space)
    desktop.settle()
    kept = desktop.ask(lambda session: gathering.gathered(session, assessment=made))
    assert kept == {"F2": (text,)}
    assert desktop.state().values == before
    desktop.window.open(made)
    desktop.settle()
    page = desktop.item("F2")
    desktop.settle()
    assert [shown.isChecked() for shown in page.proofs.proofs.values()] == [True, False]


def test_a_tick_is_taken_back_like_every_edit(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F2")
    proof = next(iter(page.proofs.proofs.values()))
    desktop.click(proof)
    assert "F2" in desktop.workbench.header.undo.toolTip()
    desktop.press(proof, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    assert not proof.isChecked()
    desktop.click(desktop.workbench.header.redo)
    assert proof.isChecked()


def test_a_shared_number_leads_to_the_item_it_also_serves(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F2")
    link = next(it for it in page.findChildren(QPushButton) if it.toolTip() == "设备联网")
    desktop.click(link)
    assert desktop.workbench.current == "F3"
    shown = desktop.workbench.page()
    assert isinstance(shown, ItemPage)
    assert "equipment_total" in shown.measures.fields


def test_the_note_says_saved_only_when_it_is(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    assert page.note_state.text() == ""
    page.note.setFocus()
    commit(page.note, "三台服务器")
    assert page.note_state.text() == "停笔后自动保存"
    page.note.flush()
    assert page.note_state.text() == "正在保存…"
    desktop.settle()
    assert page.note_state.text() == "已自动保存"
    assert desktop.value("items/F5/note") == "三台服务器"
    commit(page.note, "，一台停用")
    assert page.note_state.text() == "停笔后自动保存"
