"""Porters fetch as this process does; whoever loses them goes on without."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from multiprocessing import Pipe
from pathlib import Path

import pytest

from app import language
from app.errors import BadInput
from app.exchange.unpacking import Tampered
from app.storage.files import Settling
from app.workbench import ahead, evidence, packages, porter
from app.workbench.assessments import create
from app.workbench.batch import receive_folder
from app.workbench.porter import Porters
from app.workbench.progress import Cancelled, silent
from app.workbench.session import Session, open_session
from tests.workbench.coming import PATIENCE, have_come

ROOT = Path(__file__).parents[2]


@pytest.fixture
def settling() -> Iterator[Settling]:
    with Settling() as made:
        yield made


@pytest.fixture
def porters(tmp_path: Path, settling: Settling) -> Iterator[Porters]:
    """One porter, who has come."""
    made = Porters(tmp_path, settling)
    made.call(1)
    assert have_come(made)
    yield made
    made.dismiss()


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is fetched in this process."""
    monkeypatch.setattr(porter, "fetch", None)


@pytest.fixture
def package(session: Session, photo: Path, tmp_path: Path) -> Path:
    made = create(session, kind="before", enterprise={"name": "甲厂"})
    evidence.attach(session, assessment=made, files=[photo], subjects=["F1"])
    return packages.export(session, assessment=made, out=tmp_path / "甲.zip").path


def room_in(folder: Path, name: str) -> Path:
    room = folder / name
    room.mkdir()
    return room


@pytest.mark.usefixtures("alone")
def test_a_porter_fetches_what_this_process_would(
    porters: Porters, settling: Settling, package: Path, tmp_path: Path
) -> None:
    from app.workbench.fetching import fetch

    here, there = room_in(tmp_path, "here"), room_in(tmp_path, "there")
    mine = fetch(package, here, tmp_path, settling)
    found = porters.fetch(package, there, silent)
    assert found == mine._replace(copy=there / mine.copy.name)
    assert found.cut
    assert {it.name: it.read_bytes() for it in there.iterdir()} == {
        it.name: it.read_bytes() for it in here.iterdir()
    }


@pytest.mark.usefixtures("alone")
def test_a_porter_says_what_is_wrong_and_leaves_nothing(
    porters: Porters, package: Path, tmp_path: Path
) -> None:
    room, damaged = room_in(tmp_path, "room"), tmp_path / "乙.zip"
    data = package.read_bytes()
    damaged.write_bytes(data[: len(data) // 2] + b"!" + data[len(data) // 2 + 1 :])
    with pytest.raises(Tampered) as caught:
        porters.fetch(damaged, room, silent)
    assert caught.value.problems[0].endswith("。")
    with pytest.raises(BadInput, match=r"找不到文件“.*丙\.zip”，请检查路径。"):
        porters.fetch(tmp_path / "丙.zip", room, silent)
    assert not list(room.iterdir())
    assert porters.fetch(package, room, silent).cut  # and is there for the next one


def test_a_porter_who_meets_what_nobody_foresaw_leaves_it_to_us(
    settling: Settling, package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = room_in(tmp_path, "room")
    ours, theirs = Pipe()

    def begin(*_: object) -> None:
        (room / "half").touch()
        raise MemoryError

    monkeypatch.setattr(porter, "fetch", begin)
    ours.send((package, room))
    with pytest.raises(MemoryError):
        porter._carry(theirs, tmp_path, settling)
    assert not list(room.iterdir())
    monkeypatch.undo()
    made = Porters(tmp_path, settling)
    made._idle.append(porter._Porter(ours))
    assert made.fetch(package, room, silent).cut
    assert not made._idle


@pytest.mark.usefixtures("alone")
def test_a_porter_speaks_as_we_do(tmp_path: Path, settling: Settling) -> None:
    with language.speaking("en"):
        made = Porters(tmp_path, settling)
        made.call(1)
    assert have_come(made)
    with pytest.raises(BadInput, match="was not found"):
        made.fetch(tmp_path / "丙.zip", room_in(tmp_path, "room"), silent)
    made.dismiss()


def test_who_has_not_come_yet_is_not_waited_for(
    settling: Settling, package: Path, tmp_path: Path
) -> None:
    made = Porters(tmp_path, settling)
    made.call(1)
    assert made.fetch(package, room_in(tmp_path, "room"), silent).cut
    assert not made._idle[0]._has_come
    made.dismiss()


@pytest.mark.usefixtures("alone")
def test_who_was_asked_to_stop_does_not_begin_in_place_of_a_porter(
    settling: Settling, package: Path, tmp_path: Path
) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Porters(tmp_path, settling).fetch(package, room_in(tmp_path, "room"), stop)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends it to no single process")
@pytest.mark.usefixtures("alone")
def test_ctrl_c_does_not_break_a_porter_on_the_way(
    settling: Settling, package: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    made = Porters(tmp_path, settling)
    made.call(1)
    assert made._process
    assert made._process.pid
    os.kill(made._process.pid, signal.SIGINT)
    assert have_come(made)
    assert made.fetch(package, room_in(tmp_path, "room"), silent).cut
    made.dismiss()
    assert capfd.readouterr().err == ""


def test_who_asks_to_stop_is_heard_and_the_porter_let_go(
    porters: Porters, package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    monkeypatch.setattr(porter._Porter, "_heard", lambda *_: stop(0, 1))
    with pytest.raises(Cancelled):
        porters.fetch(package, room_in(tmp_path, "room"), stop)
    assert not porters._idle


def test_a_batch_goes_on_when_its_porters_are_killed(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, photo: Path
) -> None:
    folder = tmp_path / "来件"
    folder.mkdir()
    for number in range(6):
        made = create(session, kind="before", enterprise={"name": f"{number}厂"})
        evidence.attach(session, assessment=made, files=[photo], subjects=["F1"])
        packages.export(session, assessment=made, out=folder / f"{number}.zip")
    called: list[Porters] = []
    call = Porters.call

    def call_and_wait(self: Porters, count: int) -> None:
        call(self, count)
        assert have_come(self)
        called.append(self)

    def begin(file: str) -> None:
        if file == "3.zip":
            called[0].dismiss()

    monkeypatch.setattr(Porters, "call", call_and_wait)
    monkeypatch.setattr(ahead, "_MANY", 2)
    with open_session(tmp_path / "lead") as lead:
        batch = receive_folder(lead, folder=folder, draft=True, begin=begin)
        assert batch.count("received") == 6
        assert not list(lead.workspace.folder.glob(".work*"))


ORPHAN = """
import sys, time
from pathlib import Path
from app.storage.files import Settling
from app.workbench.porter import Porters
from tests.workbench.coming import have_come

if __name__ == "__main__":
    porters = Porters(Path(sys.argv[1]), Settling())
    porters.call(2)
    assert have_come(porters)
    print("come", flush=True)
    time.sleep(600)
"""


def test_no_porter_outlives_whom_it_works_for(tmp_path: Path) -> None:
    script = tmp_path / "holder.py"
    script.write_text(ORPHAN, encoding="utf-8")
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT), "COVERAGE_PROCESS_START": ""}
    with subprocess.Popen(
        [sys.executable, script, tmp_path], stdout=subprocess.PIPE, env=surroundings
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"come\n"
        holder.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        holder.communicate(timeout=PATIENCE)  # ends when nobody holds the other end any more
