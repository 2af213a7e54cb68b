"""A list of enterprises in the window: what each row would bring, then the assessments."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from app.ui.dialogs import enterprises as dialogs
from app.ui.dialogs.enterprises import EnterprisesDialog
from app.workbench import assessments
from tests.ui.driving import CODE, Desktop
from tests.ui.test_everywhere import nameless

ROWS = (
    "企业名称,统一社会信用代码,评测类型,备注",
    f"甲机械厂,{CODE},,",
    "乙电子厂,123,改造后评测,",
    f"甲机械厂,{CODE},,又一次",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "名单.csv"
    made.write_text("\n".join(ROWS), encoding="utf-8")
    return made


@pytest.fixture
def dialog(desktop: Desktop) -> EnterprisesDialog:
    made = EnterprisesDialog(desktop.worker, desktop.window)
    made.show()
    desktop.qtbot.addWidget(made)
    return made


def take(desktop: Desktop, dialog: EnterprisesDialog, file: Path) -> list[tuple[str, ...]]:
    dialog.take(file)
    desktop.settle()
    return [line.texts for line in dialog.lines.lines]


def test_every_row_is_judged_before_anything_is_made(
    desktop: Desktop, dialog: EnterprisesDialog, file: Path
) -> None:
    assert not dialog.primary.isEnabled()
    told = take(desktop, dialog, file)
    assert [texts[:3] for texts in told] == [
        ("有误", "3", "乙电子厂"),
        ("跳过", "4", "甲机械厂"),
        ("可以新建", "2", "甲机械厂"),
    ]
    assert dialog.summary.text() == "可以新建1份评测，跳过1行，有误1行。"
    assert "备注" in dialog.ignored.text()
    assert desktop.ask(assessments.overview) == ()


def test_the_good_rows_are_made_once(
    desktop: Desktop, dialog: EnterprisesDialog, file: Path
) -> None:
    take(desktop, dialog, file)
    assert dialog.primary.text() == "新建1份评测"
    desktop.click(dialog.primary)
    (made,) = desktop.ask(assessments.overview)
    assert (made.enterprise_name, made.kind) == ("甲机械厂", "before")
    assert dialog.said.text() == "✓ 已新建1份评测。"
    assert [line.texts[0] for line in dialog.lines.lines] == ["有误", "跳过", "跳过"]
    assert not dialog.primary.isEnabled()


def test_kind_and_assessor_hold_for_rows_that_name_none(
    desktop: Desktop, dialog: EnterprisesDialog, file: Path
) -> None:
    take(desktop, dialog, file)
    dialog.kind.setCurrentIndex(dialog.kind.findData("self"))
    dialog.assessor.setText("王五")
    dialog.assessor.editingFinished.emit()
    desktop.settle()
    assert dialog.lines.lines[-1].texts[3].startswith("企业自诊断，分给王五")
    desktop.click(dialog.primary)
    (made,) = desktop.ask(assessments.overview)
    assert made.kind == "self"
    state = desktop.ask(lambda session: session.workspace.state(made.id))
    assert state.values["assignment/F1"] == "王五"


def test_between_two_answers_nothing_can_be_made(
    desktop: Desktop, dialog: EnterprisesDialog, file: Path
) -> None:
    take(desktop, dialog, file)
    shown: list[int] = []
    dialog.lines.modelReset.connect(lambda: shown.append(len(dialog.lines.lines)))
    dialog.kind.setCurrentIndex(dialog.kind.findData("self"))
    dialog.kind.setCurrentIndex(dialog.kind.findData("after"))
    assert not dialog.primary.isEnabled()
    desktop.settle()
    assert shown == [3]
    assert dialog.lines.lines[-1].texts[3].startswith("改造后评测")


def test_a_file_that_is_no_list_is_told(
    desktop: Desktop, dialog: EnterprisesDialog, tmp_path: Path
) -> None:
    wrong = tmp_path / "照片.csv"
    wrong.write_text("名字,电话\n甲,1", encoding="utf-8")
    take(desktop, dialog, wrong)
    assert dialog.problem.isVisible()
    assert dialog.problem.text()
    assert not dialog.primary.isEnabled()
    assert not dialog.table.isVisible()


def test_template_and_rejected_rows_are_saved(
    desktop: Desktop,
    dialog: EnterprisesDialog,
    file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(dialogs, "open_path", opened.append)
    template, wrong = tmp_path / "模板.xlsx", tmp_path / "有误.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(template), ""))
    desktop.click(dialog.template)
    assert opened == [template]
    assert "企业名单" in openpyxl.load_workbook(template).sheetnames
    take(desktop, dialog, file)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(wrong), ""))
    desktop.click(dialog.keep)
    assert "乙电子厂" in wrong.read_text(encoding="utf-8-sig")
    assert "有误.csv" in dialog.said.text()


def test_the_list_is_shown_after_the_dialog(desktop: Desktop, file: Path) -> None:
    def act(dialog: EnterprisesDialog) -> None:
        assert list(nameless(dialog)) == []
        take(desktop, dialog, file)
        desktop.click(dialog.primary)

    desktop.in_dialog(EnterprisesDialog, desktop.window.receiving.import_list, act)
    assert desktop.window.home.rows.rowCount() == 1
    desktop.window.show_portfolio()
    desktop.settle()
    desktop.in_dialog(EnterprisesDialog, desktop.window.receiving.import_list, lambda _dialog: None)
    page = desktop.window.portfolio
    assert page is not None
    assert page.isVisible()
