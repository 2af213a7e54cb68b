"""How the work is kept 资料保管: backing it up, checking and mending it, restoring it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QFileDialog, QLayout, QWidget

from app.errors import ShupingError
from app.language import mark, together, tr
from app.ui.dialogs.base import ScrolledDialog, ask
from app.ui.dialogs.restoring import RestoreDialog
from app.ui.models.lines import Line, LinesModel
from app.ui.theme import tokens as t
from app.ui.times import spoken_time
from app.ui.widgets.build import breakable, button, column, frame, label, restyle, row
from app.ui.widgets.lines_table import LinesTable
from app.ui.widgets.progress import ProgressStrip
from app.ui.worker import Progress, Worker
from app.workbench import care
from app.workbench.care import Keeping
from app.workbench.placing import size_text
from app.workbench.session import Session, choose_folder, folder_is_free

if TYPE_CHECKING:
    from app.storage.soundness import Code, Mended, Report

T = TypeVar("T")
CODES: dict[Code, str] = {
    "database_damaged": mark("数据库损坏"),
    "change_altered": mark("记录被改动"),
    "chain_broken": mark("记录不全"),
    "chain_forked": mark("记录分叉"),
    "heads_stale": mark("答案不一致"),
    "summary_stale": mark("列表不一致"),
    "value_wrong": mark("内容有误"),
    "evidence_missing": mark("佐证缺失"),
    "evidence_altered": mark("佐证损坏"),
    "file_unknown": mark("多余的文件"),
    "file_unfinished": mark("未完成的文件"),
}
_NEVER = mark(
    "还没有做过整体备份。硬盘损坏或电脑丢失时，照片只能从整体备份里找回，请备份到U盘或另一块硬盘。"
)
_DAILY = mark("数据库每天自动留一份副本（保留最近7天和最近4周的），不含照片。")
_SHARED = mark("这是团队工作区：数据库请管理员用服务器的办法备份，照片和评测包在共享文件夹里。")
_CHECKED = mark("逐条核对变更记录，逐个核对照片和文件。只读，不改动任何东西。")


class KeepingDialog(ScrolledDialog):
    """One thing is done at a time; closing stops it, and nothing half done stays."""

    def __init__(self, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(tr("资料保管"), parent, width=720)
        self._worker = worker
        self._folder: Path | None = None
        self.place = label(role="code")
        self.amount = label(role="quiet")
        self.backed_up = label()
        self.backup = button(tr("备份到…"), self._ask_place)
        self.restore = button(tr("从备份恢复…"), self._ask_restore)
        self.check = button(tr("检查"), self._check)
        self.mend = button(tr("修复"), self._mend, kind="primary")
        self.mend.hide()
        self.progress = ProgressStrip()
        self.told = self.problem  # what came of it stands in one place, be it good or bad
        self.lines = LinesModel((tr("问题"), tr("说明")))
        self.table = LinesTable(tr("检查发现的问题"), self.lines, (150,))
        self.table.hide()
        self.arrange_closing(self._body())
        self._tools = (self.backup, self.restore, self.check, self.mend)
        self._reload()

    def _body(self) -> QLayout:
        place = column(
            label(tr("评测资料保存在："), "quiet"), self.place, self.amount, margin=t.MEDIUM
        )
        body = column(
            frame(place, tone="neutral"),
            label(tr("备份"), "heading"),
            self.backed_up,
            label(tr(_DAILY), "caption"),
            row(self.backup, self.restore, None),
            t.TINY,
            label(tr("检查"), "heading"),
            label(tr(_CHECKED), "quiet"),
            row(self.check, self.mend, None),
            self.progress,
            self.told,
            self.table,
            None,
        )
        body.setStretchFactor(self.table, 100)
        return body

    def _reload(self) -> None:
        self._worker.submit(self, care.keeping, self._show, self._on_failed)

    def _show(self, found: Keeping) -> None:
        self._folder = found.folder
        self.place.setText(breakable(found.folder))
        self.amount.setText(
            tr(
                "{n}份评测，{files}个佐证文件，{size}。",
                n=found.assessments,
                files=found.files,
                size=size_text(found.size),
            )
        )
        self.backed_up.setText(_backed_up(found))
        kept = found.backed_up_at or found.shared
        restyle(self.backed_up, role="body" if kept else "caution")
        restyle(self.backup, kind="plain" if kept else "primary")
        for tool in (self.backup, self.restore):
            tool.setVisible(not found.shared)

    def _ask_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("备份到哪个文件夹（如U盘）"))
        if chosen:
            self._begin(
                tr("正在备份并核对"),
                lambda session, step: care.backup(session, out=Path(chosen), progress=step),
                self._on_backed_up,
            )

    def _on_backed_up(self, made: Path) -> None:
        self._tell(tr("已备份并核对：{made}", made=breakable(made)), good=True)
        self._reload()

    def _check(self) -> None:
        self._begin(
            tr("正在检查"),
            lambda session, step: care.fsck(session, progress=step),
            self._on_checked,
        )

    def _mend(self) -> None:
        def mend(session: Session, step: Progress) -> tuple[Mended, Report]:
            mended = care.mend(session, progress=step)
            return mended, care.fsck(session, mended=mended, progress=step)

        self._begin(tr("正在修复"), mend, lambda found: self._on_checked(found[1], found[0]))

    def _on_checked(self, report: Report, mended: Mended | None = None) -> None:
        done = list(mended.told()) if mended else []
        if report.sound:
            done.append(tr("工作区完好，没有发现问题。"))
        else:
            found = tr("发现{n}处问题。", n=len(report.problems))
            done.append(together(found, *_advice(report, mended)))
        self._tell("\n".join(done), good=report.sound)
        self.mend.setVisible(bool(report.mendable) and not report.broken and mended is None)
        lines = [Line("bad", (tr(CODES[it.code]), it.message)) for it in report.problems]
        notes = [Line("notice", (tr(CODES[it.code]), it.message)) for it in report.notes]
        self.lines.show_lines([*lines, *notes])
        self.table.setVisible(bool(self.lines.lines))
        self.table.begin()

    def _ask_restore(self) -> None:
        if self._folder is None:
            return
        use = tr("以后打开它") if folder_is_free() else ""
        dialog = RestoreDialog(self._folder, self._worker, self, use=use)
        if ask(dialog) and dialog.restored is not None and use:
            self._go_on_with(dialog.restored)

    def _go_on_with(self, folder: Path) -> None:
        try:
            choose_folder(folder)
        except ShupingError as error:
            self._on_failed(error)
            return
        told = tr("关闭数评台再打开，用的就是恢复出来的工作区：{folder}", folder=breakable(folder))
        self._tell(told, good=True)

    def _begin(
        self, words: str, job: Callable[[Session, Progress], T], then: Callable[[T], None]
    ) -> None:
        self.told.hide()
        self.table.hide()
        self.mend.hide()
        for tool in self._tools:
            tool.setEnabled(False)
        task = self._worker.submit_long(self, job, then, self._on_failed)
        task.when_ended(self, self._on_ended)
        self.progress.follow(task, words)
        self.finished.connect(task.cancel)

    def _on_ended(self) -> None:
        for tool in self._tools:
            tool.setEnabled(True)

    def _on_failed(self, error: ShupingError) -> None:
        self._tell(error.message, good=False)

    def _tell(self, sentence: str, *, good: bool) -> None:
        restyle(self.told, role="good" if good else "error")
        self.complain(sentence)


def _backed_up(found: Keeping) -> str:
    if found.shared:
        return tr(_SHARED)
    if not found.backed_up_at:
        return tr(_NEVER)
    return tr(
        "上次整体备份：{time}，{place}",
        time=spoken_time(found.backed_up_at),
        place=breakable(Path(found.backed_up_to)),
    )


def _advice(report: Report, mended: Mended | None) -> Iterator[str]:
    """Say what to do about the problems that are left."""
    if report.broken:
        yield tr("数据库有损坏：请先复制整个工作区文件夹，再“从备份恢复…”。")
    elif report.mendable and mended is None:
        yield tr(
            "其中{n}处可以点“修复”：照片从评测包和备份里取回，列表由变更记录重算。",
            n=report.mendable,
        )
