"""The merges of an assessment 合并记录, each to be taken back as a whole, or taken over again."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import ShupingError
from app.language import mark, tr
from app.ui.dialogs.base import Dialog
from app.ui.models.open_assessment import OpenAssessment
from app.ui.theme import tokens as t
from app.ui.times import local_time
from app.ui.widgets.build import button, clear, column, label, row
from app.ui.widgets.long_list import LongList
from app.ui.widgets.table import TextTable
from app.ui.worker import Worker
from app.workbench import merging
from app.workbench.merging import Merge, TakenBack

HEADINGS = (mark("时间"), mark("经手人"), mark("做了什么"), mark("记录"), mark("现状"))
_EMPTY = mark(
    "还没有并入过别人的评测包。导入的评测包带来新记录时，会在这里记一笔，随时可以整个撤销。"
)
_TOLD = mark("撤销会把这次合并改动的各处恢复原样；之后又改过的不动。撤销也记一笔，可以再撤销。")


class MergesDialog(Dialog):
    """Undoing needs no question: it can be undone in the same place."""

    def __init__(self, assessment: OpenAssessment, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(tr("合并记录"), parent, width=820)
        self._assessment = assessment
        self._worker = worker
        self._merges: tuple[Merge, ...] = ()
        self.told = label(role="quiet")
        self.table = TextTable(tr("合并记录"), HEADINGS, wide=2)
        self.table.setMinimumHeight(200)
        self.table.itemSelectionChanged.connect(self._on_chosen)
        self.undo = button(tr("撤销这次合并"), self._undo)
        self.problem = label(role="error")
        self.problem.hide()
        self._done: QVBoxLayout = column(space=t.TINY)
        tools = row(self.undo, None)
        body = column(self.told, self.table, tools, self.problem, self._done)
        body.setStretch(1, 1)
        self.arrange_closing(body)
        self._reload()

    @property
    def chosen(self) -> Merge | None:
        """The merge on the chosen line, the newest above."""
        place = self.table.currentRow()
        return self._merges[place] if 0 <= place < len(self._merges) else None

    def _reload(self) -> None:
        identity = self._assessment.view.id
        self._worker.submit(
            self,
            lambda session: merging.merges(session, assessment=identity),
            self._on_listed,
            self._on_failed,
        )

    def _on_listed(self, found: tuple[Merge, ...]) -> None:
        names = {it.id: it.file_name for it in found}
        self._merges = tuple(reversed(found))
        self.told.setText(tr(_TOLD) if found else tr(_EMPTY))
        self.table.setVisible(bool(found))
        self.table.show_lines([_line(it, names) for it in self._merges])
        self._on_chosen()

    def _on_chosen(self) -> None:
        merge = self.chosen
        self.undo.setVisible(merge is not None)
        self.undo.setEnabled(merge is not None and not merge.undone)
        again = merge is not None and merge.undoes
        self.undo.setText(tr("重新并入") if again else tr("撤销这次合并"))

    def _undo(self) -> None:
        if (merge := self.chosen) is None:
            return
        identity = self._assessment.view.id
        self.undo.setEnabled(False)
        self.problem.hide()
        self._worker.submit(
            self,
            lambda session: merging.undo(session, assessment=identity, merge=merge.id),
            partial(self._on_undone, merge),
            self._on_failed,
        )

    def _on_undone(self, merge: Merge, done: TakenBack) -> None:
        clear(self._done)
        word = tr("重新并入") if merge.undoes else tr("撤销")
        self._done.addWidget(
            label(
                tr(
                    "✓ 已{word}“{file_name}”，改动{n}处。",
                    word=word,
                    file_name=merge.file_name,
                    n=len(done.put_back),
                ),
                "good",
            )
        )
        if done.left:
            self._done.addWidget(label(tr("▲ 这几处之后又改过，没有动："), "caution"))
            self._done.addWidget(LongList("·", done.left))
        self._assessment.refresh()
        self._reload()

    def _on_failed(self, error: ShupingError) -> None:
        self.problem.setText(error.message)
        self.problem.show()
        self._on_chosen()


def _line(merge: Merge, names: dict[str, str]) -> tuple[str, ...]:
    undone = (
        tr("撤销“{undoes}”", undoes=names.get(merge.undoes, merge.file_name))
        if merge.undoes
        else ""
    )
    return (
        local_time(merge.at),
        merge.author,
        undone or tr("并入“{file_name}”", file_name=merge.file_name),
        tr("{n}条", n=merge.changes),
        tr("已撤销") if merge.undone else tr("有效"),
    )
