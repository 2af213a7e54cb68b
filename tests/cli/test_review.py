"""From a self-diagnosis to a settled review, a visit and a comparison, on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.storage.fields import Edit
from app.workbench import sample
from app.workbench.session import open_session
from tests.cli.running import Said, Shuping

CREDIT_CODE = "91440112MA00000154"


@pytest.fixture
def reviewed(shuping: Shuping, tmp_path: Path) -> str:
    """A review of a self-diagnosis whose answers are those of the sample."""
    with open_session(tmp_path / "workspace", author="陈老板") as session:
        state = session.workspace.state(sample.open_sample(session))
        edits = [
            Edit(field, value)
            for field, value in state.values.items()
            if field.startswith(("items/", "scenarios/", "measures/"))
        ]
        made = session.workspace.create(
            "self",
            {"name": "测试机械厂", "credit_code": CREDIT_CODE},
            author="陈老板",
            edition=session.catalogue.edition,
            edits=edits,
        )
    assert shuping("review", "begin", made).code == 1  # not finalised yet
    sound(shuping("finalise", made))
    return sound(shuping("review", "begin", made)).strip()


def sound(said: Said) -> str:
    assert said.code == 0, said.err
    return said.out


def tree(shuping: Shuping, made: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(sound(shuping("review", "show", made, "--json")))
    return found


def test_a_review_is_worked_off_item_by_item(shuping: Shuping, reviewed: str) -> None:
    assert "还有30项" in sound(shuping("review", "accept", reviewed, "F1"))
    sound(shuping("review", "change", reviewed, "F5", "B", "--reason", "只有财务软件"))
    sound(shuping("review", "change", reviewed, "S01", "0", "--reason", "没有设计"))
    sound(shuping("review", "check", reviewed, "F6", "--question", "看防火墙后台"))
    told = sound(shuping("review", "show", reviewed, "--open"))
    assert "看防火墙后台" in told
    assert "只有财务软件" not in told
    assert shuping("review", "settle", reviewed, "F1", "--reason", "看过").code == 1
    sound(shuping("review", "settle", reviewed, "F6", "--reason", "防火墙在用"))
    assert shuping("review", "change", reviewed, "S02", "7", "--reason", "试").code == 2
    assert shuping("review", "change", reviewed, "S02", "--reason", "试").code == 2
    rest = tree(shuping, reviewed)["open"]
    assert isinstance(rest, list)
    assert "企业申报" in sound(shuping("review", "accept", reviewed, *rest))
    found = tree(shuping, reviewed)
    assert found["open"] == []
    rows = found["rows"]
    assert isinstance(rows, list)
    by_code = {row["code"]: row for row in rows}
    assert by_code["F5"]["reason"] == "只有财务软件"
    assert by_code["F5"]["verified"] == ["B"]
    assert by_code["F6"]["verdict"] == "settled"
    assert "核减" in sound(shuping("review", "show", reviewed))
    sound(shuping("finalise", reviewed))
    assert shuping("review", "accept", reviewed, "F1").code == 1


def test_a_number_is_settled(shuping: Shuping, reviewed: str) -> None:
    measure = ("--measure", "equipment_digital=1")
    sound(shuping("review", "change", reviewed, "F2", *measure, "--reason", "只有一台"))
    rows = tree(shuping, reviewed)["rows"]
    assert isinstance(rows, list)
    assert rows[1]["verified"] == ["A"]
    assert shuping("review", "change", reviewed, "F2", "--measure", "x", "--reason", "a").code == 2


def test_a_visit_is_planned_and_attended(shuping: Shuping, reviewed: str, tmp_path: Path) -> None:
    plan = ("--date", "2026-03-05", "--method", "survey", "--method", "documents")
    told = sound(shuping("visit", "plan", reviewed, *plan, "--agenda", "上午看车间"))
    assert "调研、查阅资料" in told
    assert shuping("visit", "plan", reviewed, "--date", "2026-02-30").code == 2
    assert shuping("visit", "plan", reviewed, "--method", "chat").code == 2
    who = sound(shuping("visit", "person", reviewed, "陈工", "--duty", "设备科长")).strip()
    assert "陈工（设备科长）  未签到" in sound(shuping("visit", "show", reviewed))
    drawn = tmp_path / "drawn.json"
    drawn.write_text("[[[0, 0, 0], [300, 200, 40], [600, 0, 90]]]", encoding="utf-8")
    sound(shuping("visit", "attend", reviewed, who, "--drawn", drawn))
    assert "已签到" in sound(shuping("visit", "show", reviewed))
    assert shuping("visit", "attend", reviewed, "0" * 16, "--drawn", drawn).code == 2
    sound(shuping("visit", "person", reviewed, who, "--remove"))
    assert "陈工" not in sound(shuping("visit", "show", reviewed))
    sound(shuping("review", "check", reviewed, "F6", "--question", "看防火墙后台"))
    listed = sound(shuping("visit", "checklist", reviewed))
    assert "？看防火墙后台" in listed
    assert "□ 信息系统清单" in listed


def test_before_and_after_are_compared(shuping: Shuping) -> None:
    named = ("new", "--name", "测试机械厂", "--credit-code", CREDIT_CODE)
    before, after = (sound(shuping(*named, "--kind", it)).strip() for it in ("before", "after"))
    shuping("answer", before, "F5", "B")
    shuping("answer", after, "F5", "B")
    assert "没有一项" in shuping("compare", before, after).err
    shuping("answer", after, "F5", "D")
    shuping("answer", after, "S03", "2")
    unnoted = shuping("compare", before, after)
    assert (unnoted.code, "改善说明" in unnoted.err) == (1, True)
    sound(shuping("improvement", after, "订单交期由15天缩到9天"))
    sound(shuping("improvement", after, "客户资料不再散在各人手里", "--for", "S03"))
    assert "2024版指标" in sound(shuping("compare", before, after))
    found = json.loads(sound(shuping("compare", before, after, "--json")))
    assert found["improved"] == ["F5", "S03"]
    assert found["points"] == ["5/2", "15/2"]
    stranger = sound(shuping("new", "--name", "另一家")).strip()
    assert shuping("compare", before, stranger).code == 1
    assert shuping("compare", before, before).code == 2


def test_an_owner_is_told_what_is_asked_and_where_he_stands(
    shuping: Shuping, tmp_path: Path
) -> None:
    made = sound(shuping("new", "--name", "测试机械厂", "--kind", "self")).strip()
    assert "举例：" in sound(shuping("explain", "F5"))
    assert shuping("explain", "Z1").code == 2
    shuping("answer", made, "F5", "C")
    told = sound(shuping("result", made))
    assert "已答1/31项" in told
    assert "到2级最省的办法" in told
    assert "到下一级最省的办法" in told
    assert "□ 软件购买合同或年费发票（信息系统）" in told
    out = tmp_path / "清单.pdf"
    assert "共3样" in sound(shuping("result", made, "--out", str(out)))
    assert out.read_bytes().startswith(b"%PDF")
