"""`--self-check` says what it did, and finds what a broken installation cannot do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.errors import Refused
from app.ui import self_check
from app.workbench import packages
from app.workbench.self_check import self_check as steps


def test_the_window_is_painted_with_the_sample(application: QApplication, folder: Path) -> None:
    assert application is not None
    told = self_check.paint(folder)
    assert "Noto Sans SC" in told


def test_a_window_without_its_font_is_found_out(
    application: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert application is not None
    monkeypatch.setattr(self_check, "FAMILY", "Noto Sans TC")
    with pytest.raises(Refused, match="窗口画不全"):
        self_check.paint(folder)


def test_everything_is_done_once(tmp_path: Path) -> None:
    told = "\n".join(steps(tmp_path))
    for part in ("评了分", "佐证文件", "PDF报告", "签名齐全", "收下了评测包", "数据库驱动"):
        assert part in told


def test_a_report_that_is_none_ends_the_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_session: object, *, out: Path, **_others: object) -> Path:
        out.write_bytes(b"<html>")
        return out

    monkeypatch.setattr(packages, "report", broken)
    with pytest.raises(Refused, match="pdf报告"):
        list(steps(tmp_path))
