"""The portfolio in the window: sums and list follow the filters, and charts lead to the list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QScrollArea

from app.language import speaking
from app.storage.fields import Edit
from app.ui.models import portfolio as models
from app.ui.models.assessments import SUMMARY
from app.ui.models.portfolio import HEADINGS, PortfolioRows, Question
from app.ui.pages import portfolio as pages
from app.ui.pages.portfolio import BEGINNING, CHARTS, LIST, NOTHING, PortfolioPage
from app.ui.widgets.portfolio_table import PortfolioTable
from app.workbench import assessments
from app.workbench.kinds import KINDS, STATUSES
from app.workbench.portfolio import Filters
from app.workbench.session import Session
from tests.ui.driving import CODE, Desktop, commit
from tests.ui.test_everywhere import nameless

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

FIRMS = (
    ("甲机械厂", "before", "黄埔区", "F5", "B"),
    ("甲机械厂", "after", "黄埔区", "F5", "E"),
    ("乙电子厂", "after", "南沙区", "F5", "D"),
    ("丙服装厂", "self", "", "F5", "C"),
)


def fill(session: Session) -> None:
    for name, kind, district, item, option in FIRMS:
        firm = {"name": name, "city": "广州市" if district else "", "district": district}
        if name.startswith("甲"):
            firm["credit_code"] = CODE
        made = assessments.create(session, kind=kind, enterprise=firm)
        session.workspace.append(made, [Edit(f"items/{item}/options", [option])], author="冯晓岚")


@pytest.fixture
def page(desktop: Desktop) -> PortfolioPage:
    desktop.ask(fill)
    home = desktop.window.home
    desktop.press(
        home, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    desktop.settle()
    shown = desktop.window.portfolio
    assert shown is not None
    assert shown.isVisible()
    return shown


def names(page: PortfolioPage) -> list[str]:
    rows = page.model.rows
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def choose(desktop: Desktop, page: PortfolioPage, name: str, text: str) -> None:
    choice = page.filters.choices[name]
    choice.setCurrentIndex(choice.findData(text))
    desktop.settle()


def test_an_empty_workspace_says_how_to_begin(desktop: Desktop) -> None:
    desktop.window.show_portfolio()
    desktop.settle()
    page = desktop.window.portfolio
    assert page is not None
    assert page._stack.currentIndex() == BEGINNING
    assert not page.ledger.isEnabled()


def test_sums_charts_and_list_are_of_the_same_assessments(
    desktop: Desktop, page: PortfolioPage
) -> None:
    assert page.charts.tiles["评测"].text() == "4"
    assert [row.told for row in page.charts.levels.rows][-1] == "4份　100%"
    assert [row.name for row in page.charts.rises.rows] == ["未达到一级 → 未达到一级"]
    choose(desktop, page, "kinds", "after")
    assert page.charts.tiles["评测"].text() == "2"
    assert page.tabs.tabText(LIST) == "名单（2）"
    assert sorted(names(page)) == ["乙电子厂", "甲机械厂"]


def test_what_is_typed_narrows_too_and_all_comes_back(
    desktop: Desktop, page: PortfolioPage
) -> None:
    commit(page.filters.search, "没有这家")
    desktop.press(page.filters.search, Qt.Key.Key_Return)
    desktop.settle()
    assert page._stack.currentIndex() == NOTHING
    desktop.click(page.nothing.again)
    assert page._stack.currentIndex() == CHARTS
    assert page.filters.search.text() == ""
    assert len(names(page)) == 4


def test_a_district_leads_to_its_assessments(desktop: Desktop, page: PortfolioPage) -> None:
    bars = page.charts.districts.bars
    assert [row.name for row in bars.rows] == ["黄埔区", "南沙区", "（未填写）"]
    low = QPoint(bars.width() // 2, bars.height() // 2)
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=low)
    desktop.settle()
    assert names(page) == ["乙电子厂"]
    desktop.click(page.filters.clear)
    assert page.model.question == Question()


def test_a_place_that_is_no_more_leaves_nothing_out(desktop: Desktop, page: PortfolioPage) -> None:
    choose(desktop, page, "districts", "南沙区")
    found = page.model.rows.index(0, 0).data(SUMMARY)
    desktop.ask(
        lambda session: session.workspace.append(
            found.id, [Edit("enterprise/district", "番禺区")], author="冯晓岚"
        )
    )
    page.refresh()
    desktop.settle()
    desktop.settle()
    assert page.filters.choices["districts"].currentText() == "区县：全部"
    assert len(names(page)) == 4


def test_a_programme_shows_its_targets_whatever_the_filters(
    desktop: Desktop, page: PortfolioPage
) -> None:
    assert not page.charts.targets.isVisible()
    programme = page.filters.programme
    programme.setCurrentIndex(programme.findData("guangzhou"))
    desktop.settle()
    (bars,) = page.charts.targets.bars
    assert bars.rows[0].goal == 710
    assert page.charts.targets.isVisible()
    choose(desktop, page, "kinds", "self")
    assert page.charts.targets.bars[0].rows[0].goal == 710


@pytest.mark.parametrize("language", ["zh", "en"])
def test_kind_and_status_are_read_in_full(
    desktop: Desktop, page: PortfolioPage, language: str
) -> None:
    found = desktop.ask(assessments.overview)[0]._replace(conflicts=1)
    with speaking(language):
        rows = PortfolioRows(desktop.worker, page)
        table = PortfolioTable(rows)
        rows.beginResetModel()
        rows._rows = [found._replace(kind=kind, status=it) for kind in KINDS for it in STATUSES]
        rows.endResetModel()
        for heading in ("类型", "状态"):
            place = HEADINGS.index(heading)
            assert table.sizeHintForColumn(place) <= table.columnWidth(place), heading


def test_of_two_questions_the_last_one_is_answered(desktop: Desktop, page: PortfolioPage) -> None:
    answers: list[int] = []
    page.model.changed.connect(lambda: answers.append(page.model.overview.totals.all))  # type: ignore[union-attr]
    page.model.ask(Question(Filters(kinds=("self",))))
    page.model.ask(Question(Filters(kinds=("after",))))
    desktop.settle()
    assert answers == [2]


def test_the_list_is_read_page_by_page_in_the_order_of_the_workspace(
    desktop: Desktop, page: PortfolioPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "PAGE", 2)
    rows = PortfolioRows(desktop.worker, page)
    rows.show_those(Filters(), 4)
    rows.sort(HEADINGS.index("得分"), Qt.SortOrder.AscendingOrder)
    desktop.settle()
    assert rows.rowCount() == 2
    assert rows.canFetchMore(QModelIndex())
    rows.fetchMore(QModelIndex())
    assert not rows.canFetchMore(QModelIndex())  # it is on its way
    desktop.settle()
    points = [rows.index(row, 0).data(SUMMARY).points for row in range(rows.rowCount())]
    assert len(points) == 4
    assert points == sorted(points)
    assert not rows.canFetchMore(QModelIndex())


def test_enter_on_a_line_opens_it_and_the_way_back_keeps_the_filters(
    desktop: Desktop, page: PortfolioPage
) -> None:
    choose(desktop, page, "districts", "南沙区")
    page.tabs.setCurrentIndex(LIST)
    page.table.setFocus()
    page.table.selectRow(0)
    desktop.press(page.table, Qt.Key.Key_Return)
    desktop.settle()
    assert desktop.assessment.view.enterprise["name"] == "乙电子厂"
    desktop.window.show_portfolio()
    desktop.settle()
    assert names(page) == ["乙电子厂"]
    desktop.press(page, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    desktop.settle()
    assert desktop.window.home.isVisible()


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [("台账.xlsx", "", "台账.xlsx"), ("台账", "CSV表格 (*.csv)", "台账.csv")],
)
def test_the_ledger_is_of_what_the_filters_leave(
    desktop: Desktop,
    page: PortfolioPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    kind: str,
    written: str,
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(pages, "open_path", opened.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), kind))
    choose(desktop, page, "kinds", "after")
    desktop.click(page.ledger)
    assert (tmp_path / written).stat().st_size
    message = desktop.window.messages.latest
    assert message is not None
    assert message.text == f"已写出2份评测的台账：{written}"
    assert message.action is not None
    message.action()
    assert opened == [tmp_path / written]


def test_the_charts_are_written_to_be_printed_as_they_are_filtered(
    desktop: Desktop, page: PortfolioPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "总览"), ""))
    choose(desktop, page, "kinds", "after")
    desktop.click(page.paper)
    assert (tmp_path / "总览.pdf").read_bytes().startswith(b"%PDF-")
    message = desktop.window.messages.latest
    assert message is not None
    assert message.text == "已写出2份评测的汇总：总览.pdf"


def test_the_list_keeps_qts_rules(
    desktop: Desktop, page: PortfolioPage, qtmodeltester: ModelTester
) -> None:
    rows = PortfolioRows(desktop.worker, desktop.window)
    rows.show_those(Filters(), 4)
    desktop.settle()
    assert rows.rowCount() == len(names(page))
    qtmodeltester.check(rows)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (911, 512), (860, 480)])
def test_everything_has_room_and_a_name(
    desktop: Desktop, page: PortfolioPage, width: int, height: int
) -> None:
    programme = page.filters.programme
    programme.setCurrentIndex(programme.findData("guangdong"))
    desktop.window.resize(width, height)
    desktop.settle()
    for area in page.findChildren(QScrollArea):
        content = area.widget()
        assert content is not None
        assert content.width() <= area.viewport().width()
    assert desktop.window.width() == width
    assert list(nameless(page)) == []
