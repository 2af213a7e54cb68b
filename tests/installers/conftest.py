"""A repository of the test's own, whose pip and venv are played by the test."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from installers import bootstrap, environment


class Stage:
    """A fake repository in a folder, and a record of what was made and installed there."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.acts: list[str] = []
        self.pip_code = 0
        self.pip_log = ""
        self.interrupted = False

    def make_venv(self) -> None:
        self.acts.append("venv")
        scripts = bootstrap.venv_python().parent
        scripts.mkdir(parents=True, exist_ok=True)
        bootstrap.venv_python().write_text("", encoding="utf-8")
        (bootstrap.VENV / "pyvenv.cfg").write_text("", encoding="utf-8")

    def run_pip(self, arguments: Sequence[str]) -> int:
        self.acts.append(f"pip {Path(arguments[-1]).name}")
        environment.log_file().write_text(self.pip_log, encoding="utf-8")
        if self.interrupted:
            raise KeyboardInterrupt
        return self.pip_code

    def acts_of(self, needs: Sequence[str]) -> list[str]:
        """Prepare `needs` and return what had to be done for them."""
        self.acts.clear()
        environment.prepare(needs)
        return list(self.acts)


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    root = tmp_path / "仓库"
    (root / "requirements").mkdir(parents=True)
    for name in ("run", "test"):
        (root / "requirements" / f"{name}.lock").write_text(f"# {name}\n", encoding="utf-8")
    stage = Stage(root)
    monkeypatch.delenv("SHUPING_PYTHON", raising=False)
    monkeypatch.setattr(bootstrap, "ROOT", root)
    monkeypatch.setattr(bootstrap, "VENV", root / ".venv")
    monkeypatch.setattr(bootstrap, "STAMP", root / ".venv" / "shuping-stamp")
    monkeypatch.setattr(environment, "make_venv", stage.make_venv)
    monkeypatch.setattr(environment, "run_pip", stage.run_pip)
    return stage
