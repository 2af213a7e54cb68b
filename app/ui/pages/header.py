"""The line above an open assessment: whose it is, how it stands, whether it is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from app.language import tr
from app.ui.models.open_assessment import OpenAssessment
from app.ui.theme import tokens as t
from app.ui.widgets.apart import ApartLabel
from app.ui.widgets.build import Shown, button, chip, restyle, row
from app.ui.widgets.elided import ElidedLabel
from app.workbench.kinds import KINDS, STATUSES


class Header(QFrame):
    """Also the way back to the list, and undo and redo with what they would do."""

    left = Signal()

    def __init__(self, assessment: OpenAssessment) -> None:
        super().__init__()
        self._assessment = assessment
        self._shown = Shown()
        self._offered = Shown()
        self.setProperty("role", "header")
        self._name = ElidedLabel()
        self._kind = chip()
        self.status = chip()
        self.saving = ApartLabel("caption", keeps=True)  # else the buttons beside it would move
        self.saving.setText(tr("已保存"))
        self.undo = button(tr("撤销"), assessment.undo, kind="link")
        self.redo = button(tr("重做"), assessment.redo, kind="link")
        back = button(
            tr("← 评测列表"), self.left.emit, kind="link", tip=tr("回到列表，所有内容都已保存")
        )
        parts = (back, self._name, self._kind, self.status, self.saving.place)
        line = row(*parts, self.undo, self.redo)
        line.setStretch(1, 1)
        line.setContentsMargins(t.SMALL, t.SMALL, t.SMALL, t.SMALL)
        self.setLayout(line)
        self.refresh()
        self._offer_undoing()

    def refresh(self) -> None:
        """Show the assessment as it is now."""
        view = self._assessment.view
        if not self._shown.is_new(view.enterprise, view.kind, view.status):
            return
        self._name.show_text(view.enterprise.get("name") or tr("（未填企业名称）"))
        self._kind.setText(tr(KINDS[view.kind]))
        self.status.setText(("■ " if view.locked else "") + tr(STATUSES[view.status]))
        restyle(self.status, tone="good" if view.locked else "notice")

    def _offer_undoing(self) -> None:
        undo, redo = self._assessment.undo_label, self._assessment.redo_label
        if self._offered.is_new(undo, redo):
            _offer(self.undo, tr("撤销"), undo, "Ctrl+Z")
            _offer(self.redo, tr("重做"), redo, "Ctrl+Shift+Z")

    def show_saving(self, text: str) -> None:
        """Say whether it is saved, and what can be undone by now."""
        self.saving.setText(text)
        if not self._assessment.saving:
            self._offer_undoing()


def _offer(shown: QPushButton, word: str, label_: str | None, keys: str) -> None:
    shown.setEnabled(label_ is not None)
    label_ = tr(label_) if label_ else label_
    tip = (
        tr("{word}：{label}（{keys}）", word=word, label=label_, keys=keys)
        if label_
        else tr("没有可{word}的修改（{keys}）", word=word, keys=keys)
    )
    shown.setToolTip(tip)
    shown.setAccessibleName(f"{word} {label_ or ''}".strip())
