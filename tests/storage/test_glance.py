"""What the first page shows before a workspace is open is what the open workspace lists."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.errors import Blocked, InUse
from app.storage import version
from app.storage.entering import enter
from app.storage.fields import Edit
from app.storage.glance import glance
from app.storage.records import PackageRecord
from app.storage.version import DATABASE_NAME
from app.storage.workspace import Workspace


def test_it_shows_what_the_workspace_lists(tmp_path: Path) -> None:
    with Workspace.open(tmp_path) as opened:
        for name in ("甲机械厂", "乙箱包厂"):
            opened.create("after", {"name": name}, author="张三", edition="2024")
        made = opened.list()[0].id
        edits = [Edit("items/F2/options", ["D"]), Edit("status", "finalised")]
        opened.append(made, edits, author="张三")
        record = PackageRecord(made, 3, "a" * 64, "乙.zip", "exported", "2026-01-01", "", "")
        opened.packages.record(record)
        opened.settings.set("author.name", "张三")
        expected = opened.list()
    entered = enter(tmp_path)
    found = glance(entered)
    entered.lock.release()
    assert found is not None
    assert found.rows == expected
    assert [type(row.provisional) for row in found.rows] == [bool, bool]
    assert {row.revision for row in found.rows} == {0, 3}
    assert found.settings["author.name"] == "张三"


def test_nobody_else_opens_what_was_entered(tmp_path: Path) -> None:
    Workspace.open(tmp_path).close()
    entered = enter(tmp_path)
    with pytest.raises(InUse, match="正被另一个"):
        Workspace.open(tmp_path)
    with Workspace.open_entered(entered), pytest.raises(InUse):
        enter(tmp_path)
    Workspace.open(tmp_path).close()


def test_what_has_to_be_made_or_migrated_is_not_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered = enter(tmp_path)
    assert glance(entered) is None
    entered.lock.release()
    Workspace.open(tmp_path).close()
    monkeypatch.setattr(version, "_known", lambda _revision: True)
    monkeypatch.setattr(version, "REVISION", "0002")
    entered = enter(tmp_path)
    assert glance(entered) is None
    entered.lock.release()


def test_a_newer_one_is_refused_and_free_again(tmp_path: Path) -> None:
    Workspace.open(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    for _ in range(2):
        with pytest.raises(Blocked, match="更新版本"):
            enter(tmp_path)


@pytest.mark.parametrize("table", ["assessment", "setting", "package_record"])
def test_what_is_damaged_is_left_for_opening_to_tell(tmp_path: Path, table: str) -> None:
    Workspace.open(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection, connection:
        connection.execute(f"DROP TABLE {table}")
    entered = enter(tmp_path)
    assert glance(entered) is None
    entered.lock.release()


def test_another_programs_transaction_is_not_waited_for(tmp_path: Path) -> None:
    Workspace.open(tmp_path).close()
    entered = enter(tmp_path)
    other = sqlite3.connect(tmp_path / DATABASE_NAME, isolation_level=None)
    with closing(other):
        other.execute("BEGIN IMMEDIATE")
        assert glance(entered) is None
    assert glance(entered) is not None
    entered.lock.release()
