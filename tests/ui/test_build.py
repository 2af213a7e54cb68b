"""The parts that every page is made of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import tokens as t
from app.ui.widgets.apart import ApartLabel
from app.ui.widgets.build import button, column, label, lay_out, scrolled_page


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_by_space(qtbot: QtBot, key: Qt.Key) -> None:
    pressed: list[int] = []
    made = button("定稿", lambda: pressed.append(1))
    qtbot.addWidget(made)
    QTest.keyClick(made, key)
    assert pressed == [1]


def stood_apart(qtbot: QtBot) -> tuple[QWidget, QLabel, QLabel]:
    """Return a page of 120 pixels with a text that stands apart, and the text below it."""
    page, changing, below = QWidget(), ApartLabel(wrap=True), label("下一行")
    changing.setText("64.09 分")
    page.setLayout(column(changing.place, below, None))
    qtbot.addWidget(page)
    page.resize(120, 300)
    page.show()
    QApplication.processEvents()
    return page, changing, below


def test_a_text_that_stands_apart_gets_the_room_it_needs_and_gives_it_back(qtbot: QtBot) -> None:
    _, changing, below = stood_apart(qtbot)
    place = below.y()
    changing.setText("选择A、B、C：6.00 × 75% = 4.5分，还有一句很长的话要换行才写得下")
    lay_out()
    assert below.y() > place
    assert changing.height() >= changing.heightForWidth(changing.width())
    changing.setText("61.11 分")
    lay_out()
    assert below.y() == place


def test_what_a_text_apart_said_while_it_was_hidden_has_room_when_it_is_shown(
    qtbot: QtBot,
) -> None:
    page, changing, below = stood_apart(qtbot)
    place = below.y()
    page.hide()
    changing.setText("选择A、B、C：6.00 × 75% = 4.5分，还有一句很长的话要换行才写得下")
    page.show()
    lay_out()
    assert below.y() > place


def test_a_page_keeps_off_its_scroll_bar_only_while_there_is_one(qtbot: QtBot) -> None:
    line = label("佐证")
    line.setFixedHeight(200)
    area = scrolled_page(column(line, None))
    qtbot.addWidget(area)
    area.resize(300, 300)
    area.show()
    QApplication.processEvents()
    assert line.width() == area.viewport().width()
    area.resize(300, 100)
    QApplication.processEvents()
    assert line.width() == area.viewport().width() - t.SMALL
