"""Usual reasons, to be taken by a tap instead of typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.theme import tokens as t
from app.ui.widgets.build import button
from app.ui.widgets.flow import FlowLayout

DECIDING: Final = ("以现场复核为准", "以佐证为准", "已与企业核对")


class Presets(QWidget):
    """Emits `chosen` with the reason that was tapped."""

    chosen = Signal(str)

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__()
        self.buttons: list[QPushButton] = []
        layout = FlowLayout(t.TINY)
        for reason in reasons:
            made = button(reason, partial(self.chosen.emit, reason), kind="link")
            made.setAccessibleName(f"理由：{reason}")
            self.buttons.append(made)
            layout.addWidget(made)
        self.setLayout(layout)
