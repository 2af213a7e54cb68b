"""Sentences follow the chosen language; a report may speak another one than the window."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from app import language
from app.language import mark, speaking, spoken, tr, use
from app.qm import read_qm

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context><name>shuping</name>
<message numerus="yes"><source>{n} 张照片</source><translation>
<numerusform>{n} photo</numerusform><numerusform>{n} photos</numerusform></translation></message>
<message><source>已保存“{name}”</source><translation>“{name}” saved 𠮷</translation></message>
<message><source>未译</source><translation type="unfinished"></translation></message>
</context></TS>
"""


@pytest.fixture
def compiled(tmp_path: Path) -> bytes:
    source, target = tmp_path / "words.ts", tmp_path / "words.qm"
    source.write_text(TS, encoding="utf-8")
    release = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([release, source, "-qm", target], check=True, capture_output=True)
    return target.read_bytes()


@pytest.fixture
def translated(compiled: bytes, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    words = read_qm(compiled)
    monkeypatch.setattr(language, "_translations", lambda _: words)
    yield
    use("zh")


@pytest.mark.usefixtures("translated")
def test_a_sentence_follows_the_chosen_language() -> None:
    assert tr("已保存“{name}”", name="衡岭") == "已保存“衡岭”"
    use("en")
    assert tr("已保存“{name}”", name="衡岭") == "“衡岭” saved 𠮷"


@pytest.mark.usefixtures("translated")
def test_one_is_told_from_many() -> None:
    use("en")
    assert [tr("{n} 张照片", n=n) for n in (0, 1, 2, "1")] == [
        "0 photos",
        "1 photo",
        "2 photos",
        "1 photo",
    ]


@pytest.mark.usefixtures("translated")
def test_what_nobody_translated_is_shown_as_it_stands() -> None:
    use("en")
    assert tr("未译") == "未译"
    assert tr("谁也没见过：{x}", x=1) == "谁也没见过：1"


@pytest.mark.usefixtures("translated")
def test_a_block_speaks_another_language_in_its_thread_alone() -> None:
    heard: list[str] = []
    with speaking("en"):
        other = threading.Thread(target=lambda: heard.append(spoken()))
        other.start()
        other.join()
        heard.append(spoken())
    assert (heard, spoken()) == (["zh", "en"], "zh")


def test_braces_in_a_text_without_values_stay() -> None:
    assert tr("形如 {n} 的占位") == "形如 {n} 的占位"
    assert mark("未答") == "未答"


def test_an_unknown_language_is_no_language() -> None:
    with pytest.raises(KeyError):
        use("xx")
    assert spoken() == "zh"


def test_another_file_is_no_translation() -> None:
    with pytest.raises(ValueError, match=r"\.qm"):
        read_qm(b"PK\x03\x04")
