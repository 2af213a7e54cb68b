"""The guide opens beside the work at the right chapter and leads nowhere else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from app import resources
from app.ui.actions import ACTIONS, BY_KEY
from app.ui.dialogs.guide import PAGES, GuideWindow, chapter, outline
from app.ui.widgets.guide_pages import RESIZED_MS, GuidePages
from tests.ui.driving import Desktop

LANGUAGES = ("zh", "en")


def texts(language: str) -> dict[str, str]:
    folder = resources.guide(language)
    return {name: (folder / f"{name}.md").read_text(encoding="utf-8") for name in PAGES}


def opened(desktop: Desktop) -> GuideWindow:
    desktop.window.activateWindow()
    desktop.settle()
    desktop.press(desktop.window, Qt.Key.Key_F1)
    desktop.settle()
    found = desktop.window.findChild(GuideWindow)
    assert isinstance(found, GuideWindow)
    return found


def test_f1_opens_the_chapter_for_what_is_being_done(desktop: Desktop) -> None:
    shown = opened(desktop)
    assert shown.pages.page == "index"
    desktop.new_assessment()
    assert opened(desktop) is shown
    assert shown.pages.page == "assessor"
    assert not shown.isModal()


def test_a_heading_of_the_contents_is_scrolled_to(desktop: Desktop) -> None:
    shown = opened(desktop)
    entry = shown.contents.topLevelItem(1)
    assert entry is not None
    last = entry.child(entry.childCount() - 1)
    assert last is not None
    shown.contents.itemActivated.emit(last, 0)
    desktop.settle()
    assert shown.pages.page == "assessor"
    assert shown.pages.verticalScrollBar().value() > 0
    assert shown.pages.textCursor().block().text() == last.text(0)


def test_a_word_is_found_again_from_the_top_and_its_absence_is_told(desktop: Desktop) -> None:
    shown = opened(desktop)
    desktop.press(shown, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown.words.hasFocus()
    shown.words.setText("按哪里")  # stands once on the page
    places = set()
    for _ in range(3):
        desktop.press(shown.words, Qt.Key.Key_Return)
        assert shown.pages.textCursor().selectedText() == "按哪里"
        places.add(shown.pages.textCursor().selectionStart())
    assert len(places) == 1
    assert not shown.told.text()
    shown.words.setText("没有这个词")
    desktop.press(shown.words, Qt.Key.Key_Return)
    assert "没有这个词" in shown.told.text()


def test_what_was_found_stays_found_in_a_window_of_another_width(desktop: Desktop) -> None:
    shown = opened(desktop)
    shown.words.setText("按哪里")
    desktop.press(shown.words, Qt.Key.Key_Return)
    before = shown.pages.textCursor().selectionStart()
    shown.resize(shown.width() - 150, shown.height())
    desktop.qtbot.wait(3 * RESIZED_MS)
    assert shown.pages.textCursor().selectedText() == "按哪里"
    assert shown.pages.textCursor().selectionStart() == before


def test_nothing_outside_the_guide_is_shown(tmp_path: Path, desktop: Desktop) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("# 秘密", encoding="utf-8")
    shown = GuidePages(resources.guide("zh"))
    desktop.qtbot.addWidget(shown)
    kind = QTextDocument.ResourceType.MarkdownResource.value
    assert shown.loadResource(kind, QUrl.fromLocalFile(str(secret))) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_and_picture_is_there(language: str) -> None:
    folder = resources.guide(language)
    for name, text in texts(language).items():
        for target in re.findall(r"\]\(([^)#]+)\)", text):
            assert (folder / target).is_file(), f"{name}: {target}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_picture_is_left_over(language: str) -> None:
    wanted = set(re.findall(r"\]\(images/([^)]+)\)", "".join(texts(language).values())))
    there = {path.name for path in (resources.guide(language) / "images").iterdir()}
    assert there == wanted


def test_the_keys_the_guide_names_do_something() -> None:
    known = {key for spec in ACTIONS for key in spec.keys}
    told = set(re.findall(r"\bCtrl\+(?:Shift\+)?[A-Z]\b", "".join(texts("zh").values())))
    assert told <= known


def test_the_languages_have_the_same_pages_and_a_title_each() -> None:
    for language in LANGUAGES:
        for name, text in texts(language).items():
            title, headings = outline(text)
            assert title, name
            assert len(set(headings)) == len(headings), name


def test_chapters() -> None:
    assert [chapter("self"), chapter("after"), chapter(None), chapter(None, portfolio=True)] == [
        "enterprise",
        "assessor",
        "index",
        "lead",
    ]
    assert BY_KEY["guide"].keys == ("F1",)
