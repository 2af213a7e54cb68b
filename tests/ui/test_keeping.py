"""资料保管: a person backs up, checks, mends and restores without a command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog

from app.ui.dialogs.keeping import KeepingDialog
from app.ui.dialogs.restoring import RestoreDialog
from app.workbench import assessments, care, evidence
from app.workbench.session import default_place, open_session
from tests.ui.driving import FIRM, Desktop
from tests.ui.test_everywhere import nameless


@pytest.fixture
def photo(desktop: Desktop, tmp_path: Path) -> Path:
    """The original of a photo in the store."""
    picture = tmp_path / "车间.jpg"
    Image.new("RGB", (40, 30), "steelblue").save(picture)
    made = desktop.ask(lambda session: assessments.create(session, kind="after", enterprise=FIRM))
    desktop.ask(
        lambda session: evidence.attach(session, assessment=made, files=[picture], subjects=["F1"])
    )
    (found,) = desktop.ask(lambda session: list(session.workspace.evidence.known().values()))
    return found


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is chosen whenever one is asked for."""
    place = tmp_path / "U盘"
    place.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))
    return place


@pytest.fixture
def dialog(desktop: Desktop, photo: Path) -> KeepingDialog:
    assert photo.exists()
    made = KeepingDialog(desktop.worker, desktop.window)
    desktop.qtbot.addWidget(made)
    made.show()
    desktop.settle()
    return made


def test_it_says_where_the_work_is_and_that_there_is_no_backup(dialog: KeepingDialog) -> None:
    assert dialog.amount.text() == "1份评测，1个佐证文件，0 KB。"
    assert "还没有做过整体备份" in dialog.backed_up.text()
    assert dialog.backed_up.property("role") == "caution"
    assert list(nameless(dialog)) == []


def test_a_backup_is_written_to_the_stick_and_remembered(
    desktop: Desktop, dialog: KeepingDialog, stick: Path
) -> None:
    desktop.click(dialog.backup)
    (made,) = stick.iterdir()
    assert made.name in dialog.told.text()
    assert "上次整体备份：刚刚" in dialog.backed_up.text()
    assert dialog.backed_up.property("role") == "body"


def test_a_backup_that_cannot_be_written_is_told(
    desktop: Desktop, dialog: KeepingDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/proc")
    desktop.click(dialog.backup)
    assert dialog.told.property("role") == "error"
    assert dialog.told.text().endswith("。")
    assert "还没有做过整体备份" in dialog.backed_up.text()


def test_a_sound_workspace_is_said_to_be_sound(desktop: Desktop, dialog: KeepingDialog) -> None:
    desktop.click(dialog.check)
    assert dialog.told.text() == "工作区完好，没有发现问题。"
    assert not dialog.table.isVisible()
    assert not dialog.mend.isVisible()


def test_a_damaged_photo_is_named_and_brought_back_from_a_backup(
    desktop: Desktop, dialog: KeepingDialog, photo: Path
) -> None:
    sound = photo.read_bytes()
    desktop.ask(care.backup)
    photo.write_bytes(b"half")
    desktop.click(dialog.check)
    assert [line.texts[0] for line in dialog.lines.lines] == ["佐证损坏"]
    assert "可以点“修复”" in dialog.told.text()
    desktop.click(dialog.mend)
    assert photo.read_bytes() == sound
    assert "取回了1个佐证文件" in dialog.told.text()
    assert "工作区完好" in dialog.told.text()
    assert not dialog.mend.isVisible()


def test_a_photo_is_brought_back_from_the_last_backup_on_a_stick(
    desktop: Desktop, dialog: KeepingDialog, photo: Path, tmp_path: Path
) -> None:
    desktop.ask(lambda session: care.backup(session, out=tmp_path / "stick"))
    photo.unlink()
    desktop.click(dialog.check)
    desktop.click(dialog.mend)
    assert photo.is_file()
    assert "工作区完好" in dialog.told.text()


def test_what_is_found_fits_a_small_screen_and_scrolls(
    desktop: Desktop, dialog: KeepingDialog, photo: Path
) -> None:
    desktop.window.resize(911, 512)
    photo.write_bytes(b"half")
    desktop.click(dialog.check)
    assert dialog.mend.isVisible()
    assert dialog.height() <= 512


def test_what_nothing_holds_is_told_and_not_offered_again(
    desktop: Desktop, dialog: KeepingDialog, photo: Path
) -> None:
    photo.unlink()
    desktop.click(dialog.check)
    desktop.click(dialog.mend)
    assert "请重新添加原文件" in dialog.told.text()
    assert [line.texts[0] for line in dialog.lines.lines] == ["佐证缺失"]
    assert not dialog.mend.isVisible()


def test_a_backup_becomes_a_workspace_of_its_own(
    desktop: Desktop, dialog: KeepingDialog, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SHUPING_WORKSPACE")
    desktop.ask(care.backup)
    (photo.parents[2] / "backups" / "搬走的.zip").symlink_to("nowhere")

    def restore(asked: RestoreDialog) -> None:
        item = asked.table.item(0, 1)
        assert item is not None
        assert item.text() == "整体备份"
        desktop.click(asked.primary)
        assert "检查没有发现问题" in asked.told.text()
        assert asked.primary.text() == "以后打开它"
        asked.primary.click()

    desktop.in_dialog(RestoreDialog, dialog.restore.click, restore)
    folder = photo.parents[2]
    restored = folder.with_name(f"{folder.name}-恢复")
    assert default_place() == restored
    assert restored.name in dialog.told.text()
    with open_session(restored) as session:
        assert [row.enterprise_name for row in session.workspace.list()] == [FIRM["name"]]
        assert len(session.workspace.evidence.known()) == 1


def test_a_file_that_is_no_backup_is_refused_and_another_can_be_tried(
    desktop: Desktop, dialog: KeepingDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "合同.zip"
    wrong.write_bytes(b"nothing")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(wrong), ""))

    def restore(asked: RestoreDialog) -> None:
        desktop.click(asked.other)
        desktop.click(asked.primary)
        assert "不是数评台的备份" in asked.problem.text()
        assert asked.restored is None
        assert asked.primary.isEnabled()

    desktop.in_dialog(RestoreDialog, dialog.restore.click, restore)
    assert list(tmp_path.glob("*-恢复*")) == []
