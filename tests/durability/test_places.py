"""Places where a workspace cannot be used: locked, read-only, full; and it is used again later."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from app.errors import Blocked, InUse
from app.storage import lock
from app.storage.fsck import check
from app.storage.restore import restore
from app.storage.version import DATABASE_NAME
from app.storage.workspace import Workspace
from app.workbench import editing
from app.workbench.assessments import create
from app.workbench.session import open_session
from tests.durability.flows import AUTHOR, ENTERPRISE
from tests.durability.test_releases import RELEASES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
# Root without these is held by permissions like everybody else.
BOUND = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]


def shuping(folder: Path, *words: str, before: tuple[str, ...] = ()) -> tuple[int, str]:
    """Run a command in a process of its own; return its exit code and what it said of trouble."""
    line = [*before, sys.executable, "-m", "app", "--workspace", str(folder), *words]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, check=False)
    return done.returncode, done.stderr.decode()


def bytes_in(folder: Path) -> dict[Path, tuple[bytes, int]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace that somebody has worked in."""
    place = tmp_path / "工作区"
    with open_session(place, author=AUTHOR) as session:
        create(session, kind="after", enterprise=ENTERPRISE)
    return place


@pytest.fixture
def bound() -> tuple[str, ...]:
    """What to start a command with so that permissions bind it."""
    if sys.platform == "win32":
        pytest.skip("a read-only folder of Windows can be written in")
    if os.geteuid() != 0:
        return ()
    if shutil.which(BOUND[0]) is None or subprocess.run([*BOUND, "true"], check=False).returncode:
        pytest.skip("root may write everywhere, and nothing here takes that from it")
    return tuple(BOUND)


def test_a_workspace_that_may_only_be_read_is_refused_in_a_sentence(
    folder: Path, bound: tuple[str, ...]
) -> None:
    everything = [folder, *folder.rglob("*")]
    for path in everything:
        path.chmod(0o555)
    before = bytes_in(folder)
    try:
        code, said = shuping(folder, "list", before=bound)
        assert (code, said.count("\n")) == (2, 1)
        assert "没有权限" in said
        assert bytes_in(folder) == before
    finally:
        for path in everything:
            path.chmod(0o755)
    assert shuping(folder, "list") == (0, "")


def test_a_database_that_may_only_be_read_is_shown_and_not_changed(
    folder: Path, bound: tuple[str, ...]
) -> None:
    database = folder / DATABASE_NAME
    database.chmod(0o444)
    before = database.read_bytes()
    assert shuping(folder, "list", before=bound) == (0, "")
    code, said = shuping(folder, "new", "--name", "乙厂", before=bound)
    assert (code, said.count("\n")) == (2, 1)
    assert "只读" in said
    assert database.read_bytes() == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, of four megabytes."""
    place = tmp_path / "小盘"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(place)]
    if (
        sys.platform != "linux"
        or os.geteuid() != 0
        or subprocess.run(mount, check=False).returncode
    ):
        pytest.skip("only root can make a small disk here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("number", [1, 0], ids=["a workspace", "a new one"])
def test_a_disk_that_is_full_at_the_start_is_told_and_the_work_is_intact(
    small_disk: Path, number: int
) -> None:
    place, made = small_disk / "工作区", []
    for _ in range(number):
        with open_session(place, author=AUTHOR) as session:
            made.append(create(session, kind="after", enterprise=ENTERPRISE))
    full = fill(small_disk)
    code, said = shuping(place, "list")
    assert (code, said.count("\n")) == (2, 1)
    assert "磁盘空间不足" in said
    full.unlink()
    with open_session(place, author=AUTHOR) as session:
        assert [row.id for row in session.workspace.list()] == made
        assert check(session.workspace).problems == ()
        create(session, kind="self", enterprise=ENTERPRISE)


def fill(disk: Path) -> Path:
    """Write until not one byte more fits."""
    path = disk / "电影.mp4"
    with path.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(b"0" * 4096):
            pass
    assert shutil.disk_usage(disk).free == 0
    return path


def test_a_second_process_is_turned_away_and_the_first_goes_on(folder: Path) -> None:
    with open_session(folder, author=AUTHOR) as session:
        (made,) = (row.id for row in session.workspace.list())
        code, said = shuping(folder, "list")
        assert code == 2
        assert f"进程 {os.getpid()}" in said
        editing.set_grade(session, assessment=made, scenario="S01", grade=2)
        assert check(session.workspace).problems == ()


@pytest.mark.skipif(sys.platform == "win32", reason="there the lock is another one")
@pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.name)
def test_what_a_killed_process_of_a_release_left_behind_locks_nobody_out(
    release: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "工作区"
    restore(release / "workspace.zip", folder)
    holder = "import fcntl, os, signal, sys; from pathlib import Path; at = Path(sys.argv[1])\n"
    holder += "lock = os.open(at / 'workspace.lock', os.O_RDWR | os.O_CREAT, 0o644)\n"
    holder += "fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)\n"
    holder += "(at / 'workspace.pid').write_text(str(os.getpid()))\n"
    holder += "os.kill(os.getpid(), signal.SIGKILL)\n"
    died = subprocess.run([sys.executable, "-c", holder, str(folder)], check=False)
    assert died.returncode == -signal.SIGKILL
    with Workspace.open(folder, create=False) as opened:
        assert len(opened.list()) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there the lock is another one")
def test_a_window_of_an_earlier_release_and_this_one_shut_each_other_out(folder: Path) -> None:
    import fcntl

    earlier = os.open(folder / lock.LOCK_NAME, os.O_RDWR)
    try:
        fcntl.flock(earlier, fcntl.LOCK_EX | fcntl.LOCK_NB)
        with pytest.raises(InUse):
            Workspace.open(folder)
        fcntl.flock(earlier, fcntl.LOCK_UN)
        with Workspace.open(folder), pytest.raises(BlockingIOError):
            fcntl.flock(earlier, fcntl.LOCK_EX | fcntl.LOCK_NB)
    finally:
        os.close(earlier)


def test_a_disk_that_knows_no_locks_is_told_and_nothing_is_opened(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unable(_descriptor: int) -> NoReturn:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    before = bytes_in(folder)
    monkeypatch.setattr(lock, "_take", unable)
    with pytest.raises(Blocked, match="不支持文件锁"):
        Workspace.open(folder)
    assert bytes_in(folder) == before
    monkeypatch.undo()
    Workspace.open(folder).close()
