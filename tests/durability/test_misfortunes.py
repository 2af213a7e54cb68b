"""Clocks that jump, strange names, many photos, a stick that is carried to another computer."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.storage import clock, preparing
from app.storage.fields import Edit
from app.storage.fsck import check
from app.workbench import editing, importing, packages
from app.workbench.assessments import create
from app.workbench.session import open_session
from app.workbench.view import view
from tests.durability.flows import AUTHOR, ENTERPRISE, set_up

ROOT = Path(__file__).parents[2]
RARE = "㐂𠮷龘🏭é"
MOMENTS = ("2099-12-31T23:59:59.999Z", "1999-01-01T00:00:00.000Z", "2026-03-05T01:41:00.000Z")


def test_a_clock_that_jumps_decides_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_session(tmp_path / "工作区", author=AUTHOR) as session:
        made = create(session, kind="after", enterprise=ENTERPRISE)
        for grade, moment in enumerate(MOMENTS, 1):
            monkeypatch.setattr(preparing, "utc_now", lambda now=moment: now)
            editing.set_grade(session, assessment=made, scenario="S01", grade=grade)
            assert view(session, assessment=made).answers.scenarios["S01"] == grade
        assert check(session.workspace).problems == ()


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "America/St_Johns", "Pacific/Kiritimati"])
def test_a_time_zone_changes_nothing_that_is_stored(zone: str) -> None:
    code = "from app.storage.clock import utc_now; print(utc_now())"
    line = [sys.executable, "-c", code]
    before = clock.utc_now()
    said = subprocess.check_output(line, cwd=ROOT, env={**os.environ, "TZ": zone}, text=True)
    assert before <= said.strip() <= clock.utc_now()


@pytest.mark.parametrize("name", [RARE, "厂" * 200, f"{RARE}" * 30, "a" * 200])
def test_a_name_of_any_kind_goes_through_a_package_and_back(tmp_path: Path, name: str) -> None:
    enterprise = {**ENTERPRISE, "name": name}
    with open_session(tmp_path / f"工作区{RARE}", author=RARE) as session:
        made = create(session, kind="after", enterprise=enterprise)
        editing.set_note(session, assessment=made, subject="F1", text=RARE)
        out = packages.export(session, assessment=made, out=tmp_path).path
    with open_session(tmp_path / "另一台", author=AUTHOR) as other:
        importing.receive(other, file=out, draft=True)
        found = view(other, assessment=made)
        assert found.enterprise["name"] == name
        assert found.state.values["items/F1/note"] == RARE


def test_ten_thousand_photos_are_listed_checked_and_edited(tmp_path: Path) -> None:
    with open_session(tmp_path / "工作区", author=AUTHOR) as session:
        made = create(session, kind="after", enterprise=ENTERPRISE)
        names = [hashlib.sha256(b"%d" % number).hexdigest() for number in range(10_000)]
        edits = [Edit(f"evidence/{name}", _facts(number)) for number, name in enumerate(names)]
        session.workspace.append(made, edits, author=AUTHOR)
        found = editing.set_grade(session, assessment=made, scenario="S01", grade=2)
        assert len(found.photos) == 10_000
        assert session.workspace.list()[0].photos == 10_000


def _facts(number: int) -> Any:  # noqa: ANN401 - a Json
    return {
        "name": f"照片{number}.jpg",
        "media_type": "image/jpeg",
        "size": 1,
        "taken_at": None,
        "place": None,
    }


def test_a_workspace_carried_on_a_stick_goes_on_at_another_computer(tmp_path: Path) -> None:
    scene = set_up(tmp_path)
    moved = tmp_path / "U盘" / RARE
    moved.parent.mkdir()
    scene.folder.rename(moved)
    with open_session(moved, author=AUTHOR) as session:
        editing.set_grade(session, assessment=scene.draft, scenario="S01", grade=4)
        assert check(session.workspace).problems == ()
