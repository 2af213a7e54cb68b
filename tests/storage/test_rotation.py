"""The program's own copies of the database: one a day, sound, few, and never somebody else's."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from app.storage.rotation import rotate
from app.storage.sqlite import file_problems
from app.storage.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

FIRST = date(2026, 3, 2)  # a Monday


@pytest.fixture
def where(folder: Path) -> Path:
    return folder


def test_one_copy_a_day_is_kept_and_it_is_sound(workspace: Workspace, assessment: str) -> None:
    made = rotate(workspace, FIRST)
    assert made is not None
    assert (made.name, file_problems(made)) == ("自动-20260302.sqlite3", [])
    assert assessment.encode() in made.read_bytes()
    assert rotate(workspace, FIRST) is None


def test_a_week_of_days_and_a_month_of_weeks_stay(workspace: Workspace, assessment: str) -> None:
    assert assessment
    folder = workspace.folder / "backups"
    (folder / "我的备份.zip").write_bytes(b"mine")
    for day in range(60):
        rotate(workspace, FIRST + timedelta(days=day))
    kept = sorted(path.stem for path in folder.glob("自动-*"))
    days = [FIRST + timedelta(days=day) for day in (*range(53, 60), 48, 41)]
    sundays = [day for day in days if day.isoweekday() == 7]
    assert kept == [f"自动-{day:%Y%m%d}" for day in sorted(days)]
    assert len(sundays) == 3
    assert (folder / "我的备份.zip").is_file()


def test_a_teams_server_is_backed_up_by_its_own_tools(team: str) -> None:
    with Workspace.open(team) as workspace:
        assert rotate(workspace, FIRST) is None
