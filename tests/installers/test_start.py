"""`./run` in a fresh copy: really makes `.venv`, then starts without touching it again."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="POSIX 的启动脚本")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the repository with nothing to download and a stand-in program."""
    root = tmp_path / "数评台 副本"
    shutil.copytree(ROOT / "installers", root / "installers")
    shutil.copy(ROOT / "run", root)
    (root / "requirements").mkdir()
    for name in ("run", "test"):
        (root / "requirements" / f"{name}.lock").write_text("# empty\n", encoding="utf-8")
    (root / "app").mkdir()
    (root / "app" / "__main__.py").write_text(
        "import os, sys\nprint(os.getcwd(), *sys.argv[1:], sep='|')\n", encoding="utf-8"
    )
    return root


def start(root: Path, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Start the copy from a folder that has an `app` of its own, as has PYTHONPATH."""
    elsewhere = root.parent / "elsewhere"
    (elsewhere / "app").mkdir(parents=True, exist_ok=True)
    (elsewhere / "app" / "__main__.py").write_text("raise SystemExit('wrong app')\n")
    return subprocess.run(
        [root / "run", *arguments],
        cwd=elsewhere,
        env={**os.environ, "PYTHONPATH": str(elsewhere), **environ},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_second_start_calls_no_pip(copy: Path) -> None:
    expected = f"{copy.parent / 'elsewhere'}|score|a b.json\n"
    first = start(copy, "score", "a b.json", SHUPING_PYTHON=sys.executable)
    assert (first.returncode, first.stdout) == (0, expected)
    assert "正在创建 Python 环境" in first.stderr

    log = copy / ".venv" / "install.log"
    log.unlink()
    second = start(copy, "score", "a b.json")
    assert (second.returncode, second.stdout, second.stderr) == (0, expected, "")
    assert not log.exists()


@pytest.mark.parametrize("python", ["/nowhere/python3", "/bin/false"])
def test_an_unsuitable_python_is_refused_in_two_languages(copy: Path, python: str) -> None:
    refused = start(copy, SHUPING_PYTHON=python)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "没有找到 Python 3.11" in refused.stderr
    assert "Python 3.11 or newer was not found" in refused.stderr
    assert not (copy / ".venv").exists()


def test_an_old_python_is_passed_over_for_a_new_one(copy: Path, tmp_path: Path) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("sh", "dirname", "readlink"):
        (programs / name).symlink_to(str(shutil.which(name)))
    old, new = programs / "python3.13", programs / "python3.12"
    old.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    new.write_text('#!/bin/sh\n[ "$1" = -c ] || echo "$0" "$3"\n', encoding="utf-8")
    for program in (old, new):
        program.chmod(0o755)
    chosen = start(copy, "show", PATH=str(programs), SHUPING_PYTHON="")
    assert chosen.stdout == f"{new} run\n"
