"""The message bar: what went well goes by itself, what asks for something stays."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.ui import messages
from app.ui.messages import MessageBar, Messages


@pytest.fixture
def bar(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> tuple[Messages, MessageBar]:
    monkeypatch.setattr(messages, "READ_MS", 30)
    bridge = Messages()
    made = MessageBar(bridge)
    qtbot.addWidget(made)
    return bridge, made


def test_what_went_well_goes_away_once_it_could_be_read(
    bar: tuple[Messages, MessageBar], qtbot: QtBot
) -> None:
    bridge, made = bar
    bridge.post("good", "已导出。")
    assert made.isVisible()
    qtbot.waitUntil(made.isHidden)


def test_what_asks_for_something_stays(bar: tuple[Messages, MessageBar], qtbot: QtBot) -> None:
    bridge, made = bar
    for post in (
        lambda: bridge.post("bad", "存不进去。"),
        lambda: bridge.post("notice", "上次没有正常退出。"),
        lambda: bridge.post("good", "已导入。", step="打开", action=lambda: None),
    ):
        bridge.post("good", "前一句。")
        post()
        qtbot.wait(80)
        assert made.isVisible()
