"""Adds signatures to a package that is there, one person after another at one computer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import BadInput, ShupingError
from app.language import mark, tr
from app.ui.dialogs.base import ScrolledDialog
from app.ui.dialogs.identity import ROLES
from app.ui.dialogs.signing_form import Signing, SigningForm
from app.ui.models.verdict_text import facts, signer_text
from app.ui.theme import tokens as t
from app.ui.times import local_time
from app.ui.widgets.build import button, column, frame, label, restyle, row
from app.ui.widgets.incoming import incoming
from app.ui.widgets.progress import ProgressStrip
from app.ui.worker import Worker
from app.workbench import receiving, signing
from app.workbench.receiving import Verdict

_FILTER = mark("评测包 (*.zip);;所有文件 (*)")
_NONE_YET = mark("把评测包拖到这里，或选择文件。先核对内容没有改动，再请您签名。")


class SignDialog(ScrolledDialog):
    """Checks the package first, says who has signed and who is missing, then signs in place.

    After each signature the form is empty again for the next person.
    """

    def __init__(self, worker: Worker, package: Path | None, parent: QWidget | None) -> None:
        super().__init__(tr("给评测包加签"), parent, width=640)
        self._worker = worker
        self._package: Path | None = None
        self.verdict: Verdict | None = None
        self.setAcceptDrops(True)
        self.file = label(tr(_NONE_YET))
        self.choose = button(tr("选择评测包…"), self._ask_file)
        self.facts = label()
        self.signers = label(role="quiet")
        self.missing = label(role="strong")
        told = column(self.facts, self.signers, self.missing, margin=t.MEDIUM)
        self._card = frame(told, tone="neutral")
        self.form = SigningForm(worker)
        self._progress = ProgressStrip()
        chosen = row(self.file, self.choose)
        chosen.setStretch(0, 1)
        body = column(
            frame(column(chosen, margin=t.MEDIUM), role="drop"),
            self._card,
            self.form,
            self._progress,
            self.problem,
            None,
            space=t.MEDIUM,
        )
        self.arrange(body, tr("签名"), self._sign, cancel=tr("关闭"))
        self._show(None)
        if package is not None:
            self.take(package)

    def take(self, package: Path) -> None:
        """Check this package and ask for a signature on it."""
        self._package = package
        self.file.setText(package.name)
        self.file.setToolTip(str(package))
        self._show(None)
        self._check()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a file."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file."""
        files = [file for file in incoming(event.mimeData()) if isinstance(file, Path)]
        for file in files[:1]:
            self.take(file)
        event.acceptProposedAction()

    def _ask_file(self) -> None:
        beside = str(self._package.parent) if self._package else ""
        name, _ = QFileDialog.getOpenFileName(self, tr("选择评测包"), beside, tr(_FILTER))
        if name:
            self.take(Path(name))

    def _check(self) -> None:
        package = self._package
        if package is None:
            return
        self.complain("")
        task = self._worker.submit_long(
            self,
            lambda session, step: receiving.verify(session, package=package, progress=step),
            self._show,
            self._on_failed,
        )
        self._progress.follow(task, tr("正在核对内容"))

    def _show(self, verdict: Verdict | None) -> None:
        """Show what checking found; only a package as it was written can be signed."""
        self.verdict = verdict
        fit = verdict is not None and verdict.status != "changed"
        self._card.setVisible(verdict is not None)
        self.form.setVisible(fit)
        self.primary.setVisible(fit)
        if verdict is None:
            return
        restyle(self._card, tone=_tone(verdict))
        self.facts.setText(
            _facts(verdict) if fit else tr("× 不能签名。{sentence}", sentence=verdict.sentence)
        )
        self.signers.setText(_signers(verdict))
        self.missing.setText(_missing(verdict) if fit else "")
        for told in (self.signers, self.missing):
            told.setVisible(bool(told.text()))
        self.form.prefer(verdict.missing_roles, done=[it.fingerprint for it in verdict.signers])
        self.refit()
        self.form.passphrase.setFocus()

    def _sign(self) -> None:
        package = self._package
        try:
            who = self.form.signing()
        except BadInput as error:
            self.complain(error.message)
            return
        if package is not None:
            self._submit(package, who)

    def _submit(self, package: Path, who: Signing) -> None:
        self.complain("")
        self.primary.setEnabled(False)
        task = self._worker.submit_long(
            self,
            lambda _session, step: signing.sign(
                package,
                identity=who.identity,
                passphrase=who.passphrase,
                role=who.role,
                drawn=who.drawn,
                progress=step,
            ),
            lambda _made: self._on_signed(),
            self._on_failed,
        )
        task.when_ended(self, lambda: self.primary.setEnabled(True))
        self._progress.follow(task, tr("{name}正在签名", name=who.name))

    def _on_signed(self) -> None:
        self.form.forget()
        self._check()

    def _on_failed(self, error: ShupingError) -> None:
        self.complain(error.message)
        self.form.ask_again()


def _tone(verdict: Verdict) -> str:
    if verdict.status == "changed":
        return "bad"
    return "caution" if verdict.missing_roles else "good"


def _facts(verdict: Verdict) -> str:
    return tr(
        "内容未改动：{enterprise}　{facts}", enterprise=verdict.enterprise, facts=facts(verdict)
    )


def _signers(verdict: Verdict) -> str:
    return "\n".join(
        tr(
            "✓ {signer}　自称签于{claimed_time}",
            signer=signer_text(it),
            claimed_time=local_time(it.claimed_time),
        )
        for it in verdict.signers
    ) or (tr("还没有人签名。") if verdict.status != "changed" else "")


def _missing(verdict: Verdict) -> str:
    if not verdict.missing_roles:
        return tr("签名齐全。要再加签名也可以。")
    return tr(
        "还缺签名：{missing_roles}。",
        missing_roles=tr("、").join(tr(ROLES[role]) for role in verdict.missing_roles),
    )
