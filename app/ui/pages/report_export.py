"""The head of the report's page, which writes it to a file: in which form, and without what."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QMenu, QWidget

from app.language import mark, speaking, tr
from app.ui.dialogs.saving import ask_file
from app.ui.dialogs.viewer import open_path
from app.ui.pages.desk import Desk
from app.ui.widgets.build import button, label
from app.ui.widgets.flow import head
from app.ui.widgets.language_choice import language_choice
from app.ui.widgets.progress import ProgressStrip
from app.ui.worker import Progress
from app.workbench import packages
from app.workbench.session import Session

FORMATS = {
    "pdf": ("PDF", mark("用于打印和交付")),
    "docx": ("Word", mark("可以接着改")),
    "xlsx": (mark("Excel 评分表"), mark("公式可重算")),
}
_NOBODY = mark("企业和人员以“某企业”“评测人员甲”等代替，不含照片")


class ReportExport(QWidget):
    """An anonymous report gets a file name that gives nobody away; `progress` is for the page.

    `more` are the page's own buttons, which stand at its end.
    """

    def __init__(self, desk: Desk, flush: Callable[[], None], *more: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._flush = flush  # hands over what is still being typed
        self.anonymous = QCheckBox(tr("匿名"))
        self.anonymous.setToolTip(tr(_NOBODY))
        self.photos = QCheckBox(tr("含照片"))
        self.photos.setChecked(True)
        self.photos.setToolTip(tr("不勾选时，佐证只列清单，文件小"))
        self.anonymous.toggled.connect(self.photos.setDisabled)
        self.progress = ProgressStrip()
        self.export = button(tr("导出报告 ▾"), lambda: None, kind="primary")
        menu = QMenu(self.export)
        for key, (word, use) in FORMATS.items():
            told = tr("{word}（{use}）…", word=tr(word), use=tr(use))
            menu.addAction(told, partial(self._ask, key))
        self.export.setMenu(menu)
        self.language = language_choice()
        title = label(tr("评测报告"), "title", wrap=False)
        parts = (title, self.photos, self.anonymous, self.language, self.export, *more)
        self.setLayout(head(*parts))

    def _ask(self, key: str) -> None:
        firm = tr("某企业") if self.anonymous.isChecked() else self._firm()
        word, _ = FORMATS[key]
        title, kind = tr("导出 {word}", word=tr(word)), f"{tr(word)} (*.{key})"
        out = ask_file(self, title, tr("{firm}-评测报告.{key}", firm=firm, key=key), kind)
        if out is not None:
            self._flush()
            self._write(out)

    def _firm(self) -> str:
        return self._desk.assessment.view.enterprise.get("name", tr("评测"))

    def _write(self, out: Path) -> None:
        anonymous, photos = self.anonymous.isChecked(), self.photos.isChecked()
        language = self.language.currentData()

        def write(session: Session, identity: str, step: Progress) -> Path:
            with speaking(language):
                return packages.report(
                    session,
                    assessment=identity,
                    out=out,
                    anonymous=anonymous,
                    photos=photos,
                    progress=step,
                )

        task = self._desk.assessment.run_long(write, self._on_written, owner=self)
        self.export.setEnabled(False)
        task.when_ended(self, lambda: self.export.setEnabled(True))
        self.progress.follow(task, tr("正在生成报告"))

    def _on_written(self, out: Path) -> None:
        self._desk.messages.post(
            "good", tr("报告已保存：{out}", out=out), step=tr("打开"), action=lambda: open_path(out)
        )
