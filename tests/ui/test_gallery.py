"""The gallery: unsorted evidence, sorting by key and by dragging, turning, ordering, removing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from app.ui.dialogs.link import LinkDialog
from app.ui.pages.gallery import UNSORTED, GalleryPage
from app.workbench.view import subject_name
from tests.ui.driving import Desktop, commit
from tests.ui.pictures import add, drop, files, photos, picture, sha256

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    return [picture(tmp_path, number) for number in range(4)]


def gallery(desktop: Desktop) -> GalleryPage:
    desktop.workbench.go("photos")
    desktop.settle()
    page = desktop.workbench.page()
    assert isinstance(page, GalleryPage)
    return page


def show(page: GalleryPage, wanted: str) -> None:
    page.filter.setCurrentIndex(page.filter.findData(wanted))
    page.refresh()


def middle_of(desktop: Desktop, code: str) -> QPointF:
    outline = desktop.workbench.outline
    outline.show_subject(code)
    return QPointF(outline.visualRect(outline.currentIndex()).center())


def test_photos_dropped_on_the_gallery_prove_nothing_yet(
    desktop: Desktop, paths: list[Path]
) -> None:
    desktop.new_assessment()
    page = gallery(desktop)
    assert page.empty.isVisible()
    assert drop(page, files(*paths), QPointF(9, 9))
    assert page.board.photos.rowCount() == 4, "shown before they are stored"
    desktop.settle()
    assert [photo.name for photo in desktop.assessment.view.unsorted] == [it.name for it in paths]
    assert "有提醒" in desktop.workbench.outline.words_of("photos")
    assert not page.empty.isVisible()


def test_unsorted_evidence_is_the_next_reminder(desktop: Desktop, paths: list[Path]) -> None:
    desktop.new_assessment()
    add(desktop, paths)
    desktop.press(desktop.item("F1").landing(), Qt.Key.Key_F8)
    desktop.settle()
    assert desktop.workbench.current == "photos"


def test_a_typed_code_sorts_what_is_selected_and_the_next_one_is_chosen(
    desktop: Desktop, paths: list[Path]
) -> None:
    desktop.new_assessment()
    first, second, *_ = add(desktop, paths)
    page = gallery(desktop)
    show(page, UNSORTED)
    page.board.list.setFocus()
    page.board.list.choose(first)
    desktop.keys("S", "0", "7")
    assert page.sort_line.meant() == "S07"
    desktop.press(page.sort_line.edit, Qt.Key.Key_Return)
    desktop.settle()
    assert desktop.value(f"evidence/{first}/for/S07") is True
    assert page.board.list.selected() == [second]
    assert QApplication.focusWidget() is page.board.list


def test_a_name_sorts_too_and_escape_gives_up(desktop: Desktop, paths: list[Path]) -> None:
    desktop.new_assessment()
    add(desktop, paths)
    page = gallery(desktop)
    page.board.list.selectAll()
    page.sort_line.begin("")
    commit(page.sort_line.edit, "网络建")
    assert page.sort_line.meant() == "F1"
    desktop.press(page.sort_line.edit, Qt.Key.Key_Escape)
    assert page.sort_line.meant() == ""
    assert desktop.assessment.view.photos_of("F1") == ()


@pytest.mark.parametrize(
    ("typed", "code"),
    [("wljs", "F1"), ("网络js", "F1"), ("sblw", "F3"), ("s", "S01"), ("s1", "S10"), ("f12", "")],
)
def test_initials_find_the_name_and_the_match_is_shown_before_enter(
    desktop: Desktop, typed: str, code: str
) -> None:
    desktop.new_assessment()
    line = gallery(desktop).sort_line
    commit(line.edit, typed)
    assert line.meant() == code
    shown = subject_name(desktop.assessment.catalogue, code) if code else "没有这一项"
    assert shown in line.shown.text()


def test_the_hint_how_to_sort_is_read_whole_in_a_small_window(
    desktop: Desktop, paths: list[Path]
) -> None:
    desktop.new_assessment()
    add(desktop, paths)
    desktop.window.resize(911, 512)
    edit = gallery(desktop).sort_line.edit
    needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText())
    room = edit.inputMethodQuery(Qt.InputMethodQuery.ImInputItemClipRectangle)
    assert room.width() >= needed


def test_a_code_that_does_not_exist_sorts_nothing(desktop: Desktop, paths: list[Path]) -> None:
    desktop.new_assessment()
    add(desktop, paths)
    page = gallery(desktop)
    page.board.list.selectAll()
    page.sort_line.begin("z9")
    desktop.press(page.sort_line.edit, Qt.Key.Key_Return)
    desktop.settle()
    assert len(desktop.assessment.view.unsorted) == 4


def test_evidence_dragged_onto_the_outline_proves_that_subject(
    desktop: Desktop, paths: list[Path]
) -> None:
    desktop.new_assessment()
    hashes = add(desktop, paths)
    target = desktop.workbench.outline.viewport()
    assert drop(target, photos(*hashes[:2]), middle_of(desktop, "F3"))
    desktop.settle()
    found = desktop.assessment.view.photos_of("F3")
    assert [photo.sha256 for photo in found] == hashes[:2]
    assert desktop.assessment.undo_label == "F3 设备联网的佐证"
    assert not drop(target, photos(*hashes[2:]), middle_of(desktop, "enterprise"))


def test_files_dropped_on_the_outline_are_stored_for_that_subject(
    desktop: Desktop, paths: list[Path]
) -> None:
    desktop.new_assessment()
    target = desktop.workbench.outline.viewport()
    assert drop(target, files(paths[0]), middle_of(desktop, "S02"))
    desktop.settle()
    assert desktop.value(f"evidence/{sha256(paths[0])}/for/S02") is True


def test_brackets_turn_what_is_selected(desktop: Desktop, paths: list[Path]) -> None:
    desktop.new_assessment()
    hashes = add(desktop, paths)
    page = gallery(desktop)
    page.board.list.selectAll()
    desktop.press(page.board.list, Qt.Key.Key_BracketLeft)
    desktop.settle()
    assert {photo.rotation for photo in desktop.assessment.view.photos} == {270}
    desktop.press(page.board.list, Qt.Key.Key_BracketRight)
    desktop.settle()
    assert desktop.value(f"evidence/{hashes[0]}/rotation") == 0


def test_alt_and_arrows_move_a_photo_and_keep_it_chosen(
    desktop: Desktop, paths: list[Path]
) -> None:
    desktop.new_assessment()
    one, two, three, four = add(desktop, paths)
    shown = gallery(desktop).board
    shown.list.choose(one)
    desktop.press(shown.list, Qt.Key.Key_Right, ALT)
    desktop.settle()
    assert shown.photos.hashes() == [two, one, three, four]
    assert shown.list.selected() == [one]
    desktop.press(shown.list, Qt.Key.Key_Left, ALT)
    desktop.settle()
    assert shown.photos.hashes() == [one, two, three, four]
    desktop.press(shown.list, Qt.Key.Key_Left, ALT)
    desktop.settle()
    assert shown.photos.hashes() == [one, two, three, four], "the first cannot go further"


def test_a_photo_is_dragged_to_another_place(desktop: Desktop, paths: list[Path]) -> None:
    desktop.new_assessment()
    one, two, three, four = add(desktop, paths)
    shown = gallery(desktop).board
    box = shown.list.visualRect(shown.photos.index_of(two))
    assert drop(shown.list.viewport(), photos(four), QPointF(box.left() + 3, box.center().y()))
    desktop.settle()
    assert shown.photos.hashes() == [one, four, two, three]
    assert [photo.sha256 for photo in desktop.assessment.view.photos] == [one, four, two, three]


def test_several_are_linked_and_removed_together(desktop: Desktop, paths: list[Path]) -> None:
    desktop.new_assessment()
    hashes = add(desktop, paths[:2], "F1") + add(desktop, paths[2:])
    page = gallery(desktop)
    page.board.list.setFocus()
    desktop.press(page.board.list, Qt.Key.Key_A, CTRL)

    def tick(dialog: LinkDialog) -> None:
        assert dialog.list.item(0).checkState() == Qt.CheckState.PartiallyChecked
        dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
        dialog.accept()

    desktop.in_dialog(LinkDialog, lambda: desktop.click(page.board.details.link), tick)
    assert len(desktop.assessment.view.photos_of("F1")) == 4
    desktop.press(page.board.list, Qt.Key.Key_A, CTRL)
    desktop.press(page.board.list, Qt.Key.Key_Delete)
    desktop.settle()
    assert desktop.assessment.view.photos == ()
    assert desktop.window.bar.isVisible()
    desktop.workbench.undo()
    desktop.settle()
    assert page.board.photos.hashes() == hashes
    assert not desktop.window.bar.isVisible(), "its button would take back something else now"


def test_letters_still_answer_while_the_filmstrip_has_the_focus(
    desktop: Desktop, paths: list[Path]
) -> None:
    desktop.new_assessment()
    add(desktop, paths, "F2")
    strip = desktop.item("F2").photos.board.list
    strip.setFocus()
    strip.setCurrentIndex(strip.model().index(0, 0))
    desktop.keys("C")
    assert desktop.value("items/F2/options") == ["C"]


def test_what_is_not_stored_yet_can_be_left_out(desktop: Desktop, paths: list[Path]) -> None:
    desktop.new_assessment()
    page = desktop.item("F1")
    page.photos.take(paths)
    desktop.workbench.desk.intake.cancel()
    desktop.settle()
    assert len(desktop.assessment.view.photos) < 4
    assert page.photos.board.photos.rowCount() == len(desktop.assessment.view.photos)


def test_answers_are_saved_before_the_rest_of_many_files(
    desktop: Desktop, paths: list[Path]
) -> None:
    desktop.new_assessment()
    page = desktop.item("F2")
    page.photos.take(paths)
    desktop.press(page.landing(), Qt.Key.Key_D)
    desktop.settle()
    changes = desktop.ask(lambda s: s.workspace.changes(desktop.assessment.view.id))
    fields = [change.field for change in changes]
    assert fields.index("items/F2/options") < fields.index(f"evidence/{sha256(paths[1])}")
    assert len(desktop.assessment.view.photos_of("F2")) == 4


def test_files_are_stored_to_the_end_after_leaving_the_assessment(
    desktop: Desktop, paths: list[Path], tmp_path: Path
) -> None:
    made = desktop.new_assessment()
    bad = tmp_path / "说明.txt"
    bad.write_text("不是照片", encoding="utf-8")
    desktop.item("F1").photos.take([*paths, bad])
    desktop.window.go_home()
    desktop.settle()
    state = desktop.ask(lambda session: session.workspace.state(made))
    assert all(state.values.get(f"evidence/{sha256(path)}") for path in paths)
    assert "说明.txt" in desktop.window.bar.text.text()


def test_a_finalised_assessment_is_only_looked_at(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    desktop.click(desktop.finish().finalise)
    page = gallery(desktop)
    before = desktop.assessment.view.photos
    page.board.list.selectAll()
    desktop.press(page.board.list, Qt.Key.Key_Delete)
    desktop.press(page.board.list, Qt.Key.Key_BracketRight)
    desktop.settle()
    assert desktop.assessment.view.photos == before
    assert not page.sort_line.isEnabled()
