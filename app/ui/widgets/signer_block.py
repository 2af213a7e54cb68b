"""One signer on a verdict's card: who he is, where his certificate comes from, what he promised."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QWidget

from app.language import glossed, tr
from app.ui.models.verdict_text import grouped, origin, signer_text
from app.ui.theme import tokens as t
from app.ui.times import local_time
from app.ui.widgets.build import button, chip, column, label, row
from app.ui.widgets.drawn_signature import DrawnSignature
from app.workbench.receiving import Certified, Signer

_SHOWN = 16  # digits of a fingerprint, enough to tell two signers apart


class SignerBlock(QWidget):
    """`trust` is a button only where trusting can help: not once the role has been granted."""

    def __init__(
        self, signer: Signer, found: Certified | None, trust: Callable[[], object]
    ) -> None:
        super().__init__()
        self.trust: QPushButton | None = None
        told = column(_name(signer), *_facts(signer, found), space=2)
        if signer.pledge:
            told.addWidget(label(glossed(signer.pledge), "quiet"))
        if _can_help(signer, found):
            self.trust = button(tr("核对后信任…"), trust, kind="primary")
            self.trust.setAccessibleName(tr("核对后信任{name}…", name=signer.name))
            told.addSpacing(t.TINY)
            told.addLayout(row(self.trust, None))
        layout = row(told, space=t.LARGE)
        if signer.drawn:
            drawn = DrawnSignature(signer.drawn, signer.name)
            layout.addWidget(drawn, alignment=Qt.AlignmentFlag.AlignTop)
        layout.setStretch(0, 1)
        self.setLayout(layout)


def _name(signer: Signer) -> QBoxLayout:
    known = chip(tr("✓ 已信任"), "good") if signer.trusted else chip(tr("▲ 未确认"), "caution")
    made = row(label(signer_text(signer), "strong"), known)
    made.setStretch(0, 1)
    made.setAlignment(known, Qt.AlignmentFlag.AlignTop)
    return made


def _facts(signer: Signer, found: Certified | None) -> tuple[QLabel, QLabel]:
    when = label(
        tr(
            "自称签于 {claimed_time}　{origin}",
            claimed_time=local_time(signer.claimed_time),
            origin=origin(found),
        ),
        "caption",
    )
    when.setToolTip(tr("签名时间出自签名人的电脑，无法由评测包证明。"))
    mark = label(
        tr("证书指纹 {fingerprint} …", fingerprint=grouped(signer.fingerprint[:_SHOWN])), "caption"
    )
    mark.setToolTip(grouped(signer.fingerprint))
    return when, mark


def _can_help(signer: Signer, found: Certified | None) -> bool:
    return not signer.trusted and found is not None and signer.role not in found.roles
