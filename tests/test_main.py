"""Starting the program: without a display, and when something goes wrong that should not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import app.cli.main
from app import __main__ as start


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_it_says_so_and_runs_the_demonstration(tmp_path: Path) -> None:
    quiet = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    root = Path(start.__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-m", "app"],
        cwd=tmp_path,
        env={**quiet, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "没有图形界面" in done.stderr
    (folder,) = tmp_path.iterdir()
    assert list(folder.glob("*.shuping.zip"))


def test_ctrl_c_while_it_loads_is_answered_with_a_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_arguments: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.cli.window_files.window_asked", interrupted)
    assert start.main() == 1
    assert capsys.readouterr().err == "已取消。\n"


def test_a_bug_ends_in_one_sentence_and_keeps_its_trace_in_a_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def broken(_arguments: list[str]) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(app.cli.main, "run", broken)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["shuping", "list"])
    assert start.main() == 2
    said = capsys.readouterr().err
    assert "Traceback" not in said
    (log,) = tmp_path.glob("shuping-*.log")
    assert log.name in said
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")
