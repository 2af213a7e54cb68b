"""What the window remembers between starts: order, filters, columns, panels, size and place."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from app.ui import settings as settings_module
from app.ui.entrance import start_of
from app.ui.main import make_window
from app.ui.models.assessments import EDITED, HEADINGS
from app.ui.models.listing import Columns, Wanted
from app.ui.settings import Settings
from app.ui.theme import tokens as t
from app.ui.widgets.assessment_table import usual
from app.workbench import assessments
from app.workbench.session import Session
from tests.ui.driving import Desktop, commit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NAME, KIND = HEADINGS.index("企业"), HEADINGS.index("类型")


@pytest.fixture
def filled(desktop: Desktop) -> Desktop:
    def fill(session: Session) -> None:
        for name, kind in (("甲厂", "self"), ("乙厂", "before"), ("丙厂", "after")):
            assessments.create(session, kind=kind, enterprise={"name": name})

    desktop.ask(fill)
    desktop.window.go_home()
    desktop.settle()
    return desktop


@pytest.fixture
def again(desktop: Desktop) -> Iterator[Callable[[], Desktop]]:
    """Close the window and start another one on the same workspace."""
    made: list[Desktop] = []

    def start() -> Desktop:
        desktop.window.close()
        desktop.settle()
        window = make_window(desktop.worker, desktop.ask(start_of))
        window.show()
        made.append(Desktop(desktop.qtbot, desktop.worker, window))
        made[0].settle()
        return made[0]

    yield start
    for one in made:
        one.window.close()
        one.settle()
        shiboken6.delete(one.window)


def test_order_filters_and_columns_come_back_but_not_the_search(
    filled: Desktop, again: Callable[[], Desktop]
) -> None:
    home = filled.window.home
    home.filters.show_wanted(Wanted(sureness="provisional"))
    home.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    home.table.setColumnWidth(KIND, 150)
    commit(home.search, "丙")
    shown = again().window.home
    assert shown.search.text() == ""
    assert shown.filters.wanted == Wanted(sureness="provisional")
    columns = shown.table.columns
    assert (columns.sort, columns.descending) == (NAME, False)
    assert columns.widths[KIND] == 150
    names = [shown.rows.index(row, NAME).data() for row in range(shown.rows.rowCount())]
    assert names == sorted(names)


def test_what_was_spoilt_is_as_usual(filled: Desktop) -> None:
    home = filled.window.home
    spoilt = ("", "{", '{"kind": 3}', "[]", "7", '{"sort": 99, "descending": 1, "widths": []}')
    narrow = '{"sort": 0, "descending": false, "widths": [0, 0, 0, 0, 0, 0, 0]}'
    for text in (*spoilt, narrow):
        home.restore(text, text)
        assert home.filters.wanted == Wanted()
        assert Columns.from_text(text, usual()) == usual()
        assert home.table.columns.sort == EDITED


def test_columns_grow_with_the_texts_at_once(filled: Desktop) -> None:
    table = filled.window.home.table
    table.setColumnWidth(KIND, 100)
    filled.window.look.choose(percent=130)
    assert table.columnWidth(KIND) == 130
    assert table.columns.widths[KIND] == 100
    filled.window.look.choose(percent=100)
    assert table.columnWidth(KIND) == 100


def test_where_room_is_short_the_name_has_it_and_the_rest_comes_back(filled: Desktop) -> None:
    table = filled.window.home.table
    usual = table.columns.widths[1:]
    filled.window.look.choose(percent=130)
    filled.window.resize(911, 512)
    filled.settle()
    assert table.columnWidth(NAME) >= 180
    assert table.isColumnHidden(HEADINGS.index("进度"))
    assert not table.horizontalScrollBar().isVisible()
    assert table.columns.widths[1:] == usual
    filled.window.look.choose(percent=100)
    filled.window.resize(1366, 768)
    filled.settle()
    assert not table.isColumnHidden(HEADINGS.index("进度"))
    assert table.columns.widths[1:] == usual


def test_a_column_that_comes_back_before_the_texts_are_told_is_no_wider(filled: Desktop) -> None:
    table = filled.window.home.table
    filled.window.look.choose(percent=130)
    filled.window.resize(911, 512)
    filled.settle()
    assert table.isColumnHidden(HEADINGS.index("进度"))
    t.use(t.palette(), percent=100)
    filled.window.resize(1366, 768)
    filled.settle()
    assert not table.isColumnHidden(HEADINGS.index("进度"))
    assert table.columns.widths[1:] == usual().widths[1:]
    filled.window.look.choose(percent=100)


def test_the_outcome_stays_closed_and_opens_as_wide_as_usual(
    filled: Desktop, again: Callable[[], Desktop]
) -> None:
    identity = filled.new_assessment()
    filled.workbench.outcome_side.toggle()
    assert not filled.workbench.outcome.isVisible()
    filled.window.go_home()
    desktop = again()
    desktop.window.resize(1366, 768)
    desktop.window.open(identity)
    desktop.settle()
    assert not desktop.workbench.outcome.isVisible()
    assert desktop.workbench.outcome_side.strip.isVisible()
    assert desktop.workbench.splitter.sizes()[-1] == desktop.workbench.outcome_side.width() < 100
    desktop.workbench.outcome_side.toggle()
    desktop.settle()
    assert desktop.workbench.outcome.isVisible()
    assert 272 <= desktop.workbench.outcome_side.width() <= 330
    desktop.window.go_home()
    desktop.window.open(identity)
    desktop.settle()
    assert desktop.workbench.outcome.isVisible()


def test_a_window_that_was_on_a_screen_that_is_gone_comes_back_to_view(
    filled: Desktop, again: Callable[[], Desktop]
) -> None:
    filled.window.setGeometry(QRect(9000, 7000, 5000, 4000))
    window = again().window
    there = window.screen().availableGeometry()
    assert there.contains(window.geometry().topLeft())
    assert window.height() <= there.height()


def test_size_comes_back(filled: Desktop, again: Callable[[], Desktop]) -> None:
    least = filled.window.minimumWidth()
    filled.window.setGeometry(10, 40, least, 640)
    assert again().window.height() == 640


def test_settings_are_written_soon(application: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    made = Settings(path)
    for number in range(3):
        made.setValue("position/page", f"S0{number}")
        application.processEvents()
        qtbot.waitUntil(partial(holds, path, f"page=S0{number}"))
    made.remove("position/page")
    application.processEvents()
    qtbot.waitUntil(lambda: not holds(path, "page="))


def test_settings_are_never_written_by_the_windows_thread(
    application: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[threading.Thread] = []
    monkeypatch.setattr(
        settings_module, "_write", lambda *_: asked.append(threading.current_thread())
    )
    path = tmp_path / "window.ini"
    made = Settings(path)
    made.setValue("position/page", "S02")
    application.processEvents()
    qtbot.waitUntil(lambda: bool(asked))
    assert threading.main_thread() not in asked
    assert not path.exists()
    assert made.value("position/page") == "S02"


def holds(path: Path, text: str) -> bool:
    return path.is_file() and text in path.read_text(encoding="utf-8")


def test_the_window_keeps_its_settings_so(desktop: Desktop) -> None:
    assert isinstance(desktop.window.settings, Settings)
