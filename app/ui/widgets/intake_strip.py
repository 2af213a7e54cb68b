"""How many files are still on their way in, and a way to leave out the rest."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QProgressBar

from app.language import tr
from app.ui.models.intake import Intake
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, label, row


class IntakeStrip(QFrame):
    """Appears while files are being stored; answering goes on meanwhile."""

    def __init__(self, intake: Intake) -> None:
        super().__init__()
        self._intake = intake
        self.setProperty("tone", "notice")
        self.text = label(wrap=False)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("存入佐证的进度"))
        self.cancel = button(tr("取消其余的"), self._cancel, kind="link")
        line = row(self.text, self._bar, self.cancel)
        line.setContentsMargins(t.LARGE, t.TINY, t.SMALL, t.TINY)
        self.setLayout(line)
        intake.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        left, total = len(self._intake.arriving), self._intake.total
        self.setVisible(bool(left))
        self.cancel.setEnabled(True)
        self.text.setText(
            tr("正在存入佐证 {total}/{total2}，可以继续作答", total=total - left + 1, total2=total)
        )
        self._bar.setRange(0, total)
        self._bar.setValue(total - left)

    def _cancel(self) -> None:
        self._intake.cancel()
