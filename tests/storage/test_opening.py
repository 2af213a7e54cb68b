"""Opening a workspace: who may, what is refused untouched, and what is migrated after a backup."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from app.errors import BadInput, Blocked
from app.storage import migrate, tables, version
from app.storage.database import Database
from app.storage.fields import Edit
from app.storage.fsck import check
from app.storage.obstacles import translated
from app.storage.opening import OWN, SHARED
from app.storage.sqlite import make_engine
from app.storage.version import DATABASE_NAME
from app.storage.workspace import Workspace

ROOT = Path(__file__).parents[2]


@pytest.fixture
def where(folder: Path) -> Path:
    """These are about a folder of one's own; test_team.py is about the others."""
    return folder


def begun(folder: Path) -> str:
    with Workspace.open(folder) as opened:
        return opened.create("self", {"name": "甲"}, author="张三", edition="2024")


def run_sql(folder: Path, *statements: str) -> None:
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def fingerprints(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_new_workspace_has_its_folders_and_settings(folder: Path) -> None:
    with Workspace.open(folder) as opened:
        assert all((folder / name).is_dir() for name in SHARED + OWN)
        with opened.database.transaction() as connection:
            for pragma, value in (("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1)):
                found = connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one()
                assert (pragma, found) == (pragma, value)
    assert not (folder / f"{DATABASE_NAME}-wal").exists()


def test_without_create_a_missing_workspace_stays_missing(folder: Path) -> None:
    with pytest.raises(BadInput, match="没有工作区"):
        Workspace.open(folder, create=False)
    assert not folder.exists()


def test_a_file_is_no_place_for_a_workspace(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("x")
    with pytest.raises(BadInput, match="是文件"):
        Workspace.open(place)
    with pytest.raises(Blocked):
        Workspace.open(place / "below")


def test_a_second_opening_is_told_which_process_holds_it(workspace: Workspace) -> None:
    with pytest.raises(Blocked, match=f"进程 {os.getpid()}"):
        Workspace.open(workspace.folder)


@pytest.mark.parametrize("left_behind", [b"", b"\xff\xfe", b"12x"])
def test_an_unreadable_process_number_is_left_out(workspace: Workspace, left_behind: bytes) -> None:
    (workspace.folder / "workspace.pid").write_bytes(left_behind)
    with pytest.raises(Blocked, match="命令使用。请先关闭"):
        Workspace.open(workspace.folder)


def test_closing_lets_the_next_one_in(folder: Path) -> None:
    begun(folder)
    with Workspace.open(folder, create=False) as again:
        assert len(again.list()) == 1


def test_the_lock_dies_with_its_process(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from app.storage.workspace import Workspace\n"
        "w = Workspace.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code, folder],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"open\n"
        with pytest.raises(Blocked, match=f"进程 {child.pid}"):
            Workspace.open(folder)
        child.kill()
    Workspace.open(folder).close()


def test_a_copied_folder_goes_on_under_its_own_name(folder: Path, tmp_path: Path) -> None:
    assessment = begun(folder)
    copy = tmp_path / "副本"
    shutil.copytree(folder, copy)
    with Workspace.open(folder) as mine, Workspace.open(copy) as theirs:
        assert mine.replica != theirs.replica
        mine.append(assessment, [Edit("scenarios/S01/grade", 1)], author="张三")
        theirs.append(assessment, [Edit("scenarios/S02/grade", 2)], author="李四")
        mine.merge(theirs.changes(assessment))
        assert check(mine).problems == ()


NEWER = [
    "UPDATE meta SET value = value + 1 WHERE key = 'format'",
    "UPDATE alembic_version SET version_num = '9999'",
]


@pytest.mark.parametrize("statement", NEWER)
def test_a_newer_workspace_is_refused_untouched(folder: Path, statement: str) -> None:
    begun(folder)
    run_sql(folder, statement)
    before = fingerprints(folder)
    with pytest.raises(Blocked, match="更新版本"):
        Workspace.open(folder)
    assert fingerprints(folder) == before


@pytest.mark.parametrize("statement", NEWER)
def test_a_newer_workspace_with_an_unwritten_log_is_refused_untouched(
    folder: Path, tmp_path: Path, statement: str
) -> None:
    begun(folder)
    crashed = tmp_path / "crashed"
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint=0")
        with connection:
            connection.execute(statement)
        shutil.copytree(folder, crashed)
    (crashed / f"{DATABASE_NAME}-shm").unlink()
    before = fingerprints(crashed)
    assert f"{DATABASE_NAME}-wal" in before
    with pytest.raises(Blocked, match="更新版本"):
        Workspace.open(crashed)
    assert fingerprints(crashed) == before


@pytest.mark.parametrize(
    "content",
    [b"not a database, but long enough to be looked at " * 40, b"SQLite format 3\0" + b"\0" * 4096],
)
def test_a_damaged_database_is_refused_untouched(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / DATABASE_NAME).write_bytes(content)
    with pytest.raises(Blocked, match="已损坏"):
        Workspace.open(folder)
    assert (folder / DATABASE_NAME).read_bytes() == content


def test_another_programs_database_is_refused_untouched(folder: Path) -> None:
    folder.mkdir()
    run_sql(folder, "CREATE TABLE songs (title TEXT)")
    before = fingerprints(folder)
    with pytest.raises(Blocked, match="不是数据库文件"):
        Workspace.open(folder)
    assert fingerprints(folder) | before == fingerprints(folder)


def test_an_interrupted_creation_is_finished(folder: Path) -> None:
    folder.mkdir()
    (folder / DATABASE_NAME).touch()
    with Workspace.open(folder) as opened:
        assert opened.list() == ()


def test_a_full_disk_is_said_and_loses_nothing(workspace: Workspace, assessment: str) -> None:
    with workspace.database.transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    raw = workspace.database._engine.raw_connection()
    raw.execute(f"PRAGMA max_page_count={pages}")
    acknowledged = list(workspace.changes(assessment))

    def fill() -> None:
        for number in range(200):
            edit = Edit("items/F1/note", f"{number}" + "长" * 4000)
            acknowledged.extend(workspace.append(assessment, [edit], author="张三"))

    with pytest.raises(Blocked, match="磁盘空间不足"):
        fill()
    assert list(workspace.changes(assessment)) == acknowledged
    raw.execute("PRAGMA max_page_count=1000000")
    assert workspace.append(assessment, [Edit("items/F1/note", "短")], author="张三")


def test_a_read_only_database_is_said(workspace: Workspace, assessment: str) -> None:
    raw = workspace.database._engine.raw_connection()
    raw.execute("PRAGMA query_only=ON")
    with pytest.raises(Blocked, match="只读"):
        workspace.append(assessment, [Edit("items/F1/note", "x")], author="张三")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "磁盘空间不足"),
        (errno.EACCES, "没有权限"),
        (errno.EROFS, "没有权限"),
        (errno.EIO, "已断开"),
        (errno.ENODEV, "已断开"),
        (errno.EMFILE, "读写工作区"),
    ],
)
def test_errors_of_the_disk_become_sentences(tmp_path: Path, number: int, words: str) -> None:
    with pytest.raises(Blocked, match=words), translated(tmp_path):
        raise OSError(number, os.strerror(number))


def test_our_own_mistakes_are_not_dressed_up(workspace: Workspace) -> None:
    with pytest.raises(Exception, match="syntax error"), workspace.database.transaction() as link:
        link.exec_driver_sql("SELEKT 1")


def test_the_migrations_make_the_tables(workspace: Workspace) -> None:
    with workspace.database.transaction() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, tables.metadata) == []


def test_the_newest_migration_is_the_one_the_program_expects() -> None:
    assert ScriptDirectory.from_config(migrate._config()).get_heads() == [version.REVISION]


@pytest.mark.usefixtures("next_release")
def test_an_older_workspace_is_backed_up_and_migrated(folder: Path) -> None:
    with pytest.MonkeyPatch.context() as before:
        before.setattr(version, "REVISION", "0001")
        before.setattr(migrate, "SCRIPTS", Path(migrate.__file__).with_name("migrations"))
        assessment = begun(folder)
    with Workspace.open(folder) as opened:
        assert opened.list()[0].id == assessment
        with opened.database.transaction() as connection:
            connection.exec_driver_sql("SELECT note FROM setting")
        assert check(opened).sound
    (kept,) = (folder / "backups").iterdir()
    with closing(sqlite3.connect(kept)) as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
        assert copy.execute("SELECT id FROM assessment").fetchone() == (assessment,)
    Workspace.open(folder).close()
    assert len(list((folder / "backups").iterdir())) == 1


def test_a_migration_that_fails_changes_nothing(folder: Path, next_release: Path) -> None:
    with pytest.MonkeyPatch.context() as before:
        before.setattr(version, "REVISION", "0001")
        before.setattr(migrate, "SCRIPTS", Path(migrate.__file__).with_name("migrations"))
        begun(folder)
    script = next_release / "versions" / "0002_second.py"
    script.write_text(script.read_text() + "    raise OSError(28, 'No space left on device')\n")
    with pytest.raises(Blocked, match="磁盘空间不足"):
        Workspace.open(folder)
    path = folder / DATABASE_NAME
    assert version.check_version(path).revision == "0001"
    with closing(Database(make_engine(path), "甲")) as database:
        with database.transaction() as connection:
            columns = connection.exec_driver_sql("PRAGMA table_info(setting)").all()
        assert [column[1] for column in columns] == ["key", "value"]


def test_opening_an_up_to_date_workspace_needs_no_alembic(folder: Path) -> None:
    begun(folder)
    code = (
        "import sys; from pathlib import Path; from app.storage.workspace import Workspace\n"
        "Workspace.open(Path(sys.argv[1])).close()\n"
        "print([name for name in ('alembic', 'PIL', 'PySide6', 'cryptography')"
        " if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, folder], cwd=ROOT, capture_output=True, check=True
    )
    assert run.stdout.strip() == b"[]"


def test_what_killed_processes_left_unfinished_is_cleared_away(folder: Path, photo: bytes) -> None:
    with Workspace.open(folder) as workspace:
        kept = workspace.evidence.path(workspace.evidence.add(photo).sha256)
    for name in ("evidence/.tmp-1", "backups/.tmp-2", "packages/.x.part", ".tmp-3"):
        (folder / name).write_bytes(b"half")
    (folder / ".work-4" / "a").mkdir(parents=True)
    (folder / "packages" / "一.part.zip").write_bytes(b"whole")
    Workspace.open(folder).close()
    assert list(folder.rglob(".*")) == []
    assert kept.read_bytes() == photo
    assert (folder / "packages" / "一.part.zip").exists()
