"""What earlier releases wrote opens today; what a later one wrote is refused untouched."""

from __future__ import annotations

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from app.errors import Blocked
from app.storage.fsck import check
from app.storage.restore import restore
from app.storage.version import DATABASE_NAME
from app.storage.workspace import Workspace
from app.workbench import editing, importing, packages
from app.workbench.session import open_session
from app.workbench.view import view

RELEASES = sorted((Path(__file__).parents[1] / "fixtures" / "releases").iterdir())


@pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.name)
def test_a_workspace_of_every_release_opens_and_goes_on(release: Path, tmp_path: Path) -> None:
    restore(release / "workspace.zip", tmp_path / "工作区")
    with open_session(tmp_path / "工作区", author="林评测") as session:
        assert check(session.workspace).problems == ()
        status = {row.enterprise_name: row.status for row in session.workspace.list()}
        assert status == {"测试机械厂": "finalised", "㐂𠮷厂": "draft"}
        (draft,) = (row.id for row in session.workspace.list() if row.status == "draft")
        assert view(session, assessment=draft).answers.scenarios["S01"] == 2
        editing.set_grade(session, assessment=draft, scenario="S01", grade=3)
        assert check(session.workspace).problems == ()


@pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.name)
def test_a_package_of_every_release_is_verified_and_taken_over(
    release: Path, tmp_path: Path
) -> None:
    file = release / "package.shuping.zip"
    verdict = packages.verify(file, trusted=())
    assert verdict.status == "unknown_signer"
    assert [signer.name for signer in verdict.signers] == ["林评测"]
    with open_session(tmp_path / "工作区", author="李四") as session:
        with zipfile.ZipFile(file) as reading:
            (tmp_path / "林评测.pem").write_bytes(reading.read("signatures/01-assessor.pem"))
        importing.receive(session, file=file, anchors=packages.anchors_in(tmp_path))
        (row,) = session.workspace.list()
        assert (row.enterprise_name, row.photos, row.status) == ("测试机械厂", 1, "finalised")


@pytest.mark.parametrize(
    "newer",
    [
        "UPDATE meta SET value = '99' WHERE key = 'format'",
        "UPDATE alembic_version SET version_num = '9999'",
    ],
)
def test_a_later_release_is_refused_and_not_a_byte_changes(newer: str, tmp_path: Path) -> None:
    folder = tmp_path / "工作区"
    restore(RELEASES[-1] / "workspace.zip", folder)
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection, connection:
        connection.execute(newer)
    before = contents(folder)
    with pytest.raises(Blocked, match="更新版本"):
        Workspace.open(folder)
    assert contents(folder) == before


def contents(folder: Path) -> dict[Path, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path: path.read_bytes() for path in files if not path.name.startswith("workspace.lock")}
