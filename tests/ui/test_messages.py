"""The message bar: what went well goes by itself, what asks for something stays."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.ui import messages
from app.ui.messages import MessageBar, Messages
from app.ui.widgets.build import Tone


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
    lasting: tuple[tuple[Tone, str, str], ...] = (
        ("bad", "存不进去。", ""),
        ("notice", "上次没有正常退出。", ""),
        ("good", "已导入。", "打开"),
    )
    for tone, text, step in lasting:
        bridge.post("good", "前一句。")
        bridge.post(tone, text, step=step)
        qtbot.wait(80)
        assert made.isVisible()
