"""Asks whether a certificate was compared, and in which roles its owner is to count."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.ui.dialogs.base import Dialog
from app.ui.models.verdict_text import grouped, origin
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, frame, label, row
from app.workbench.identities import ROLES
from app.workbench.receiving import Certified

_EXPLAINED = "以后他以这些角色签名的评测包会直接通过，可随时在“信任名单”里停用。"


class TrustQuestion(Dialog):
    """The fingerprint to read out, the roles to choose; `roles` are those chosen."""

    def __init__(self, found: Certified, proposed: Sequence[str], parent: QWidget | None) -> None:
        info = found.info
        super().__init__("信任颁发机构" if info.authority else "信任签名人", parent, width=560)
        call = (
            f"请打电话给{info.name}（{info.organisation}），用您早已知道的号码，逐组核对证书指纹："
        )
        self.boxes = {role: self._box(role, role in proposed) for role in found.allowed}
        self.compared = QCheckBox("指纹已逐组核对，完全一致")
        self.compared.toggled.connect(self._weigh)
        body = column(
            label(call),
            frame(column(_mark(info.fingerprint), margin=t.MEDIUM)),
            label(f"{origin(found)}　有效期至 {info.not_after:%Y-%m-%d}", "caption"),
            t.TINY,
            label(self._asked(found), "strong"),
            row(*self.boxes.values(), None),
            label(_EXPLAINED, "caption"),
            t.TINY,
            self.compared,
        )
        self.arrange(body, "信任", self.accept, cancel="先不信任")
        self._weigh()
        self.compared.setFocus()

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles in which the signer is to count."""
        return tuple(role for role, box in self.boxes.items() if box.isChecked())

    def _box(self, role: str, checked: bool) -> QCheckBox:  # noqa: FBT001 - its state
        made = QCheckBox(ROLES[role])
        made.setChecked(checked)
        made.toggled.connect(self._weigh)
        return made

    @staticmethod
    def _asked(found: Certified) -> str:
        if found.info.authority:
            return "它颁发的证书，以哪些角色签名才算数？"
        if found.info.role:
            return f"证书上写明的角色是{ROLES[found.info.role]}："
        return "证书没有写明角色，他以哪些角色签名才算数？"

    def _weigh(self) -> None:
        self.primary.setEnabled(self.compared.isChecked() and bool(self.roles))


def _mark(fingerprint: str) -> QLabel:
    made = label(grouped(fingerprint), "code", wrap=False)
    made.setAccessibleName("证书指纹")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
