"""An encrypted package opens for its recipient, with the stock program, and for nobody else."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pyrage
import pytest

from app.errors import BadInput, Blocked
from app.exchange.sealing import seal
from app.workbench import packages, recipients
from app.workbench.session import Session


@pytest.fixture(scope="module")
def key() -> pyrage.x25519.Identity:
    return pyrage.x25519.Identity.generate()


@pytest.fixture
def plain(session: Session, assessment: str, tmp_path: Path) -> bytes:
    return packages.export(session, assessment=assessment, out=tmp_path).path.read_bytes()


@pytest.fixture
def sealed(session: Session, assessment: str, key: pyrage.x25519.Identity, tmp_path: Path) -> Path:
    recipients.remember(session, name="市工信局", key=f" {key.to_public()}\n")
    out = tmp_path / "sealed"
    out.mkdir()
    return packages.export(session, assessment=assessment, out=out, recipient="市工信局").path


def test_only_its_recipient_reads_it(
    sealed: Path, plain: bytes, key: pyrage.x25519.Identity
) -> None:
    assert sealed.name.endswith(".shuping.zip.age")
    data = sealed.read_bytes()
    assert b"PK\x03\x04" not in data[:4]
    assert plain[:200] not in data
    assert pyrage.decrypt(data, [key]) == plain
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(data, [pyrage.x25519.Identity.generate()])
    assert list(sealed.parent.iterdir()) == [sealed]


def test_the_stock_program_opens_it(
    sealed: Path, plain: bytes, key: pyrage.x25519.Identity, tmp_path: Path
) -> None:
    program = shutil.which("age")
    if program is None:
        pytest.skip("age is not installed")
    (tmp_path / "key.txt").write_text(f"{key}\n", encoding="ascii")
    command = [program, "-d", "-i", str(tmp_path / "key.txt"), str(sealed)]
    assert subprocess.run(command, check=True, capture_output=True).stdout == plain


def test_nothing_readable_stays_behind(session: Session, sealed: Path) -> None:
    assert sealed.exists()
    left = [path for path in session.workspace.folder.rglob("*.zip*") if path.is_file()]
    assert left == []


def test_recipients_are_remembered_and_forgotten(
    session: Session, key: pyrage.x25519.Identity
) -> None:
    recipients.remember(session, name=" 甲 ", key=str(key.to_public()))
    again = recipients.remember(session, name="甲", key=str(key.to_public()))
    assert recipients.recipients(session) == (again,)
    recipients.forget(session, name="甲")
    assert recipients.recipients(session) == ()
    with pytest.raises(BadInput, match="没有“甲”"):
        recipients.forget(session, name="甲")


@pytest.mark.parametrize("wrong", ["", "age1", "AGE-SECRET-KEY-1QQQ", "ssh-ed25519 AAAA"])
def test_what_is_no_public_key_is_refused(session: Session, wrong: str) -> None:
    with pytest.raises(BadInput, match="age1开头"):
        recipients.remember(session, name="甲", key=wrong)
    assert recipients.recipients(session) == ()


def test_a_nameless_recipient_is_refused(session: Session, key: pyrage.x25519.Identity) -> None:
    with pytest.raises(BadInput, match="称呼"):
        recipients.remember(session, name=" ", key=str(key.to_public()))


def test_exporting_for_somebody_unknown_is_refused(session: Session, assessment: str) -> None:
    with pytest.raises(BadInput, match="没有“市工信局”这个接收方"):
        packages.export(session, assessment=assessment, recipient="市工信局")


def test_a_folder_that_is_not_there_is_named(key: pyrage.x25519.Identity, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    with pytest.raises(Blocked, match="写不了文件"):
        seal(tmp_path / "a", tmp_path / "none" / "a.age", str(key.to_public()))
