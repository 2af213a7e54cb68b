"""Writes the PDF report, signed inside the PDF when that is wanted."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from app.errors import BadInput, ShupingError
from app.language import mark, speaking, tr
from app.ui.dialogs.base import ScrolledDialog
from app.ui.dialogs.saving import ask_file
from app.ui.dialogs.signing_form import Signing, SigningForm
from app.ui.models.open_assessment import OpenAssessment
from app.ui.widgets.build import column, label, row
from app.ui.widgets.language_choice import language_choice
from app.ui.widgets.progress import ProgressStrip
from app.ui.worker import Progress, Worker
from app.workbench import packages, signing
from app.workbench.session import Session

_EXPLAINED = mark("签名写在PDF里面：对方用常见的PDF阅读器就能看到谁签的、签后有没有改过。")


class ReportDialog(ScrolledDialog):
    """For a finalised assessment; `written` is the file once it is there."""

    def __init__(self, assessment: OpenAssessment, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(tr("导出 PDF 报告"), parent, width=600)
        self._assessment = assessment
        self.written: Path | None = None
        self.sign = QCheckBox(tr("用签名身份签署PDF（PAdES）"))
        self.language = language_choice()
        self.form = SigningForm(worker)
        self._progress = ProgressStrip()
        body = column(
            row(self.sign, None, self.language),
            label(tr(_EXPLAINED), "caption"),
            self.form,
            self._progress,
            self.problem,
            None,
        )
        self.arrange(body, tr("导出…"), self._ask_file)
        self.sign.toggled.connect(self._on_sign)
        self.form.hide()

    def _on_sign(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        self.form.setVisible(wanted)
        self.complain("")
        self.refit()

    def _ask_file(self) -> None:
        try:
            who = self.form.signing() if self.sign.isChecked() else None
        except BadInput as error:
            self.complain(error.message)
            return
        out = ask_report_file(self._assessment, self)
        if out is not None:
            self._write(out, who)

    def _write(self, out: Path, who: Signing | None) -> None:
        self.complain("")
        self.primary.setEnabled(False)
        task = self._assessment.run_long(
            partial(_report, language=self.language.currentData(), out=out, who=who),
            self._on_written,
            owner=self,
            failed=self._on_failed,
        )
        task.when_ended(self, lambda: self.primary.setEnabled(True))
        self._progress.follow(task, tr("正在生成并签署报告") if who else tr("正在生成报告"))

    def _on_written(self, out: Path) -> None:
        self.form.forget()
        self.written = out
        self.accept()

    def _on_failed(self, error: ShupingError) -> None:
        self.complain(error.message)
        self.form.ask_again()


def ask_report_file(assessment: OpenAssessment, parent: QWidget) -> Path | None:
    """Ask where the report goes; None when the person gave up."""
    name = tr("{name}-评测报告.pdf", name=assessment.view.enterprise.get("name", tr("评测")))
    return ask_file(parent, tr("导出 PDF 报告"), name, "PDF (*.pdf)")


def _report(
    session: Session,
    assessment: str,
    progress: Progress,
    *,
    language: str,
    out: Path,
    who: Signing | None,
) -> Path:
    with speaking(language):
        return _written(session, assessment, progress, out, who)


def _written(
    session: Session, assessment: str, progress: Progress, out: Path, who: Signing | None
) -> Path:
    if who is None:
        return packages.report(session, assessment=assessment, out=out, progress=progress)
    return signing.sign_report(
        session,
        assessment=assessment,
        out=out,
        identity=who.identity,
        passphrase=who.passphrase,
        role=who.role,
        drawn=who.drawn,
        progress=progress,
    )
