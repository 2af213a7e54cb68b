"""The trust list 信任名单: whose signatures count here, in which roles, until when."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.errors import ShupingError
from app.language import mark, tr
from app.ui.dialogs.asking import Confirmation, LinesDialog
from app.ui.dialogs.base import Dialog, ask
from app.ui.dialogs.trust_question import TrustQuestion
from app.ui.models.verdict_text import grouped
from app.ui.theme import tokens as t
from app.ui.times import beijing_today, local_time
from app.ui.widgets.build import button, column, frame, label, row
from app.ui.widgets.table import TextTable
from app.ui.worker import Worker
from app.workbench import identities, receiving
from app.workbench.identities import ROLES, TrustEntry
from app.workbench.receiving import Certified
from app.workbench.session import Session

HEADINGS = (
    mark("称呼"),
    mark("单位"),
    mark("可以签的角色"),
    mark("证书来源"),
    mark("登记于"),
    mark("停用"),
)
_EMPTY = mark(
    "名单还是空的。收到评测包时点“核对后信任…”，"
    "或在这里导入对方交来的证书（.pem）。信任一个单位的颁发机构，"
    "就不必逐个登记它的人。"
)
_STOPPED = mark("自称在这一天及以后签的名不再算数；在此之前的仍然算数，结论里会提醒核实时间。")
_REMOVED = mark(
    "移出后，他签过的评测包会重新变成“签名人还没有确认”。只是不再合作，用“停用”更合适。"
)


class TrustDialog(Dialog):
    """Lists the certificates and lets them be added, renamed, withdrawn and removed."""

    def __init__(self, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(tr("信任名单"), parent, width=860)
        self._worker = worker
        self._entries: tuple[TrustEntry, ...] = ()
        self.table = TextTable(tr("信任名单"), HEADINGS, wide=1)
        self.table.setMinimumHeight(280)
        self.table.itemSelectionChanged.connect(self._on_chosen)
        self.empty = frame(column(label(tr(_EMPTY)), None, margin=t.HUGE))
        self.empty.hide()
        self.mark = label(role="caption")
        self.mark.hide()
        self.problem = label(role="error")
        self.problem.hide()
        self.add = button(tr("导入证书…"), self._ask_file, kind="primary")
        self.rename = button(tr("改称呼…"), self._ask_name)
        self.stop = button(tr("停用…"), self._ask_day)
        self.remove = button(tr("移出名单…"), self._ask_removal)
        self._of_one: tuple[QPushButton, ...] = (self.rename, self.stop, self.remove)
        tools = row(self.add, None, *self._of_one)
        body = column(self.empty, self.table, self.mark, self.problem, tools)
        for part in (self.empty, self.table):
            body.setStretchFactor(part, 1)
        self.arrange_closing(body)
        self._reload()

    def take(self, file: Path) -> None:
        """Show whose certificate a file is, and trust it when it was compared."""
        self.problem.hide()
        self._worker.submit(
            self,
            lambda session: receiving.read_certificate(session, file=file),
            partial(self._on_read, file),
            self._on_failed,
        )

    @property
    def chosen(self) -> TrustEntry | None:
        """The entry on the chosen line."""
        place = self.table.currentRow()
        return self._entries[place] if 0 <= place < len(self._entries) else None

    def _reload(self) -> None:
        self._worker.submit(self, identities.trust_list, self._on_listed, self._on_failed)

    def _on_listed(self, entries: tuple[TrustEntry, ...]) -> None:
        self._entries = entries
        self.empty.setVisible(not entries)
        self.table.setVisible(bool(entries))
        self.table.show_lines([_line(entry) for entry in entries])
        self._on_chosen()

    def _on_chosen(self) -> None:
        entry = self.chosen
        for tool in self._of_one:
            tool.setEnabled(entry is not None)
        self.mark.setVisible(entry is not None)
        if entry is not None:
            self.mark.setText(
                tr("证书指纹 {fingerprint}", fingerprint=grouped(entry.info.fingerprint, line=16))
            )
            self.stop.setEnabled(entry.withdrawn_on is None)

    def _on_failed(self, error: ShupingError) -> None:
        self.problem.setText(error.message)
        self.problem.show()

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("选择证书"), "", tr("证书 (*.pem *.crt *.cer);;所有文件 (*)")
        )
        if name:
            self.take(Path(name))

    def _on_read(self, file: Path, found: Certified) -> None:
        question = TrustQuestion(found, found.proposed(), self)
        if not ask(question):
            return
        roles, compared = question.roles, found.info.fingerprint
        self._worker.submit(
            self,
            lambda session: receiving.trust_file(
                session, file=file, compared=compared, roles=roles
            ),
            lambda _done: self._reload(),
            self._on_failed,
        )

    def _ask_name(self) -> None:
        if (entry := self.chosen) is not None:
            job = partial(_rename, entry.info.fingerprint)
            self._ask(LinesDialog(self._worker, tr("改称呼"), {tr("称呼"): entry.name}, job, self))

    def _ask_day(self) -> None:
        if (entry := self.chosen) is not None:
            job = partial(_withdraw, entry.info.fingerprint)
            lines = {tr("从哪一天起停用“{name}”", name=entry.name): beijing_today()}
            self._ask(
                LinesDialog(
                    self._worker,
                    tr("停用证书"),
                    lines,
                    job,
                    self,
                    told=tr(_STOPPED),
                    accept=tr("停用证书"),
                )
            )

    def _ask_removal(self) -> None:
        if (entry := self.chosen) is not None:
            told = tr("把“{name}”移出信任名单？{removed}", name=entry.name, removed=tr(_REMOVED))
            job = partial(identities.untrust, fingerprint=entry.info.fingerprint)
            self._ask(Confirmation(self._worker, tr("移出名单"), told, tr("移出"), job, self))

    def _ask(self, dialog: Dialog) -> None:
        if ask(dialog):
            self._reload()


def _rename(fingerprint: str, session: Session, name: str) -> None:
    identities.rename(session, fingerprint=fingerprint, name=name)


def _withdraw(fingerprint: str, session: Session, day: str) -> None:
    identities.withdraw(session, fingerprint=fingerprint, day=day)


def _line(entry: TrustEntry) -> tuple[str, ...]:
    roles = tr("、").join(tr(ROLES[role]) for role in entry.roles)
    kind = tr("颁发机构") if entry.info.authority else tr("自签")
    withdrawn = (
        tr("{withdrawn_on}起", withdrawn_on=entry.withdrawn_on) if entry.withdrawn_on else ""
    )
    return (
        entry.name,
        entry.info.organisation,
        roles,
        entry.issuer or kind,
        local_time(entry.added_at)[:10],
        withdrawn,
    )
