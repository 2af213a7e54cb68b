"""The line under a list of evidence: what the chosen one is, its caption, what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.language import tr
from app.ui.models.photos import facts
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.line import SavedLine
from app.workbench.photos import Photo


class PhotoDetails(QWidget):
    """Acts on all that is selected; the caption is that of one."""

    captioned = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._photo: Photo | None = None
        self.caption = SavedLine()
        self.caption.setAccessibleName(tr("佐证的说明"))
        self.caption.editingFinished.connect(self.flush)
        self.view = _tool(tr("查看"), tr("回车或双击"))
        self.turn = _tool(tr("旋转"), tr("[ 逆时针，] 顺时针；只影响显示，原件不变"))
        self.link = _tool(tr("关联…"), tr("让它证明哪些采集项和场景"))
        self.remove = _tool(tr("移除"), tr("Delete；移除后可以撤销"))
        self.facts = ElidedLabel("caption")
        line = row(self.facts, self.view, self.turn, self.link, self.remove, space=t.TINY)
        line.setStretch(0, 1)
        self.setLayout(column(self.caption, line, space=t.TINY))
        self.show_photos((), locked=False)

    def show_photos(self, photos: Sequence[Photo], *, locked: bool) -> None:
        """Show what is selected; what is being typed stays."""
        one = photos[0] if len(photos) == 1 else None
        self._show_caption(one)
        self.caption.setReadOnly(locked)
        self.caption.setEnabled(one is not None)
        self.facts.show_text(_told(photos))
        self.view.setEnabled(bool(photos))
        for shown in (self.turn, self.link, self.remove):
            shown.setEnabled(bool(photos) and not locked)

    @property
    def differs(self) -> bool:
        """Whether another caption stands here than was stored."""
        return self.caption.text() != (self._photo.caption if self._photo else "")

    def flush(self) -> None:
        """Hand over the caption that was typed."""
        text = self.caption.text().strip()
        if self._photo is not None and self.caption.isModified() and text != self._photo.caption:
            self.captioned.emit(self._photo.sha256, text)
        self.caption.keep()

    def _show_caption(self, photo: Photo | None) -> None:
        same = photo is not None and self._photo is not None and photo.sha256 == self._photo.sha256
        if not same:
            self.flush()
        self._photo = photo
        if not (same and self.caption.isModified()):
            self.caption.setText(photo.caption if photo else "")
            self.caption.setCursorPosition(0)
        self.caption.setPlaceholderText(tr("写一句说明（F2）") if photo else "")


def _tool(text: str, tip: str) -> QPushButton:
    made = button(text, lambda: None, kind="link", tip=tip)
    made.setMinimumHeight(t.TARGET)
    return made


def _told(photos: Sequence[Photo]) -> str:
    if len(photos) > 1:
        return tr("选中了{n}份，可以一起旋转、关联、移除或拖到左侧大纲归类", n=len(photos))
    return facts(photos[0]) if photos else tr("点一份可以写说明、旋转、关联或移除")
