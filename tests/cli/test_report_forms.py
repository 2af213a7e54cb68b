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
        said = shuping("report", assessment, "--out", tmp_path / f"报告.{form}")
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
    shuping("report", package, "--out", out)
    said = "\n".join(one.text for one in docx.Document(str(out)).paragraphs)
    assert "核验结论：签名不齐" in said


@pytest.mark.parametrize(
    ("name", "extra", "beginning"),
    [("报告.PDF", (), b"%PDF-"), ("报告.Xlsx", (), b"PK"), ("v1.2", ("--format", "pdf"), b"%PDF-")],
)
def test_the_form_is_what_the_name_ends_with_or_what_was_asked_for(
    shuping: Shuping,
    assessment: str,
    tmp_path: Path,
    name: str,
    extra: tuple[str, ...],
    beginning: bytes,
) -> None:
    assert shuping("report", assessment, "--out", tmp_path / name, *extra).code == 0
    assert (tmp_path / name).read_bytes().startswith(beginning)


@pytest.mark.parametrize(
    ("name", "extra", "told"),
    [
        ("报告", (), "不能写成“报告”，请让文件名以.pdf、.docx或.xlsx结尾。"),
        ("报告.txt", (), "不能写成“报告.txt”，请让文件名以.pdf、.docx或.xlsx结尾。"),
        ("报告.txt", ("--format", "txt"), "不支持“txt”格式，可用的格式：pdf、docx、xlsx。"),
        ("报告.DOCX", ("--format", "pdf"), "文件名“报告.DOCX”与要写的pdf格式不符"),
        ("报告.csv", ("--format", "pdf"), "文件名“报告.csv”与要写的pdf格式不符"),
        ("报告.pdf", ("--format", "docx", "--pades"), "--pades在PDF内签名"),
    ],
)
def test_a_form_that_does_not_fit_is_refused_and_nothing_is_written(
    shuping: Shuping,
    assessment: str,
    tmp_path: Path,
    name: str,
    extra: tuple[str, ...],
    told: str,
) -> None:
    said = shuping("report", assessment, "--out", tmp_path / name, *extra)
    assert (said.code, told in said.err) == (2, True), said.err
    assert len(said.err.strip().splitlines()) == 1
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    "command",
    [
        ("summary", "--out", "汇总.docx"),
        ("enterprises", "template", "--out", "模板.pdf"),
        ("export", "{id}", "--draft", "--out", "包.xlsx"),
        ("export", "{id}", "--platform", "generic", "--out", "表单.pdf"),
        ("todo", "{id}", "--programme", "guangzhou", "--out", "待办.xlsx"),
        ("result", "{id}", "--out", "清单.docx"),
        ("visit", "checklist", "{id}", "--out", "查验.docx"),
        ("backup", "--out", "备份.sqlite3"),
        ("import", "{folder}", "--results", "结果.xlsx"),
    ],
    ids=" ".join,
)
def test_nothing_is_written_under_the_name_of_something_else(
    shuping: Shuping, assessment: str, tmp_path: Path, command: tuple[str, ...]
) -> None:
    *words, name = (it.format(id=assessment, folder=tmp_path) for it in command)
    said = shuping(*words, tmp_path / name)
    assert (said.code, "结尾" in said.err, said.err.count("\n")) == (2, True, 1), said.err
    assert not (tmp_path / name).exists()
