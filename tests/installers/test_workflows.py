"""The workflows: pinned, with few rights, and naming files and modules that exist."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from installers.bootstrap import ROOT
from installers.linux_package import ARCHITECTURES

FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def loaded(path: Path) -> dict[Any, Any]:
    content: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in loaded(path)["jobs"].values() for step in job["steps"]]


def test_there_is_one_for_tests_and_one_for_installers() -> None:
    assert [path.stem for path in FILES] == ["installers", "tests"]
    text = (ROOT / "installers" / "trial.py").read_text(encoding="utf-8")
    assert ".github/workflows/installers.yml" in text


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_actions_are_pinned_and_rights_are_few(path: Path) -> None:
    content = loaded(path)
    assert content["permissions"] == {"contents": "read"}
    assert True in content, "`on` is what YAML calls true"
    for name, job in content["jobs"].items():
        assert job["timeout-minutes"] <= 60
        assert "permissions" not in job or name == "release"
    for step in steps(path):
        if "uses" in step:
            assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", step["uses"])
        if step.get("uses", "").startswith("actions/checkout"):
            assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_run_exists(path: Path) -> None:
    runs = "\n".join(step["run"] for step in steps(path) if "run" in step)
    modules = re.findall(r"python3? -m (installers[\w.]*)", runs)
    assert [name for name in modules if importlib.util.find_spec(name) is None] == []
    scripts = re.findall(r"(?:^|[\s/])((?:\./)?(?:test|installers/[\w/.]+))(?=\s|$)", runs)
    named = {name.removeprefix("./") for name in scripts}
    assert named
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_every_system_is_built_checked_and_uploaded() -> None:
    content = loaded(ROOT / ".github/workflows/installers.yml")
    build = content["jobs"]["build"]
    systems = {name.partition("-")[0] for name in build["strategy"]["matrix"]["system"]}
    assert systems == {"ubuntu", "windows", "macos"}
    (upload,) = [it for it in build["steps"] if "upload-artifact" in it.get("uses", "")]
    assert upload["with"]["path"].split() == [
        f"build/*{it}" for it in (".deb", ".tar.gz", ".exe", ".dmg")
    ]
    assert set(content["jobs"]["release"]["needs"]) == content["jobs"].keys() - {"release"}
    assert "x86_64" in ARCHITECTURES


def test_the_trials_check_what_was_installed() -> None:
    windows = (ROOT / "installers/windows/trial.ps1").read_text(encoding="utf-8")
    macos = (ROOT / "installers/macos/trial.sh").read_text(encoding="utf-8")
    for text in (windows, macos):
        assert "--self-check" in text
    assert "unins000.exe" in windows
    assert "kept.txt" in windows
