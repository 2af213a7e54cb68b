"""Where a file goes: a name without an ending gets the one of its kind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui.dialogs.saving import ask_file

KINDS = "Excel工作簿 (*.xlsx);;CSV表格 (*.csv)"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("台账.XLSX", "", "台账.XLSX"),
        ("台账.csv", "Excel工作簿 (*.xlsx)", "台账.csv"),
        ("台账", "CSV表格 (*.csv)", "台账.csv"),
        ("台账v1.2", "", "台账v1.2.xlsx"),
        ("台账.pdf", "", "台账.pdf.xlsx"),
    ],
)
def test_a_file_ends_as_its_kind(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, typed: str, kind: str, written: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (typed, kind))
    assert ask_file(parent, "导出", "台账", KINDS) == Path(written)


def test_a_file_that_gets_its_ending_replaces_no_other_unasked(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "台账.xlsx").touch()
    offered: list[str] = []
    answers = iter([str(tmp_path / "台账"), ""])

    def choose(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return next(answers), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    assert ask_file(parent, "导出", "台账", KINDS) is None
    assert offered == ["台账", str(tmp_path / "台账.xlsx")]
