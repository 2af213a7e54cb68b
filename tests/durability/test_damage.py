"""Every page of the database and every file destroyed in turn: named, and brought back."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from app.errors import ShupingError
from app.storage.backup import backup
from app.storage.fsck import check
from app.storage.restore import restore
from app.storage.version import DATABASE_NAME
from app.storage.workspace import Workspace
from app.workbench import batch, care, packages
from app.workbench.session import Session, open_session
from tests.durability.flows import AUTHOR, perform, set_up

PAGE = 4096


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A workspace with photos and packages, and its backup."""
    scratch = tmp_path_factory.mktemp("damage")
    scene = set_up(scratch)
    for flow in ("attach", "import", "export"):
        perform(flow, scene, lambda *_: None)
    with Workspace.open(scene.folder) as workspace:
        return scene.folder, backup(workspace, scratch / "备份.zip")


@pytest.fixture
def folder(saved: tuple[Path, Path], tmp_path: Path) -> Path:
    return Path(shutil.copytree(saved[0], tmp_path / "工作区"))


def verdict(folder: Path) -> list[str]:
    """What a person hears who opens the workspace and lets it be checked."""
    try:
        with Workspace.open(folder, create=False) as workspace:
            return [problem.message for problem in check(workspace).problems]
    except ShupingError as error:
        return [str(error)]


def answers(session: Session) -> dict[str, object]:
    """Every value of every assessment."""
    workspace = session.workspace
    return {row.id: workspace.state(row.id).values for row in workspace.list()}


def test_every_destroyed_page_is_named(folder: Path, seed: int) -> None:
    assert verdict(folder) == []
    path = folder / DATABASE_NAME
    sound = path.read_bytes()
    noise = random.Random(seed)  # noqa: S311 - what a broken disk returns
    unnoticed = []
    for start in range(0, len(sound), PAGE):
        path.write_bytes(sound[:start] + noise.randbytes(PAGE) + sound[start + PAGE :])
        said = verdict(folder)
        if not said or not all(sentence.endswith("。") for sentence in said):
            unnoticed.append((start // PAGE, said))
        for log in folder.glob(f"{DATABASE_NAME}-*"):
            log.unlink()
    assert unnoticed == []


def test_every_altered_piece_of_evidence_is_named(folder: Path) -> None:
    originals = [path for path in (folder / "evidence").rglob("*") if path.is_file()]
    assert len(originals) >= 2
    for path in originals:
        sound = path.read_bytes()
        for damaged in (sound[:-1], bytes([sound[0] ^ 1]) + sound[1:], b""):
            path.write_bytes(damaged)
            assert any(path.stem[:8] in sentence for sentence in verdict(folder))
        path.unlink()
        assert any("缺失" in sentence for sentence in verdict(folder))
        path.write_bytes(sound)
    assert verdict(folder) == []


def test_every_destroyed_file_comes_back_out_of_the_packages(folder: Path) -> None:
    with open_session(folder) as session:
        for row in session.workspace.list():
            packages.export(session, assessment=row.id)
    originals = {path: path.read_bytes() for path in (folder / "evidence").rglob("*.*")}
    assert len(originals) == 2
    for path, sound in originals.items():
        path.write_bytes(sound[:-1])
        with open_session(folder) as session:
            assert care.mend(session).lost == ()
            assert check(session.workspace).problems == ()
        assert path.read_bytes() == sound


def test_a_lost_database_comes_back_with_all_that_ever_left_the_machine(tmp_path: Path) -> None:
    scene = set_up(tmp_path)
    with open_session(scene.folder) as session:
        assert care.back_up_database(session) is not None
    for flow in ("save", "attach", "import", "finalise"):
        perform(flow, scene, lambda *_: None)
    with open_session(scene.folder) as session:
        for one in (scene.draft, scene.ready):
            packages.export(session, assessment=one)
        before = answers(session)
    (scene.folder / DATABASE_NAME).write_bytes(b"destroyed" * PAGE)
    (copy,) = (scene.folder / "backups").glob("自动-*")
    found = care.restore(copy, folder=tmp_path / "恢复")
    assert {problem.code for problem in found.problems} == {"file_unknown"}  # photos taken later
    with open_session(tmp_path / "恢复", author=AUTHOR) as session:
        received = batch.receive_folder(session, folder=tmp_path / "恢复" / "packages", draft=True)
        assert not received.set_aside
        assert answers(session) == before
        assert check(session.workspace).problems == ()


def test_a_backup_brings_everything_back(saved: tuple[Path, Path], tmp_path: Path) -> None:
    restore(saved[1], tmp_path / "恢复")
    assert verdict(tmp_path / "恢复") == []
    for name in ("evidence", "packages", "identities"):
        before = sorted(path.relative_to(saved[0]) for path in (saved[0] / name).rglob("*"))
        after = sorted(
            path.relative_to(tmp_path / "恢复") for path in (tmp_path / "恢复" / name).rglob("*")
        )
        assert after == before
