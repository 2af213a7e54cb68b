"""Several leads in one workspace on a server: nothing forks, nothing is lost, trouble is said."""

from __future__ import annotations

import subprocess
import sys
import threading
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from app.cli.main import run
from app.errors import BadInput, Blocked
from app.storage import migrate, version
from app.storage.backup import backup
from app.storage.fields import Edit
from app.storage.fsck import check
from app.storage.lock import LOCK_NAME, PID_NAME
from app.storage.opening import MARKER
from app.storage.place import Server, place_of
from app.storage.workspace import Copy, Workspace

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from tests.storage.pgserver import TeamServer

ROOT = Path(__file__).parents[2]
NAME = {"name": "甲机械厂"}


@pytest.fixture
def lead(team: str) -> Iterator[Workspace]:
    with Workspace.open(team) as opened:
        yield opened


@pytest.fixture
def colleague(team: str, lead: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """Another person at another computer, who works in the same workspace."""
    assert lead.list() == ()
    with pytest.MonkeyPatch.context() as elsewhere:
        elsewhere.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
        opened = Workspace.open(team)
    with opened:
        yield opened


@pytest.fixture
def assessment(lead: Workspace) -> str:
    return lead.create("after", NAME, author="张三", edition="2024")


def without_folder(url: str) -> str:
    return url.partition("&folder=")[0]


def test_two_leads_see_each_others_edits(
    lead: Workspace, colleague: Workspace, assessment: str
) -> None:
    assert lead.replica != colleague.replica
    colleague.append(assessment, [Edit("scenarios/S01/grade", 1)], author="李四")
    lead.append(assessment, [Edit("scenarios/S01/grade", 2)], author="张三")
    assert colleague.state(assessment).values["scenarios/S01/grade"] == 2
    assert colleague.list() == lead.list()
    assert check(colleague).problems == ()


def test_nobody_locks_what_a_team_shares(lead: Workspace, colleague: Workspace) -> None:
    places = {lead.folder, lead.home, colleague.home}
    assert not [
        name for place in places for name in (LOCK_NAME, PID_NAME) if (place / name).exists()
    ]


def test_edits_at_the_same_time_fork_no_chain_and_make_no_conflict(
    lead: Workspace, colleague: Workspace, team: str, assessment: str
) -> None:
    """The lead's window and command line share one name, the colleague has another."""

    def edit(workspace: Workspace, author: str) -> None:
        for number in range(15):
            edits = [Edit("scenarios/S01/grade", number % 5), Edit("items/F1/note", f"{number}")]
            workspace.append(assessment, edits, author=author)

    with Workspace.open(team) as window, ThreadPoolExecutor() as pool:
        assert window.replica == lead.replica
        authors = {"张三": lead, "李四": colleague, "王五": window}
        for done in [pool.submit(edit, place, author) for author, place in authors.items()]:
            done.result()
    assert check(lead).problems == ()
    assert lead.state(assessment).conflicts == {}


def test_the_same_copy_merged_by_two_at_once_comes_once(
    lead: Workspace, colleague: Workspace, other: Workspace
) -> None:
    made = [other.create("after", NAME, author="王五", edition="2024") for _ in range(4)]
    for assessment in made:
        other.append(assessment, [Edit("scenarios/S01/grade", 1)], author="王五")
    copy = [change for assessment in made for change in other.changes(assessment)]
    with ThreadPoolExecutor() as pool:
        for done in [
            pool.submit(lead.merge, copy),
            pool.submit(colleague.merge, list(reversed(copy))),
        ]:
            done.result()
    found = [change for assessment in made for change in lead.changes(assessment)]
    assert sorted(change.id for change in found) == sorted(change.id for change in copy)
    assert check(lead).problems == ()


def test_copies_merged_together_by_two_at_once_come_once_whatever_their_order(
    lead: Workspace, colleague: Workspace, tmp_path: Path
) -> None:
    with Workspace.open(tmp_path / "away") as away:
        made = [away.create("after", NAME, author="李四", edition="2024") for _ in range(3)]
        copies = [Copy(away.changes(one)) for one in made]
    with ThreadPoolExecutor() as pool:
        pending = [
            pool.submit(lead.merge_all, copies),
            pool.submit(colleague.merge_all, copies[::-1]),
        ]
        added = [one.added for done in pending for one in done.result()]
    assert sum(added) == sum(len(copy.changes) for copy in copies)
    assert {row.id for row in lead.list()} == set(made)
    assert check(colleague).problems == ()


def test_the_same_photo_added_by_two_at_once_is_kept_once(
    lead: Workspace, colleague: Workspace, photo: bytes
) -> None:
    with ThreadPoolExecutor() as pool:
        found = list(pool.map(lambda place: place.evidence.add(photo), [lead, colleague] * 4))
    assert len({stored.sha256 for stored in found}) == 1
    assert len(lead.evidence.known()) == 1
    assert colleague.evidence.path(found[0].sha256).read_bytes() == photo


def test_settings_belong_to_the_person(lead: Workspace, colleague: Workspace) -> None:
    lead.settings.set("author.name", "张三")
    colleague.settings.set("author.name", "李四")
    assert (lead.settings.get("author.name"), colleague.settings.get("author.name")) == (
        "张三",
        "李四",
    )
    assert lead.settings.all() == {"author.name": "张三"}


def test_who_collides_begins_again(lead: Workspace, colleague: Workspace) -> None:
    for number, place in enumerate((lead, colleague)):
        place.settings.set(f"{number}", "0")
    row = text("UPDATE setting SET value = CAST(value AS int) + 1 WHERE key LIKE :end")
    both_began = threading.Barrier(2)
    attempts: list[int] = []

    def add(workspace: Workspace, order: tuple[str, str]) -> None:
        first: list[bool] = [True]

        def work(connection: Connection) -> None:
            attempts.append(1)
            connection.execute(row, {"end": f"%/{order[0]}"})
            if first.pop() if first else False:
                both_began.wait(timeout=30)
            connection.execute(row, {"end": f"%/{order[1]}"})

        workspace.database.run(work)

    with ThreadPoolExecutor() as pool:
        pending = [pool.submit(add, lead, ("0", "1")), pool.submit(add, colleague, ("1", "0"))]
        for done in pending:
            done.result()
    assert len(attempts) > 2  # otherwise nobody collided
    assert (lead.settings.get("0"), colleague.settings.get("1")) == ("2", "2")


CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'team'"


def test_a_lost_connection_is_said_and_loses_nothing_acknowledged(
    lead: Workspace, assessment: str, server: TeamServer
) -> None:
    made = lead.append(assessment, [Edit("scenarios/S01/grade", 2)], author="张三")

    def cut_off(connection: Connection) -> None:
        connection.execute(text("UPDATE assessment SET level = 4"))
        server.sql("postgres", CUT)
        connection.execute(text("UPDATE assessment SET level = 4"))

    with pytest.raises(Blocked, match="此前的都在"):
        lead.database.run(cut_off)
    assert lead.changes(assessment)[-1] == made[-1]
    assert lead.list()[0].level == 0
    server.sql("postgres", CUT)  # idle this time: the next edit finds its way by itself
    lead.append(assessment, [Edit("scenarios/S01/grade", 3)], author="张三")
    assert check(lead).problems == ()


def test_a_commit_is_on_the_disk_whatever_the_server_was_told(
    lead: Workspace, server: TeamServer, team: str
) -> None:
    assert lead.list() == ()
    server.sql("team", "ALTER ROLE shuping SET synchronous_commit = off")
    try:
        with Workspace.open(team) as opened, opened.database.transaction() as connection:
            assert connection.execute(text("SHOW synchronous_commit")).scalar_one() == "on"
    finally:
        server.sql("team", "ALTER ROLE shuping RESET synchronous_commit")


def test_a_character_that_the_server_cannot_keep_is_said(lead: Workspace) -> None:
    with pytest.raises(Blocked, match="存不了的字符"):
        lead.create("after", {"name": "甲\0乙"}, author="张三", edition="2024")
    assert lead.list() == ()


UNREACHABLE = "postgresql+psycopg://lead:geheim@127.0.0.1:1/team?folder=/share"


def test_a_server_out_of_reach_is_said_without_the_password() -> None:
    with pytest.raises(Blocked, match="连不上团队数据库") as caught:
        Workspace.open(UNREACHABLE)
    assert "127.0.0.1:1/team" in caught.value.message
    assert "geheim" not in "".join(traceback.format_exception(caught.value))
    assert "geheim" not in repr(place_of(UNREACHABLE)) + str(place_of(UNREACHABLE))


@pytest.mark.parametrize(
    "address",
    [
        "mysql://lead:geheim@host/team",
        "postgresql+psycopg://lead:geheim@host",
        "postgresql+psycopg://lead:geheim@host:x/team",
        "postgresql+psycopg://lead:geheim@host/team?folder=/a&folder=/b",
    ],
)
def test_an_address_that_is_not_understood_is_not_repeated(address: str) -> None:
    with pytest.raises(BadInput, match="看不懂") as caught:
        Workspace.open(address)
    assert "geheim" not in str(caught.value)


def test_the_folder_never_reaches_the_driver() -> None:
    found = place_of("postgresql://lead@host/team?sslmode=require&folder=%2Fmnt%2F%E5%85%B1")
    assert isinstance(found, Server)
    assert found.folder == Path("/mnt/共")
    assert dict(found.url.query) == {"sslmode": "require"}
    assert found.url.drivername == "postgresql+psycopg"


def test_the_first_opening_needs_the_shared_folder(server: TeamServer, tmp_path: Path) -> None:
    server.sql("postgres", "CREATE DATABASE fresh")
    try:
        with pytest.raises(BadInput, match="写明放佐证的共享文件夹"):
            Workspace.open(server.url("fresh"))
        with pytest.raises(Blocked, match="找不到共享文件夹"):
            Workspace.open(server.url("fresh", tmp_path / "没有"))
        with pytest.raises(BadInput, match="没有工作区"):
            Workspace.open(server.url("fresh", tmp_path), create=False)
        assert server.sql("fresh", "SELECT * FROM pg_tables WHERE schemaname = 'public'") == []
        address = server.url("fresh", tmp_path)
        with ThreadPoolExecutor() as pool:  # both make the tables, or one waits for the other
            for opened in pool.map(Workspace.open, [address] * 2):
                opened.close()
        with Workspace.open(server.url("fresh")) as remembered:
            assert remembered.folder == tmp_path
            assert check(remembered).sound
    finally:
        server.sql("postgres", "DROP DATABASE fresh WITH (FORCE)")


def test_the_share_may_be_somewhere_else_on_another_computer(team: str, tmp_path: Path) -> None:
    Workspace.open(team).close()
    moved = (tmp_path / "共享").rename(tmp_path / "另处")
    with pytest.raises(Blocked, match="可能没有挂载"):
        Workspace.open(without_folder(team))
    with Workspace.open(f"{without_folder(team)}&folder={moved}") as opened:
        assert opened.folder == moved


def test_an_empty_mount_point_is_not_taken_for_the_share(
    team: str, tmp_path: Path, photo: bytes
) -> None:
    with Workspace.open(team) as opened:
        opened.evidence.add(photo)
    (tmp_path / "共享").rename(tmp_path / "没挂上")
    (tmp_path / "共享").mkdir()
    with pytest.raises(Blocked, match="没有挂载"):
        Workspace.open(team)
    assert list((tmp_path / "共享").iterdir()) == []


def test_the_share_of_another_team_is_refused(team: str, tmp_path: Path) -> None:
    (tmp_path / "共享" / MARKER).write_text("f" * 32)
    with pytest.raises(Blocked, match="另一个团队"):
        Workspace.open(team)
    assert [path.name for path in (tmp_path / "共享").iterdir()] == [MARKER]


def test_a_database_of_another_program_is_refused(server: TeamServer, tmp_path: Path) -> None:
    server.sql("postgres", "CREATE DATABASE songs")
    try:
        server.sql("songs", "CREATE TABLE songs (title text)")
        with pytest.raises(BadInput, match="别的程序"):
            Workspace.open(server.url("songs", tmp_path))
    finally:
        server.sql("postgres", "DROP DATABASE songs WITH (FORCE)")


NEWER = "UPDATE meta SET value = value::int {} 1 WHERE key = 'format'"
REVISION = "UPDATE alembic_version SET version_num = '{}'"


@pytest.mark.parametrize(
    ("newer", "back"),
    [
        (NEWER.format("+"), NEWER.format("-")),
        (REVISION.format("9999"), REVISION.format(version.REVISION)),
    ],
)
def test_a_newer_workspace_is_refused(
    team: str, server: TeamServer, tmp_path: Path, newer: str, back: str
) -> None:
    server.sql("team", newer)
    try:
        with pytest.raises(Blocked, match="更新版本"):
            Workspace.open(team)
        assert list((tmp_path / "共享").iterdir()) == []
    finally:
        server.sql("team", back)


@pytest.mark.usefixtures("next_release")
def test_an_older_workspace_is_migrated_when_it_was_dumped(
    server: TeamServer, tmp_path: Path
) -> None:
    server.sql("postgres", "CREATE DATABASE older")
    address = server.url("older", tmp_path)
    try:
        with pytest.MonkeyPatch.context() as before:
            before.setattr(version, "REVISION", "0001")
            before.setattr(migrate, "SCRIPTS", Path(migrate.__file__).with_name("migrations"))
            with Workspace.open(address) as opened:
                made = opened.create("after", NAME, author="张三", edition="2024")
        dump = tmp_path / "backups" / "升级前-0001.dump"
        for content in (None, b""):
            if content is not None:
                dump.write_bytes(content)
            with pytest.raises(Blocked, match="pg_dump"):
                Workspace.open(address)
            assert server.sql("older", "SELECT * FROM alembic_version") == [("0001",)]
        dump.write_bytes(b"PGDMP")
        with Workspace.open(address) as opened:
            assert [row.id for row in opened.list()] == [made]
            assert check(opened).sound
        assert server.sql("older", "SELECT * FROM alembic_version") == [("0002",)]
    finally:
        server.sql("postgres", "DROP DATABASE older WITH (FORCE)")


def test_a_team_is_backed_up_in_other_ways(lead: Workspace) -> None:
    with pytest.raises(BadInput, match="shuping copy"):
        backup(lead)


def test_the_command_line_takes_an_address(
    team: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--workspace", team]
    assert run([*where, "new", "--name", "甲机械厂"]) == 0
    assert run(["list", *where]) == 0
    assert "甲机械厂" in capsys.readouterr().out
    assert run(["copy", team, str(tmp_path / "本机")]) == 0
    assert "1个评测" in capsys.readouterr().out
    assert run(["list", "--workspace", str(tmp_path / "本机")]) == 0
    assert "甲机械厂" in capsys.readouterr().out
    assert run(["list", "--workspace", UNREACHABLE]) == 2
    assert "geheim" not in capsys.readouterr().err


def test_a_folder_needs_no_driver(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from app.storage.workspace import Workspace\n"
        "Workspace.open(Path(sys.argv[1])).close()\n"
        "print([name for name in ('psycopg', 'platformdirs') if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, folder], cwd=ROOT, capture_output=True, check=True
    )
    assert run.stdout.strip() == b"[]"
