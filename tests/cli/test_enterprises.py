"""A round of visits is prepared from a list, on the command line."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from app.workbench import enterprises
from tests.cli.running import Shuping

LIST = """企业名称,信用代码,营收
甲厂,91440112MA00000154,1
乙厂,91440112MA00000155,2
甲厂,91440112MA00000154,3
"""


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "名单.csv"
    path.write_text(LIST, encoding="gbk")
    return path


def test_a_list_is_checked_then_imported_once(shuping: Shuping, listed: Path) -> None:
    looked = shuping("enterprises", "import", listed, "--dry-run")
    assert looked.code == 1
    assert "可以新建1份评测，跳过1行，有误1行。" in looked.out
    assert "有误　第3行　乙厂　统一社会信用代码的校验位" in looked.out
    assert "跳过　第4行　甲厂　与第2行重复。" in looked.out
    assert "营收" in looked.err
    assert json.loads(shuping("list", "--json").out) == []
    out = listed.with_name("问题.csv")
    done = shuping("enterprises", "import", listed, "--assign", "张三", "--rejected", out)
    assert (done.code, "已新建1份评测。" in done.out) == (1, True)
    assert "乙厂" in out.read_text(encoding="utf-8-sig")
    (row,) = json.loads(shuping("list", "--json").out)
    assert row["kind"] == "before"
    assert "已有这家企业" in shuping("enterprises", "import", listed, "--dry-run").out


def test_a_list_without_faults_ends_well(shuping: Shuping, listed: Path) -> None:
    listed.write_text("".join(LIST.splitlines(keepends=True)[:2]), encoding="utf-8")
    said = shuping("enterprises", "import", listed, "--kind", "after")
    assert said.code == 0, said.err


def test_ctrl_c_ends_after_the_row_at_hand(
    shuping: Shuping, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed.write_text(LIST.replace("000155,2", "00023Y,2"), encoding="utf-8")
    make = enterprises._make

    def interrupted(*arguments: object) -> str:
        signal.raise_signal(signal.SIGINT)
        return make(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(enterprises, "_make", interrupted)
    said = shuping("enterprises", "import", listed)
    assert (said.code, "新建了1份评测，还有1行没有处理" in said.err) == (1, True), said
    assert len(json.loads(shuping("list", "--json").out)) == 1


def test_the_template_and_what_is_no_list(shuping: Shuping, tmp_path: Path) -> None:
    out = tmp_path / "企业名单.xlsx"
    assert shuping("enterprises", "template", "--out", out).code == 0
    assert "可以新建0份评测" in shuping("enterprises", "import", out).out
    for wrong in (tmp_path / "没有.xlsx", tmp_path):
        said = shuping("enterprises", "import", wrong)
        assert (said.code, said.err.count("\n")) == (2, 1)
