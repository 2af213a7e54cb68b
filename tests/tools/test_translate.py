"""Every text that people read has its English, and what is shipped is made of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.qm import read_qm
from tools.translating import chunks, found, ts
from tools.translating.judged import problems


@pytest.fixture(scope="module")
def texts() -> dict[str, tuple[str, ...]]:
    return dict(found.texts())


@pytest.fixture(scope="module")
def english() -> dict[str, ts.Forms]:
    return ts.read()


def test_every_text_of_the_code_and_the_data_is_in_the_file_and_no_other(
    texts: dict[str, tuple[str, ...]], english: dict[str, ts.Forms], tmp_path: Path
) -> None:
    before = ts.TS.read_text(encoding="utf-8")
    fresh = tmp_path / "fresh.ts"
    ts.write(texts, english, fresh)
    assert fresh.read_text(encoding="utf-8") == before, "run: python -m tools.translate"


def test_every_text_is_translated_as_it_should_be(
    texts: dict[str, tuple[str, ...]], english: dict[str, ts.Forms]
) -> None:
    wrong = {
        text: list(told) for text in texts if (told := [*problems(text, english.get(text, ()))])
    }
    assert wrong == {}


def test_the_shipped_words_are_what_qt_makes_of_the_file(tmp_path: Path) -> None:
    made = ts.compiled(ts.TS, tmp_path / "made.qm")
    assert made.read_bytes() == ts.QM.read_bytes()


def test_the_program_reads_what_was_shipped(english: dict[str, ts.Forms]) -> None:
    read = read_qm(ts.QM.read_bytes())
    assert {text: read[text] for text in english} == english


@pytest.mark.parametrize(
    ("text", "forms", "told"),
    [
        ("已保存", (), "not translated"),
        ("已保存", ("",), "not translated"),
        ("已保存“{name}”", ("Saved",), "placeholders"),
        ("已保存", ("Saved {name}",), "placeholders"),
        ("已保存", ("Saved {",), "braces"),
        ("已保存", ("Saved。",), "Chinese signs"),
        ("{n}份", ("{n} copies",), "one and other"),
        ("已保存", ("“Saved”",), "curly"),
    ],
)
def test_a_poor_translation_is_told(text: str, forms: ts.Forms, told: str) -> None:
    assert any(told in it for it in problems(text, forms))


def test_a_title_keeps_its_chinese_name_in_brackets() -> None:
    assert list(problems("依据《办法》第{n}条", ("《办法》, {n}", "《办法》, {n}"))) == []


def test_texts_go_out_as_files_and_come_back_filled(tmp_path: Path) -> None:
    wanted = {"共 {n} 家": ("app/a.py",), "已存到“{name}”": ("app/b.py",)}
    (path,) = chunks.give(tmp_path, wanted, 3)
    assert path.name == "03.json"
    filled = path.read_text(encoding="utf-8").replace('"one": ""', '"one": "{n} firm"')
    filled = filled.replace('"other": ""', '"other": "{n} firms"')
    path.write_text(filled.replace('"en": ""', '"en": "Kept as “{name}”"'), encoding="utf-8")
    assert list(chunks.taken(tmp_path, wanted)) == [
        ("共 {n} 家", ("{n} firm", "{n} firms"), []),
        ("已存到“{name}”", ('Kept as "{name}"',), []),
    ]
