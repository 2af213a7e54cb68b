"""The window opens on what a process left behind that was killed while it changed files."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from app.ui.main import run
from app.ui.window import Window
from tests.durability.flows import ENTERPRISE, changes_in
from tests.durability.shim import build

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]


def test_the_window_opens_and_everything_acknowledged_is_there(
    tmp_path: Path, application: QApplication
) -> None:
    acknowledged = killed(tmp_path, "import", 30)
    shown: list[str] = []

    def look() -> None:
        for window in application.topLevelWidgets():
            if isinstance(window, QMessageBox):  # said to whoever waits for the window in vain
                shown[:] = [window.text()]
                window.accept()
            elif isinstance(window, Window) and window.isVisible():
                if window.workbench is None:
                    QTest.keyClick(window.home.table, Qt.Key.Key_Return)
                else:
                    shown[:] = [row.enterprise_name for row in window.home.rows._shown]
                    window.close()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(100)
    code = run(tmp_path / "工作区")
    timer.stop()
    assert (code, shown) == (0, [ENTERPRISE["name"]] * 3)
    assert acknowledged <= {change for _, change in changes_in(tmp_path / "工作区")}


def killed(scratch: Path, flow: str, at: int) -> set[str]:
    """Let a process die in the middle of a flow; return the changes it had acknowledged."""
    library = build(scratch)
    if library is None:
        pytest.skip("needs Linux and a C compiler")
    line = [sys.executable, "-m", "tests.durability.killed", str(scratch), flow, str(at)]
    environment = {**os.environ, "LD_PRELOAD": str(library), "COVERAGE_PROCESS_START": ""}
    died = subprocess.run(line, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=False)
    assert died.returncode == -signal.SIGKILL
    acknowledged = {line.split()[1].decode() for line in died.stdout.splitlines()}
    assert len(acknowledged) > 9
    return acknowledged
