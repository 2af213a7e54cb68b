"""Photos by button, by dropping and by pasting; captions, links, removing."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.dialogs.link import LinkDialog
from app.ui.pages.gallery import GalleryPage
from tests.ui.driving import Desktop, commit


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "车间.png"
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(path))
    return path


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def choose(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    chosen = ([str(path) for path in paths], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: chosen)


def drop(widget: QWidget, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(9, 9), copy, mime, left, none)
    widget.dragEnterEvent(enter)
    assert enter.isAccepted()
    widget.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, left, none))


def test_photos_are_added_by_button(
    desktop: Desktop, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.new_assessment()
    page = desktop.item("F1")
    choose(monkeypatch, photo)
    desktop.click(page.photos.add)
    assert page.photos.board.photos.hashes() == [sha256(photo)]
    assert desktop.value(f"evidence/{sha256(photo)}/for/F1") is True
    assert "佐证1份" in desktop.workbench.outline.words_of("F1")


def test_files_dropped_on_a_page_prove_its_subject(desktop: Desktop, photo: Path) -> None:
    desktop.new_assessment()
    page = desktop.scenario("S08")
    drop(page, photo)
    desktop.settle()
    assert desktop.value(f"evidence/{sha256(photo)}/for/S08") is True


def test_a_copied_picture_is_pasted(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F1")
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    desktop.press(page.landing(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    found = desktop.assessment.view.photos_of("F1")
    assert [shown.media_type for shown in found] == ["image/png"]
    assert found[0].name.startswith("粘贴的图片")


def test_an_empty_clipboard_is_told(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F1")
    QGuiApplication.clipboard().setText("只是文字")
    desktop.press(page.landing(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    assert desktop.window.bar.text.text() == "剪贴板里没有图片或文件。"


def test_a_bad_file_is_named_and_the_good_one_is_kept(
    desktop: Desktop, photo: Path, tmp_path: Path
) -> None:
    desktop.new_assessment()
    page = desktop.item("F1")
    bad = tmp_path / "说明.txt"
    bad.write_text("不是照片", encoding="utf-8")
    drop(page, bad, photo)
    desktop.settle()
    assert page.photos.board.photos.hashes() == [sha256(photo)]
    assert desktop.window.bar.isVisible()
    assert "已存入1份，1份没有存入" in desktop.window.bar.text.text()
    assert "说明.txt" in desktop.window.bar.text.text()


def test_a_caption_is_saved_on_leaving(desktop: Desktop, photo: Path) -> None:
    desktop.new_assessment()
    page = desktop.item("F1")
    drop(page, photo)
    desktop.settle()
    page.photos.board.list.choose(sha256(photo))
    desktop.press(page.photos.board.list, Qt.Key.Key_F2)
    caption = page.photos.board.details.caption
    assert caption.hasFocus()
    commit(caption, "三号车间交换机")
    page.note.setFocus()
    desktop.settle()
    assert desktop.value(f"evidence/{sha256(photo)}/caption") == "三号车间交换机"


def test_removing_asks_nothing_and_is_undone(desktop: Desktop, photo: Path) -> None:
    desktop.new_assessment()
    page = desktop.item("F1")
    drop(page, photo)
    desktop.settle()
    page.photos.board.list.choose(sha256(photo))
    desktop.click(page.photos.board.details.remove)
    assert page.photos.board.photos.hashes() == []
    assert desktop.value(f"evidence/{sha256(photo)}") is None
    desktop.press(page.landing(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    assert page.photos.board.photos.hashes() == [sha256(photo)]


def test_one_photo_proves_two_items(desktop: Desktop, photo: Path) -> None:
    desktop.new_assessment()
    page = desktop.item("F1")
    drop(page, photo)
    desktop.settle()

    def tick(dialog: LinkDialog) -> None:
        dialog.list.item(2).setCheckState(Qt.CheckState.Checked)
        dialog.accept()

    board = page.photos.board
    board.list.choose(sha256(photo))
    desktop.in_dialog(LinkDialog, lambda: desktop.click(board.details.link), tick)
    assert desktop.assessment.view.photos_of("F3")
    assert desktop.item("F3").photos.board.photos.hashes() == [sha256(photo)]


def test_a_finalised_assessment_takes_no_files(desktop: Desktop, photo: Path) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    desktop.click(desktop.finish().finalise)
    page = desktop.item("F1")
    before = len(desktop.assessment.view.photos)
    page.photos.take([photo])
    desktop.settle()
    assert len(desktop.assessment.view.photos) == before
    assert not page.photos.add.isEnabled()


@pytest.mark.parametrize(("place", "links"), [("F1", ["F1"]), ("photos", []), ("enterprise", [])])
def test_files_are_asked_for_by_one_key_wherever_one_is(
    desktop: Desktop, photo: Path, monkeypatch: pytest.MonkeyPatch, place: str, links: list[str]
) -> None:
    desktop.new_assessment()
    desktop.workbench.go(place)
    choose(monkeypatch, photo)
    desktop.press(desktop.workbench, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    (stored,) = desktop.assessment.view.photos
    assert list(stored.subjects) == links


def test_what_was_added_to_the_gallery_is_sorted_by_the_next_keys(
    desktop: Desktop, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.new_assessment()
    desktop.finish()
    choose(monkeypatch, photo)
    desktop.press(desktop.workbench, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    desktop.settle()
    page = desktop.workbench.page()
    assert isinstance(page, GalleryPage)
    assert page.board.list.selected() == [sha256(photo)]
    assert page.board.list.hasFocus()
    desktop.press(page.board.list, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    desktop.keys("1")
    desktop.press(page.sort_line.edit, Qt.Key.Key_Return)
    desktop.settle()
    assert desktop.value(f"evidence/{sha256(photo)}/for/F1") is True


def test_an_empty_gallery_waits_on_the_button_that_fills_it(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.workbench.go("photos")
    page = desktop.workbench.page()
    assert isinstance(page, GalleryPage)
    assert page.landing() is page.add
    assert not page.board.isVisible()
    assert not page.sort_line.isVisible()
