"""`report --format`: a Word document and a score sheet beside the print."""

from __future__ import annotations

from pathlib import Path

import docx
import openpyxl
import pytest

from tests.cli.running import Shuping


@pytest.fixture
def assessment(shuping: Shuping) -> str:
    made = shuping("new", "--name", "测试机械厂").out.strip()
    assert shuping("answer", made, "F1", "B,C").code == 0
    return made


def test_the_word_document_and_the_score_sheet_are_of_the_assessment(
    shuping: Shuping, assessment: str, tmp_path: Path
) -> None:
    for form in ("docx", "xlsx"):
        said = shuping("report", assessment, "--format", form, "--out", tmp_path / f"报告.{form}")
        assert (said.code, said.out) == (0, f"已生成报告：{tmp_path / f'报告.{form}'}\n")
    headings = [one.text for one in docx.Document(str(tmp_path / "报告.docx")).paragraphs]
    assert "F1 网络建设（多选）\t4.00 / 8.00分" in headings
    book = openpyxl.load_workbook(tmp_path / "报告.xlsx", data_only=True)
    assert (book["结论"]["A2"].value, book["结论"]["B6"].value) == ("测试机械厂", 4)


def test_a_package_too_becomes_a_word_document(
    shuping: Shuping, assessment: str, tmp_path: Path
) -> None:
    package, out = tmp_path / "包.shuping.zip", tmp_path / "报告.docx"
    assert shuping("export", assessment, "--draft", "--out", package).code == 0
    shuping("report", package, "--format", "docx", "--out", out)
    said = "\n".join(one.text for one in docx.Document(str(out)).paragraphs)
    assert "核验结论：签名不齐" in said


@pytest.mark.parametrize("extra", [("--format", "txt"), ("--format", "docx", "--pades")])
def test_a_form_that_does_not_fit_is_refused_and_nothing_is_written(
    shuping: Shuping, assessment: str, tmp_path: Path, extra: tuple[str, ...]
) -> None:
    out = tmp_path / "报告.txt"
    said = shuping("report", assessment, "--out", out, *extra)
    assert said.code == 2
    assert len(said.err.strip().splitlines()) == 1
    assert not out.exists()
