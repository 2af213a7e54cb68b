"""What could not be saved is not lost: it can be tried again, and nobody leaves it unasked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.errors import Blocked
from app.ui.dialogs.unsaved import UnsavedDialog
from tests.transactions import before_commits
from tests.ui.driving import Desktop, commit

NOTE = "车间有看板，㐂工说每天更新🙂"


class Disk:
    """A disk that is full or not."""

    full = False

    def commit(self) -> None:
        """Stand in the way just before a commit."""
        if self.full:
            raise OSError(28, "No space left on device")


@pytest.fixture
def disk(desktop: Desktop) -> Iterator[Disk]:
    """The disk under an open assessment, at the page of F2."""
    desktop.new_assessment()
    desktop.item("F2")
    made = Disk()
    with before_commits(desktop.ask(lambda session: session.workspace), made.commit):
        yield made
        made.full = False
        desktop.settle()


def write_note(desktop: Desktop, text: str = NOTE) -> None:
    """Type the note of F2 and hand it over."""
    page = desktop.item("F2")
    page.note.setFocus()
    commit(page.note, text)
    desktop.workbench.flush()
    desktop.settle()


def test_what_could_not_be_saved_is_saved_when_tried_again(desktop: Desktop, disk: Disk) -> None:
    page = desktop.item("F2")
    disk.full = True
    desktop.keys("C")
    write_note(desktop)
    assert page.options.checked() == ()
    assert page.note.toPlainText() == ""
    bar = desktop.window.bar
    assert "磁盘空间不足" in bar.text.text()
    assert bar._step.text() == "再试一次"
    disk.full = False
    desktop.click(bar._step)
    assert page.options.checked() == ("C",)
    assert page.note.toPlainText() == NOTE
    assert desktop.value("items/F2/options") == ["C"]
    assert desktop.value("items/F2/note") == NOTE
    assert not desktop.assessment.unsaved
    assert desktop.workbench.header.saving.text().startswith("已保存 ")


def test_tried_again_in_vain_it_can_be_tried_once_more(desktop: Desktop, disk: Disk) -> None:
    disk.full = True
    write_note(desktop)
    desktop.click(desktop.window.bar._step)
    assert desktop.assessment.unsaved == 1
    disk.full = False
    desktop.click(desktop.window.bar._step)
    assert desktop.value("items/F2/note") == NOTE


def test_another_failure_of_the_same_kind_leaves_the_way_to_try_again(
    desktop: Desktop, disk: Disk
) -> None:
    disk.full = True
    write_note(desktop)
    bar = desktop.window.bar
    told = bar.text.text()
    desktop.window.messages.report(Blocked(told))  # as of a small picture that was not stored
    assert (bar.text.text(), bar._step.text()) == (told, "再试一次")
    assert bar._step.isVisible()
    disk.full = False
    desktop.click(bar._step)
    assert desktop.value("items/F2/note") == NOTE
    desktop.window.messages.report(Blocked(told))  # later, with nothing to try again
    assert bar.isVisible()
    assert bar._step.isHidden()


def test_a_later_answer_takes_the_place_of_one_that_was_not_saved(
    desktop: Desktop, disk: Disk
) -> None:
    disk.full = True
    desktop.keys("C")
    disk.full = False
    desktop.keys("D")
    assert not desktop.assessment.unsaved
    assert desktop.window.bar.isHidden()
    assert desktop.value("items/F2/options") == ["D"]


def test_of_two_that_were_queued_the_one_saved_later_counts(desktop: Desktop, disk: Disk) -> None:
    seen: list[int] = []

    def commit_second() -> None:
        seen.append(1)
        disk.full = len(seen) == 1
        disk.commit()

    with before_commits(desktop.ask(lambda session: session.workspace), commit_second):
        for key in (Qt.Key.Key_C, Qt.Key.Key_D):
            QTest.keyClick(desktop.workbench, key)
        desktop.settle()
    assert desktop.value("items/F2/options") == ["D"]
    assert not desktop.assessment.unsaved


def test_what_was_typed_or_ticked_in_vain_is_shown_as_stored(desktop: Desktop, disk: Disk) -> None:
    page = desktop.item("F2")
    edit = page.measures.fields["equipment_total"].edit
    proof = next(iter(page.proofs.proofs.values()))
    disk.full = True
    QTest.keyClick(desktop.workbench, Qt.Key.Key_D)  # the others wait behind it
    edit.setFocus()
    commit(edit, "77")
    desktop.workbench.flush()
    proof.click()
    write_note(desktop)
    assert edit.text() == ""
    assert not proof.isChecked()
    assert page.note.toPlainText() == ""
    assert page.options.checked() == ()
    disk.full = False
    desktop.click(desktop.window.bar._step)
    assert (edit.text(), proof.isChecked(), page.note.toPlainText()) == ("77", True, NOTE)
    assert page.options.checked() == ("D",)


def test_undoing_in_vain_is_not_tried_again(desktop: Desktop, disk: Disk) -> None:
    desktop.keys("C")
    disk.full = True
    desktop.workbench.undo()
    desktop.settle()
    assert desktop.window.bar._step.isHidden()
    assert not desktop.assessment.unsaved


def test_closing_asks_before_a_typed_note_is_given_up(desktop: Desktop, disk: Disk) -> None:
    page, window = desktop.item("F2"), desktop.window
    commit(page.note, NOTE)
    disk.full = True

    def close() -> None:
        window.close()
        desktop.settle()

    desktop.in_dialog(UnsavedDialog, close, lambda dialog: dialog.stay.click())
    window.bar._close.click()
    desktop.in_dialog(UnsavedDialog, close, lambda dialog: dialog.stay.click())
    assert window.isVisible()
    disk.full = False
    desktop.click(window.bar._step)  # offered once more
    assert window.isVisible()
    assert desktop.value("items/F2/note") == NOTE


def test_what_is_given_up_holds_nobody_back(desktop: Desktop, disk: Disk) -> None:
    disk.full = True
    write_note(desktop)

    def leave(dialog: UnsavedDialog) -> None:
        disk.full = False
        dialog.leave.click()

    desktop.in_dialog(UnsavedDialog, desktop.window.go_home, leave)
    assert desktop.window.workbench is None
    assert desktop.window.bar.isHidden()


def test_a_line_begun_in_a_note_stays_while_it_is_saved(desktop: Desktop, disk: Disk) -> None:
    page = desktop.item("F2")
    write_note(desktop, "一、看板齐全")
    page.note.setFocus()
    desktop.press(page.note, Qt.Key.Key_Return)
    commit(page.note, "二")
    desktop.press(page.note, Qt.Key.Key_Return)
    page.note.flush()  # as after a pause
    desktop.settle()
    assert desktop.value("items/F2/note") == "一、看板齐全\n二"
    commit(page.note, "三")
    assert page.note.toPlainText() == "一、看板齐全\n二\n三"
    assert disk.full is False


def test_a_note_that_is_too_long_waits_to_be_shortened(desktop: Desktop) -> None:
    desktop.new_assessment()
    page, window = desktop.item("F2"), desktop.window
    page.note.setFocus()
    commit(page.note, "长" * 5001)
    desktop.workbench.go("F3")
    desktop.item("F2")
    assert page.note.toPlainText() == "长" * 5001
    assert page.note_state.text() == "超出1个字，删减后才会保存。"
    assert desktop.value("items/F2/note") is None
    desktop.in_dialog(UnsavedDialog, window.close, lambda dialog: dialog.stay.click())
    assert window.isVisible()
    page.note.setFocus()
    desktop.press(page.note, Qt.Key.Key_Backspace)
    desktop.workbench.flush()
    desktop.settle()
    assert desktop.value("items/F2/note") == "长" * 5000
    assert page.note_state.text() == "已自动保存"
    desktop.window.go_home()  # asks nothing
    assert window.workbench is None


def test_a_blank_before_the_next_word_stays_while_a_line_is_saved(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.workbench.go("enterprise")
    field = desktop.workbench.page().form.fields["name"]  # type: ignore[attr-defined]
    field.edit.setFocus()
    field.edit.selectAll()
    commit(field.edit, "Yanling ")
    field.flush()  # as after a pause
    desktop.settle()
    commit(field.edit, "Drives")
    assert field.edit.text() == "Yanling Drives"
    field.flush()
    desktop.settle()
    assert desktop.value("enterprise/name") == "Yanling Drives"
