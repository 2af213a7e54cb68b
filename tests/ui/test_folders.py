"""A folder dropped on a page, on the gallery or on the outline brings what lies in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from app.ui.models import intake
from app.ui.pages.gallery import GalleryPage
from tests.ui.driving import Desktop
from tests.ui.pictures import drop, files, picture, sha256


@pytest.fixture
def dropped(tmp_path: Path) -> Path:
    inner = tmp_path / "现场照片" / "二车间"
    inner.mkdir(parents=True)
    picture(inner, 1)
    picture(inner.parent, 2)
    (inner / "说明.docx").write_bytes(b"no photo")
    return inner.parent


def names(desktop: Desktop, subject: str) -> set[str]:
    return {photo.name for photo in desktop.assessment.view.photos_of(subject)}


def said(desktop: Desktop) -> str:
    latest = desktop.window.messages.latest
    return latest.text if latest else ""


def test_a_page_takes_all_levels_and_names_what_is_no_photo(
    desktop: Desktop, dropped: Path
) -> None:
    desktop.new_assessment()
    assert drop(desktop.item("F2"), files(dropped), QPointF(9, 9))
    desktop.settle()
    assert names(desktop, "F2") == {"照片001.png", "照片002.png"}
    assert said(desktop) == "1个文件不是照片或PDF，没有存入：说明.docx。"


def test_files_and_folders_come_together_on_the_gallery(
    desktop: Desktop, dropped: Path, tmp_path: Path
) -> None:
    desktop.new_assessment()
    single = picture(tmp_path, 3)
    desktop.workbench.go("photos")
    page = desktop.workbench.page()
    assert isinstance(page, GalleryPage)
    assert drop(page, files(dropped, single), QPointF(9, 9))
    desktop.settle()
    assert len(desktop.assessment.view.unsorted) == 3


def test_a_folder_on_a_line_of_the_outline_proves_that_subject(
    desktop: Desktop, dropped: Path
) -> None:
    desktop.new_assessment()
    outline = desktop.workbench.outline
    outline.show_subject("S01")
    place = QPointF(outline.visualRect(outline.currentIndex()).center())
    assert drop(outline.viewport(), files(dropped), place)
    desktop.settle()
    assert desktop.value(f"evidence/{sha256(dropped / '照片002.png')}/for/S01") is True


def test_very_many_are_taken_only_when_that_is_meant(
    desktop: Desktop, dropped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "MANY", 1)
    desktop.new_assessment()
    drop(desktop.item("F2"), files(dropped), QPointF(9, 9))
    desktop.settle()
    assert names(desktop, "F2") == set()
    latest = desktop.window.messages.latest
    assert latest is not None
    assert "文件夹里有2份" in latest.text
    assert latest.action is not None
    latest.action()
    desktop.settle()
    assert len(names(desktop, "F2")) == 2


def test_a_folder_without_photos_says_so(desktop: Desktop, tmp_path: Path) -> None:
    empty = tmp_path / "空"
    empty.mkdir()
    desktop.new_assessment()
    drop(desktop.item("F2"), files(empty), QPointF(9, 9))
    desktop.settle()
    assert said(desktop) == "文件夹里没有照片或PDF。"
