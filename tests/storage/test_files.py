"""Files that get their names together: all of them on the disk, or none of them there."""

from __future__ import annotations

import sys
import threading
from itertools import count
from pathlib import Path

import pytest

from app.storage import files
from app.storage.files import Settling


@pytest.fixture
def room(tmp_path: Path) -> Path:
    made = tmp_path / "room"
    made.mkdir()
    return made


def written(room: Path, count: int) -> list[Path]:
    paths = [room / str(number) for number in range(count)]
    for path in paths:
        path.write_text(path.name)
    return paths


def test_what_settled_has_its_name_and_the_rest_is_cleared_away(room: Path, tmp_path: Path) -> None:
    paths = written(room, 4)
    with Settling() as settling:
        for path in paths[1:]:
            settling.begin(path)
        settling.publish({path: tmp_path / path.name / "here" for path in paths[:2]})
        settling.clear(room)
    assert [(tmp_path / str(number) / "here").exists() for number in range(4)] == [
        *(True, True),
        *(False, False),
    ]
    assert not list(room.iterdir())


def test_a_file_that_does_not_reach_the_disk_leaves_none_of_them_a_name(
    room: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(path: Path) -> None:
        if path.name == "2":
            raise OSError(5, "no disk")

    monkeypatch.setattr(files, "_sync_file", failing)
    with Settling() as settling, pytest.raises(OSError, match="no disk"):
        settling.publish({path: tmp_path / "out" / path.name for path in written(room, 3)})
    assert not (tmp_path / "out").exists()


def test_a_file_that_is_given_open_is_closed_though_its_turn_never_comes(
    room: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    monkeypatch.setattr(files, "_SYNCS", 1)
    monkeypatch.setattr(files, "_sync_file", lambda _path: gate.wait(60))
    out = (room / "open").open("xb", buffering=0)
    with Settling() as settling:
        settling.begin(room / "before")
        settling.begin(room / "open", out)
        threading.Timer(0.2, gate.set).start()
    assert out.closed


def test_files_get_their_names_while_others_begin(
    room: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_sync_file", lambda _path: None)
    monkeypatch.setattr(files, "sync_folder", lambda _folder: None)
    paths, end = written(room, 60), threading.Event()
    with Settling() as settling:

        def begin() -> None:
            for number in count():
                settling.begin(tmp_path / "other" / str(number % 500))
                if end.is_set():
                    return

        other = threading.Thread(target=begin)
        interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        other.start()
        try:
            for path in paths:
                settling.publish({path: tmp_path / "out" / path.name})
        finally:
            end.set()
            other.join()
            sys.setswitchinterval(interval)
    assert len(list((tmp_path / "out").iterdir())) == len(paths)


def test_a_folder_is_named_on_the_disk_once_and_again_when_it_was_made_again(
    room: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    monkeypatch.setattr(files, "sync_folder", lambda folder: synced.append(folder.name))
    home = tmp_path / "evidence"
    with Settling() as settling:
        for number, path in enumerate(written(room, 3)):
            settling.publish({path: home / "ab" / path.name})
            if number == 1:
                (home / "ab" / "0").unlink()
                (home / "ab" / "1").unlink()
                (home / "ab").rmdir()
    assert sorted(synced) == [*["ab"] * 3, *["evidence"] * 2]
