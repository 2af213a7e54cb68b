"""Killed, refused by the disk or without power at any moment: what was acknowledged is there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.durability.flows import FLOWS
from tests.durability.shim import build

ROOT = Path(__file__).parents[2]
ROUNDS, LONG_ROUNDS = 2, 10_000


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    library = build(tmp_path_factory.mktemp("shim"))
    if library is None:
        pytest.skip("needs Linux and a C compiler")
    return library


@pytest.mark.parametrize("flow", FLOWS)
def test_nothing_acknowledged_is_lost_whatever_fails(
    flow: str, shim: Path, tmp_path: Path, seed: int, request: pytest.FixtureRequest
) -> None:
    long = request.config.getoption("--long", default=False)
    rounds = LONG_ROUNDS if long else ROUNDS
    line = [sys.executable, "-m", "tests.durability.machine", str(tmp_path), flow, str(seed)]
    environment = {**os.environ, "LD_PRELOAD": str(shim), "COVERAGE_PROCESS_START": ""}
    done = subprocess.run(
        [*line, str(rounds)], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("", 0), f"seed {seed}\n{done.stdout}{done.stderr}"
