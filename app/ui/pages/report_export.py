"""The line that writes the report to a file: in which form, and what is left out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QWidget

from app.ui.dialogs.viewer import open_path
from app.ui.pages.desk import Desk
from app.ui.widgets.build import button, row
from app.ui.widgets.progress import ProgressStrip
from app.workbench import packages

FORMATS = {"pdf": "PDF"}
_NOBODY = "企业和人员以“某企业”“评测人员甲”等代替，不含照片"


class ReportExport(QWidget):
    """An anonymous report gets a file name that gives nobody away; `progress` is for the page."""

    def __init__(self, desk: Desk, flush: Callable[[], None]) -> None:
        super().__init__()
        self._desk = desk
        self._flush = flush  # hands over what is still being typed
        self.anonymous = QCheckBox("匿名")
        self.anonymous.setToolTip(_NOBODY)
        self.tools: dict[str, QPushButton] = {}
        self.progress = ProgressStrip()
        line = row(None)
        for key, word in FORMATS.items():
            self.tools[key] = button(f"导出 {word}…", partial(self._ask, key))
            line.addWidget(self.tools[key])
        line.insertWidget(1, self.anonymous)
        self.setLayout(line)

    def _ask(self, key: str) -> None:
        firm = "某企业" if self.anonymous.isChecked() else self._firm()
        title, kind = f"导出{FORMATS[key]}报告", f"{FORMATS[key]} (*.{key})"
        chosen, _ = QFileDialog.getSaveFileName(self, title, f"{firm}-评测报告.{key}", kind)
        if chosen:
            self._flush()
            self._write(Path(chosen))

    def _firm(self) -> str:
        return self._desk.assessment.view.enterprise.get("name", "评测")

    def _write(self, out: Path) -> None:
        anonymous = self.anonymous.isChecked()
        task = self._desk.assessment.run_long(
            lambda session, identity, step: packages.report(
                session, assessment=identity, out=out, anonymous=anonymous, progress=step
            ),
            self._on_written,
            owner=self,
        )
        for tool in self.tools.values():
            tool.setEnabled(False)
            task.ended.connect(partial(tool.setEnabled, True))  # noqa: FBT003 - Qt's own
        self.progress.follow(task, "正在生成报告")

    def _on_written(self, out: Path) -> None:
        self._desk.messages.post(
            "good", f"报告已保存：{out}", step="打开", action=lambda: open_path(out)
        )
