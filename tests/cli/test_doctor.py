"""`doctor`: what is wrong is found, and nothing in it says who works here or on what."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import resources
from app.storage import version
from app.workbench import doctor, sample
from app.workbench.identities import create_identity
from app.workbench.session import open_session
from tests.cli.running import Shuping

FIRM, PERSON = "砚岭", "冯晓岚"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace in the user's own folder, with the sample and an identity."""
    folder = tmp_path / PERSON / FIRM
    with open_session(folder, author=PERSON) as session:
        sample.open_sample(session)
        create_identity(
            session, name=PERSON, organisation=FIRM, role="assessor", passphrase="一二三四五六七八"
        )
    return folder


def test_a_sound_workspace_is_told_without_names(
    shuping: Shuping, workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / PERSON)
    said = shuping("doctor", "--workspace", workspace)
    assert said.code == 0, said.err
    assert "1个评测" in said.out
    assert "1个签名身份（assessor）" in said.out
    assert "✗" not in said.out
    for name in (PERSON, FIRM, str(tmp_path)):
        assert name not in said.out + said.err


def test_the_usual_folder_is_named_from_the_home_folder(
    shuping: Shuping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / PERSON)
    usual = tmp_path / PERSON / ".local/share/shuping"
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_a, **_b: usual)
    assert "工作区：~/.local/share/shuping" in shuping("doctor", "--workspace", usual).out


def test_damaged_evidence_is_counted_and_not_named(shuping: Shuping, workspace: Path) -> None:
    photo = next((workspace / "evidence").glob("*/*.jpg"))
    photo.chmod(0o600)
    photo.write_bytes(b"changed")
    said = shuping("doctor", "--workspace", workspace)
    assert said.code == 1
    assert "✗ 检查：有问题：evidence_altered（1）" in said.out
    assert "有1处需要处理" in said.err
    assert photo.name not in said.out


def test_a_workspace_in_use_says_so_without_its_place(shuping: Shuping, workspace: Path) -> None:
    with open_session(workspace):
        said = shuping("doctor", "--workspace", workspace)
    assert said.code == 1
    assert "✗ 打开：工作区正被另一个" in said.out
    assert FIRM not in said.out


def test_what_is_no_workspace_is_told_without_its_place(shuping: Shuping, tmp_path: Path) -> None:
    folder = tmp_path / FIRM
    folder.mkdir()
    (folder / "workspace.sqlite3").write_bytes(b"not a database at all" * 100)
    said = shuping("doctor", "--workspace", folder)
    assert "✗ 打开" in said.out
    assert FIRM not in said.out


def test_a_workspace_that_is_not_there_is_not_made(shuping: Shuping, tmp_path: Path) -> None:
    said = shuping("doctor", "--workspace", tmp_path / "new")
    assert said.code == 0
    assert "还没有工作区" in said.out
    assert not (tmp_path / "new").exists()


def test_an_older_workspace_is_not_migrated(
    shuping: Shuping, workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(version, "check_version", lambda _path: version.Version(1, "0000"))
    before = (workspace / "workspace.sqlite3").read_bytes()
    said = shuping("doctor", "--workspace", workspace)
    assert "先备份再升级" in said.out
    assert (workspace / "workspace.sqlite3").read_bytes() == before


def test_a_team_whose_server_is_away_is_not_named(shuping: Shuping, tmp_path: Path) -> None:
    address = f"postgresql+psycopg://{PERSON}@/{FIRM}?host={tmp_path}&folder={tmp_path}"
    said = shuping("doctor", "--workspace", address)
    assert "✗ 打开：打不开团队工作区" in said.out
    assert PERSON not in said.out
    assert str(tmp_path) not in said.out


def test_missing_fonts_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = resources.resource
    monkeypatch.setattr(
        doctor, "resource", lambda *parts: tmp_path / parts[-1] if parts[0] == "fonts" else real()
    )
    (line,) = [it for it in doctor.examine(tmp_path / "new") if it.name == "字体"]
    assert line.wrong
    assert "NotoSansSC-Regular.ttf" in line.told
