"""A killed window opens where the person was and says what is safe; a closed one opens at home."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.recovery import Position, Trail
from tests.ui import doomed
from tests.ui.driving import Desktop

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def killed(folder: Path) -> None:
    """A workspace in which a window was killed on a page, without a chance to clear up."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.doomed", str(folder)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        try:
            assert child.stdout.readline() == "there\n"
        finally:
            child.kill()


def test_a_killed_window_opens_where_the_person_was(killed: None, desktop: Desktop) -> None:
    assert killed is None
    assert desktop.workbench.current == doomed.PAGE
    assert desktop.value("items/F5/options") == ["B"]
    said = desktop.window.bar.text.text()
    assert "没有正常退出" in said
    assert "广州市砚岭精密传动有限公司" in said
    assert "最后保存于" in said
    assert desktop.window.bar.isVisible()


def test_it_is_said_once(killed: None, desktop: Desktop) -> None:
    assert killed is None
    desktop.window.close()
    desktop.settle()
    assert trail(desktop).begin() is None


def test_a_closed_window_leaves_no_marker(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.item("F5")
    desktop.window.close()
    desktop.settle()
    assert trail(desktop).begin() is None


def test_the_position_follows_every_move(desktop: Desktop) -> None:
    identity = desktop.new_assessment()
    desktop.item("F5")
    desktop.workbench.step(1)
    assert trail(desktop).begin() == Position(identity, "F6")
    desktop.window.go_home()
    desktop.settle()
    assert trail(desktop).begin() == Position()


def test_an_assessment_that_is_gone_leaves_the_window_at_home(desktop: Desktop) -> None:
    trail(desktop).move(Position("0" * 36, "F5"))
    desktop.window._recover()
    desktop.settle()
    assert desktop.window.workbench is None
    assert desktop.window.bar.text.text().endswith("。")


def trail(desktop: Desktop) -> Trail:
    return Trail(desktop.window.settings)
