"""Running commands in this process, in a workspace of the test's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.main import run
from tests.cli.running import Said, Shuping


@pytest.fixture
def shuping(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shuping:
    monkeypatch.setenv("SHUPING_WORKSPACE", str(tmp_path / "workspace"))
    monkeypatch.setenv("COLUMNS", "120")

    def command(*arguments: object) -> Said:
        capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return command
