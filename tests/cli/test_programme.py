"""A programme on the command line: choosing, entering, reading, printing, receipts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.cli.running import Said, Shuping

COSTS = (
    "名称,类别,合同日期,合同金额,税率,付款金额,发票日期,发票金额\n"
    "生产管理软件,软件,2024-03-01,113000,13,113000,2024-03-05,113000\n"
    "培训,培训费,2024-03-01,20000,,20000,2024-03-05,20000\n"
)


@pytest.fixture
def made(shuping: Shuping) -> str:
    city, industry = ("--field", "city=广州市"), ("--field", "industry=箱包")
    return shuping("new", "--name", "测试机械厂", *city, *industry).out.strip()


def sound(said: Said) -> str:
    assert said.code == 0, said.err
    return said.out


def tree(said: Said) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sound(said))
    return found


def test_facts_and_costs_give_an_estimate_with_its_documents(
    shuping: Shuping, made: str, tmp_path: Path
) -> None:
    costs = tmp_path / "费用.csv"
    costs.write_text(COSTS, encoding="utf-8")
    facts = ("contract_date=2024-03-01", "revenue=38000", "revenue_year=2023", "integrity=yes")
    given = [part for fact in facts for part in ("--fact", fact)]
    sound(shuping("programme", made, "--programme", "guangzhou", *given, "--cost", costs))
    found = tree(shuping("programme", made, "--level", 2, "--json"))
    verdicts = {it["key"]: it["verdict"] for it in found["eligibility"]}
    assert verdicts["sme"] == verdicts["manufacturing"] == verdicts["integrity"] == "yes"
    assert verdicts["legal_person"] == found["eligible"] == "unknown"
    estimate = found["estimate"]
    assert estimate["subsidy"] == "50000.00"
    assert {it["name"]: it["recognised"] for it in estimate["lines"]} == {
        "生产管理软件": "100000.00",
        "培训": "0.00",
    }
    assert all(step["documents"] for step in estimate["steps"])
    assert "估算" in estimate["caution"]
    told = sound(shuping("programme", made, "--level", 2))
    assert "50,000.00元" in told
    assert "…" not in told
    assert "以主管部门审核为准" in told


def test_without_a_level_nothing_is_promised(shuping: Shuping, made: str) -> None:
    found = tree(shuping("programme", made, "--programme", "guangzhou", "--json"))
    assert found["estimate"]["subsidy"] is None
    assert "估算补助：—元" in sound(shuping("programme", made))


def test_conditions_are_ticked_with_evidence_and_the_list_shrinks(
    shuping: Shuping, made: str, tmp_path: Path
) -> None:
    sound(shuping("programme", made, "--programme", "guangzhou"))
    before = sound(shuping("todo", made))
    assert "□ 项目实施进度达到100%" in before
    sound(shuping("programme", made, "--done", "progress_done"))
    assert "还没有挂佐证" in sound(shuping("todo", made))
    sound(shuping("programme", made, "--undone", "progress_done"))
    assert sound(shuping("todo", made)).count("□") == before.count("□")
    out = tmp_path / "待办.pdf"
    assert f"（{before.count('□')}项）" in sound(shuping("todo", made, "--out", out))
    assert out.read_bytes().startswith(b"%PDF")


def test_a_receipt_is_recorded_and_shown(shuping: Shuping, made: str) -> None:
    sound(shuping("programme", made, "--programme", "guangzhou"))
    sent = ("--platform", "公共服务平台", "--number", "GZ-1", "--date", "2026-03-05")
    sound(shuping("receipt", made, *sent))
    sound(shuping("receipt", made, *sent, "--result", "审核通过"))
    (found,) = tree(shuping("programme", made, "--json"))["receipts"]
    assert (found["number"], found["result"]) == ("GZ-1", "审核通过")
    assert "审核通过" in sound(shuping("programme", made))


@pytest.mark.parametrize(
    "wrong",
    [
        ("programme",),
        ("programme", "--programme", "nowhere"),
        ("programme", "--programme", "guangzhou", "--fact", "revenue"),
        ("programme", "--programme", "guangzhou", "--fact", "revenue=-1"),
        ("programme", "--programme", "guangzhou", "--done", "level"),
        ("programme", "--programme", "guangzhou", "--cost", "没有.csv"),
        ("programme", "--programme", "guangzhou", "--level", "5"),
        ("programme", "--fact", "revenue=1"),
        ("todo",),
        ("receipt", "--platform", "平台", "--number", "1", "--date", "昨天"),
    ],
)
def test_bad_input_is_told_in_one_sentence(
    shuping: Shuping, made: str, wrong: tuple[str, ...]
) -> None:
    command, *rest = wrong
    said = shuping(command, made, *rest)
    assert said.code == 2
    assert len(said.err.strip().splitlines()) == 1


def test_a_platforms_form_is_written_as_json_and_as_a_workbook(
    shuping: Shuping, made: str, tmp_path: Path
) -> None:
    sound(shuping("answer", made, "F1", "B,C"))
    sound(shuping("answer", made, "S01", "2"))
    sound(shuping("answer", made, "equipment_total", "120"))
    out = tmp_path / "表单.json"
    said = shuping("export", made, "--platform", "generic", "--out", out)
    assert "还没有定稿" in said.err
    sound(said)
    form = json.loads(out.read_text(encoding="utf-8"))
    assert form["enterprise"]["name"] == "测试机械厂"
    assert form["questions"][:2] == [
        {"code": "F1", "options": ["F1-B", "F1-C"]},
        {"code": "F2", "options": []},
    ]
    assert form["scenarios"][0] == {"code": "S01", "level": "2"}
    assert (form["figures"]["equipment_total"], form["figures"]["cost_y1"]) == ("120", "")
    assert form["report"]["summary"]
    workbook = tmp_path / "表单.xlsx"
    sound(shuping("export", made, "--platform", "generic", "--out", workbook))
    book = load_workbook(workbook)
    assert book.sheetnames[:3] == ["企业信息", "评测结论", "基础数据"]
    rows = [tuple(cell.value for cell in row) for row in book["题目"].iter_rows()]
    assert ("F1", "F1-B、F1-C") in rows


@pytest.mark.parametrize(
    "wrong", [("generic",), ("nowhere", "--out", "表单.json"), ("generic", "--out", "表单.pdf")]
)
def test_a_form_without_profile_or_file_is_refused(
    shuping: Shuping, made: str, wrong: tuple[str, ...]
) -> None:
    assert shuping("export", made, "--platform", *wrong).code == 2
