"""Usual reasons, to be taken by a tap instead of typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.language import mark, tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import button
from app.ui.widgets.flow import FlowLayout

DECIDING: Final = (mark("以现场复核为准"), mark("以佐证为准"), mark("已与企业核对"))


class Presets(QWidget):
    """Emits `chosen` with the reason that was tapped."""

    chosen = Signal(str)

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__()
        self.buttons: list[QPushButton] = []
        layout = FlowLayout(t.TINY)
        for reason in map(tr, reasons):
            made = button(reason, partial(self.chosen.emit, reason), kind="link")
            made.setAccessibleName(tr("理由：{reason}", reason=reason))
            self.buttons.append(made)
            layout.addWidget(made)
        self.setLayout(layout)
