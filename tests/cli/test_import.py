"""Receiving, and encrypting for a recipient, on the command line."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pyrage
import pytest

from app.workbench import importing
from tests.cli.running import Shuping

ROOT = Path(__file__).parents[2]


def test_a_package_is_judged_then_taken_over_once(shuping: Shuping, tmp_path: Path) -> None:
    out = tmp_path / "演示"
    shuping("demo", out)
    (package,) = out.glob("*.zip")
    refused = shuping("import", package)
    assert refused.code == 1
    assert "unknown_signer" in refused.out
    assert "请先核对并信任签名人" in refused.err
    assert json.loads(shuping("list", "--json").out) == []
    taken = shuping("import", package, "--trust", out)
    assert taken.code == 0, taken.err
    assert taken.out.index("complete") < taken.out.index("已导入")
    assert "新增0条" in shuping("import", package, "--trust", out).out
    (row,) = json.loads(shuping("list", "--json").out)
    assert row["photos"] > 0
    broken = tmp_path / "坏.zip"
    broken.write_bytes(package.read_bytes()[:-1])
    said = shuping("import", broken, "--draft")
    assert (said.code, "changed" in said.out) == (1, True)


def test_a_package_is_encrypted_for_a_recipient(shuping: Shuping, tmp_path: Path) -> None:
    key = pyrage.x25519.Identity.generate()
    made = shuping("new", "--name", "测试机械厂").out.strip()
    assert shuping("identity", "recipient", "市局", key.to_public()).code == 0
    assert "市局" in shuping("identity", "show").out
    out = tmp_path / "a.age"
    said = shuping("export", made, "--draft", "--for", "市局", "--out", out)
    assert said.code == 0, said.err
    assert pyrage.decrypt(out.read_bytes(), [key]).startswith(b"PK")
    assert shuping("identity", "recipient", "市局").code == 0
    assert shuping("export", made, "--draft", "--for", "市局", "--out", out).code == 2


def test_a_recipient_makes_a_key_and_opens_what_came(shuping: Shuping, tmp_path: Path) -> None:
    key, sealed = tmp_path / "key.txt", tmp_path / "a.shuping.zip.age"
    said = shuping("identity", "age", "--out", key)
    assert said.code == 0, said.err
    public = said.out.splitlines()[1].partition("：")[2]
    assert "AGE-SECRET-KEY" not in said.out + said.err
    made = shuping("new", "--name", "测试机械厂").out.strip()
    shuping("identity", "recipient", "自己", public)
    assert shuping("export", made, "--draft", "--for", "自己", "--out", sealed).code == 0
    opened = shuping("open", sealed, "--identity", key)
    assert opened.code == 0, opened.err
    assert "请接着用verify核验" in opened.err
    verdict = shuping("verify", tmp_path / "a.shuping.zip", "--json")
    assert json.loads(verdict.out)["status"] == "incomplete"
    assert shuping("open", sealed, "--identity", key).code == 2


def test_a_folder_is_imported_file_by_file_and_says_what_it_left(
    shuping: Shuping, tmp_path: Path
) -> None:
    folder = tmp_path / "来件"
    folder.mkdir()
    (folder / "坏.zip").write_bytes(b"PK")
    said = shuping("import", folder, "--results", tmp_path / "结果.csv")
    assert said.code == 1
    assert "未接收　坏.zip" in said.out
    assert "已接收0份，以前收过0份，较旧的版次0份，未接收1份。" in said.out
    assert "坏.zip" in (tmp_path / "结果.csv").read_text(encoding="utf-8-sig")
    unwritten = shuping("import", folder, "--results", tmp_path / "没有" / "结果.csv")
    assert (unwritten.code, "没有/结果.csv" in unwritten.err.replace(os.sep, "/")) == (2, True)
    assert "未接收1份。" in unwritten.out


def test_ctrl_c_ends_after_the_file_at_hand_and_says_what_is_here(
    shuping: Shuping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "来件"
    folder.mkdir()
    for name in ("甲厂", "乙厂", "丙厂"):
        made = shuping("new", "--name", name).out.strip()
        shuping("export", made, "--draft", "--out", folder / f"{name}.zip")
    monkeypatch.setenv("SHUPING_WORKSPACE", str(tmp_path / "另一处"))
    judged = importing.accepted

    def interrupted(*arguments: object) -> object:
        signal.raise_signal(signal.SIGINT)
        return judged(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr("app.workbench.batch.accepted", interrupted)
    said = shuping("import", folder, "--draft", "--results", tmp_path / "结果.csv")
    assert said.code == 1
    assert "已停下，收到的都在，再导入一次会接着做。已接收1份，" in said.err
    assert len(json.loads(shuping("list", "--json").out)) == 1
    assert (tmp_path / "结果.csv").read_text(encoding="utf-8-sig").count("已接收") == 1
    assert "没有发现问题" in shuping("fsck").out


def test_ctrl_c_pressed_again_waits_for_nothing(
    shuping: Shuping, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "甲厂.zip").write_bytes(b"PK")

    def interrupted(*_: object, **__: object) -> None:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        pytest.fail("went on")

    monkeypatch.setattr("app.workbench.batch.receive_folder", interrupted)
    said = shuping("import", tmp_path)
    assert (said.code, said.err.strip()) == (1, "已取消。")


def test_ctrl_c_is_answered_with_a_word(shuping: Shuping, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr(importing, "receive", interrupted)
    said = shuping("import", __file__)
    assert (said.code, said.err.strip()) == (1, "已取消。")


@pytest.mark.skipif(os.name == "nt", reason="Windows allows no such names")
def test_no_name_of_a_file_commands_the_terminal_or_writes_a_line(
    shuping: Shuping, tmp_path: Path
) -> None:
    folder = tmp_path / "来件"
    folder.mkdir()
    hostile = folder / "a\x1b[2J\u202e\n某.zip：complete[b].zip"
    hostile.write_bytes(b"PK\x03\x04")
    told = "a〈U+001B〉[2J〈U+202E〉〈U+000A〉某.zip：complete[b].zip"
    for command in (("verify", hostile), ("import", hostile), ("import", folder)):
        said = shuping(*command)
        assert (said.code, told in said.out) == (1, True)
        assert not {"\x1b", "\u202e"} & set(said.out + said.err)
        assert not any(line.startswith("某") for line in said.out.splitlines())
    missing = shuping("verify", tmp_path / "没有\x1b[2J.zip")
    assert (missing.code, "没有〈U+001B〉[2J.zip" in missing.err) == (2, True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal of a pipe")
def test_who_reads_no_further_hears_nothing_of_a_disk(shuping: Shuping, tmp_path: Path) -> None:
    folder = tmp_path / "来件"
    folder.mkdir()
    for name in ("甲厂", "乙厂"):
        made = shuping("new", "--name", name).out.strip()
        shuping("export", made, "--draft", "--out", folder / f"{name}.zip")
    line = [sys.executable, "-m", "app", "import", str(folder), "--draft"]
    line += ["--workspace", str(tmp_path / "另一处")]
    ours, theirs = os.pipe()
    os.close(ours)  # as `| head -0` does
    done = subprocess.run(line, stdout=theirs, stderr=subprocess.PIPE, check=False, cwd=ROOT)
    os.close(theirs)
    assert (done.returncode, done.stderr.decode()) == (1, "")
