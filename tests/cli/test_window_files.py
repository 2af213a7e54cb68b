"""What the arguments ask for: the window, files in it, or a command."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app import __main__ as start
from app.cli.main import app as commands
from app.cli.window_files import Asked, window_asked
from app.errors import BadInput


@pytest.mark.parametrize(
    ("arguments", "workspace", "names"),
    [
        ([], None, []),
        (["某厂.shuping.zip"], None, ["某厂.shuping.zip"]),
        (["A.SHUPING.ZIP", "b.age"], None, ["A.SHUPING.ZIP", "b.age"]),
        (["--workspace", "here"], "here", []),
        (["--workspace=here", "b.zip"], "here", ["b.zip"]),
        (["./folder"], None, ["folder"]),
        (["demo.zip", "demo"], None, ["demo.zip", "demo"]),
    ],
)
def test_files_and_a_workspace_ask_for_the_window(
    arguments: list[str], workspace: str | None, names: list[str]
) -> None:
    assert window_asked(arguments) == Asked(workspace, tuple(Path.cwd() / it for it in names))


@pytest.mark.parametrize(
    "arguments",
    [
        ["demo", "x.zip"],
        ["--help"],
        ["--workspace", "here", "list"],
        ["verify", "a.shuping.zip"],
        ["-x.zip"],
        ["--workspace"],
    ],
)
def test_what_is_a_command_stays_one(arguments: list[str]) -> None:
    assert window_asked(arguments) is None


def test_no_command_is_taken_for_a_file() -> None:
    names = [it.name for it in commands.registered_commands] + [
        it.typer_instance.info.name for it in commands.registered_groups if it.typer_instance
    ]
    assert len(names) > 30
    assert [name for name in names if name and window_asked([name]) is not None] == []


def test_a_file_address_is_a_path(tmp_path: Path) -> None:
    path = tmp_path / "某厂 100%20.shuping.zip"
    assert window_asked([path.as_uri()]) == Asked(None, (path,))


def test_an_option_after_a_file_is_told() -> None:
    with pytest.raises(BadInput, match="--json"):
        window_asked(["a.shuping.zip", "--json"])


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_a_file_ends_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["shuping", "a.shuping.zip"])
    assert start.main() == 2
    assert "没有图形界面" in capsys.readouterr().err
