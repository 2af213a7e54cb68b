"""Killed at any moment while porters work for it: what was acknowledged is there, nothing half."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from app.workbench import evidence, packages
from app.workbench.assessments import create
from app.workbench.session import open_session
from tests.durability.checking import losses
from tests.durability.flows import AUTHOR, ENTERPRISE

ROOT = Path(__file__).parents[2]
PACKAGES, PHOTOS = 12, 6
ROUNDS, LONG_ROUNDS = 3, 60
PATIENCE = 120
LATEST = 1.0
"""Seconds after which all of it may have been received."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    out = tmp_path / "来件"
    out.mkdir()
    with open_session(tmp_path / "同事", author=AUTHOR) as session:
        for number in range(PACKAGES):
            made = create(session, kind="after", enterprise=ENTERPRISE)
            shots = [tmp_path / f"{number}-{shot}.png" for shot in range(PHOTOS)]
            for place, shot in enumerate(shots):
                Image.effect_noise((400, 300), 10 + number * PHOTOS + place).save(shot)
            evidence.attach(session, assessment=made, files=shots, subjects=["F1"])
            packages.export(session, assessment=made, out=out)
    return out


def test_a_batch_that_is_killed_with_its_porters_loses_nothing(
    folder: Path, tmp_path: Path, seed: int, request: pytest.FixtureRequest
) -> None:
    long = request.config.getoption("--long", default=False)
    chance = Random(seed)  # noqa: S311 - when to kill, not a secret
    for number in range(LONG_ROUNDS if long else ROUNDS):
        workspace = tmp_path / f"工作区{number}"
        acknowledged = killed(workspace, folder, chance.uniform(0, LATEST))
        assert losses(workspace, acknowledged) == [], f"seed {seed}, round {number}"
        assert not list(workspace.glob(".work*"))
        assert survived(workspace, folder)


def killed(workspace: Path, folder: Path, after: float) -> list[tuple[str, str]]:
    """Receive until it is killed so many seconds after its porters came; say what it told."""
    line = [sys.executable, "-m", "tests.durability.porters", str(workspace), str(folder)]
    surroundings = {**os.environ, "COVERAGE_PROCESS_START": ""}
    with subprocess.Popen(
        line, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=surroundings
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "come\n"
        threading.Timer(after, process.kill).start()
        said, _ = process.communicate(timeout=PATIENCE)  # its porters hold the other end as well
    whole = said.splitlines() if said.endswith("\n") else said.splitlines()[:-1]
    return [("change", line.removeprefix("change ")) for line in whole]


def survived(workspace: Path, folder: Path) -> bool:
    """Whether a second run ends with all of it."""
    from app.workbench.batch import receive_folder

    with open_session(workspace) as session:
        batch = receive_folder(session, folder=folder, draft=True)
        done = batch.count("received") + batch.count("repeated")
        return done == len(session.workspace.list()) == PACKAGES
