"""A process killed at any moment loses no edit that it had acknowledged."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from app.storage.fsck import check
from app.storage.workspace import Workspace

ROOT = Path(__file__).parents[2]
ROUNDS = 4
EDITOR = """
import sys
from app.storage.fields import Edit
from app.storage.workspace import Workspace

workspace = Workspace.open(sys.argv[1], create=False)
number = int(sys.argv[3])
while True:
    number += 1
    edits = [
        Edit(f"scenarios/S{number % 16 + 1:02}/grade", number % 5),
        Edit("items/F1/note", f"第 {number} 次"),
        Edit("measures/revenue_y1", str(number)),
    ]
    for change in workspace.append(sys.argv[2], edits, author="张三"):
        print(change.id, flush=True)
"""


def acknowledged(where: Path | str, assessment: str, start: int, pause: float) -> list[str]:
    """Let a child edit for a while after its first acknowledgement, then kill it."""
    child = subprocess.Popen(
        [sys.executable, "-c", EDITOR, where, assessment, str(start)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(pause)
        child.kill()
        rest = child.stdout.read()
    return [line for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]


def test_no_acknowledged_edit_is_lost(where: Path | str) -> None:
    with Workspace.open(where) as workspace:
        assessment = workspace.create("after", {"name": "甲"}, author="张三", edition="2024")
    moments = random.Random(20260305)  # noqa: S311 - when to kill, not a secret
    printed: set[str] = set()
    for number in range(ROUNDS):
        lines = acknowledged(where, assessment, number * 100_000, moments.uniform(0, 0.12))
        printed |= {line.strip() for line in lines}
        with Workspace.open(where, create=False) as workspace:
            kept = {change.id for change in workspace.changes(assessment)}
            assert printed <= kept
            assert check(workspace).problems == ()
    assert len(printed) >= ROUNDS
