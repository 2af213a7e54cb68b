"""What this program is, which version, what is in it, and how it is doing, to be told to others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QWidget

from app import __version__
from app.errors import ShupingError
from app.language import tr
from app.resources import licences
from app.scoring.catalogue import Catalogue
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.viewer import open_path
from app.ui.theme import tokens as t
from app.ui.widgets.build import breakable, button, column, frame, label, row
from app.ui.widgets.progress import ProgressStrip
from app.ui.worker import Progress, Worker
from app.workbench.doctor import Line, examine_open
from app.workbench.session import Session

_LINES = 10  # about as many as an examination has


class AboutDialog(Dialog):
    """Version, indicator edition and workspace: what a support call asks first."""

    def __init__(
        self, catalogue: Catalogue, folder: Path, worker: Worker, parent: QWidget | None
    ) -> None:
        super().__init__(tr("关于数评台"), parent, width=560)
        self._worker = worker
        self.version = label(
            tr("版本 {version}　指标版本 {edition}", version=__version__, edition=catalogue.edition)
        )
        self.progress = ProgressStrip()
        self.told = label(role="quiet")
        self.told.hide()
        self.copy = button(tr("复制诊断信息"), self._examine)
        self.copy.setToolTip(tr("版本、磁盘、字体、工作区是否正常；不含姓名、企业和文件名"))
        self.licences = button(tr("许可全文与源代码"), self._show_licences)
        self.licences.setVisible(licences() is not None)
        self.arrange_closing(self._body(folder))

    def _body(self, folder: Path) -> QBoxLayout:
        place = column(
            label(tr("评测资料保存在："), "quiet"),
            label(breakable(folder), "code"),
            margin=t.MEDIUM,
        )
        return column(
            label(tr("数评台"), "title"),
            label(tr("中小企业数字化水平评测的离线桌面工作台")),
            self.version,
            frame(place, tone="neutral"),
            label(tr("本程序依 Apache-2.0 许可提供，思源黑体依 OFL-1.1 随附。"), "caption"),
            label(
                tr(
                    "Qt（PySide6）、psycopg、libheif 和 libde265 依 LGPL-3.0 随附：未经修改，"
                    "是单独的动态库，可以换成您自己编译的版本。"
                ),
                "caption",
            ),
            row(self.copy, self.licences, None),
            self.progress,
            self.told,
            space=t.MEDIUM,
        )

    def _examine(self) -> None:
        self.copy.setEnabled(False)
        self.told.hide()
        task = self._worker.submit_long(self, _examined, self._on_examined, self._on_failed)
        task.when_ended(self, lambda: self.copy.setEnabled(True))
        self.progress.follow(task, tr("正在检查"))

    def _on_examined(self, lines: tuple[Line, ...]) -> None:
        text = "\n".join(map(str, (*lines, _window(self))))
        QGuiApplication.clipboard().setText(text)
        wrong = [line for line in lines if line.wrong]
        told = tr("已复制，可以直接贴给维护人员；里面没有姓名、企业和文件名。")
        self._tell("\n".join([told, *map(str, wrong)]))

    def _on_failed(self, error: ShupingError) -> None:
        self._tell(error.message)

    def _tell(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.show()

    def _show_licences(self) -> None:
        if (folder := licences()) is not None:
            open_path(folder)


def _examined(session: Session, step: Progress) -> tuple[Line, ...]:
    lines: list[Line] = []
    for line in examine_open(session):
        lines.append(line)
        step(len(lines), max(_LINES, len(lines)))
    return tuple(lines)


def _window(shown: QWidget) -> Line:
    """Say how the window is painted: what a report about a wrong picture needs."""
    size, ratio = shown.screen().size(), shown.devicePixelRatio()
    return Line(
        tr("窗口"),
        tr(
            "Qt {version}，{platform}，屏幕{wide}×{high}，缩放{percent}%",
            version=qVersion(),
            platform=QGuiApplication.platformName(),
            wide=size.width(),
            high=size.height(),
            percent=round(ratio * 100),
        ),
    )
