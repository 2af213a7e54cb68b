"""Signs an assessment and writes its package."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from app.errors import ShupingError
from app.ui.dialogs.base import Dialog, ask
from app.ui.dialogs.identity import ROLES, IdentityDialog
from app.ui.dialogs.verify import VerifyDialog
from app.ui.dialogs.viewer import open_path
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import breakable, button, column, frame, label, row
from app.ui.widgets.progress import ProgressStrip
from app.workbench import identities, packages
from app.workbench.identities import IdentityInfo
from app.workbench.receiving import PackageInfo
from app.workbench.session import Session

Known = tuple[tuple[IdentityInfo, ...], str, str, Path]


class ExportDialog(Dialog):
    """Signed when an identity is chosen; an unfinished assessment goes out as an unsigned draft."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        signed = desk.assessment.view.locked
        super().__init__("签名并导出评测包" if signed else "导出草稿包", parent, width=560)
        self._desk = desk
        self._author = ("", "")
        self.identity = QComboBox()
        self.identity.setAccessibleName("签名身份")
        self.identity.view().setAccessibleName("签名身份")
        self.new_identity = button("新建签名身份…", self._create_identity)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName("签名口令")
        self.folder = QLineEdit()
        self.folder.setAccessibleName("存放的文件夹")
        self.problem = label(role="error")
        self._progress = ProgressStrip()
        self.result_text = label()
        self._done = self._made_result()
        self._signing = self._made_signing()
        self._signing.setVisible(signed)
        self.arrange(self._body(), "导出", self._export, cancel="关闭")
        self.identity.currentIndexChanged.connect(lambda *_: self._on_identity())
        desk.worker.submit(self, _known, self._on_known)

    def _body(self) -> QWidget:
        body = QWidget()
        draft = "草稿包没有签名，只供内部传阅。定稿后才能签名导出。"
        chosen = row(self.folder, button("浏览…", self._choose_folder))
        parts: list[QWidget] = [self._signing]
        if not self._desk.assessment.view.locked:
            parts.append(label(draft, "quiet"))
        layout = column(*parts, label("存放的文件夹", "quiet"), chosen, self.problem)
        layout.addWidget(self._progress)
        layout.addWidget(self._done)
        body.setLayout(layout)
        return body

    def _made_signing(self) -> QWidget:
        made = QWidget()
        chosen = row(self.identity, self.new_identity)
        chosen.setStretch(0, 1)
        made.setLayout(
            column(
                label("签名身份", "quiet"),
                chosen,
                label("口令", "quiet"),
                self.passphrase,
            )
        )
        return made

    def _made_result(self) -> QWidget:
        self.open_folder = button("打开所在文件夹", lambda: open_path(self._package.path.parent))
        self.check = button("验证此包", self._verify)
        tools = row(self.open_folder, self.check, None)
        made = frame(column(self.result_text, tools, margin=t.MEDIUM), tone="good")
        made.hide()
        return made

    def _on_known(self, known: Known) -> None:
        found, name, organisation, folder = known
        self._author = (name, organisation)
        self.folder.setText(self.folder.text() or str(folder))
        self._list(found)

    def _list(self, found: Sequence[IdentityInfo], chosen: Path | None = None) -> None:
        self.identity.clear()
        for info in found:
            words = f"{info.name}（{info.organisation}，{ROLES.get(info.role, info.role)}）"
            self.identity.addItem(words, info.path)
            if info.path == chosen:
                self.identity.setCurrentIndex(self.identity.count() - 1)
        self.identity.addItem("不签名，导出草稿包", None)

    def _on_identity(self) -> None:
        self.passphrase.setEnabled(self.identity.currentData() is not None)

    def _create_identity(self) -> None:
        dialog = IdentityDialog(self._desk.worker, *self._author, self)
        if ask(dialog) and dialog.made is not None:
            made = dialog.made.path
            self.passphrase.setText(dialog.passphrase.text())
            self._desk.worker.submit(
                self, identities.list_identities, lambda found: self._list(found, made)
            )

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, "选择文件夹", self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _export(self) -> None:
        self.problem.setText("")
        self._done.hide()
        self.primary.setEnabled(False)
        out = Path(self.folder.text().strip())
        identity = self.identity.currentData() if self._desk.assessment.view.locked else None
        passphrase = self.passphrase.text() if identity else None
        task = self._desk.assessment.run_long(
            lambda session, assessment, step: packages.export(
                session,
                assessment=assessment,
                out=out,
                identity=identity,
                passphrase=passphrase,
                progress=step,
            ),
            self._on_exported,
            owner=self,
            failed=self._on_failed,
        )
        task.ended.connect(lambda: self.primary.setEnabled(True))
        self._progress.follow(task, "正在导出")

    def _on_exported(self, package: PackageInfo) -> None:
        self._package = package
        self.passphrase.clear()
        self.result_text.setText(f"✓ 已导出第{package.revision}版：\n{breakable(package.path)}")
        self._done.show()
        self._desk.assessment.refresh()

    def _on_failed(self, error: ShupingError) -> None:
        self.problem.setText(error.message)

    def _verify(self) -> None:
        dialog = VerifyDialog(self._desk.worker, self)
        dialog.take([self._package.path])
        ask(dialog)


def _known(session: Session) -> Known:
    folder = session.workspace.folder / "packages"
    return identities.list_identities(session), session.author, session.organisation, folder
