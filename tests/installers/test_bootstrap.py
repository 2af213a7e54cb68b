"""What a start needs, and when it may take the fast path."""

from __future__ import annotations

import pytest

from installers import bootstrap
from tests.installers.conftest import Stage


@pytest.mark.parametrize(
    ("command", "arguments", "environ", "needs"),
    [
        ("run", [], {"DISPLAY": ":0"}, ["run", "window"]),
        ("run", [], {"WAYLAND_DISPLAY": "wayland-0"}, ["run", "window"]),
        ("run", [], {"DISPLAY": ""}, ["run"]),
        ("run", ["score", "x.json"], {"DISPLAY": ":0"}, ["run"]),
        ("test", [], {}, ["test", "window", "tools"]),
    ],
)
def test_a_start_needs_window_libraries_only_for_a_window(
    command: str, arguments: list[str], environ: dict[str, str], needs: list[str]
) -> None:
    assert bootstrap.needs_of(command, arguments, environ) == needs


def test_a_stamp_is_read_back_as_written(stage: Stage) -> None:
    stamp = {"root": f"{stage.root} with spaces", "run": "0" * 64}
    bootstrap.VENV.mkdir()
    bootstrap.write_stamp(stamp)
    assert bootstrap.read_stamp() == stamp


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"root\n", b"base \nroot\nrun x\n"])
def test_a_damaged_stamp_is_no_promise(stage: Stage, damage: bytes) -> None:
    stage.acts_of(["run"])
    bootstrap.STAMP.write_bytes(damage)
    assert not bootstrap.is_ready(["run"])
    assert stage.acts_of(["run"]) == ["venv", "pip run.lock"]


def test_a_system_upgrade_under_the_venv_is_noticed(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.acts_of(["run"])
    monkeypatch.setattr("sys.prefix", str(bootstrap.VENV))
    assert bootstrap.is_ready(["run"])
    bootstrap.write_stamp({**bootstrap.read_stamp(), "python": "cpython-310"})
    assert not bootstrap.is_ready(["run"])


def test_a_venv_without_its_interpreter_is_not_ready(stage: Stage) -> None:
    stage.acts_of(["run"])
    bootstrap.venv_python().unlink()
    assert not bootstrap.is_ready(["run"])
