"""Receives a folder of packages: what is going on, and what became of every file."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLayout, QLineEdit, QWidget

from app.errors import ShupingError
from app.language import mark, tr
from app.ui.dialogs.base import ScrolledDialog
from app.ui.dialogs.saving import ask_file
from app.ui.models.lines import Line, LinesModel, as_text
from app.ui.widgets.build import Tone, button, column, label, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.guide import guide
from app.ui.widgets.lines_table import LinesTable
from app.ui.widgets.progress import ProgressStrip
from app.ui.worker import Progress, Worker
from app.workbench import batch
from app.workbench.batch import ENDINGS, Batch, Ending
from app.workbench.session import Session

_TONES: dict[Ending, Tone] = {
    "set_aside": "bad",
    "received": "good",
    "older": "notice",
    "repeated": "notice",
}
_TOLD = mark("接收一个文件夹（连同子文件夹）里的所有评测包（.zip）。文件夹只读取，不会改动。")
_STEPS = (
    mark("逐个验证：内容没有改动、签名齐全、签名人可信的才接收，与已有的评测合并，不会丢内容。"),
    mark("收不了的不影响其余的，每个都说明原因，可以复制下来请对方重新提供。"),
    mark("收过的、较旧的版次不会重复接收。随时可以取消，收到的都在，再导入一次会接着做。"),
)
_SIZE = (880, 620)


class BatchDialog(ScrolledDialog):
    """Each file is taken over by itself: stopping keeps what was received, and one can go on later.

    After it closes, `wanted` is the assessment to open, if any.
    """

    def __init__(self, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(tr("导入文件夹"), parent, width=_SIZE[0])
        self._worker = worker
        self._news: deque[batch.Line] = deque()
        self._reading = ""
        self._done: Batch | None = None
        self.wanted = ""
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(tr("装有评测包的文件夹"))
        self.folder.setAccessibleName(tr("装有评测包的文件夹"))
        self.draft = QCheckBox(tr("签名还不齐、没有签名的也按草稿接收"))
        self.progress = ProgressStrip()
        self.current = ElidedLabel("caption")
        self.current.hide()
        self.summary = label(role="strong")
        self.summary.hide()
        self.lines = LinesModel((tr("结果"), tr("文件"), tr("说明")))
        self.table = LinesTable(tr("每个文件的结果"), self.lines, (132, 280))
        self.table.opened.connect(self._open)
        self.arrange(self._body(), tr("开始导入"), self.start, cancel=tr("关闭"))
        height = _SIZE[1] if parent is None else min(_SIZE[1], parent.window().height())
        self.resize(self.width(), height)

    def start(self) -> None:
        """Receive the folder that is named."""
        self.complain("")
        if not (name := self.folder.text().strip()):
            self._on_failed(ShupingError(tr("请先选择装有评测包的文件夹。")))
            return
        folder, draft = Path(name), self.draft.isChecked()
        self._begin()

        def receive(session: Session, step: Progress) -> Batch:
            return batch.receive_folder(
                session,
                folder=folder,
                draft=draft,
                progress=step,
                begin=self._hear,
                tell=self._news.append,
            )

        task = self._worker.submit_long(self, receive, self._on_done, self._on_failed)
        task.when_advanced(self, lambda *_: self._on_advanced())
        task.when_ended(self, self._on_ended)
        self.progress.follow(task, tr("正在导入"))
        self.finished.connect(task.cancel)

    def _body(self) -> QLayout:
        browse = button(tr("浏览…"), self._choose)
        self.copy = button(tr("复制未接收的"), self._copy, tip=tr("连同原因，可以贴到表格或邮件里"))
        self.save = button(tr("保存全部结果…"), self._save)
        self.tools = QWidget()
        self.tools.setLayout(row(self.copy, self.save, None))
        self.tools.hide()
        choosing = row(self.folder, browse)
        body = column(
            label(tr(_TOLD), "quiet"),
            choosing,
            self.draft,
            self.problem,
            self.progress,
            self.current,
            self.summary,
            self.table,
            self.tools,
        )
        body.setStretchFactor(self.table, 1)
        self.table.hide()
        self._filler = guide(*map(tr, _STEPS))
        body.addWidget(self._filler, 1)
        return body

    def _choose(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, tr("选择文件夹"), self.folder.text()):
            self.folder.setText(chosen)
            self.primary.setFocus()

    def _begin(self) -> None:
        self._news.clear()
        self._done = None
        self.lines.show_lines(())
        self.summary.hide()
        self.tools.hide()
        self._filler.hide()
        self.table.show()
        self.current.show()
        self.primary.setEnabled(False)

    def _hear(self, file: str) -> None:
        """Remember which file is read; on the worker's thread, so nothing is shown here."""
        self._reading = file

    def _on_advanced(self) -> None:
        self.current.show_text(self._reading)
        self.lines.add([_line(self._news.popleft()) for _ in range(len(self._news))])

    def _on_ended(self) -> None:
        self.current.hide()
        self.primary.setEnabled(True)

    def _on_done(self, done: Batch) -> None:
        self._done = done
        order = list(_TONES)
        lines = sorted(done.lines, key=lambda line: (order.index(line.ending), -line.conflicts))
        self.lines.show_lines([_line(line) for line in lines])
        self.table.begin()
        self.summary.setText(batch.told(done))
        self.summary.show()
        self.copy.setEnabled(bool(done.set_aside))
        self.tools.show()

    def _on_failed(self, error: ShupingError) -> None:
        self.complain(error.message)

    def _copy(self) -> None:
        if self._done is not None:
            lines = [_line(line) for line in self._done.set_aside]
            QGuiApplication.clipboard().setText(as_text(lines))

    def _save(self) -> None:
        done = self._done
        out = ask_file(self, tr("保存结果"), tr("接收结果.csv"), tr("CSV表格 (*.csv)"))
        if out is not None and done is not None:
            self._worker.submit(
                self,
                lambda _session: batch.write_report(done, out),
                lambda _none: self.summary.setText(
                    tr("{summed}已保存到{name}。", summed=batch.told(done), name=out.name)
                ),
                self._on_failed,
            )

    def _open(self, assessment: str) -> None:
        self.wanted = assessment
        self.accept()


def _line(line: batch.Line) -> Line:
    tone: Tone = "caution" if line.conflicts else _TONES[line.ending]
    return Line(tone, (tr(ENDINGS[line.ending]), line.file, line.told), line.assessment)
