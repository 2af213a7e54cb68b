"""Makes a signing identity, or an organisation's authority that vouches for its own people."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import ShupingError
from app.language import tr
from app.ui.dialogs.base import ScrolledDialog
from app.ui.dialogs.passphrase import DIFFERENT, NewPassphrase
from app.ui.widgets.build import Part, column, label
from app.ui.widgets.named_choice import NamedChoice
from app.ui.worker import Worker
from app.workbench import authority, identities
from app.workbench.identities import IdentityInfo
from app.workbench.session import Session

ROLES = identities.ROLES
Make = Callable[[Session], IdentityInfo]


def role_choice(name: str) -> NamedChoice:
    """Return a choice of the three roles."""
    made = NamedChoice(name)
    for key, word in ROLES.items():
        made.addItem(tr(word), key)
    return made


class _MakingDialog(ScrolledDialog):
    """What is made under a new passphrase off the window's thread; `made` holds it."""

    def __init__(self, title: str, worker: Worker, parent: QWidget | None) -> None:
        super().__init__(title, parent, width=460)
        self._worker = worker
        self.made: IdentityInfo | None = None
        self.secret = NewPassphrase()
        self.passphrase, self.again = self.secret.first, self.secret.again

    def lay_out(self, *parts: Part, explained: str, job: Callable[[], Make]) -> None:
        """Lay these parts above the passphrase; `job` tells what makes what they describe."""
        self._job = job
        self.arrange(
            column(*parts, self.secret, label(explained, "caption"), self.problem),
            tr("创建"),
            self._create,
        )

    def _create(self) -> None:
        if not self.secret.agrees():
            self.complain(tr(DIFFERENT))
            return
        self.primary.setEnabled(False)
        self.complain("")
        self._worker.submit(self, self._job(), self._on_created, self._on_failed)

    def _on_created(self, made: IdentityInfo) -> None:
        self.made = made
        self.accept()

    def _on_failed(self, error: ShupingError) -> None:
        self.primary.setEnabled(True)
        self.complain(error.message)


class IdentityDialog(_MakingDialog):
    """Who signs, in which role, under which passphrase."""

    def __init__(
        self, worker: Worker, name: str, organisation: str, parent: QWidget | None
    ) -> None:
        super().__init__(tr("新建签名身份"), worker, parent)
        self.name = _line(tr("姓名"), name)
        self.organisation = _line(tr("单位"), organisation)
        self.role = role_choice(tr("签名角色"))
        self.lay_out(
            label(tr("姓名"), "quiet"),
            self.name,
            label(tr("单位"), "quiet"),
            self.organisation,
            label(tr("以什么角色签名"), "quiet"),
            self.role,
            explained=tr(
                "口令只用来解锁这台电脑上的签名身份，不会保存，也找不回来。忘记了就新建一个身份。"
            ),
            job=self._making,
        )

    def _making(self) -> Make:
        name, organisation = self.name.text(), self.organisation.text()
        role, secret = self.role.currentData(), self.passphrase.text()
        return lambda session: identities.create_identity(
            session, name=name, organisation=organisation, role=role, passphrase=secret
        )


class AuthorityDialog(_MakingDialog):
    """An authority of one organisation; made once, kept by the team lead."""

    def __init__(self, worker: Worker, organisation: str, parent: QWidget | None) -> None:
        super().__init__(tr("新建颁发机构"), worker, parent)
        self.organisation = _line(tr("单位"), organisation)
        self.name = _line(tr("名称"), tr("签名证书颁发机构"))
        self.lay_out(
            label(
                tr("每个单位建一次，由组长保管。对方信任它以后，它签发过证书的人都不用再逐个核对。")
            ),
            label(tr("单位"), "quiet"),
            self.organisation,
            label(tr("名称"), "quiet"),
            self.name,
            explained=tr(
                "口令不会保存，也找不回来。忘记了就只能新建一个颁发机构，请对方重新信任。"
            ),
            job=self._making,
        )

    def _making(self) -> Make:
        name, organisation = self.name.text(), self.organisation.text()
        secret = self.passphrase.text()
        return lambda session: authority.create_authority(
            session, name=name, organisation=organisation, passphrase=secret
        )


def _line(name: str, text: str) -> QLineEdit:
    made = QLineEdit(text)
    made.setAccessibleName(name)
    return made
