"""What was encrypted for a key opens with its file, and with nothing else."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from pathlib import Path

import pyrage
import pytest

from app.errors import BadInput
from app.exchange.sealing import seal
from app.workbench.sealed import make_key, open_sealed

CONTENT = b"PK\x03\x04" + os.urandom(200_000)


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return tmp_path / "key.txt"


@pytest.fixture
def sealed(key: Path, tmp_path: Path) -> Path:
    public = make_key(out=key)
    (tmp_path / "plain").write_bytes(CONTENT)
    seal(tmp_path / "plain", tmp_path / "厂.shuping.zip.age", public)
    return tmp_path / "厂.shuping.zip.age"


def test_it_opens_beside_itself_and_replaces_nothing(sealed: Path, key: Path) -> None:
    opened = open_sealed(sealed, key=key)
    assert opened == sealed.parent / "厂.shuping.zip"
    assert opened.read_bytes() == CONTENT
    with pytest.raises(BadInput, match="已经存在，没有覆盖"):
        open_sealed(sealed, key=key)
    assert open_sealed(sealed, key=key, out=sealed.parent / "b.zip").read_bytes() == CONTENT


def test_one_key_of_several_is_enough(sealed: Path, key: Path) -> None:
    other = pyrage.x25519.Identity.generate()
    key.write_text(f"# mine\n\n{other}\n{key.read_text(encoding='ascii')}", encoding="ascii")
    assert open_sealed(sealed, key=key).read_bytes() == CONTENT


def test_the_key_is_its_owners_and_never_replaced(key: Path) -> None:
    public = make_key(out=key)
    assert public.startswith("age1")
    text = key.read_text(encoding="ascii")
    assert public in text
    if os.name != "nt":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    with pytest.raises(BadInput, match="已经存在"):
        make_key(out=key)
    assert key.read_text(encoding="ascii") == text


def test_another_key_opens_nothing(sealed: Path, tmp_path: Path) -> None:
    make_key(out=tmp_path / "other.txt")
    with pytest.raises(BadInput, match="不是加密给这把密钥的"):
        open_sealed(sealed, key=tmp_path / "other.txt")
    assert not (sealed.parent / "厂.shuping.zip").exists()


@pytest.mark.parametrize("keep", [0, 100, 100_000, -1])
def test_a_damaged_file_leaves_nothing_half(sealed: Path, key: Path, keep: int) -> None:
    sealed.write_bytes(sealed.read_bytes()[:keep])
    before = set(sealed.parent.iterdir())
    with pytest.raises(BadInput, match="请对方重新发送"):
        open_sealed(sealed, key=key)
    assert set(sealed.parent.iterdir()) == before


@pytest.mark.parametrize("text", ["", "# nothing\n", "AGE-SECRET-KEY-1QQQ\n", "口令\n"])
def test_what_is_no_key_file_is_told_without_its_content(
    sealed: Path, key: Path, text: str
) -> None:
    key.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match=r"key\.txt”不是age密钥文件") as refused:
        open_sealed(sealed, key=key)
    assert "QQQ" not in str(refused.value)
    assert refused.value.__cause__ is None


def test_a_file_of_another_name_needs_a_name_to_write(sealed: Path, key: Path) -> None:
    renamed = sealed.rename(sealed.parent / "收到的文件")
    with pytest.raises(BadInput, match="请用--out"):
        open_sealed(renamed, key=key)
    assert open_sealed(renamed, key=key, out=sealed.parent / "a.zip").is_file()


def test_the_stock_program_takes_the_key(sealed: Path, key: Path) -> None:
    program = shutil.which("age")
    if program is None:
        pytest.skip("age is not installed")
    command = [program, "-d", "-i", str(key), str(sealed)]
    assert subprocess.run(command, check=True, capture_output=True).stdout == CONTENT
