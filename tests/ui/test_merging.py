"""A merge is looked at before it is accepted and taken back as a whole afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.ui.actions import available
from app.ui.dialogs.merge_preview import MergePreviewDialog, _table
from app.ui.dialogs.merges import MergesDialog
from app.ui.dialogs.verify import VerifyDialog
from app.ui.theme import tokens as t
from app.workbench import editing, evidence, finishing, packages, sample
from app.workbench.importing import receive
from app.workbench.merging import FieldChange
from app.workbench.session import Session, open_session
from tests.ui.driving import Desktop
from tests.ui.pictures import picture
from tests.ui.test_everywhere import nameless

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.workbench.merging import MergePreview

F1, F5, S07 = "items/F1/options", "items/F5/options", "scenarios/S07/grade"


def colleague(desktop: Desktop, made: str, folder: Path, work: Callable[[Session], object]) -> Path:
    """Hand an assessment out, let a colleague work on it apart, and return what he sends back."""

    def make(session: Session) -> Path:
        out = packages.export(session, assessment=made, out=folder / "分发.shuping.zip").path
        with open_session(folder / "陈工", author="陈工") as other:
            receive(other, file=out, draft=True)
            work(other)
            back = folder / "陈工.shuping.zip"
            return packages.export(other, assessment=made, out=back).path

    return desktop.ask(make)


@pytest.fixture
def back(desktop: Desktop, tmp_path: Path) -> Path:
    """F1 is the same on both sides, F5 different, S07 new with a photo."""
    made = desktop.new_assessment()
    desktop.item("F1")
    desktop.keys("B")

    def work(other: Session) -> None:
        editing.answer(other, assessment=made, item="F5", options=["D"])
        editing.set_grade(other, assessment=made, scenario="S07", grade=2)
        photo = picture(tmp_path, 1)
        evidence.attach(other, assessment=made, files=[photo], subjects=["S07"])

    file = colleague(desktop, made, tmp_path, work)
    desktop.item("F5")
    desktop.keys("B")
    return file


def texts(widget: QWidget) -> str:
    return "\n".join(it.text() for it in widget.findChildren(QLabel) if not it.isHidden())


def cells(dialog: MergePreviewDialog | MergesDialog) -> list[list[str]]:
    table = dialog.table
    found: list[list[str]] = []
    for line in range(table.rowCount()):
        items = (table.item(line, side) for side in range(table.columnCount()))
        found.append([it.text() if it else "" for it in items])
    return found


def previewing(desktop: Desktop, file: Path, act: Callable[[MergePreviewDialog], object]) -> None:
    """Import a file, look at the merge from its card, and act in the preview."""

    def look(dialog: VerifyDialog) -> None:
        desktop.settle()
        (card,) = dialog.cards
        desktop.in_dialog(
            MergePreviewDialog, lambda: _click_and_wait(desktop, card.tools["preview"]), act
        )
        desktop.settle()

    desktop.in_dialog(VerifyDialog, lambda: desktop.window.receiving.start_import([file]), look)


def _click_and_wait(desktop: Desktop, tool: QWidget) -> None:
    desktop.click(tool)
    desktop.settle()


def test_every_field_is_shown_here_there_and_after_and_nothing_is_written(
    desktop: Desktop, back: Path
) -> None:
    before = desktop.state().heads

    def act(dialog: MergePreviewDialog) -> None:
        lines = {line[0]: line[1:] for line in cells(dialog)}
        assert cells(dialog)[0][0] == "F5 信息系统选项", "what must be decided comes first"
        mine, theirs, after = lines["F5 信息系统选项"]
        assert (mine[0], theirs[0], after) == ("B", "D", "◆ 两边不一致，待裁定")
        assert lines["S07 质量管理场景等级"] == ["未评级", "2级", "2级"]
        told = texts(dialog)
        assert "得分 " in dialog.effect.text()
        assert "◆ 新冲突1处" in told
        assert "新佐证1份" in told
        assert "照片001.png" in told
        assert dialog.primary.text() == "按草稿导入"
        assert list(nameless(dialog)) == []
        dialog.reject()

    previewing(desktop, back, act)
    assert desktop.state().heads == before


def test_from_the_preview_it_is_imported_and_from_the_record_taken_back(
    desktop: Desktop, back: Path
) -> None:
    previewing(desktop, back, lambda dialog: dialog.primary.click())
    assert desktop.value(S07) == 2
    assert F5 in desktop.state().conflicts

    def take_back(dialog: MergesDialog) -> None:
        assert [line[1:] for line in cells(dialog)] == [
            ["冯晓岚", "并入“陈工.shuping.zip”", cells(dialog)[0][3], "有效"]
        ]
        desktop.click(dialog.undo)
        assert "✓ 已撤销“陈工.shuping.zip”" in texts(dialog)
        assert [line[4] for line in cells(dialog)] == ["有效", "已撤销"]

    merges(desktop, take_back)
    assert (desktop.value(S07), desktop.value(F5), desktop.state().conflicts) == (None, ["B"], {})
    assert desktop.assessment.view.photos == (), "the window shows it too"

    def again(dialog: MergesDialog) -> None:
        assert dialog.undo.text() == "重新并入"
        desktop.click(dialog.undo)

    merges(desktop, again)
    assert desktop.value(S07) == 2


def merges(desktop: Desktop, act: Callable[[MergesDialog], object]) -> None:
    def when_shown(dialog: MergesDialog) -> None:
        desktop.settle()
        act(dialog)

    def trigger() -> None:
        (action,) = (it for it in available(desktop.window) if it.objectName() == "merges")
        action.trigger()

    desktop.in_dialog(MergesDialog, trigger, when_shown)


def test_what_was_edited_since_is_left_and_named(desktop: Desktop, back: Path) -> None:
    previewing(desktop, back, lambda dialog: dialog.primary.click())
    desktop.scenario("S07")
    desktop.keys("3")

    def act(dialog: MergesDialog) -> None:
        desktop.click(dialog.undo)
        assert "S07 质量管理场景等级" in texts(dialog)
        assert "没有动" in texts(dialog)

    merges(desktop, act)
    assert desktop.value(S07) == 3


def test_of_an_assessment_that_is_not_here_only_the_outcome_is_told(
    desktop: Desktop, tmp_path: Path
) -> None:
    def make(_session: Session) -> Path:
        with open_session(tmp_path / "陈工", author="陈工") as other:
            made = sample.open_sample(other)
            return packages.export(other, assessment=made, out=tmp_path / "a.shuping.zip").path

    def act(dialog: MergePreviewDialog) -> None:
        assert "整份都是新的" in texts(dialog)
        assert "→" not in dialog.effect.text()
        assert dialog.table.parent() is None
        dialog.reject()

    previewing(desktop, desktop.ask(make), act)


def test_that_a_finalised_assessment_would_be_opened_again_is_told(
    desktop: Desktop, tmp_path: Path
) -> None:
    made = desktop.ask(sample.open_sample)
    desktop.window.open(made)
    desktop.settle()
    file = colleague(
        desktop,
        made,
        tmp_path,
        lambda other: editing.set_note(other, assessment=made, subject="F1", text="看过"),
    )
    desktop.assessment.edit(finishing.finalise)
    desktop.settle()

    def act(dialog: MergePreviewDialog) -> None:
        assert "导入后会重新打开" in texts(dialog)
        dialog.reject()

    previewing(desktop, file, act)
    assert desktop.assessment.view.locked


def test_without_a_merge_the_record_says_so(desktop: Desktop) -> None:
    desktop.new_assessment()

    def act(dialog: MergesDialog) -> None:
        assert dialog.table.isHidden()
        assert dialog.undo.isHidden()
        assert "还没有并入过" in dialog.told.text()
        assert list(nameless(dialog)) == []

    merges(desktop, act)


@pytest.mark.parametrize("width", range(600, 840, 24))
def test_a_row_of_the_preview_is_as_high_as_its_text(
    application: QApplication, qtbot: QtBot, width: int
) -> None:
    assert application is not None
    words = "S08 Equipment management Scenario grade"
    change = FieldChange("scenarios/S08/grade", words, "Grade 4", "Grade 2", "Grade 2")
    table = _table(cast("MergePreview", SimpleNamespace(new_conflicts=(), fields=[change])))
    qtbot.addWidget(table)
    table.resize(width, 300)
    table.show()
    QApplication.processEvents()
    room = QRect(0, 0, table.columnWidth(0) - 2 * t.SMALL - 6, 999)  # 6: Qt's own margins
    flags = Qt.TextFlag.TextWordWrap
    assert table.fontMetrics().boundingRect(room, flags, words).height() <= table.rowHeight(0)
