"""The questions that the desk review left for the site, worked off there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.errors import ShupingError
from app.language import tr
from app.ui.models.places import REVIEW
from app.ui.pages.desk import Desk
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, frame, label, row
from app.ui.widgets.question_card import QuestionCard
from app.workbench import review
from app.workbench.review import ReviewedItem, ReviewedScenario

_OPEN, _SETTLED = "site_check", "settled"


class VisitQuestions(QWidget):
    """Hidden for an assessment that reviews no self-diagnosis; settling is one step to undo."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: dict[str, QuestionCard] = {}
        self.told = label(role="quiet")
        self.go = button(tr("去复核"), lambda: desk.go(REVIEW), kind="link")
        self._list = column(space=t.MEDIUM)
        head = row(label(tr("要在现场核实的问题"), "heading", wrap=False), None, self.go)
        self.setLayout(column(frame(column(head, self.told, self._list, margin=t.LARGE))))

    def refresh(self) -> None:
        """Show the questions that are still open; a card in which somebody types stays."""
        view = self._desk.assessment.view
        self.setVisible(review.is_review(view))
        rows = review.table_of(view).rows if review.is_review(view) else ()
        asked = {row.code: row for row in rows if row.verdict == _OPEN}
        for code in self.cards.keys() - asked.keys():
            self.cards.pop(code).deleteLater()
        for place, (code, found) in enumerate(asked.items()):
            if code not in self.cards:
                self.cards[code] = self._card(found)
                self._list.insertWidget(place, self.cards[code])
            self.cards[code].show_question(found, locked=view.locked)
        self.told.setText(_told(len(asked), sum(row.verdict == _SETTLED for row in rows)))

    def _card(self, found: ReviewedItem | ReviewedScenario) -> QuestionCard:
        made = QuestionCard(found)
        made.opened.connect(lambda: self._desk.go(found.code))
        made.settled.connect(lambda answer, seen: self._settle(found.code, answer, seen))
        return made

    def _settle(self, code: str, answer: str, seen: str) -> None:
        if not answer:
            self._desk.assessment.edit(review.settle, code=code, reason=seen)
            return
        try:
            to = review.read_settlement(code, answer)
        except ShupingError as error:
            self._desk.messages.report(error)
            self.cards[code].answer.setFocus()
            return
        self._desk.assessment.edit(review.settle, code=code, reason=seen, to=to)


def _told(open_: int, settled: int) -> str:
    done = tr("现场已核定{n}项。", n=settled) if settled else ""
    if open_:
        return tr("还有{n}项要核实，看到什么写什么；不填答案即与申报一致。", n=open_) + done
    return done or tr("复核时没有留下要到现场核实的问题；在“复核自诊断”里按 S 可以留下。")
