"""Verdicts in words: a claim is called a claim, and nothing that came is hidden."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app.exchange.certificates import CertificateInfo
from app.language import speaking
from app.ui.models.verdict_text import (
    as_text,
    grouped,
    grouped_hex,
    origin,
    received_lines,
    tally,
)
from app.workbench.importing import Received
from app.workbench.receiving import Certified, Checked, Status, Verdict

DAY = datetime(2026, 3, 5, tzinfo=UTC)
INFO = CertificateInfo("冯晓岚", "评测中心", "assessor", "ab" * 32, DAY, DAY, "CN=评测中心CA")
CLAIMED = Certified(INFO, "评测中心CA", vouched=False, roles=())
VERDICT = Verdict("complete", "内容未被改动。")
NOTHING = Received("1", VERDICT, Path("kept"), 0, (), reopened=False)


def test_an_issuer_is_a_claim_until_it_is_trusted() -> None:
    assert "自称由评测中心CA颁发" in origin(CLAIMED)
    assert origin(replace(CLAIMED, vouched=True)) == "证书由已信任的评测中心CA颁发"
    assert origin(replace(CLAIMED, issuer="")) == "自签证书"


def test_a_fingerprint_is_read_out_in_groups_and_loses_nothing() -> None:
    shown = grouped(INFO.fingerprint)
    assert shown.replace(" ", "").replace("\n", "") == INFO.fingerprint
    assert [len(line.split()) for line in shown.splitlines()] == [8, 8]


def test_a_fingerprint_in_a_sentence_is_grouped_and_stays_the_same() -> None:
    sentence = f"核对证书指纹{INFO.fingerprint}，无误后再信任。"
    shown = grouped_hex(sentence)
    assert shown == f"核对证书指纹{grouped(INFO.fingerprint, line=16)}，无误后再信任。"
    assert shown.replace(" ", "") == sentence


def test_what_came_is_told_with_conflicts_once_per_place() -> None:
    came = replace(
        NOTHING,
        added=7,
        reopened=True,
        conflicts=("items/F5/options", "items/F5/note", "measures/equipment_total"),
        notes=("时间比这台快。",),
    )
    lines = received_lines(came)
    assert lines[0].startswith("✓ 已导入，带来7条新记录")
    assert "重新打开" in lines[1]
    assert lines[2] == "▲ 有3处与这里的不一致，需要裁定：F5、基础数据。"
    assert lines[3] == "● 时间比这台快。"
    assert received_lines(NOTHING) == ["● 没有新内容：这份评测包里的记录这里都有了。"]


def test_verdicts_are_counted_by_kind() -> None:
    changed = replace(VERDICT, status="changed")
    assert tally([changed, VERDICT, changed]) == "已验证3个：完整有效1个，不可采信2个。"


def test_one_verdict_and_several_read_well_in_english() -> None:
    kinds: tuple[Status, ...] = ("incomplete", "unknown_signer", "unknown_signer")
    with speaking("en"):
        told = tally([replace(VERDICT, status=kind) for kind in kinds])
    assert "1 not fully signed, 2 signed by somebody not confirmed" in told


def test_passing_a_verdict_on_repeats_no_sentence() -> None:
    verdict = replace(VERDICT, problems=("内容未被改动。", "另有一处。"), notes=("请核对。",))
    told = as_text(Path("a/甲.shuping.zip"), Checked(verdict, {}))
    assert told.count("内容未被改动。") == 1
    assert "问题：另有一处。" in told
    assert "注意：请核对。" in told
    assert "a/" not in told
