"""Reports that show who signed: of a package, and of an assessment whose package is kept."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.running import Shuping

SECRET = "workshop-evening"
STROKES = [[[100, 100, 0], [300, 320, 40], [500, 90, 90]], [[600, 50, 400], [610, 300, 700]]]


class Case:
    """A finalised assessment, its package with two of three signatures, and where they are."""

    def __init__(self, shuping: Shuping, folder: Path) -> None:
        shuping("demo", folder / "演示")
        self.run = shuping
        self.workspace = ("--workspace", folder / "演示" / "workspace")
        (folder / "口令.txt").write_text(SECRET, encoding="utf-8")
        (folder / "笔画.json").write_text(json.dumps(STROKES), encoding="ascii")
        self.secret = ("--passphrase-file", folder / "口令.txt")
        self.drawn = ("--drawn", folder / "笔画.json")
        (row,) = json.loads(shuping("list", "--json", *self.workspace).out)
        self.assessment = row["id"]

    def do(self, *arguments: object) -> str:
        said = self.run(*arguments, *self.workspace)
        assert said.code == 0, said.err
        return said.out

    def person(self, name: str, role: str) -> None:
        unit = ("--organisation", "评测中心", "--role", role)
        made = self.do("identity", "new", "--name", name, *unit, *self.secret)
        p12 = Path(made.splitlines()[0].partition("：")[2])
        self.do("identity", "trust", p12.with_suffix(".pem"))

    def package(self) -> Path:
        require = ("--require", "assessor,team_lead,enterprise", "--role", "assessor")
        made = self.do("export", self.assessment, *require, *self.secret)
        path = Path(made.splitlines()[0].partition("：")[2])
        self.do("sign", path, "--role", "enterprise", *self.drawn, *self.secret)
        return path


@pytest.fixture
def case(shuping: Shuping, tmp_path: Path) -> Case:
    made = Case(shuping, tmp_path)
    made.person("林评测", "assessor")
    made.person("王厂长", "enterprise")
    return made


def signing_page(pdf: Path) -> str:
    text = re.sub(r"\s", "", "".join(page.extract_text() for page in PdfReader(pdf).pages))
    return text.partition("五、签署页")[2]


def test_a_package_and_its_assessment_give_one_report_with_the_signatures(
    case: Case, tmp_path: Path
) -> None:
    package, out = case.package(), tmp_path / "a.pdf"
    assert "incomplete" in case.do("report", package, "--out", out)
    text = signing_page(out)
    for expected in ("签名不齐", "林评测", "王厂长", "真实性承诺", "自称时间", "组长待签"):
        assert expected in text
    verdict = json.loads(case.run("verify", package, "--json", *case.workspace).out)
    assert verdict["fingerprint"] in text
    case.do("report", case.assessment, "--out", tmp_path / "b.pdf")
    assert (tmp_path / "b.pdf").read_bytes() == out.read_bytes()
    stranger = case.run("report", package, "--out", out, "--workspace", tmp_path)
    assert stranger.code == 0
    assert "签名人尚未受信任" in signing_page(out)


def test_signatures_show_as_long_as_package_and_assessment_are_as_they_were_signed(
    case: Case, tmp_path: Path
) -> None:
    package, out = case.package(), tmp_path / "a.pdf"
    report = ("report", case.assessment, "--out", out)
    case.do(*report, "--pades", "--role", "assessor", *case.secret)
    assert "王厂长" in signing_page(out)
    misnamed = (*report[:-1], tmp_path / "a.docx", "--pades", "--role", "assessor", *case.secret)
    assert case.run(*misnamed, *case.workspace).code == 2
    whole = package.read_bytes()
    package.write_bytes(whole[:-1])
    case.do(*report)
    assert "王厂长" not in signing_page(out)
    assert "须签署" in signing_page(out)
    package.write_bytes(whole)
    case.do("reopen", case.assessment, "--reason", "补拍照片")
    case.do(*report)
    assert "王厂长" not in signing_page(out)


def test_what_is_no_whole_package_gives_no_report(shuping: Shuping, tmp_path: Path) -> None:
    package, out = tmp_path / "a.zip", tmp_path / "a.pdf"
    package.write_bytes(b"PK\x03\x04")
    said = shuping("report", package, "--out", out)
    assert (said.code, out.exists()) == (1, False)
    assert "没有生成报告。这不是原样的评测包" in said.err
    both = shuping("report", package, "--out", out, "--pades")
    assert (both.code, "--pades只用于" in both.err) == (2, True)
    missing = shuping("report", tmp_path / "b.zip", "--out", out)
    assert (missing.code, "找不到文件" in missing.err) == (2, True)


def test_an_anonymous_report_is_of_an_assessment_and_without_signatures(
    case: Case, tmp_path: Path
) -> None:
    out = tmp_path / "示例.pdf"
    case.do("report", case.assessment, "--anonymous", "--out", out)
    text = re.sub(r"\s", "", "".join(page.extract_text() for page in PdfReader(out).pages))
    assert "匿名版：名称、人员和照片已隐去" in text
    assert "砚岭" not in text
    for wrong in ([case.assessment, "--pades"], ["不存在.shuping.zip"]):
        said = case.run("report", *wrong, "--anonymous", "--out", out, *case.workspace)
        assert said.code == 2
        assert "匿名报告只用于本工作区的评测" in said.err
