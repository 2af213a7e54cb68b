"""Checking, finalising, the lock on every page, and reopening with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from app.ui.dialogs.base import ReasonDialog
from tests.ui.driving import Desktop


def test_what_is_open_blocks_and_each_line_leads_there(desktop: Desktop) -> None:
    desktop.new_assessment()
    page = desktop.finish()
    assert not page.finalise.isEnabled()
    assert len(page.errors.rows) == 31
    desktop.click(page.errors.rows[0])
    assert desktop.workbench.current == "F1"


def test_findings_stand_under_their_topic(desktop: Desktop) -> None:
    desktop.new_assessment(name="甲厂", credit_code="")
    page = desktop.finish()
    captions = [shown.text() for shown in page.errors.findChildren(QLabel) if shown.isVisible()]
    assert captions == ["必须处理（32）", "企业信息（1）", "尚未作答或评级（31）"]
    desktop.click(page.errors.rows[0])
    assert desktop.workbench.current == "enterprise"


def test_after_finalising_the_next_step_is_one_key_away(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    page = desktop.finish()
    assert page.export.text() == "导出草稿包…"
    desktop.click(page.finalise)
    assert page.export.text() == "签名并导出评测包…"
    assert page.export.hasFocus()
    assert desktop.workbench.unanswered.property("kind") == "plain", "one primary button is enough"
    assert any("下一步：签名并导出" in shown.text() for shown in page.findChildren(QLabel))


def test_the_list_shrinks_as_items_are_answered(desktop: Desktop) -> None:
    desktop.new_assessment()
    desktop.finish()
    desktop.item("F5")
    desktop.keys("B")
    assert len(desktop.finish().errors.rows) == 30


def test_finalising_locks_every_page_and_reopening_needs_a_reason(desktop: Desktop) -> None:
    desktop.window.making.open_sample()
    desktop.settle()
    page = desktop.finish()
    desktop.click(page.finalise)
    assert desktop.value("status") == "finalised"
    assert "已定稿" in desktop.workbench.header.status.text()
    item, scenario = desktop.item("F5"), desktop.scenario("S01")
    assert item.note.isReadOnly()
    assert not item.landing().isEnabled()
    desktop.item("F5")
    desktop.keys("A")
    assert desktop.value("items/F5/options") == ["C"]
    assert not any(choice.isEnabled() for choice in scenario.grades.values())

    def explain(dialog: ReasonDialog) -> None:
        dialog.primary.click()
        assert dialog.isVisible(), "no reason, no reopening"
        dialog.edit.setPlainText("营业收入口径有误")
        dialog.primary.click()

    page = desktop.finish()
    desktop.in_dialog(ReasonDialog, page.reopen.click, explain)
    assert desktop.value("status") == "draft"
    assert desktop.state().heads["status"][0].reason == "营业收入口径有误"
    desktop.item("F5")
    desktop.keys("D")
    assert desktop.value("items/F5/options") == ["D"]


def test_the_report_is_written_and_told(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.new_assessment()
    out = tmp_path / "报告.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    desktop.click(desktop.finish().report)
    assert out.read_bytes().startswith(b"%PDF")
    assert "报告已保存" in desktop.window.bar.text.text()
