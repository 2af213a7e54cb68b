"""The arrows between the packages hold, and a fault on any of them is reported."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from app.resources import resource

ROOT = Path(__file__).resolve().parent.parent
# Contract id, the module that sins, and the line it should not have.
FAULTS = [
    ("arrows", "scoring", "import app.storage.canonical"),
    ("arrows", "storage", "import app.exchange"),
    ("arrows", "exchange", "import app.reports"),
    ("arrows", "reports", "import app.workbench"),
    ("arrows", "workbench", "import app.cli"),
    ("arrows", "cli", "import app.ui"),
    ("arrows", "ui", "import app.cli"),
    ("front", "ui", "import app.exchange.package"),
    ("front", "cli", "import app.storage.workspace"),
    ("qt", "workbench", "import PySide6.QtCore"),
    ("database", "workbench", "import sqlalchemy"),
    ("pdf", "workbench", "import reportlab.pdfgen"),
    ("terminal", "workbench", "import rich.progress"),
    ("pure", "scoring", "import cryptography"),
    ("yaml", "scoring", "import yaml"),
    ("language", "scoring", "import app.language"),
]


def contracts() -> dict[str, str]:
    """Return the name of every contract by its id."""
    configuration = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {each["id"]: each["name"] for each in configuration["tool"]["importlinter"]["contracts"]}


def broken_contracts(folder: Path) -> set[str]:
    """Return the ids of the contracts that the copy of the program in `folder` breaks."""
    script = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    ran = subprocess.run(
        [sys.executable, "-c", script, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    verdicts = {
        key: re.search(rf"^{re.escape(name)} (KEPT|BROKEN)", ran.stdout, re.MULTILINE)
        for key, name in contracts().items()
    }
    assert all(verdicts.values()), ran.stdout + ran.stderr
    return {key for key, verdict in verdicts.items() if verdict and verdict[1] == "BROKEN"}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a folder with the program as it is, free to be spoilt."""
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_program_keeps_every_contract(copy: Path) -> None:
    assert broken_contracts(copy) == set()


@pytest.mark.parametrize(("contract", "package", "line"), FAULTS)
def test_a_planted_fault_is_reported(copy: Path, contract: str, package: str, line: str) -> None:
    (copy / "app" / package / "planted.py").write_text(line + "\n", encoding="utf-8")
    assert contract in broken_contracts(copy)


def test_a_package_outside_the_layers_is_reported(copy: Path) -> None:
    (copy / "app" / "planted.py").write_text("", encoding="utf-8")
    assert broken_contracts(copy) == {"arrows"}


def test_every_contract_has_its_fault() -> None:
    assert {contract for contract, _, _ in FAULTS} == contracts().keys()


def test_scoring_works_without_qt_and_database() -> None:
    script = """
import runpy, sys
sys.modules.update(dict.fromkeys(["PySide6", "shiboken6", "sqlalchemy", "alembic"]))
runpy.run_module("app", run_name="__main__", alter_sys=True)
"""
    sample = resource("samples", "yanling", "assessment.json")
    ran = subprocess.run(
        [sys.executable, "-c", script, "score", str(sample), "--json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert json.loads(ran.stdout)["level"] == 2
