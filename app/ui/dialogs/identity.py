"""Makes a signing identity: who signs, in which role, under which passphrase."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.errors import ShupingError
from app.ui.dialogs.base import Dialog
from app.ui.widgets.build import column, label
from app.ui.worker import Worker
from app.workbench import identities
from app.workbench.identities import IdentityInfo

ROLES = {"assessor": "评测人员", "team_lead": "组长", "enterprise": "企业代表"}


class IdentityDialog(Dialog):
    """The identity is made off the window's thread; `made` holds it once accepted."""

    def __init__(
        self, worker: Worker, name: str, organisation: str, parent: QWidget | None
    ) -> None:
        super().__init__("新建签名身份", parent, width=460)
        self._worker = worker
        self.made: IdentityInfo | None = None
        self.name = _line("姓名", name)
        self.organisation = _line("单位", organisation)
        self.role = QComboBox()
        self.role.setAccessibleName("签名角色")
        self.role.view().setAccessibleName("签名角色")
        for key, word in ROLES.items():
            self.role.addItem(word, key)
        self.passphrase = _line("口令", "", secret=True)
        self.again = _line("再输一次口令", "", secret=True)
        self.problem = label(role="error")
        explained = (
            "口令只用来解锁这台电脑上的签名身份，不会保存，也找不回来。忘记了就新建一个身份。"
        )
        self.arrange(
            column(
                label("姓名", "quiet"),
                self.name,
                label("单位", "quiet"),
                self.organisation,
                label("以什么角色签名", "quiet"),
                self.role,
                label("口令（至少8位）", "quiet"),
                self.passphrase,
                label("再输一次口令", "quiet"),
                self.again,
                label(explained, "caption"),
                self.problem,
            ),
            "创建",
            self._create,
        )

    def _create(self) -> None:
        if self.passphrase.text() != self.again.text():
            self.problem.setText("两次输入的口令不一样，请重新输入。")
            self.again.setFocus()
            return
        self.primary.setEnabled(False)
        self.problem.setText("")
        wanted = {
            "name": self.name.text(),
            "organisation": self.organisation.text(),
            "role": self.role.currentData(),
            "passphrase": self.passphrase.text(),
        }
        self._worker.submit(
            self,
            lambda session: identities.create_identity(session, **wanted),
            self._on_created,
            self._on_failed,
        )

    def _on_created(self, made: IdentityInfo) -> None:
        self.made = made
        self.accept()

    def _on_failed(self, error: ShupingError) -> None:
        self.primary.setEnabled(True)
        self.problem.setText(error.message)


def _line(name: str, text: str, *, secret: bool = False) -> QLineEdit:
    made = QLineEdit(text)
    made.setAccessibleName(name)
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
    return made
