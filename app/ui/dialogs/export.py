"""Signs an assessment and writes its package, for all to read or encrypted for one recipient."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from app.errors import BadInput, ShupingError
from app.language import mark, tr
from app.ui.dialogs.base import ScrolledDialog, ask
from app.ui.dialogs.identity import ROLES
from app.ui.dialogs.signing_form import Signing, SigningForm, add_row, form
from app.ui.dialogs.verify import VerifyDialog
from app.ui.dialogs.viewer import open_path
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import breakable, button, column, frame, label, row
from app.ui.widgets.named_choice import NamedChoice
from app.ui.widgets.progress import ProgressStrip
from app.ui.worker import Progress, Task
from app.workbench import packages, recipients
from app.workbench.receiving import PackageInfo
from app.workbench.session import Session

_DRAFT = mark("草稿包没有签名，只供内部传阅。定稿后才能签名导出。")
_UNSIGNED = mark("不签名，导出草稿包")
_OPEN = mark("不加密")


class Known(NamedTuple):
    """What the dialog offers: recipients, who usually has to sign, and the usual folder."""

    recipients: tuple[str, ...]
    roles: tuple[str, ...]
    folder: Path


class Wanted(NamedTuple):
    """What is to be exported: signed by whom, to be signed by which roles, for whom, and where."""

    signing: Signing | None
    roles: tuple[str, ...]
    recipient: str | None
    folder: Path


class ExportDialog(ScrolledDialog):
    """Signed when an identity is chosen; an unfinished assessment goes out as an unsigned draft.

    `signed` is what was written when others can add to it; `sign_on`: one of them is to do so now.
    """

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        self._locked = desk.assessment.view.locked
        title = tr("签名并导出评测包") if self._locked else tr("导出草稿包")
        super().__init__(title, parent, width=680)
        self._desk = desk
        self.signed: Path | None = None
        self.sign_on = False
        self.form = SigningForm(desk.worker, unsigned=tr(_UNSIGNED))
        self.identity, self.new_identity = self.form.identity, self.form.new_identity
        self.passphrase = self.form.passphrase
        self.roles = {key: QCheckBox(tr(word)) for key, word in ROLES.items()}
        self.recipient = NamedChoice(tr("加密给谁"))
        self.folder = QLineEdit()
        self.folder.setAccessibleName(tr("存放的文件夹"))
        self._progress = ProgressStrip()
        self._asked = self._made_questions()
        self._done = self._made_result()
        body = column(self._asked, self._progress, self.problem, self._done, None)
        self.arrange(body, tr("导出"), self._export, cancel=tr("关闭"))
        self.form.chosen.connect(self._on_chosen)
        self._on_chosen()
        self._load()

    def _made_questions(self) -> QWidget:
        self._rows = form()
        self._required = QWidget()
        self._required.setLayout(row(*self.roles.values(), None))
        add_row(self._rows, tr("须签名"), self._required)
        add_row(self._rows, tr("加密"), self.recipient)
        add_row(
            self._rows, tr("存放在"), row(self.folder, button(tr("浏览…"), self._choose_folder))
        )
        self._draft = label(tr(_DRAFT), "quiet")
        made = QWidget()
        made.setLayout(column(self.form, self._draft, self._rows))
        return made

    def _made_result(self) -> QWidget:
        self.result_text, self.standing = label(), label(role="strong")
        self.next = button(tr("继续加签…"), self._sign_on)
        self.check = button(tr("验证此包"), self._verify)
        tools = row(self.next, self.check, button(tr("打开所在文件夹"), self._open_folder), None)
        made = frame(column(self.result_text, self.standing, tools, margin=t.MEDIUM), tone="good")
        made.hide()
        return made

    def _load(self) -> None:
        identity = self._desk.assessment.view.id

        def read(session: Session) -> Known:
            return Known(
                tuple(it.name for it in recipients.recipients(session)),
                packages.usual_roles(session, assessment=identity),
                session.workspace.folder / "packages",
            )

        self._desk.worker.submit(self, read, self._on_known)

    def _on_known(self, known: Known) -> None:
        self.folder.setText(self.folder.text() or str(known.folder))
        self.recipient.addItem(tr(_OPEN), None)
        for name in known.recipients:
            self.recipient.addItem(tr("加密，只有“{name}”能打开", name=name), name)
        if not known.recipients:
            self.recipient.setToolTip(tr("要加密，先在菜单“加密接收方…”里登记。"))
        for key, box in self.roles.items():
            box.setChecked(key in known.roles)
        self.form.prefer(known.roles)
        self.passphrase.setFocus()

    def _on_chosen(self) -> None:
        self.form.setVisible(self._locked)
        self._draft.setVisible(not self._locked)
        signed = self._locked and not self.form.declined
        self._rows.setRowVisible(self._required, signed)
        self.primary.setText(tr("签名并导出") if signed else tr("导出草稿"))
        if self.isVisible():
            QTimer.singleShot(0, self, self.refit)  # when the form has taken its new shape

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("选择文件夹"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _wanted(self) -> Wanted:
        """Return what was chosen; BadInput when something is missing."""
        signed = self._locked and not self.form.declined
        roles = tuple(key for key, box in self.roles.items() if box.isChecked()) if signed else ()
        if signed and not roles:
            raise BadInput(tr("请至少勾选一个须签名的角色。"))
        folder = Path(self.folder.text().strip())
        signing = self.form.signing() if signed else None
        return Wanted(signing, roles, self.recipient.currentData(), folder)

    def _export(self) -> None:
        try:
            wanted = self._wanted()
        except BadInput as error:
            self.complain(error.message)
            return
        self.complain("")
        self.primary.setEnabled(False)
        task = self._submit(wanted)
        task.when_ended(self, lambda: self.primary.setEnabled(True))
        self._progress.follow(task, tr("正在签名并导出") if wanted.signing else tr("正在导出"))

    def _submit(self, wanted: Wanted) -> Task:
        def write(session: Session, assessment: str, step: Progress) -> PackageInfo:
            signing = wanted.signing
            return packages.export(
                session,
                assessment=assessment,
                out=wanted.folder,
                identity=signing.identity if signing else None,
                passphrase=signing.passphrase if signing else None,
                role=signing.role if signing else None,
                require=wanted.roles or None,
                recipient=wanted.recipient,
                drawn=signing.drawn if signing else (),
                progress=step,
            )

        return self._desk.assessment.run_long(
            write,
            lambda package: self._on_exported(package, wanted),
            owner=self,
            failed=self._on_failed,
        )

    def _on_exported(self, package: PackageInfo, wanted: Wanted) -> None:
        self._package = package
        self.signed = package.path if wanted.signing and not wanted.recipient else None
        self.form.forget()
        self._asked.hide()
        self.primary.hide()
        self.result_text.setText(
            tr(
                "✓ 已导出第{revision}版：\n{path}",
                revision=package.revision,
                path=breakable(package.path),
            )
        )
        self.standing.setText(_standing(wanted))
        self.next.setVisible(self.signed is not None)
        self.check.setVisible(wanted.recipient is None)
        self._done.show()
        self.refit()
        self._desk.assessment.refresh()

    def _on_failed(self, error: ShupingError) -> None:
        self.complain(error.message)
        if not self.form.declined:
            self.form.ask_again()

    def _sign_on(self) -> None:
        self.sign_on = True
        self.accept()

    def _open_folder(self) -> None:
        open_path(self._package.path.parent)

    def _verify(self) -> None:
        dialog = VerifyDialog(self._desk.worker, self)
        dialog.take([self._package.path])
        ask(dialog)


def _standing(wanted: Wanted) -> str:
    """Return a sentence on who still has to sign, or who can open it."""
    told = (
        tr("已加密，只有“{recipient}”能打开。", recipient=wanted.recipient)
        if wanted.recipient
        else ""
    )
    if wanted.signing is None:
        return told
    missing = [tr(ROLES[role]) for role in wanted.roles if role != wanted.signing.role]
    return told + (
        tr("还缺签名：{missing}。", missing=tr("、").join(missing)) if missing else tr("签名齐全。")
    )
