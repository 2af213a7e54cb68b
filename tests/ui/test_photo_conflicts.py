"""Two people treated one photo differently: seen side by side and decided where photos are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.ui.dialogs.base import ReasonDialog
from app.ui.pages.gallery import GalleryPage
from app.workbench import arranging, evidence
from app.workbench.session import Session, open_session
from tests.ui.driving import Desktop
from tests.ui.pictures import add, picture

Act = Callable[[Session, str, str], object]
Differ = Callable[[Act, Act], str]


@pytest.fixture
def differ(desktop: Desktop, tmp_path: Path) -> Differ:
    """Let two people work on one photo apart, then merge; return what the photo is known by."""
    made = desktop.new_assessment()
    (photo,) = add(desktop, [picture(tmp_path, 1)], "F2")

    def work(here: Act, there: Act) -> str:
        def both(session: Session) -> str:
            with open_session(tmp_path / "other", author="梁启衡") as other:
                other.workspace.merge(session.workspace.changes(made))
                there(other, made, photo)
                here(session, made, photo)
                session.workspace.merge(other.workspace.changes(made))
            return photo

        desktop.ask(both)
        desktop.assessment.refresh()
        desktop.settle()
        return photo

    return work


def gallery(desktop: Desktop) -> GalleryPage:
    desktop.workbench.go("photos")
    desktop.settle()
    page = desktop.workbench.page()
    assert isinstance(page, GalleryPage)
    return page


def captioned(text: str) -> Act:
    return lambda session, made, photo: evidence.set_caption(
        session, assessment=made, sha256=photo, text=text
    )


def linked(*steps: bool) -> Act:
    def link(session: Session, made: str, photo: str) -> object:
        for proves in steps:
            told = {"F3": proves}
            arranging.sort(session, assessment=made, photos=[photo], linked=told)
        return None

    return link


def removed(session: Session, made: str, photo: str) -> object:
    return arranging.remove(session, assessment=made, photos=[photo])


def take(desktop: Desktop, page: GalleryPage, words: str) -> None:
    (card,) = page.conflicts.cards
    taking = next(it for it in card.buttons if it.accessibleName().endswith(f"：{words}"))

    def explain(dialog: ReasonDialog) -> None:
        dialog.edit.setPlainText("现场核对过")
        dialog.primary.click()

    desktop.in_dialog(ReasonDialog, lambda: desktop.click(taking), explain)


def test_captions_stand_side_by_side_and_one_is_taken_with_a_reason(
    desktop: Desktop, differ: Differ
) -> None:
    photo = differ(captioned("数控车间"), captioned("装配车间"))
    page = gallery(desktop)
    assert page.conflicts.isVisible()
    named = [it.accessibleName() for card in page.conflicts.cards for it in card.buttons]
    assert sorted(named) == ["采用冯晓岚的记录：数控车间", "采用梁启衡的记录：装配车间"]
    take(desktop, page, "装配车间")
    (head,) = desktop.state().heads[f"evidence/{photo}/caption"]
    assert (head.value, head.reason) == ("装配车间", "现场核对过")
    assert page.conflicts.isHidden()
    desktop.click(desktop.workbench.header.undo)
    assert page.conflicts.isVisible(), "taking a decision back opens the conflict again"


@pytest.mark.parametrize(("words", "proves"), [("是", True), ("否", None)])
def test_what_it_proves_is_decided(
    desktop: Desktop, differ: Differ, words: str, proves: object
) -> None:
    photo = differ(linked(True), linked(True, False))
    page = gallery(desktop)
    take(desktop, page, words)
    assert desktop.value(f"evidence/{photo}/for/F3") is proves
    assert page.conflicts.isHidden()


@pytest.mark.parametrize(("words", "left"), [("照片001.png", 1), ("已移除", 0)])
def test_a_removed_photo_that_another_went_on_using_is_kept_or_let_go(
    desktop: Desktop, differ: Differ, words: str, left: int
) -> None:
    differ(removed, captioned("装配车间"))
    page = gallery(desktop)
    take(desktop, page, words)
    assert len(desktop.assessment.view.photos) == left
    assert page.conflicts.isHidden()


def test_the_same_caption_twice_is_no_conflict(desktop: Desktop, differ: Differ) -> None:
    differ(captioned("数控车间"), captioned("数控车间"))
    assert gallery(desktop).conflicts.isHidden()


def test_in_a_low_window_the_page_scrolls_to_the_code_being_typed(
    desktop: Desktop, differ: Differ
) -> None:
    photo = differ(captioned("数控车间"), captioned("装配车间"))
    desktop.window.resize(911, 512)
    page = gallery(desktop)
    page.board.list.choose(photo)
    page.board.list.setFocus()
    desktop.keys("S")
    assert page.board.list.height() > 100, "nothing lies over anything else"
    assert page.board.geometry().bottom() < page.sort_line.geometry().top()
    assert not page.sort_line.edit.visibleRegion().isEmpty()
