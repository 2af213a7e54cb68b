"""Asks before edits are given up that could not be saved."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.language import tr
from app.ui.dialogs.base import Dialog
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, label, row


class UnsavedDialog(Dialog):
    """Is accepted when they are to be given up; Enter and Esc go back to them."""

    def __init__(self, count: int, parent: QWidget | None) -> None:
        super().__init__(tr("还有修改没有保存"), parent, width=480)
        self.leave = button(tr("放弃修改并离开"), self.accept)
        self.stay = button(tr("回去"), self.reject, kind="primary")
        self.stay.setDefault(True)
        body = column(
            label(tr("有{n}处修改没有保存，离开后就没有了。", n=count), "heading"),
            label(tr("原因写在窗口上方或备注旁边，处理好就能存上。"), "quiet"),
        )
        buttons = row(None, self.leave, self.stay)
        self.setLayout(column(body, t.TINY, buttons, space=t.MEDIUM, margin=t.LARGE))
        self.stay.setFocus()
