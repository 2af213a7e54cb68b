from __future__ import annotations

import json
from pathlib import Path

from tests.cli.running import Shuping


def test_summary_of_the_sample_as_json_text_and_ledger(shuping: Shuping, tmp_path: Path) -> None:
    for kind in ("before", "after"):
        made = shuping(
            "new", "--name", "测试机械厂", "--credit-code", "91440112MA00000154", "--kind", kind
        )
        assert made.code == 0
    told = json.loads(shuping("summary", "--json", "--programme", "guangzhou").out)
    assert (told["total"], told["levels"]["0"], told["provisional"]) == (2, 2, 2)
    assert told["targets"][0]["need"] == 710
    assert told["rises"] == [{"before": 0, "after": 0, "enterprises": 1}]
    only = json.loads(shuping("summary", "--json", "--kind", "after").out)
    assert only["total"] == 1
    text = shuping("summary", "--programme", "guangzhou")
    assert "共2份评测" in text.out
    assert "710" in text.out
    written = shuping("summary", "--out", tmp_path / "台账.xlsx")
    assert (written.code, "2份" in written.out) == (0, True)
    assert (tmp_path / "台账.xlsx").stat().st_size > 1000


def test_summary_says_when_there_is_nothing(shuping: Shuping) -> None:
    assert "没有符合条件的评测" in shuping("summary").out


def test_summary_refuses_what_it_does_not_know(shuping: Shuping, tmp_path: Path) -> None:
    for wrong in (
        ("--kind", "now"),
        ("--programme", "nowhere"),
        ("--out", tmp_path / "x.txt"),
        ("--out", tmp_path / "no" / "x.csv"),
    ):
        said = shuping("summary", *wrong)
        assert (said.code, said.err.count("\n")) == (2, 1), wrong
