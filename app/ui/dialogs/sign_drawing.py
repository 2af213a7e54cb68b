"""Asks for a drawn signature; an empty one is refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from app.errors import BadInput
from app.language import mark, tr
from app.ui.dialogs.base import Dialog
from app.ui.widgets.build import button, column, label, row
from app.ui.widgets.drawing_pad import DrawingPad
from app.workbench.signing import Drawn, check_drawn

_EMPTY = mark("还没有签写。请在白色区域签写姓名，或点“取消”不加手写签名。")
_FULL = mark("笔画太多，后面的没有记下。请清除后重新签写。")


class DrawingDialog(Dialog):
    """`drawn` holds the strokes once accepted."""

    def __init__(self, name: str, parent: QWidget | None) -> None:
        super().__init__(tr("手写签名"), parent, width=728)
        self.drawn: Drawn = ()
        self.pad = DrawingPad()
        self.undo = _tool(tr("撤销一笔"), self.pad.undo)
        self.undo.setShortcut("Ctrl+Z")
        self.wipe = _tool(tr("清除"), self.pad.clear)
        self.problem = label(role="error")
        told = (
            tr("请{name}用手指、鼠标或触控笔签写姓名。", name=name)
            if name
            else tr("请用手指、鼠标或触控笔签写姓名。")
        )
        layout = column(
            label(told, "quiet"), self.pad, row(self.undo, self.wipe, None), self.problem
        )
        layout.setStretch(1, 1)
        self.arrange(layout, tr("用这个签名"), self._accept)
        self.primary.setProperty("reach", "finger")
        self.pad.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        inked = bool(self.pad.drawn)
        self.undo.setEnabled(inked)
        self.wipe.setEnabled(inked)
        self.problem.setText(tr(_FULL) if self.pad.full else "")

    def _accept(self) -> None:
        if not self.pad.drawn:
            self.problem.setText(tr(_EMPTY))
            return
        try:
            self.drawn = check_drawn(self.pad.drawn)
        except BadInput as error:
            self.problem.setText(error.message)
            return
        self.accept()


def _tool(text: str, clicked: Callable[[], object]) -> QPushButton:
    made = button(text, clicked)
    made.setProperty("reach", "finger")
    return made
