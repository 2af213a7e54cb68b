"""The locks name every package with its hashes, and no place to fetch it from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

REQUIREMENTS = Path(__file__).resolve().parents[2] / "requirements"


def pins(name: str) -> dict[str, str]:
    """Return the whole entry of every package in a lock, hashes included, by package name."""
    text = (REQUIREMENTS / f"{name}.lock").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return {line.split("==")[0].lower(): line for line in lines}


@pytest.mark.parametrize("name", ["run", "test", "build"])
def test_every_package_is_pinned_with_hashes(name: str) -> None:
    loose = [
        package
        for package, entry in pins(name).items()
        if not re.search(r"==\S+ .*--hash=sha256:[0-9a-f]{64}", entry)
    ]
    assert loose == []


@pytest.mark.parametrize("name", ["run", "test", "build"])
def test_no_lock_says_where_to_fetch(name: str) -> None:
    text = (REQUIREMENTS / f"{name}.lock").read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index|--find-links|--trusted-host|/home/|/tmp/", text)


@pytest.mark.parametrize("name", ["test", "build"])
def test_others_take_the_very_packages_of_the_program(name: str) -> None:
    assert pins(name).items() >= pins("run").items()


def test_every_wanted_package_is_locked() -> None:
    wanted = {
        re.split(r"[\[<>=]", line)[0].lower()
        for line in (REQUIREMENTS / "run.in").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    }
    assert wanted <= pins("run").keys()


def test_windows_gets_what_only_windows_needs() -> None:
    assert "sys_platform == 'win32'" in pins("test")["colorama"]
