"""Who answered what and when: a card at its line, by mouse and by keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.ui.pages.history import HistoryPopover
from app.ui.pages.subject import SubjectPage
from app.ui.times import local_time
from app.workbench import editing
from app.workbench.session import Session
from tests.ui.driving import Desktop


def opened(desktop: Desktop, page: SubjectPage) -> HistoryPopover:
    desktop.click(page.history)
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, HistoryPopover)
    return shown


def texts(shown: HistoryPopover) -> list[str]:
    return [found.text() for found in shown.findChildren(QLabel)]


def test_it_says_who_when_what_and_what_became_of_it(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    desktop.keys("B", "C")
    desktop.workbench.undo()
    desktop.settle()
    head = desktop.state().heads["items/F5/options"][0]
    told = texts(opened(desktop, page))
    assert f"冯晓岚　{local_time(head.at)}" in told
    text = desktop.assessment.catalogue.items["F5"].option("B").text
    assert f"选项：B {text}" in told
    assert "理由：撤销：F5 信息系统" in told
    assert [it for it in told if it in {"现行", "已撤销", "已被取代"}] == [
        "现行",
        "已撤销",
        "已被取代",
    ]


def test_the_keyboard_opens_it_and_escape_returns(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.item("F5")
    page.history.setFocus()
    desktop.press(page.history, Qt.Key.Key_Space)
    desktop.settle()
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, HistoryPopover)
    assert QApplication.activeModalWidget() is None
    desktop.press(shown.area, Qt.Key.Key_Escape)
    desktop.settle()
    assert QApplication.activePopupWidget() is None
    assert page.history.hasFocus()


def test_a_long_history_scrolls_and_stays_in_the_window(desktop: Desktop) -> None:
    made = desktop.new_assessment()
    desktop.window.resize(911, 512)

    def answer_often(session: Session) -> int:
        for turn in range(20):
            editing.answer(session, assessment=made, item="F5", options=["BC"[turn % 2]])
        return 20

    page = desktop.item("F5")
    desktop.ask(answer_often)
    shown = opened(desktop, page)
    QApplication.processEvents()
    assert len(shown.rows) == 20
    assert desktop.window.frameGeometry().contains(shown.geometry())
    bar = shown.area.verticalScrollBar()
    assert bar.maximum() > 0
    desktop.press(shown.area, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.mouseClick(
        shown, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(-20, -20)
    )
    assert QApplication.activePopupWidget() is None
