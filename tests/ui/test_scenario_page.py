"""A scenario's page: its columns by width, what the next grade needs, adopting the suggestion."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.pages.scenario import ScenarioPage
from tests.ui.driving import Desktop


def columns(page: ScenarioPage) -> int:
    QApplication.processEvents()
    return len({shown.x() for shown in page.columns.values()})


@pytest.mark.parametrize(("width", "side_by_side"), [(1920, 4), (1366, 2), (860, 2)])
def test_grades_stand_side_by_side_as_there_is_room(
    desktop: Desktop, width: int, side_by_side: int
) -> None:
    desktop.window.resize(width, 768)
    desktop.new_assessment()
    page = desktop.scenario("S07")
    assert columns(page) == side_by_side


def test_beside_a_wide_outline_grades_stand_under_each_other(desktop: Desktop) -> None:
    desktop.window.resize(900, 768)
    desktop.new_assessment()
    page = desktop.scenario("S07")
    desktop.workbench.splitter.setSizes([400, 424, 76])
    assert columns(page) == 1


def test_what_the_next_grade_needs_follows_grade_and_ticks(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.scenario("S07")
    first = next(iter(page.columns[1].points.values()))
    assert page.ahead.text() == f"到1级还需看到：{first.text()}。"
    desktop.click(first)
    assert page.ahead.text() == "1级的要点已勾全。"
    desktop.keys("1")
    second = "；".join(point.text() for point in page.columns[2].points.values())
    assert page.ahead.text() == f"到2级还需看到：{second}。"
    desktop.keys("4")
    assert not page.ahead.isVisible()


def test_s_adopts_the_suggested_grade(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.scenario("S07")
    desktop.keys("S")
    assert desktop.value("scenarios/S07/grade") is None
    desktop.click(next(iter(page.columns[1].points.values())))
    assert page.adopt.text() == "采用建议的1级（S）"
    desktop.keys("S")
    assert desktop.value("scenarios/S07/grade") == 1
    assert not page.adopt.isVisible()


@pytest.mark.parametrize("percent", [100, 130])
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (911, 512), (860, 480)])
def test_no_grade_to_choose_wraps(desktop: Desktop, width: int, height: int, percent: int) -> None:
    desktop.new_assessment()
    desktop.window.look.choose(percent=percent)
    desktop.window.resize(width, height)
    page = desktop.scenario("S07")
    desktop.settle()
    for choice in page.grades.values():
        assert choice.width() >= choice.line_width(), choice.text()
    desktop.window.look.choose(percent=100)
