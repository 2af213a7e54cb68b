"""The last page of an assessment: what is still open, finalising, reopening, what goes out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import ShupingError
from app.language import tr
from app.ui.dialogs.base import ReasonDialog, ask
from app.ui.dialogs.export import ExportDialog
from app.ui.dialogs.sign import SignDialog
from app.ui.dialogs.sign_report import ReportDialog, ask_report_file
from app.ui.dialogs.viewer import open_path
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import Tone, button, clear, column, fill_page, frame, label, restyle
from app.ui.widgets.choice import LinkRow
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.progress import ProgressStrip
from app.workbench import finishing, packages
from app.workbench.finishing import TOPICS, Finding


class FinishPage(QWidget):
    """Every line of the check leads to its page; finalising locks all of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.place)
        self._desk = desk
        self._exported: Path | None = None
        self._kept: Path | None = None
        self._verdict = label()
        self._verdict_frame = frame(column(self._verdict, margin=t.MEDIUM), tone="neutral")
        self.errors = FindingList(tr("必须处理"), "×", "bad", desk)
        self.warnings = FindingList(tr("建议复核"), "▲", "caution", desk)
        self.finalise = button(tr("定稿"), self._finalise, kind="primary")
        self.reopen = button(tr("重新打开…"), self._reopen)
        self.export = button(tr("签名并导出评测包…"), self._export)
        self.sign = button(tr("加签…"), self._sign, tip=tr("其他签名人在这台电脑上接着签"))
        self.report = button(tr("导出 PDF 报告…"), self._ask_report)
        self._progress = ProgressStrip()
        self._told = label(role="quiet")
        body = column(
            label(tr("检查与定稿"), "title"),
            self._verdict_frame,
            self._tools(),
            self._told,
            self._progress,
            self.errors,
            self.warnings,
            None,
            space=t.MEDIUM,
            margin=t.LARGE,
        )
        fill_page(self, body)
        self.refresh()

    def _tools(self) -> FlowLayout:
        made = FlowLayout()
        for tool in (self.finalise, self.export, self.sign, self.report, self.reopen):
            made.addWidget(tool)
        return made

    def refresh(self) -> None:
        """Check the assessment as it is now."""
        view = self._desk.assessment.view
        if not view.locked:
            self._exported = None
        self.finalise.setVisible(not view.locked)
        self.reopen.setVisible(view.locked)
        self.sign.setVisible(view.locked)
        self.export.setText(tr("签名并导出评测包…") if view.locked else tr("导出草稿包…"))
        restyle(self.export, kind="primary" if view.locked else "plain")
        self._told.setText(
            tr("各页已锁定，只能查看。要修改请先重新打开，已导出的评测包不受影响。")
            if view.locked
            else tr("定稿后各页锁定，可以签名导出。要改时可重新打开，须写明理由。")
        )
        identity = view.id
        self._desk.worker.submit(
            self, lambda session: finishing.check(session, assessment=identity), self._on_checked
        )
        self._desk.worker.submit(
            self,
            lambda session: packages.last_exported(session, assessment=identity),
            self._on_kept,
        )

    def flush(self) -> None:
        """Nothing is typed here."""

    def landing(self) -> QWidget:
        """Return the main button of the page."""
        return self.export if self._desk.assessment.view.locked else self.finalise

    def _on_checked(self, findings: tuple[Finding, ...]) -> None:
        errors = [found for found in findings if found.severity == "error"]
        warnings = [found for found in findings if found.severity == "warning"]
        self.errors.show_findings(errors)
        self.warnings.show_findings(warnings)
        self.finalise.setEnabled(not errors)
        more = tr("，另有{n}处建议复核", n=len(warnings)) if warnings else ""
        if self._desk.assessment.view.locked:
            self._say(
                "good", tr("✓ 已定稿{more}。下一步：签名并导出评测包，交给收件人验证。", more=more)
            )
        elif errors:
            self._say(
                "bad",
                tr(
                    "× 还不能定稿：{n}处必须处理{more}。点一行就到那一页。",
                    n=len(errors),
                    more=more,
                ),
            )
        else:
            self._say("good", tr("✓ 可以定稿{more}。", more=more))

    def _say(self, tone: str, text: str) -> None:
        restyle(self._verdict_frame, tone=tone)
        self._verdict.setText(text)
        restyle(self._verdict, role="strong")

    def _finalise(self) -> None:
        self._desk.assessment.edit(finishing.finalise)
        self.export.setFocus()

    def _reopen(self) -> None:
        dialog = ReasonDialog(
            tr("重新打开"), tr("重新打开后可以修改，状态回到进行中。"), tr("重新打开"), self
        )
        if ask(dialog):
            self._desk.assessment.edit(finishing.reopen, reason=dialog.reason)

    def _export(self) -> None:
        dialog = ExportDialog(self._desk, self)
        ask(dialog)
        self._exported = dialog.signed or self._exported
        if dialog.sign_on:
            self._sign()

    def _on_kept(self, package: Path | None) -> None:
        self._kept = package

    def _sign(self) -> None:
        """Go on with the package of this session, which may lie elsewhere, or the one kept."""
        ask(SignDialog(self._desk.worker, self._exported or self._kept, self))

    def _ask_report(self) -> None:
        if not self._desk.assessment.view.locked:
            out = ask_report_file(self._desk.assessment, self)
            if out is not None:
                self._write_report(out)
            return
        dialog = ReportDialog(self._desk.assessment, self._desk.worker, self)
        if ask(dialog) and dialog.written is not None:
            self._on_reported(dialog.written)

    def _write_report(self, out: Path) -> None:
        task = self._desk.assessment.run_long(
            lambda session, identity, step: packages.report(
                session, assessment=identity, out=out, progress=step
            ),
            self._on_reported,
            owner=self,
            failed=self._on_failed,
        )
        self._progress.follow(task, tr("正在生成报告"))

    def _on_reported(self, out: Path) -> None:
        self._desk.messages.post(
            "good", tr("报告已保存：{out}", out=out), step=tr("打开"), action=lambda: open_path(out)
        )

    def _on_failed(self, error: ShupingError) -> None:
        self._desk.messages.report(error)


class FindingList(QWidget):
    """Findings of one severity by topic, each leading to its page; hidden when there is none."""

    def __init__(self, title: str, sign: str, tone: Tone, desk: Desk) -> None:
        super().__init__()
        self._title_words = title
        self._sign = sign
        self._tone: Tone = tone
        self._desk = desk
        self._title = label(role="heading")
        self.rows: list[LinkRow] = []
        self._list: QVBoxLayout = column(space=0)
        self.setLayout(column(frame(column(self._title, self._list, margin=t.MEDIUM))))

    def show_findings(self, findings: list[Finding]) -> None:
        """Show these findings."""
        self.setVisible(bool(findings))
        self._title.setText(tr("{title}（{n}）", title=self._title_words, n=len(findings)))
        clear(self._list)
        self.rows = []
        for topic, words in TOPICS.items():
            self._show_topic(words, [found for found in findings if found.topic == topic])

    def _show_topic(self, words: str, findings: list[Finding]) -> None:
        if not findings:
            return
        self._list.addSpacing(t.SMALL)
        self._list.addWidget(
            label(tr("{words}（{n}）", words=tr(words), n=len(findings)), "caption")
        )
        for found in findings:
            made = self._row(found)
            self.rows.append(made)
            self._list.addWidget(made)

    def _row(self, found: Finding) -> LinkRow:
        made = LinkRow(self._sign, found.message, tone=self._tone)
        made.setEnabled(bool(found.subject))
        made.clicked.connect(lambda *_: self._desk.go(found.subject))
        return made
