"""Edits of a field in conflict: they decide it, and so ask for the reason first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QWidget

from app.ui.dialogs.base import ReasonDialog, ask
from app.ui.models.open_assessment import OpenAssessment
from app.ui.theme import tokens as t
from app.ui.times import local_time
from app.ui.widgets.build import column, frame, label

if TYPE_CHECKING:
    from app.storage.journal import Change
    from app.workbench.view import AssessmentView


def edit_or_decide(
    parent: QWidget,
    assessment: OpenAssessment,
    changing: str,
    operation: Callable[..., AssessmentView],
    **arguments: Any,  # noqa: ANN401
) -> bool:
    """Queue an edit, with a reason when its field is in conflict; False when the user backs out."""
    if changing in assessment.view.conflicts:
        question = "这一项有不同的取值。您的选择就是裁定，请写明理由。"
        dialog = ReasonDialog("裁定冲突", question, "裁定", parent)
        if not ask(dialog):
            return False
        arguments["reason"] = dialog.reason
    assessment.edit(operation, **arguments)
    return True


class ConflictNotice(QWidget):
    """Says who recorded what when a field has differing values."""

    def __init__(self) -> None:
        super().__init__()
        self.text = label()
        self._frame: QFrame = frame(column(self.text, margin=t.MEDIUM), tone="bad")
        self.setLayout(column(self._frame))
        self.hide()

    def show_heads(self, heads: Sequence[Change]) -> None:
        """Show the differing values; nothing when there are none."""
        lines = [f"{it.author}（{local_time(it.at)}）记为 {_shown(it.value)}" for it in heads]
        self.text.setText("◆ 有冲突，暂不计分。" + "；".join(lines) + "。请选定一个并写明理由。")
        self.setVisible(bool(lines))


def _shown(value: object) -> str:
    if isinstance(value, list):
        return "、".join(map(str, value)) or "未作答"
    return "未作答" if value is None else str(value)
