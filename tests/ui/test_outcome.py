"""The outcome beside the pages: always the same widgets, and where it stands at which width."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.language import SOURCE, use
from app.ui.theme import tokens as t
from app.workbench import editing, sample
from tests.ui.driving import PATIENCE_MS, Desktop

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def toggle(desktop: Desktop) -> None:
    desktop.press(desktop.workbench, Qt.Key.Key_O, BOTH)
    desktop.settle()


def _other_text(desktop: Desktop, than: str) -> None:
    """Wait until the first step of the path is another one."""
    lines = desktop.workbench.outcome.path.lines
    desktop.qtbot.waitUntil(lambda: lines[0].text() != than, timeout=PATIENCE_MS)


def test_an_edit_changes_what_the_widgets_say_and_not_the_widgets(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    outcome = desktop.workbench.outcome
    before = outcome.findChildren(QWidget)
    step = outcome.path.lines[0].text()
    code = desktop.assessment.view.path.steps[0].code  # type: ignore[union-attr]
    desktop.assessment.edit(editing.set_grade, scenario=code, grade=3)
    _other_text(desktop, step)
    assert outcome.findChildren(QWidget) == before


def test_the_path_is_told_at_once_only_while_it_is_in_sight(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    lines = desktop.workbench.outcome.path.lines
    path = desktop.assessment.view.path
    assert path is not None
    raised = partial(
        desktop.assessment.edit, editing.set_grade, scenario=path.steps[0].code, grade=3
    )
    for height, edit, at_once in ((2000, raised, True), (500, desktop.assessment.undo, False)):
        desktop.window.resize(1366, height)
        desktop.settle()
        before = lines[0].text()
        edit()
        desktop.settle()
        assert (lines[0].text() != before) is at_once
        _other_text(desktop, before)


def test_a_step_leads_to_its_page_even_after_the_steps_changed(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    path = desktop.assessment.view.path
    assert path is not None
    desktop.assessment.edit(editing.set_grade, scenario=path.steps[0].code, grade=3)
    desktop.settle()
    now = desktop.assessment.view.path
    assert now is not None
    first = now.steps[0].code
    lines = desktop.workbench.outcome.path.lines
    desktop.qtbot.waitUntil(lambda: first in lines[0].text(), timeout=PATIENCE_MS)
    desktop.click(desktop.workbench.outcome.path.lines[0])
    assert desktop.workbench.current == first


def test_a_warning_about_a_number_leads_to_its_item(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F2")
    desktop.write(page.measures.fields["equipment_total"].edit, "10")
    desktop.write(page.measures.fields["equipment_digital"].edit, "11")
    desktop.workbench.go("R1")
    lines = [line for line in desktop.workbench.outcome.warnings.lines if line.isVisible()]
    assert lines
    desktop.click(lines[0])
    assert desktop.workbench.current == "F2"


def test_beside_the_pages_it_closes_to_a_strip_that_tells_the_same(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    outcome, side = desktop.workbench.outcome, desktop.workbench.outcome_side
    assert outcome.isVisible()
    assert side.strip.isHidden()
    width = outcome.width()
    assert 272 <= width <= 340
    toggle(desktop)
    assert not outcome.isVisible()
    assert side.width() < 100
    assert side.strip.points.text() == "58.91"
    desktop.click(side.strip.open)
    assert outcome.isVisible()
    assert abs(outcome.width() - width) <= 2


def test_in_a_narrow_window_it_opens_over_the_page_and_goes_away_again(desktop: Desktop) -> None:
    desktop.window.resize(1100, 700)
    desktop.window.making.open_sample()
    desktop.settle()
    outcome, side = desktop.workbench.outcome, desktop.workbench.outcome_side
    assert not outcome.isVisible()
    assert side.width() < 100
    room = desktop.workbench.page().width()
    toggle(desktop)
    assert outcome.isVisible()
    assert outcome.width() >= 272
    assert desktop.workbench.page().width() == room
    desktop.press(outcome, Qt.Key.Key_Escape)
    assert not outcome.isVisible()
    toggle(desktop)
    desktop.click(outcome.grid.cells["S07"])
    assert desktop.workbench.current == "S07"
    assert not outcome.isVisible()
    desktop.window.resize(1366, 768)
    desktop.settle()
    assert outcome.isVisible()
    assert side.strip.isHidden()


@pytest.fixture
def english() -> Iterator[None]:
    use("en")
    yield
    use(SOURCE)


@pytest.mark.usefixtures("english")
def test_in_latin_letters_all_of_it_is_in_sight_at_its_narrowest(desktop: Desktop) -> None:
    desktop.window.open(desktop.ask(sample.open_sample))
    desktop.settle()
    needed = desktop.workbench.outcome.whole.minimumSizeHint().width()
    assert needed + t.SMALL <= desktop.workbench.outcome_side.minimumWidth()
