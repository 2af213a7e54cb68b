"""Asks whether a certificate was compared, and in which roles its owner is to count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.language import mark, opened, tr
from app.ui.dialogs.base import Dialog
from app.ui.models.verdict_text import grouped, origin
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, frame, label, row
from app.workbench.identities import ROLES
from app.workbench.receiving import Certified

_EXPLAINED = mark("以后他以这些角色签名的评测包会直接通过，可随时在“信任名单”里停用。")
_EXPLAINED_OF_ALL = mark(
    "以后，持它所发证书的人以这些角色签名的评测包会直接通过，可随时在“信任名单”里停用。"
)


class TrustQuestion(Dialog):
    """The fingerprint to read out, the roles to choose; `roles` are those chosen."""

    def __init__(self, found: Certified, proposed: Sequence[str], parent: QWidget | None) -> None:
        info = found.info
        super().__init__(
            tr("信任颁发机构") if info.authority else tr("信任签名人"), parent, width=560
        )
        self.boxes = {role: self._box(role, role in proposed) for role in found.allowed}
        self.compared = QCheckBox(tr("指纹已逐组核对，完全一致"))
        self.compared.toggled.connect(self._weigh)
        body = column(
            label(_call(found)),
            frame(column(_mark(info.fingerprint), margin=t.MEDIUM)),
            label(
                opened(
                    tr(
                        "{origin}　有效期至 {not_after:%Y-%m-%d}",
                        origin=origin(found),
                        not_after=info.not_after,
                    )
                ),
                "caption",
            ),
            t.TINY,
            label(self._asked(found), "strong"),
            row(*self.boxes.values(), None),
            label(tr(_EXPLAINED_OF_ALL if info.authority else _EXPLAINED), "caption"),
            t.TINY,
            self.compared,
        )
        self.arrange(body, tr("信任"), self.accept, cancel=tr("先不信任"))
        self._weigh()
        self.compared.setFocus()

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles in which the signer is to count."""
        return tuple(role for role, box in self.boxes.items() if box.isChecked())

    def _box(self, role: str, checked: bool) -> QCheckBox:  # noqa: FBT001 - its state
        made = QCheckBox(tr(ROLES[role]))
        made.setChecked(checked)
        made.toggled.connect(self._weigh)
        return made

    @staticmethod
    def _asked(found: Certified) -> str:
        if found.info.authority:
            return tr("它颁发的证书，以哪些角色签名才算数？")
        if found.info.role:
            return tr("证书上写明的角色是{role}：", role=tr(ROLES[found.info.role]))
        return tr("证书没有写明角色，他以哪些角色签名才算数？")

    def _weigh(self) -> None:
        self.primary.setEnabled(self.compared.isChecked() and bool(self.roles))


def _call(found: Certified) -> str:
    info = found.info
    if info.authority:
        return tr(
            "请打电话给{organisation}，用您早已知道的号码，逐组核对“{name}”的证书指纹：",
            name=info.name,
            organisation=info.organisation,
        )
    return tr(
        "请打电话给{name}（{organisation}），用您早已知道的号码，逐组核对证书指纹：",
        name=info.name,
        organisation=info.organisation,
    )


def _mark(fingerprint: str) -> QLabel:
    made = label(grouped(fingerprint), "code", wrap=False)
    made.setAccessibleName(tr("证书指纹"))
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
