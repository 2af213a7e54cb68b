"""The parts that every page is made of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.widgets.build import button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_by_space(qtbot: QtBot, key: Qt.Key) -> None:
    pressed: list[int] = []
    made = button("定稿", lambda: pressed.append(1))
    qtbot.addWidget(made)
    QTest.keyClick(made, key)
    assert pressed == [1]
