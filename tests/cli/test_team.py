"""Handing out work and bringing it together on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import Said, Shuping


@pytest.fixture
def made(shuping: Shuping) -> str:
    made = shuping("new", "--name", "测试机械厂").out.strip()
    shuping("assign", made, "F5", "S07", "--to", "陈工")
    return made


@pytest.fixture
def back(shuping: Shuping, made: str, tmp_path: Path) -> Path:
    """A colleague gets the working file, answers F5, grades S07 and sends it back."""
    out, there = tmp_path / "分发.shuping.zip", ("--workspace", tmp_path / "陈工")
    shuping("export", made, "--draft", "--out", out)
    assert shuping("import", out, "--draft", *there).code == 0
    shuping("answer", made, "F5", "C", "--author", "陈工", *there)
    shuping("answer", made, "S07", "2", "--author", "陈工", *there)
    file = tmp_path / "陈工.shuping.zip"
    shuping("export", made, "--draft", "--out", file, *there)
    shuping("answer", made, "F5", "B", "--author", "林评测")
    return file


def tree(shuping: Shuping, made: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(shuping("show", made, "--json").out)
    return found


def sound(said: Said) -> str:
    assert said.code == 0, said.err
    return said.out


def test_work_is_handed_out_and_shown(shuping: Shuping, made: str) -> None:
    assert tree(shuping, made)["assignments"] == {"F5": "陈工", "S07": "陈工"}
    assert "F5：陈工" in sound(shuping("show", made))
    assert "F5：未分配" in sound(shuping("assign", made, "F5", "--clear"))
    assert shuping("assign", made, "F5").code == 2
    assert shuping("assign", made, "F99", "--to", "陈工").code == 2


def test_a_file_is_looked_at_taken_and_taken_back(shuping: Shuping, made: str, back: Path) -> None:
    before = tree(shuping, made)
    told = sound(shuping("import", back, "--draft", "--preview"))
    assert "F5 信息系统选项：这里 B" in told
    assert "会有新冲突：items/F5/options" in told
    assert tree(shuping, made) == before
    assert shuping("import", back, "--preview").code == 1
    assert "unmerge" in sound(shuping("import", back, "--draft"))
    merge = sound(shuping("merges", made)).split()[0]
    undone = sound(shuping("unmerge", made, merge))
    assert "已恢复：S07" in undone
    assert tree(shuping, made)["conflicts"] == []
    assert shuping("unmerge", made, merge).code == 1
    again = undone.rpartition("：")[2].strip()
    sound(shuping("unmerge", made, again))
    assert tree(shuping, made)["conflicts"] == ["items/F5/options"]
    assert "（已撤销）" in sound(shuping("merges", made))


def test_a_conflict_is_shown_with_its_effect_and_decided(
    shuping: Shuping, made: str, back: Path
) -> None:
    assert "没有待裁定的冲突" in sound(shuping("conflicts", made))
    sound(shuping("import", back, "--draft"))
    told = sound(shuping("conflicts", made))
    assert "items/F5/options  F5 信息系统选项" in told
    assert told.count("选它：") == 2
    for wrong in (("--take", 1), ("items/F5/options",), ("items/F5/options", "--take", 3)):
        assert shuping("resolve", made, *wrong, "--reason", "现场").code == 2
    assert shuping("resolve", made, "--by", "王五", "--reason", "现场").code == 1
    assert "还有0处" in sound(shuping("resolve", made, "--by", "陈工", "--reason", "现场复核"))
    items = tree(shuping, made)["items"]
    assert isinstance(items, dict)
    assert items["F5"]["options"] == ["C"]


def test_one_of_the_listed_values_is_taken(shuping: Shuping, made: str, back: Path) -> None:
    sound(shuping("import", back, "--draft"))
    line = next(it for it in sound(shuping("conflicts", made)).splitlines() if "林评测" in it)
    number = line.split(".")[0].strip()
    decided = shuping("resolve", made, "items/F5/options", "--take", number, "--reason", "铭牌")
    assert "还有0处" in sound(decided)
    items = tree(shuping, made)["items"]
    assert isinstance(items, dict)
    assert items["F5"]["options"] == ["B"]
