"""Makes a workspace out of a backup: those at hand are listed, the old workspace stays as it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLayout, QWidget

from app.errors import ShupingError
from app.language import mark, tr
from app.ui.dialogs.base import ScrolledDialog
from app.ui.theme import tokens as t
from app.ui.widgets.build import breakable, button, column, frame, label, restyle, row
from app.ui.widgets.progress import ProgressStrip
from app.ui.widgets.table import TextTable
from app.ui.worker import Progress, Worker
from app.workbench import care
from app.workbench.care import Copy, Kind

if TYPE_CHECKING:
    from app.storage.soundness import Report

HEADINGS = (mark("时间"), mark("种类"), mark("文件"))
KINDS: dict[Kind, str] = {
    "whole": mark("整体备份"),
    "daily": mark("数据库副本（照片取自原工作区）"),
    "before_upgrade": mark("升级前的数据库（照片取自原工作区）"),
}
_TOLD = mark("选一份备份，恢复成一个新的工作区。原来的工作区不动，恢复之后会检查一遍。")
_NONE = mark("工作区里没有备份。如果备份在U盘或别的磁盘上，请点“选备份文件…”。")
_HIGH = 160


class RestoreDialog(ScrolledDialog):
    """After it was accepted, `restored` is the folder of the new workspace.

    `why` says what is wrong with the old one, when that is why somebody is here; `use` are the
    words to go on with the new one, none when that is not to be offered.
    """

    def __init__(
        self, folder: Path, worker: Worker, parent: QWidget | None, *, use: str, why: str = ""
    ) -> None:
        super().__init__(tr("从备份恢复"), parent, width=760)
        self._worker = worker
        self._name = folder.name
        self._use = use
        self._copies = care.copies_in(folder)
        self._target = care.place_for(folder.name, folder.absolute().parent)
        self.restored: Path | None = None
        self.why = label(why, "error")
        self.why.setVisible(bool(why))
        self.table = TextTable(tr("备份"), HEADINGS, wide=2)
        self.table.setMinimumHeight(_HIGH)
        self.none = label(tr(_NONE), "quiet")
        self.target = label(breakable(self._target), "code")
        self.progress = ProgressStrip()
        self.told = label()
        self.told.hide()
        self.arrange(self._body(), tr("恢复"), self._on_primary, cancel=tr("关闭"))
        self._show_copies()

    def _body(self) -> QLayout:
        self.other = button(tr("选备份文件…"), self._ask_file)
        self.move_it = button(tr("换一个文件夹…"), self._ask_folder)
        where = row(self.target, self.move_it)
        where.setStretch(0, 1)
        place = column(label(tr("恢复到这个新文件夹："), "quiet"), where, margin=t.MEDIUM)
        body = column(
            self.why,
            label(tr(_TOLD), "quiet"),
            self.none,
            self.table,
            row(self.other, None),
            frame(place, tone="neutral"),
            self.progress,
            self.told,
            self.problem,
        )
        body.setStretchFactor(self.table, 1)
        return body

    def _show_copies(self) -> None:
        self.table.show_lines([_line(copy) for copy in self._copies])
        self.table.setVisible(bool(self._copies))
        self.none.setVisible(not self._copies)
        self.primary.setEnabled(bool(self._copies))

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("选择备份"), "", tr("数评台的备份 (*.zip *.sqlite3)")
        )
        if name:
            self._copies.insert(0, care.copy_at(Path(name)))
            self._show_copies()
            self.table.selectRow(0)

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("恢复到哪个文件夹里"))
        if chosen:
            self._target = care.place_for(self._name, Path(chosen))
            self.target.setText(breakable(self._target))

    def _on_primary(self) -> None:
        if self.restored is not None:
            self.accept()
        else:
            self._start(self._copies[self.table.currentRow()].path)

    def _start(self, backup: Path) -> None:
        target = self._target
        self._let_go(ready=False)
        self.complain("")

        def restore(step: Progress) -> Report:
            return care.restore(backup, folder=target, progress=step)

        task = self._worker.submit_apart(
            self, restore, lambda report: self._on_done(report, backup), self._on_failed
        )
        task.when_ended(self, self._on_ended)
        self.progress.follow(task, tr("正在恢复并检查"))
        self.finished.connect(task.cancel)

    def _on_ended(self) -> None:
        self._let_go(ready=True)

    def _let_go(self, *, ready: bool) -> None:
        for part in (self.primary, self.other, self.move_it, self.table):
            part.setEnabled(ready)

    def _on_done(self, report: Report, backup: Path) -> None:
        self.restored = self._target
        found = tr("已恢复，检查没有发现问题。")
        if not report.sound:
            found = tr("已恢复，检查发现{n}处问题：", n=len(report.problems))
        worst = [problem.message for problem in report.problems[:3]]
        advice = care.advice_after(backup, self._target)
        self.told.setText("\n".join(filter(None, (found, *worst, advice))))
        restyle(self.told, role="good" if report.sound else "caution")
        self.told.show()
        self._area.settle()
        self._area.ensureWidgetVisible(self.told)
        self.primary.setText(self._use or tr("完成"))
        self.primary.setFocus()

    def _on_failed(self, error: ShupingError) -> None:
        self.complain(error.message)


def _line(copy: Copy) -> tuple[str, str, str]:
    return f"{copy.made:%Y-%m-%d %H:%M}", tr(KINDS[copy.kind]), copy.path.name
