"""Receiving a folder: exactly the damaged packages are set aside, everything else is here."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import Connection

from app.errors import BadInput, Blocked
from app.storage import records
from app.storage.files import sha256_of
from app.storage.records import PackageRecord
from app.storage.workspace import Copy
from app.storage.writer import MergeResult
from app.workbench import editing, evidence, finishing, packages
from app.workbench.ahead import Ahead
from app.workbench.assessments import create
from app.workbench.batch import Batch, Line, receive_folder, write_report
from app.workbench.identities import create_identity, trust
from app.workbench.progress import Cancelled
from app.workbench.session import Session, open_session

SECRET = "workshop-evening"
Make = Callable[..., Path]


@pytest.fixture
def identity(session: Session) -> Path:
    return create_identity(
        session, name="林评测", organisation="评测中心", role="assessor", passphrase=SECRET
    ).path


@pytest.fixture
def make(session: Session, identity: Path, tmp_path: Path) -> Make:
    def package(name: str, option: str = "A", assessment: str = "") -> Path:
        made = assessment or create(session, kind="before", enterprise={"name": name})
        editing.answer(session, assessment=made, item="M4", options=[option])
        session.workspace.append(made, [], author="林评测")
        _finalised(session, made)
        out = tmp_path / "来件" / f"{name}.zip"
        out.parent.mkdir(exist_ok=True)
        packages.export(session, assessment=made, out=out, identity=identity, passphrase=SECRET)
        return out

    return package


def _finalised(session: Session, assessment: str) -> None:
    from app.storage.fields import Edit

    session.workspace.append(assessment, [Edit("status", "finalised")], author="林评测")


@pytest.fixture
def lead(identity: Path, tmp_path: Path) -> Iterator[Session]:
    with open_session(tmp_path / "lead", author="王组长") as opened:
        trust(opened, pem=identity.with_suffix(".pem"))
        yield opened


def endings(batch: Batch) -> dict[str, str]:
    return {line.file: line.ending for line in batch.lines}


def damaged(package: Path) -> Path:
    data = bytearray(package.read_bytes())
    data[len(data) // 2] ^= 1
    package.write_bytes(data)
    return package


def test_exactly_the_bad_files_are_set_aside_with_their_reasons(make: Make, lead: Session) -> None:
    folder = make("甲厂").parent
    damaged(make("乙厂"))
    (folder / "下级").mkdir()
    make("丙厂").rename(folder / "下级" / "丙厂.ZIP")
    (folder / "空.zip").touch()
    (folder / "别的.zip").write_text("not a package")
    (folder / "说明.txt").write_text("not a zip file")
    batch = receive_folder(lead, folder=folder)
    assert endings(batch) == {
        "下级/丙厂.ZIP": "received",
        "乙厂.zip": "set_aside",
        "别的.zip": "set_aside",
        "甲厂.zip": "received",
        "空.zip": "set_aside",
    }
    assert {row.enterprise_name for row in lead.workspace.list()} == {"甲厂", "丙厂"}
    assert all(line.told.endswith("。") for line in batch.set_aside)


def test_packages_on_their_way_together_may_hold_the_same_photo(
    session: Session, lead: Session, tmp_path: Path
) -> None:
    photo, out = tmp_path / "车间.png", tmp_path / "来件"
    Image.new("RGB", (40, 30), "teal").save(photo)
    out.mkdir()
    for number in range(4):
        made = create(session, kind="before", enterprise={"name": f"{number}厂"})
        evidence.attach(session, assessment=made, files=[photo], subjects=["F1"])
        packages.export(session, assessment=made, out=out / f"{number}.zip")
    damaged(out / "1.zip")
    batch = receive_folder(lead, folder=out, draft=True)
    assert [line.ending for line in batch.lines] == [
        *("received", "set_aside"),
        *("received", "received"),
    ]
    assert evidence.original(lead, sha256=sha256_of(photo)).read_bytes() == photo.read_bytes()
    assert not [it for it in lead.workspace.folder.iterdir() if it.name.startswith(".work")]


def test_a_second_run_changes_nothing_and_says_so(make: Make, lead: Session) -> None:
    folder = make("甲厂").parent
    damaged(make("乙厂"))
    receive_folder(lead, folder=folder)
    before = lead.workspace.list()
    assert endings(receive_folder(lead, folder=folder)) == {
        "乙厂.zip": "set_aside",
        "甲厂.zip": "repeated",
    }
    assert lead.workspace.list() == before


def test_what_a_power_cut_left_half_received_is_received(make: Make, lead: Session) -> None:
    """The file was in its place, what it says was not committed yet."""
    package = make("甲厂")
    place = lead.workspace.folder / "packages" / "received"
    place.mkdir()
    shutil.copy(package, place / f"甲厂-{sha256_of(package)[:16]}.shuping.zip")
    assert endings(receive_folder(lead, folder=package.parent)) == {"甲厂.zip": "received"}
    assert len(list(place.iterdir())) == 1
    assert endings(receive_folder(lead, folder=package.parent)) == {"甲厂.zip": "repeated"}


def test_a_received_file_that_went_away_is_kept_again(make: Make, lead: Session) -> None:
    package = make("甲厂")
    receive_folder(lead, folder=package.parent)
    (kept,) = (lead.workspace.folder / "packages" / "received").iterdir()
    kept.unlink()
    assert endings(receive_folder(lead, folder=package.parent)) == {"甲厂.zip": "repeated"}
    assert kept.read_bytes() == package.read_bytes()


def test_the_newer_revision_stays_in_whatever_order_they_come(
    make: Make, session: Session, lead: Session
) -> None:
    first = make("甲厂")
    (made,) = [row.id for row in session.workspace.list()]
    finishing.reopen(session, assessment=made, reason="更正")
    second = make("a第二版", "B", made)
    assert second.name < first.name
    assert endings(receive_folder(lead, folder=first.parent)) == {
        "a第二版.zip": "received",
        "甲厂.zip": "older",
    }
    assert lead.workspace.state(made).values["items/M4/options"] == ["B"]
    assert lead.workspace.list()[0].revision == 2


@pytest.mark.parametrize("together", [True, False])
def test_one_that_cannot_be_committed_takes_none_along(
    make: Make, lead: Session, monkeypatch: pytest.MonkeyPatch, *, together: bool
) -> None:
    """The others have their places by then, and are to be committed with it if `together`."""
    folder = [make(name) for name in ("1", "2", "3")][-1].parent
    merge_all = lead.workspace.merge_all
    monkeypatch.setattr(Ahead, "is_there", lambda *_: together)

    def merging(copies: Sequence[Copy]) -> list[MergeResult]:
        if any(it.source and it.source.file_name == "2.zip" for it in copies):
            raise Blocked("磁盘空间不足。")
        return merge_all(copies)

    monkeypatch.setattr(lead.workspace, "merge_all", merging)
    lines = receive_folder(lead, folder=folder).lines
    assert [line.ending for line in lines] == ["received", "set_aside", "received"]
    assert lines[1].told == "磁盘空间不足。"
    monkeypatch.setattr(lead.workspace, "merge_all", merge_all)
    assert endings(receive_folder(lead, folder=folder)) == {
        "1.zip": "repeated",
        "2.zip": "received",
        "3.zip": "repeated",
    }


def test_one_that_is_refused_at_the_end_leaves_its_neighbours_and_no_file(
    make: Make, lead: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All three are in one transaction, which is rolled back and begun again with each alone."""
    folder = [make(name) for name in ("1", "2", "3")][-1].parent
    monkeypatch.setattr(Ahead, "is_there", lambda *_: True)
    note = records.note_package

    def noting(connection: Connection, package: PackageRecord) -> None:
        note(connection, package)
        if package.file_name.startswith("2-"):
            raise BadInput("记录不完整。")

    monkeypatch.setattr("app.storage.workspace.note_package", noting)
    batch = receive_folder(lead, folder=folder)
    assert endings(batch) == {"1.zip": "received", "2.zip": "set_aside", "3.zip": "received"}
    assert {row.enterprise_name for row in lead.workspace.list()} == {"1", "3"}
    kept = (lead.workspace.folder / "packages" / "received").iterdir()
    assert sorted(it.name[:2] for it in kept) == ["1-", "3-"]


@pytest.mark.parametrize(("there", "groups"), [(True, [3, 1]), (False, [1, 1, 1, 1])])
def test_those_that_are_there_are_committed_together_and_told_after_it(
    make: Make, lead: Session, monkeypatch: pytest.MonkeyPatch, groups: list[int], *, there: bool
) -> None:
    folder = [make(name) for name in "1234"][-1].parent
    monkeypatch.setattr(Ahead, "is_there", lambda *_: there)
    merge_all, committed = lead.workspace.merge_all, []

    def merging(copies: Sequence[Copy]) -> list[MergeResult]:
        done = merge_all(copies)
        committed.append(len(copies))
        return done

    def told(line: Line) -> None:
        assert line.assessment in {row.id for row in lead.workspace.list()}
        assert int(line.file[0]) <= sum(committed)

    monkeypatch.setattr(lead.workspace, "merge_all", merging)
    batch = receive_folder(lead, folder=folder, tell=told)
    assert (committed, batch.count("received")) == (groups, 4)


def test_what_came_before_cancelling_stays(make: Make, lead: Session) -> None:
    folder = make("1").parent
    make("2")

    def stop_at_the_second(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    batch = receive_folder(lead, folder=folder, progress=stop_at_the_second)
    assert (batch.stopped, endings(batch)) == (True, {"1.zip": "received"})
    assert [row.enterprise_name for row in lead.workspace.list()] == ["1"]
    assert endings(receive_folder(lead, folder=folder)) == {
        "1.zip": "repeated",
        "2.zip": "received",
    }


def test_progress_rises_to_the_last_file(make: Make, lead: Session) -> None:
    folder = make("1").parent
    make("2")
    seen: list[tuple[int, int]] = []
    receive_folder(lead, folder=folder, progress=lambda *step: seen.append(step))
    assert seen == sorted(seen)
    assert {total for _, total in seen} == {2000}


def test_the_folder_that_was_handed_in_is_only_read(make: Make, lead: Session) -> None:
    folder = damaged(make("甲厂")).parent
    before = {file: file.read_bytes() for file in folder.iterdir()}
    receive_folder(lead, folder=folder)
    assert {file: file.read_bytes() for file in folder.iterdir()} == before


def test_a_stranger_is_set_aside_until_he_is_trusted(make: Make, tmp_path: Path) -> None:
    folder = make("甲厂").parent
    with open_session(tmp_path / "stranger") as other:
        (line,) = receive_folder(other, folder=folder).lines
        assert (line.ending, "信任" in line.told) == ("set_aside", True)


def test_a_folder_without_packages_is_told(lead: Session, tmp_path: Path) -> None:
    for wrong in (tmp_path / "nowhere", Path(__file__)):
        with pytest.raises(BadInput):
            receive_folder(lead, folder=wrong)
    shutil.copy(__file__, tmp_path / "a.py")
    with pytest.raises(BadInput, match="没有评测包"):
        receive_folder(lead, folder=tmp_path / "workspace" / "packages")


def test_the_results_can_be_kept(make: Make, lead: Session, tmp_path: Path) -> None:
    batch = receive_folder(lead, folder=damaged(make("甲厂")).parent)
    write_report(batch, tmp_path / "结果.csv")
    with (tmp_path / "结果.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["文件"], row["结果"]) == ("甲厂.zip", "未接收")


def test_every_file_is_named_before_it_is_read(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "来件"
    (folder / "里面").mkdir(parents=True)
    for name in ("乙.zip", "里面/甲.zip"):
        (folder / name).write_bytes(b"not a package")
    heard: list[str] = []
    receive_folder(
        session,
        folder=folder,
        begin=lambda file: heard.append(f"begin {file}"),
        tell=lambda line: heard.append(f"{line.ending} {line.file}"),
    )
    assert heard == [
        "begin 乙.zip",
        "set_aside 乙.zip",
        "begin 里面/甲.zip",
        "set_aside 里面/甲.zip",
    ]
