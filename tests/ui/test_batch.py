"""A folder of packages in the window: every file named, the bad ones set aside with the reason."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.ui.dialogs.batch import BatchDialog
from app.ui.models.lines import Line as Shown
from app.ui.models.lines import LinesModel
from app.workbench import assessments, batch, packages
from app.workbench.batch import Line
from app.workbench.session import open_session
from tests.ui.driving import FIRM, Desktop
from tests.ui.test_everywhere import nameless


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package as colleagues exchange them, without a signature."""
    folder = tmp_path_factory.mktemp("theirs")
    with open_session(folder / "workspace", author="李评") as theirs:
        made = assessments.create(theirs, kind="before", enterprise=FIRM)
        return packages.export(theirs, assessment=made, out=folder).path


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A folder with one package that cannot be read, in a folder of its own."""
    bad = tmp_path / "来件" / "三组" / "坏.zip"
    bad.parent.mkdir(parents=True)
    bad.write_bytes(b"not a package")
    return tmp_path / "来件"


@pytest.fixture
def dialog(desktop: Desktop) -> BatchDialog:
    made = BatchDialog(desktop.worker, desktop.window)
    made.show()
    desktop.qtbot.addWidget(made)
    return made


def receive(desktop: Desktop, dialog: BatchDialog, folder: Path) -> list[tuple[str, ...]]:
    dialog.folder.setText(str(folder))
    desktop.click(dialog.primary)
    return [line.texts for line in dialog.lines.lines]


def test_what_is_set_aside_comes_first_and_can_be_handed_on(
    desktop: Desktop,
    dialog: BatchDialog,
    inbox: Path,
    draft: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (inbox / "一组.zip").write_bytes(draft.read_bytes())
    dialog.draft.click()
    told = receive(desktop, dialog, inbox)
    assert [texts[:2] for texts in told] == [("未接收", "三组/坏.zip"), ("已接收", "一组.zip")]
    assert dialog.summary.text() == "已接收1份，以前收过0份，较旧的版次0份，未接收1份。"
    assert told[0][2] in dialog.table.told.text()
    desktop.click(dialog.copy)
    assert QGuiApplication.clipboard().text() == "\t".join(told[0])
    out = tmp_path / "结果.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    desktop.click(dialog.save)
    assert "三组/坏.zip" in out.read_text(encoding="utf-8-sig")


def test_a_received_line_opens_its_assessment(desktop: Desktop, inbox: Path, draft: Path) -> None:
    (inbox / "一组.zip").write_bytes(draft.read_bytes())

    def act(dialog: BatchDialog) -> None:
        dialog.draft.click()
        receive(desktop, dialog, inbox)
        dialog.table.view.activated.emit(dialog.lines.index(0, 0))
        assert dialog.isVisible()  # a bad file leads nowhere
        dialog.table.view.activated.emit(dialog.lines.index(1, 0))

    desktop.in_dialog(BatchDialog, desktop.window.receiving.import_folder, act)
    assert desktop.assessment.view.enterprise["name"] == FIRM["name"]


def test_a_second_time_passes_over_what_was_received(
    desktop: Desktop, dialog: BatchDialog, inbox: Path, draft: Path
) -> None:
    (inbox / "一组.zip").write_bytes(draft.read_bytes())
    dialog.draft.click()
    receive(desktop, dialog, inbox)
    assert receive(desktop, dialog, inbox)[1][0] == "以前收过"


@pytest.mark.parametrize(
    ("name", "told"), [("", "选择"), ("没有", "不是文件夹"), (".", "没有评测包")]
)
def test_a_folder_without_packages_is_told_in_a_sentence(
    desktop: Desktop, dialog: BatchDialog, tmp_path: Path, name: str, told: str
) -> None:
    dialog.folder.setText(str(tmp_path / name) if name else "")
    desktop.click(dialog.primary)
    assert told in dialog.problem.text()
    assert dialog.problem.isVisible()
    assert dialog.primary.isEnabled()


class Gate:
    """Receives files one by one, each only when it may."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self.open = threading.Event(), threading.Event()
        monkeypatch.setattr(batch._Taking, "_judged", lambda _, name, *__: self._judged(name))

    def _judged(self, name: str) -> Line:
        self.reached.set()
        assert self.open.wait(60)
        return Line(name, "received", "新增1条变更。")


@pytest.fixture
def gate(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> Gate:
    (inbox / "二组.zip").write_bytes(b"")
    return Gate(monkeypatch)


def test_the_file_being_read_is_named_and_stopping_keeps_what_came(
    desktop: Desktop, dialog: BatchDialog, inbox: Path, gate: Gate
) -> None:
    dialog.folder.setText(str(inbox))
    dialog.primary.click()
    desktop.qtbot.waitUntil(lambda: bool(dialog.current.text()))
    assert dialog.current.text() in {"三组/坏.zip", "二组.zip"}
    assert not dialog.primary.isEnabled()
    dialog.progress.cancel.click()
    gate.open.set()
    desktop.settle()
    assert dialog.summary.text().startswith("已停下")
    assert len(dialog.lines.lines) == 1
    assert dialog.primary.isEnabled()


def test_closing_stops_it_too(
    desktop: Desktop, dialog: BatchDialog, inbox: Path, gate: Gate
) -> None:
    dialog.folder.setText(str(inbox))
    dialog.primary.click()
    assert gate.reached.wait(60)
    dialog.reject()
    gate.open.set()
    desktop.settle()
    assert not desktop.worker.busy
    assert len(dialog.lines.lines) == 1


def test_lines_come_one_by_one_and_all_is_named(desktop: Desktop, dialog: BatchDialog) -> None:
    lines = LinesModel(("结果", "文件"))
    lines.add([Shown("good", ("已接收", "甲.zip"))])
    lines.add([Shown("bad", ("未接收", "乙.zip"))])
    assert [lines.index(row, 0).data() for row in range(2)] == ["✓ 已接收", "× 未接收"]
    assert list(nameless(dialog)) == []
    desktop.settle()
