"""The guided questions that options or numbers answer, and those that a grade answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from app.language import mark, tr
from app.scoring.catalogue import Item
from app.scoring.outcome import ItemScore
from app.ui.pages.deciding import ConflictNotice, edit_or_decide
from app.ui.pages.desk import Desk
from app.ui.pages.guided.question import QuestionPage
from app.ui.pages.item_answer import ItemAnswer
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, frame, label, restyle, row
from app.ui.widgets.grades import GradeChoices
from app.ui.widgets.measures import MeasureForm
from app.ui.widgets.options import OptionGroup
from app.workbench import editing
from app.workbench.guided import Question, questions

if TYPE_CHECKING:
    from app.storage.journal import Change


class ItemQuestion(QuestionPage):
    """A question answered by options, or by numbers that pick one."""

    def __init__(self, desk: Desk, item: Item) -> None:
        question = questions(desk.assessment.catalogue)[item.code]
        self.question = question
        self.options = OptionGroup(item, question.help.answers)
        self.measures = MeasureForm(desk.assessment.catalogue, item, question.numbers)
        self.answer = ItemAnswer(desk, item, self.options, self.measures, self.refresh)
        self.conflict = self.answer.conflict
        self.computed = Computed(question)
        choose = self.answer.choose
        self.clear_answer = button(tr("清除回答"), lambda: choose(()), kind="link")
        super().__init__(desk, question, self.answer.field, self._body(question))
        self.computed.adopted.connect(self.answer.adopt)

    def refresh(self) -> None:
        """Show the assessment as it is now."""
        super().refresh()
        view, found = self.desk.assessment.view, self.answer.found
        self.answer.show(view)
        self.clear_answer.setVisible(found.source == "chosen" and not view.locked)
        self.computed.show_score(found, locked=view.locked)

    def answered_by(self) -> tuple[str, Change | None]:
        """Return who chose the answers, or who entered the numbers when these answer."""
        if self.answer.found.source != "computed":
            return super().answered_by()
        return mark("{author} 填写数字，{time}"), self.latest(self.answer.numbers)

    def press(self, key: str) -> bool:
        """Choose an option by its letter or number."""
        return self.options.press(key)

    def landing(self) -> QWidget:
        """Return the answer chosen; else the first number still missing, or the first answer."""
        missing = (field.edit for field in self.measures.fields.values() if not field.text)
        chosen = self.options.landing()
        return chosen if self.options.checked() else next(missing, chosen)

    def flush(self) -> None:
        """Hand over numbers and note that were typed."""
        super().flush()
        self.measures.flush()

    def _body(self, question: Question) -> QLayout:
        answers = self._answers(self.options, self.clear_answer)
        if not question.numbers:
            return column(self.conflict, answers, space=t.MEDIUM)
        told = label(tr("有数字就填，程序替您算、替您选"), "heading")
        numbers = frame(column(told, self.measures, self.computed, margin=t.LARGE))
        guess = label(tr("没有数字，就凭印象选一个"), "heading")
        return column(self.conflict, numbers, guess, answers, space=t.MEDIUM)


class Computed(QWidget):
    """What the numbers come to, in plain words; asks when another answer was chosen."""

    adopted = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self._answers = question.help.answers
        self.text = label()
        self._frame = frame(column(self.text, margin=t.MEDIUM), tone="good")
        self.adopt = button(tr("按数字的来"), self.adopted.emit)
        line = row(self._frame, self.adopt)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_score(self, found: ItemScore, *, locked: bool) -> None:
        """Show what the numbers of an item come to; nothing while there are too few."""
        measured = found.measured
        self.setVisible(measured is not None and measured.state != "incomplete")
        if measured is None:
            return
        picked = measured.option
        differs = picked is not None and found.source == "chosen" and found.options != (picked,)
        told = measured.text
        if picked is not None:
            told = tr("算下来{worked}，", worked=measured.worked)
            told += tr("就是{key}：{answer}。", key=picked, answer=self._answers[picked])
        self.text.setText(tr("{told}和您选的不一样，请核对。", told=told) if differs else told)
        self.adopt.setVisible(differs and not locked)
        restyle(self._frame, tone="good" if picked and not differs else "caution")


class ScenarioQuestion(QuestionPage):
    """A question answered by the highest grade that is reached."""

    def __init__(self, desk: Desk, code: str) -> None:
        question = questions(desk.assessment.catalogue)[code]
        self.question = question
        self.grades = GradeChoices(question.help.answers)
        self.clear_grade = button(tr("清除回答"), lambda: self._choose(None), kind="link")
        field = f"scenarios/{code}"
        self.conflict = ConflictNotice(desk.go, f"{field}/grade", [f"{field}/note"])
        body = column(self.conflict, self._answers(self.grades, self.clear_grade), space=t.MEDIUM)
        super().__init__(desk, question, f"{field}/grade", body)
        self.grades.chosen.connect(self._choose)

    def refresh(self) -> None:
        """Show the assessment as it is now."""
        super().refresh()
        view = self.desk.assessment.view
        grade = view.outcome.scenarios[self.subject]
        self.grades.show_grade(grade)
        self.grades.set_locked(locked=view.locked)
        self.clear_grade.setVisible(grade is not None and not view.locked)
        self.conflict.show_conflicts(view)

    def press(self, key: str) -> bool:
        """Choose a grade by its digit."""
        return self.grades.press(key)

    def landing(self) -> QWidget:
        """Return the grade chosen, or the first."""
        return self.grades.landing()

    def _choose(self, grade: int | None) -> None:
        field = f"scenarios/{self.subject}/grade"
        kept = edit_or_decide(
            self,
            self.desk.assessment,
            field,
            editing.set_grade,
            scenario=self.subject,
            grade=grade,
        )
        if not kept:
            self.refresh()


def question_page(desk: Desk, code: str) -> QuestionPage:
    """Return the screen of a question."""
    item = desk.assessment.catalogue.items.get(code)
    return ItemQuestion(desk, item) if item else ScenarioQuestion(desk, code)
