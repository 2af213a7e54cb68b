"""The list: searching, sorting, opening with keys, and what an empty one teaches."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from app.language import speaking
from app.ui.dialogs.follow_up import FollowUpDialog
from app.ui.models.assessments import HEADINGS, LEVEL, STATUS, SUMMARY, AssessmentsModel
from app.ui.models.listing import Wanted
from app.ui.models.outline import OutlineModel
from app.ui.models.subjects import next_unanswered
from app.ui.theme import tokens as t
from app.ui.widgets.assessment_table import AssessmentTable
from app.ui.widgets.level_cell import chip_place
from app.workbench import assessments, editing, view
from app.workbench.kinds import STATUSES
from app.workbench.session import Session
from tests.ui.driving import CODE, Desktop, commit
from tests.ui.pictures import drop, files

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


def fill(session: Session) -> None:
    for name, kind in (("甲机械厂", "self"), ("乙电子厂", "before"), ("丙服装厂", "after")):
        made = assessments.create(session, kind=kind, enterprise={"name": name})
        if name == "乙电子厂":
            editing.answer(session, assessment=made, item="F5", options=["E"])


def names(desktop: Desktop) -> list[str]:
    rows = desktop.window.home.rows
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


@pytest.fixture
def filled(desktop: Desktop) -> Desktop:
    desktop.ask(fill)
    desktop.window.go_home()
    desktop.settle()
    return desktop


def test_an_empty_list_teaches_how_to_begin(desktop: Desktop) -> None:
    shown = [
        found.text() for found in desktop.window.home.findChildren(QLabel) if found.isVisible()
    ]
    assert "还没有评测" in shown
    assert any("新建评测" in text for text in shown)


def test_searching_keeps_what_holds_every_word(filled: Desktop) -> None:
    search = filled.window.home.search
    commit(search, "厂")
    assert len(names(filled)) == 3
    commit(search, " 改造前")
    assert names(filled) == ["乙电子厂"]
    search.clear()
    commit(search, "没有这家")
    assert names(filled) == []


def test_sorting_by_points_is_exact(filled: Desktop) -> None:
    table = filled.window.home.table
    table.sortByColumn(HEADINGS.index("得分"), Qt.SortOrder.DescendingOrder)
    assert names(filled)[0] == "乙电子厂"
    table.sortByColumn(HEADINGS.index("得分"), Qt.SortOrder.AscendingOrder)
    assert names(filled)[-1] == "乙电子厂"


def test_the_last_edited_is_on_top(filled: Desktop) -> None:
    assert names(filled) == ["丙服装厂", "乙电子厂", "甲机械厂"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_arrow_points_down_where_the_greatest_are_on_top(filled: Desktop, theme: str) -> None:
    filled.window.look.choose(theme=theme)
    table = filled.window.home.table
    table.sortByColumn(HEADINGS.index("得分"), Qt.SortOrder.DescendingOrder)
    falling = _arrow_widths(filled, table)
    table.sortByColumn(HEADINGS.index("得分"), Qt.SortOrder.AscendingOrder)
    rising = _arrow_widths(filled, table)
    assert falling == sorted(falling, reverse=True)
    assert rising == sorted(rising)
    assert falling[0] == rising[-1] >= 6


def _arrow_widths(desktop: Desktop, table: AssessmentTable) -> list[int]:
    """Return how many pixels the lines of the arrow have, from the top."""
    desktop.settle()
    header, place = table.horizontalHeader(), HEADINGS.index("得分")
    right = header.sectionViewportPosition(place) + header.sectionSize(place)
    image = header.viewport().grab(QRect(right - 11, 4, 11, header.height() - 8)).toImage()
    ground = image.pixelColor(0, 0).lightness()
    lines = [
        sum(abs(image.pixelColor(x, y).lightness() - ground) > 40 for x in range(image.width()))
        for y in range(image.height())
    ]
    return [it for it in lines if it]


def test_pinyin_initials_and_the_beginning_of_a_code_find_too(filled: Desktop) -> None:
    search = filled.window.home.search
    commit(search, "yjx")
    assert names(filled) == []
    search.clear()
    commit(search, "fzc")
    assert names(filled) == ["丙服装厂"]
    filled.press(search, Qt.Key.Key_Return)
    filled.settle()
    assert filled.assessment.view.enterprise["name"] == "丙服装厂"


def test_the_list_is_narrowed_counted_and_shown_whole_again(filled: Desktop) -> None:
    home = filled.window.home
    kind = home.filters.choices["kind"]
    kind.setCurrentIndex(kind.findData("before"))
    assert names(filled) == ["乙电子厂"]
    assert home.count.text() == "共3份，显示1份"
    status = home.filters.choices["status"]
    status.setCurrentIndex(status.findData("finalised"))
    assert names(filled) == []
    assert not home.table.isVisible()
    filled.click(home.filters.clear)
    assert len(names(filled)) == 3
    assert home.table.isVisible()


def test_a_line_offers_what_can_be_done_with_it(filled: Desktop) -> None:
    home = filled.window.home
    home.table.selectRow(1)
    chosen = home.chosen()
    actions = {action.text(): action for action in home.line_menu().actions()}
    actions["复制编号"].trigger()
    assert QGuiApplication.clipboard().text() == chosen
    actions["签名并导出…"].trigger()
    filled.settle()
    assert filled.workbench.current == "finish"
    assert filled.assessment.view.enterprise["name"] == "乙电子厂"


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_a_level_is_a_badge_with_its_word_and_what_is_still_open(
    filled: Desktop, look: str
) -> None:
    home = filled.window.home
    filled.window.look.choose(theme=look)
    first = filled.ask(assessments.overview)[0]
    rows = [
        first._replace(level=level, level_low=level, level_high=4, provisional=level < 4)
        for level in range(5)
    ]
    home.rows.show_rows(rows)
    filled.settle()
    shown = [home.rows.index(row, LEVEL) for row in range(5)]
    assert shown[0].data() == "未达到一级　暂定 0–4级"
    assert shown[4].data() == "四级"
    assert shown[2].data(Qt.ItemDataRole.ToolTipRole) == "暂定：最终可能是二级到四级"
    image = home.table.viewport().grab().toImage()
    for row, index in enumerate(shown):
        badge = chip_place(QRectF(home.table.visualRect(index)).adjusted(11, 0, -8, 0), "一级")
        at = badge.topLeft().toPoint() + QPoint(5, 5)
        ratio = image.devicePixelRatio()
        assert image.pixelColor(at * ratio).name().upper() == t.LEVELS[row].surface


def test_keys_on_a_line_do_what_its_menu_says(filled: Desktop) -> None:
    home = filled.window.home
    home.table.selectRow(1)
    filled.press(home.table, Qt.Key.Key_F2)
    filled.settle()
    assert filled.workbench.current == "enterprise"
    name = filled.workbench.page().form.fields["name"].edit  # type: ignore[attr-defined]
    assert name.hasFocus()
    assert name.text() == "乙电子厂"
    filled.window.go_home()
    filled.settle()
    filled.press(home.table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    filled.settle()
    assert filled.workbench.current == "finish"


def test_the_menu_key_opens_the_menu_of_the_chosen_line(filled: Desktop) -> None:
    table = filled.window.home.table
    table.selectRow(2)
    asked: list[QPoint] = []
    table.menu_wanted.connect(asked.append)
    place = table.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, table.mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    texts = [action.text() for action in popup.actions()]
    popup.close()
    assert "新建改造后评测…" in texts
    assert len(asked) == 1
    row = table.visualRect(table.currentIndex())
    assert row.contains(table.viewport().mapFromGlobal(asked[0]))


def test_the_same_enterprise_is_assessed_once_more_after_asking(filled: Desktop) -> None:
    home = filled.window.home
    home.table.selectRow(1)
    modifier = Qt.KeyboardModifier.ControlModifier

    def ask() -> None:
        filled.press(home.table, Qt.Key.Key_D, modifier)

    filled.in_dialog(FollowUpDialog, ask, lambda dialog: dialog.reject())
    assert len(filled.ask(assessments.overview)) == 3

    def agree(dialog: FollowUpDialog) -> None:
        filled.press(dialog.primary, Qt.Key.Key_Return)
        filled.settle()

    actions = {action.text(): action for action in home.line_menu().actions()}
    filled.in_dialog(FollowUpDialog, actions["新建改造后评测…"].trigger, agree)
    assert filled.assessment.view.kind == "after"
    assert filled.assessment.view.enterprise == {"name": "乙电子厂"}
    assert filled.value("items/F5/options") is None


def test_a_search_without_a_hit_says_so_and_leads_back(filled: Desktop) -> None:
    home = filled.window.home
    commit(home.search, "没有这家")
    assert home.nothing.told.text() == "没有找到“没有这家”"
    filled.click(home.nothing.again)
    assert home.table.isVisible()
    assert home.search.text() == ""
    assert home.table.hasFocus()
    commit(home.search, "没有这家")
    filled.press(home.search, Qt.Key.Key_Escape)
    assert len(names(filled)) == 3


def test_dropped_files_are_handed_over(filled: Desktop, tmp_path: Path) -> None:
    home = filled.window.home
    dropped: list[list[Path]] = []
    home.files_dropped.disconnect()  # what the window does with them is another test's
    home.files_dropped.connect(dropped.append)
    package = tmp_path / "甲.shuping.zip"
    mime = files(package)
    enter = QDragEnterEvent(
        QPoint(200, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(home, enter)
    assert not home.table.isVisible()
    QApplication.sendEvent(home, QDragLeaveEvent())
    assert home.table.isVisible()
    assert drop(home, mime, QPointF(200, 300))
    assert dropped == [[package]]
    assert home.table.isVisible()


def test_ctrl_f_searches_and_down_goes_into_the_list(filled: Desktop) -> None:
    home = filled.window.home
    filled.press(home.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert home.search.hasFocus()
    filled.press(home.search, Qt.Key.Key_Down)
    assert home.table.hasFocus()
    filled.press(home.table, Qt.Key.Key_Down)
    assert home.table.currentIndex().row() == 1, "not taken by the search any more"


def test_the_line_that_was_looked_for_stays_chosen_when_the_search_ends(filled: Desktop) -> None:
    home = filled.window.home
    wanted = home.table.model().index(1, 0).data(SUMMARY)
    commit(home.search, wanted.enterprise_name)
    assert home.chosen() == wanted.id
    filled.press(home.search, Qt.Key.Key_Escape)
    assert home.search.text() == ""
    assert home.rows.rowCount() > 1
    assert home.chosen() == wanted.id


def test_ten_thousand_are_searched_and_sorted_as_exactly_as_three(filled: Desktop) -> None:
    rows = filled.window.home.rows
    first = filled.ask(assessments.overview)[0]
    rows.show_rows(
        [
            first._replace(id=str(number), enterprise_name=f"第{number}厂", points=exact(number))
            for number in range(10_000)
        ]
    )
    rows.sort(HEADINGS.index("得分"))
    assert rows.row_of("9999") == 0
    rows.narrow("d999", Wanted())
    assert rows.rowCount() == 11


def test_a_key_arranges_the_list_once(filled: Desktop) -> None:
    home = filled.window.home
    arranged: list[int] = []
    home.rows.modelReset.connect(lambda: arranged.append(home.rows.rowCount()))
    commit(home.search, "厂")
    commit(home.search, " 改造前")
    assert arranged == [3, 1]


def exact(number: int) -> Fraction:
    return Fraction(100) - Fraction(number, 10**9)


def test_enter_opens_the_chosen_assessment(filled: Desktop) -> None:
    table = filled.window.home.table
    table.setFocus()
    table.selectRow(1)
    filled.press(table, Qt.Key.Key_Return)
    filled.settle()
    assert filled.assessment.view.enterprise["name"] == "乙电子厂"
    filled.window.go_home()
    filled.settle()
    assert filled.window.workbench is None


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_status_is_read_in_full_with_its_conflicts(filled: Desktop, language: str) -> None:
    found = filled.ask(assessments.overview)[0]._replace(conflicts=1)
    with speaking(language):
        rows = AssessmentsModel(filled.window)
        table = AssessmentTable(rows)
        for status in STATUSES:
            rows.show_rows([found._replace(status=status)])
            assert table.sizeHintForColumn(STATUS) <= table.columnWidth(STATUS), status


def test_no_level_looks_reached_in_the_list_that_was_not(filled: Desktop) -> None:
    rows = AssessmentsModel(filled.window)
    found = filled.ask(assessments.overview)[0]
    rows.show_rows([found._replace(level=1, points=Fraction("39.999"))])
    assert rows.index(0, HEADINGS.index("得分")).data() == "39.99"


def test_the_models_keep_qts_rules(filled: Desktop, qtmodeltester: ModelTester) -> None:
    rows = AssessmentsModel(filled.window)
    rows.show_rows(filled.ask(assessments.overview))
    first = filled.ask(assessments.overview)[0].id
    outline = OutlineModel(
        filled.ask(lambda session: view.view(session, assessment=first)), filled.window
    )
    for model in (rows, outline):
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_next_unanswered_goes_round(filled: Desktop) -> None:
    first = filled.ask(assessments.overview)[0].id
    shown = filled.ask(lambda session: view.view(session, assessment=first))
    assert next_unanswered(shown, "enterprise") == "F1"
    assert next_unanswered(shown, "S16") == "F1"
    assert next_unanswered(shown, "finish") == "F1"


def test_the_enterprise_is_corrected_line_by_line(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.workbench.go("enterprise")
    form = desktop.workbench.page().form  # type: ignore[attr-defined]
    desktop.write(form.fields["credit_code"].edit, "123")
    assert form.fields["credit_code"].problem.isVisible()
    assert desktop.value("enterprise/credit_code") == CODE
    desktop.write(form.fields["city"].edit, "佛山市")
    assert desktop.value("enterprise/city") == "佛山市"
