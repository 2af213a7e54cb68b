"""States of the workbench that the sample alone does not have: a conflict, a tray, a popover."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.language import SOURCE, spoken
from app.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.window import Window
    from app.workbench.session import Session

FIRM = {"name": "广州市砚岭精密传动有限公司", "credit_code": "91440112MA00000154"}
CAPTIONS = ("一车间数控机床", "二车间装配线")
Take = Callable[..., None]


def make_disputed(session: Session) -> str:
    """Make an assessment that two people answered and captioned differently; return its id."""
    from app.workbench import assessments, evidence
    from app.workbench.session import open_session

    made = assessments.create(session, kind="before", enterprise=FIRM)
    photos = sorted(resource("samples", "yanling").rglob("*.jpg"))[:5]
    evidence.attach(session, assessment=made, files=photos)
    with (
        TemporaryDirectory(prefix="shuping-") as folder,
        open_session(Path(folder), author="梁启衡") as other,
    ):
        other.workspace.merge(session.workspace.changes(made))
        _answer(other, made, "C", 3, CAPTIONS[0])
        _answer(session, made, "D", 2, CAPTIONS[1])
        session.workspace.merge(other.workspace.changes(made))
    return made


def _answer(session: Session, made: str, option: str, grade: int, caption: str) -> None:
    from app.workbench import editing, evidence
    from app.workbench.view import view

    editing.answer(session, assessment=made, item="F5", options=["B"])
    editing.answer(session, assessment=made, item="F5", options=[option])
    editing.set_grade(session, assessment=made, scenario="S07", grade=grade)
    photo = view(session, assessment=made).photos[0]
    evidence.set_caption(session, assessment=made, sha256=photo.sha256, text=caption)


def take_states(window: Window, made: str, take: Take, end: str) -> None:
    """Take the disputed pages, the popover, the tray with a code being typed, and the sheet."""
    from app.ui.dialogs.shortcuts import ShortcutsDialog

    window.open(made)
    take(f"open{end}")
    if (workbench := window.workbench) is None:
        raise RuntimeError("the assessment did not open")
    workbench.go("S07")
    take(f"conflict-scenario{end}")
    workbench.go("F5")
    take(f"conflict{end}")
    _take_history(workbench.page(), take, end)
    workbench.go("photos")
    take(f"conflict-photo{end}")
    _take_tray(workbench.page(), take, end)
    sheet = ShortcutsDialog(window)
    sheet.show()
    take(f"shortcuts{end}", sheet)
    sheet.close()


def _take_history(page: QWidget, take: Take, end: str) -> None:
    from PySide6.QtWidgets import QApplication

    from app.ui.pages.item import ItemPage

    if isinstance(page, ItemPage):
        page.history.click()
        take(f"history-page{end}")
    if (shown := QApplication.activePopupWidget()) is None:
        raise RuntimeError("the history did not open")
    take(f"history{end}", shown)
    shown.close()


def _take_tray(page: QWidget, take: Take, end: str) -> None:
    from app.ui.pages.gallery import GalleryPage

    if isinstance(page, GalleryPage):
        page.board.list.setCurrentIndex(page.board.photos.index(2))
        page.press("w")
        page.sort_line.edit.setText("wljs" if spoken() == SOURCE else "F1")
        take(f"tray{end}")
