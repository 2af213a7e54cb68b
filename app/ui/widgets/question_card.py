"""A question that the desk review left for the site, and what was seen there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, label, row, rule
from app.workbench.review import ReviewedItem, ReviewedScenario, answer_text


class QuestionCard(QWidget):
    """Emits `settled` with the answer, nothing for the one claimed, and what was seen.

    `opened` asks for the page of what the question is about.
    """

    settled = Signal(str, str)
    opened = Signal()

    def __init__(self, found: ReviewedItem | ReviewedScenario) -> None:
        super().__init__()
        self.code = found.code
        about = button(f"{found.code} {tr(found.name)}", self.opened.emit, kind="link")
        claimed = label(tr("申报 {answer}", answer=answer_text(found.claimed)), "quiet", wrap=False)
        self.question = label()
        self.seen = _line(
            tr("{code}现场看到了什么", code=found.code), tr("现场看到了什么（必填，回车核定）")
        )
        self.answer = _line(
            tr("{code}核定的答案", code=found.code), tr("与申报不同时填，如 B 或 2")
        )
        self.answer.setMaximumWidth(t.pixels(190))
        self.settle = button(tr("现场核定"), self._settle)
        for edit in (self.seen, self.answer):
            edit.returnPressed.connect(self._settle)
        line = row(self.seen, self.answer, self.settle)
        line.setStretch(0, 1)
        head = row(about, claimed, None)
        self.setLayout(column(rule(), head, self.question, line, space=t.TINY))
        self.show_question(found, locked=False)

    def show_question(self, found: ReviewedItem | ReviewedScenario, *, locked: bool) -> None:
        """Show the question as it is now; what is typed stays."""
        self.question.setText(tr("？{question}", question=found.reason))
        for part in (self.seen, self.answer, self.settle):
            part.setEnabled(not locked)

    def _settle(self) -> None:
        if self.seen.text().strip():
            self.settled.emit(self.answer.text().strip(), self.seen.text().strip())
        else:
            self.seen.setFocus()


def _line(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made
