"""What an edit comes to is shown while it is committed; that it is saved is said afterwards."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from app.storage.fields import Edit
from app.workbench import editing
from app.workbench.view import AssessmentView
from tests.transactions import before_commits
from tests.ui.driving import PATIENCE_MS, Desktop

if TYPE_CHECKING:
    from app.workbench.session import Session

POINTS = "4.50 / 6.00 分"  # of F2 with D


class Disk:
    """Holds every commit up until it is let go, which then succeeds or fails."""

    def __init__(self) -> None:
        self._free = threading.Event()
        self._full = False

    def commit(self) -> None:
        """Stand in the way just before the commit."""
        self._free.wait()
        if self._full:
            raise OSError(28, "No space left on device")

    def hold(self) -> None:
        """Hold up what comes from now on."""
        self._free.clear()

    def let_go(self, *, full: bool = False) -> None:
        """Let it be committed, or say that the disk is full."""
        self._full = full
        self._free.set()


@pytest.fixture
def disk(desktop: Desktop) -> Iterator[Disk]:
    """A disk that takes its time, under an open assessment in which F2 is answered with C."""
    desktop.new_assessment()
    desktop.item("F2")
    desktop.keys("C")
    made = Disk()
    workspace = desktop.ask(lambda session: session.workspace)
    with before_commits(workspace, made.commit):
        yield made
        made.let_go()
        desktop.settle()


class Painted(QObject):
    """Notes what is painted of a part each time it is painted."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.areas: list[QRegion] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note it."""
        if isinstance(event, QPaintEvent):
            self.areas.append(event.region())
        return False


def press(desktop: Desktop, key: Qt.Key) -> None:
    """Press a key and wait until it is shown what that comes to."""
    before = desktop.assessment.view
    desktop.press(desktop.workbench, key)
    desktop.qtbot.waitUntil(lambda: desktop.assessment.view is not before, timeout=PATIENCE_MS)


def points(desktop: Desktop) -> str:
    """Return what the page says that F2 earns."""
    return desktop.item("F2")._points.text()


def test_the_outcome_is_shown_before_it_is_saved_and_saved_is_not_said(
    desktop: Desktop, disk: Disk
) -> None:
    header = desktop.workbench.header
    told: list[bool] = []
    press(desktop, Qt.Key.Key_D)
    assert points(desktop) == POINTS
    assert desktop.assessment.view.outcome.items["F2"].options == ("D",)
    assert desktop.assessment.stored.outcome.items["F2"].options == ("C",)
    desktop.qtbot.waitUntil(lambda: header.saving.text() == "正在保存…", timeout=PATIENCE_MS)
    desktop.assessment.changed.connect(lambda: told.append(True))
    disk.let_go()
    desktop.settle()
    assert header.saving.text().startswith("已保存 ")
    assert desktop.assessment.stored is desktop.assessment.view
    assert told == []  # nothing is told twice
    assert desktop.value("items/F2/options") == ["D"]


def test_the_first_edit_of_an_assessment_is_shown_as_soon_as_any(
    desktop: Desktop, disk: Disk
) -> None:
    identity = desktop.assessment.view.id
    disk.let_go()
    desktop.window.go_home()
    desktop.ask(lambda session: session.workspace.states.clear())  # as after a start
    desktop.window.open(identity)
    desktop.settle()
    desktop.item("F2")
    disk.hold()
    desktop.press(desktop.workbench, Qt.Key.Key_D)
    assert points(desktop) == POINTS
    assert desktop.assessment.saving


def test_what_could_not_be_committed_goes_back_with_its_sentence(
    desktop: Desktop, disk: Disk
) -> None:
    before, stored = points(desktop), desktop.assessment.view
    press(desktop, Qt.Key.Key_D)
    assert points(desktop) == POINTS != before
    disk.let_go(full=True)
    desktop.settle()
    page = desktop.item("F2")
    assert points(desktop) == before
    assert page.options.checked() == ("C",)
    assert desktop.assessment.view is stored
    assert "磁盘空间不足" in desktop.window.bar.text.text()
    assert desktop.workbench.header.saving.text() == "上一处修改没有保存"
    assert desktop.workbench.outcome.summary.points.text().startswith(
        desktop.assessment.view.outcome.shown_points
    )


def test_a_grade_a_number_and_undoing_are_foreseen_as_well(desktop: Desktop, disk: Disk) -> None:
    press(desktop, Qt.Key.Key_D)
    disk.let_go()
    desktop.settle()
    for edit in (
        lambda: desktop.assessment.edit(editing.set_grade, scenario="S07", grade=3),
        lambda: desktop.assessment.edit(editing.set_measure, measure="revenue_y1", text="35.50"),
        desktop.assessment.undo,
        desktop.assessment.redo,
    ):
        seen = _told_once(desktop, edit)
        assert seen is desktop.assessment.view


def _told_once(desktop: Desktop, edit: Callable[[], None]) -> AssessmentView | None:
    """Return what an edit was said to come to, when that was told once."""
    seen: list[AssessmentView] = []
    desktop.assessment.changed.connect(lambda: seen.append(desktop.assessment.view))
    edit()
    desktop.settle()
    desktop.assessment.changed.disconnect()
    return seen[0] if len(seen) == 1 else None


def test_an_answer_is_told_and_painted_once_and_then_only_that_it_is_saved(
    desktop: Desktop,
) -> None:
    desktop.new_assessment()
    desktop.item("F2")
    desktop.keys("C", "D")
    painted, told = Painted(desktop.window), list[str]()
    desktop.assessment.changed.connect(lambda: told.append(desktop.assessment.view.id))
    desktop.window.installEventFilter(painted)
    desktop.keys("C")
    desktop.window.removeEventFilter(painted)
    header = desktop.workbench.header
    first, *rest = painted.areas
    assert len(told) == 1
    assert first.boundingRect().height() > header.height()
    for area in rest:
        assert header.geometry().contains(area.boundingRect())
    assert header.saving.text().startswith("已保存 ")


def test_ten_keys_at_once_are_all_saved_and_the_last_counts(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F2")
    for key in "CDCDCDCDCE":
        desktop.press(desktop.workbench, Qt.Key(ord(key)))
    desktop.settle()
    identity = desktop.assessment.view.id
    made = desktop.ask(lambda session: session.workspace.history(identity, "items/F2/options"))
    assert [change.value for change in made] == [[key] for key in "CDCDCDCDCE"]
    assert page.options.checked() == ("E",)
    assert desktop.assessment.view.outcome.items["F2"].options == ("E",)
    assert desktop.workbench.header.saving.text().startswith("已保存 ")


def test_what_came_in_between_wins_over_what_was_foreseen(desktop: Desktop) -> None:
    """A colleague's change that is merged while the edit is carried out is shown as well."""
    desktop.new_assessment()
    desktop.item("F2")

    def answered(session: Session, *, assessment: str) -> AssessmentView:
        editing.answer(session, assessment=assessment, item="F2", options=["C"])
        return editing.set_grade(session, assessment=assessment, scenario="S07", grade=4)

    desktop.assessment.edit(answered)
    desktop.settle()
    assert desktop.item("F2").options.checked() == ("C",)
    assert "4级" in desktop.workbench.outcome.grid.cells["S07"].accessibleName()


def test_another_status_is_shown_only_when_it_is_stored(desktop: Desktop, disk: Disk) -> None:
    """Nobody reads 已定稿 of what a full disk may yet leave open."""

    def submit(session: Session, *, assessment: str) -> AssessmentView:
        return editing.apply(session, assessment, "提交", [Edit("status", "submitted")])

    saving: list[bool] = []
    desktop.assessment.changed.connect(lambda: saving.append(desktop.assessment.saving))
    desktop.assessment.edit(submit)
    desktop.qtbot.wait(20)
    assert saving == []
    disk.let_go()
    desktop.settle()
    assert saving == [False]
    assert desktop.assessment.view.status == "submitted"


def test_a_note_is_not_said_to_be_saved_before_it_is(desktop: Desktop, disk: Disk) -> None:
    page = desktop.item("F2")
    page.note.setPlainText("看过台账")
    page.note.flush()
    desktop.qtbot.waitUntil(
        lambda: desktop.assessment.view.notes.get("F2") == "看过台账", timeout=PATIENCE_MS
    )
    assert page.note_state.text() == "正在保存…"
    disk.let_go()
    desktop.settle()
    assert page.note_state.text() == "已自动保存"


def test_nothing_is_foreseen_while_the_worker_has_the_session(desktop: Desktop) -> None:
    """A long job before the edit holds no key up, and nobody looks into what it works on."""
    desktop.new_assessment()
    desktop.item("F2")
    before, free = desktop.assessment.view, threading.Event()
    desktop.worker.submit(desktop.window, lambda _session: free.wait(), lambda _: None)
    desktop.press(desktop.workbench, Qt.Key.Key_D)  # returns, or this test never ends
    assert desktop.assessment.view is before
    free.set()
    desktop.settle()
    assert points(desktop) == POINTS
    assert desktop.value("items/F2/options") == ["D"]


def test_what_is_refused_is_not_shown_and_told_once(desktop: Desktop) -> None:
    desktop.new_assessment()
    before, told = desktop.assessment.view, list[AssessmentView]()
    desktop.assessment.changed.connect(lambda: told.append(desktop.assessment.view))
    desktop.assessment.edit(editing.set_grade, scenario="S07", grade=9)
    assert told == []
    desktop.settle()
    assert told == [before]
    assert desktop.window.bar.text.text()


def test_reading_again_is_told_even_where_the_view_is_the_same(desktop: Desktop) -> None:
    """Pages read more than the view, such as which packages there are."""
    desktop.new_assessment()
    told: list[AssessmentView] = []
    desktop.assessment.changed.connect(lambda: told.append(desktop.assessment.view))
    before = desktop.assessment.view
    desktop.assessment.refresh()
    desktop.settle()
    assert told == [before]
