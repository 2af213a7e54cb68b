"""For whom packages can be encrypted: names and their public keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.errors import ShupingError
from app.language import mark, tr
from app.ui.dialogs.asking import Confirmation, LinesDialog
from app.ui.dialogs.base import Dialog, ask
from app.ui.theme import tokens as t
from app.ui.times import local_time
from app.ui.widgets.build import button, column, frame, label, row
from app.ui.widgets.table import TextTable
from app.ui.worker import Worker
from app.workbench import recipients
from app.workbench.recipients import Recipient
from app.workbench.session import Session

HEADINGS = (mark("称呼"), mark("公钥"), mark("登记于"))
_EMPTY = mark("还没有登记接收方。向接收方要一个age公钥（以age1开头），登记后导出时就能只加密给他。")
_TOLD = mark("公钥请当面或用您早已信任的途径取得；同名的会换成新公钥。")


class RecipientsDialog(Dialog):
    """Lists the recipients and lets them be added and removed."""

    def __init__(self, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(tr("加密接收方"), parent, width=720)
        self._worker = worker
        self._listed: tuple[Recipient, ...] = ()
        self.table = TextTable(tr("加密接收方"), HEADINGS, wide=1)
        self.table.setMinimumHeight(220)
        self.empty = frame(column(label(tr(_EMPTY)), None, margin=t.HUGE))
        self.empty.hide()
        self.problem = label(role="error")
        self.problem.hide()
        self.add = button(tr("添加…"), self._ask_new, kind="primary")
        self.remove = button(tr("移出…"), self._ask_removal)
        tools = row(self.add, None, self.remove)
        body = column(self.empty, self.table, self.problem, tools)
        for part in (self.empty, self.table):
            body.setStretchFactor(part, 1)
        self.arrange_closing(body)
        self._reload()

    def _reload(self) -> None:
        self._worker.submit(self, recipients.recipients, self._on_listed, self._on_failed)

    def _on_listed(self, listed: tuple[Recipient, ...]) -> None:
        self._listed = listed
        self.empty.setVisible(not listed)
        self.table.setVisible(bool(listed))
        self.remove.setEnabled(bool(listed))
        self.table.show_lines([(it.name, it.key, local_time(it.added_at)[:10]) for it in listed])

    def _on_failed(self, error: ShupingError) -> None:
        self.problem.setText(error.message)
        self.problem.show()

    def _ask_new(self) -> None:
        lines = {tr("称呼"): "", tr("age公钥"): ""}
        self._ask(
            LinesDialog(
                self._worker,
                tr("添加接收方"),
                lines,
                _remember,
                self,
                told=tr(_TOLD),
                accept=tr("添加"),
            )
        )

    def _ask_removal(self) -> None:
        name = self._listed[self.table.currentRow()].name
        told = tr("把“{name}”移出接收方？已经加密给他的评测包不受影响。", name=name)
        job = partial(recipients.forget, name=name)
        self._ask(Confirmation(self._worker, tr("移出接收方"), told, tr("移出"), job, self))

    def _ask(self, dialog: Dialog) -> None:
        if ask(dialog):
            self._reload()


def _remember(session: Session, name: str, key: str) -> None:
    recipients.remember(session, name=name, key=key)
