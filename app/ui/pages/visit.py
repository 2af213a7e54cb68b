"""The visit 现场调研: when, how, with whom, what to see and to ask, who signed attendance."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from app.language import mark, tr
from app.ui.dialogs.base import ask
from app.ui.dialogs.person import PersonDialog
from app.ui.dialogs.sign_drawing import DrawingDialog
from app.ui.pages.deciding import ConflictCards, edit_or_decide
from app.ui.pages.desk import Desk
from app.ui.pages.visit_proofs import VisitProofs
from app.ui.pages.visit_questions import VisitQuestions
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, fill_page, frame, label, row
from app.ui.widgets.field import Field
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.note import NoteEdit
from app.ui.widgets.people_list import PeopleList
from app.workbench import view as viewing
from app.workbench import visit
from app.workbench.letterhead import Letterhead, letterhead

if TYPE_CHECKING:
    from app.workbench.session import Session
    from app.workbench.view import AssessmentView

_TALL = 124  # pixels of the agenda, a line for each part of the day
_TEXTS = {
    "agenda": (mark("日程"), mark("如 9:00首次会议；9:20看一车间；10:30系统演示；11:30末次会议")),
    "opening": (mark("首次会议"), mark("说明了什么、谁作了介绍、企业提了什么")),
    "closing": (mark("末次会议"), mark("反馈了什么、双方确认了什么、还要补什么")),
}
_EMPTY = mark(
    "还没有安排。先定日期和方式，写下日程，再添加参加人员；要看的材料已按作答列好，可以先打印清单带去现场。"
)
_SAVED = mark(
    "写下一处即自动保存，可撤销。这些内容会写进评测报告；匿名报告里不出现姓名、电话和签名。"
)


class VisitPage(QWidget):
    """Every line is saved by itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.place)
        self._desk = desk
        self._house: Letterhead | None = None
        self.hint = frame(column(label(tr(_EMPTY)), margin=t.MEDIUM), tone="notice")
        self.conflicts = ConflictCards(desk, "visit/")
        self.day = Field(tr("日期"), check=visit.check_day, hint=tr("如 2026-03-05"))
        self.day.entered.connect(lambda text: self._edit("date", visit.set_date, day=text))
        self.hours = Field(tr("时间"), check=visit.check_hours, hint=tr("如 09:00-11:30"))
        self.hours.entered.connect(lambda text: self._edit("time", visit.set_time, hours=text))
        self.methods = {key: self._method(tr(words)) for key, words in visit.METHODS.items()}
        self.notes = {key: self._note(key) for key in _TEXTS}
        self.people = PeopleList()
        self.add = button(tr("添加参加人员…"), self._ask_person)
        self.known = FlowLayout(t.TINY)
        self.questions = VisitQuestions(desk)
        self.proofs = VisitProofs(desk, self.flush)
        fill_page(self, self._body())
        self._connect()
        self.refresh()
        desk.worker.submit(self, letterhead, self._on_house)

    def refresh(self) -> None:
        """Show the assessment as it is now."""
        view = self._desk.assessment.view
        plan = visit.plan_of(view.state)
        self.hint.setVisible(plan.empty and not view.locked)
        self.conflicts.refresh()
        self.day.show_text(plan.date)
        self.hours.show_text(plan.time)
        for key, box in self.methods.items():
            box.setChecked(key in plan.methods)
        for key, note in self.notes.items():
            note.show_text(getattr(plan, key))
        self.people.show_people(plan.people, locked=view.locked)
        self._lock(locked=view.locked)
        self._offer_known()
        self.questions.refresh()
        self.proofs.refresh()

    def flush(self) -> None:
        """Hand over what was typed and not yet saved."""
        for field in (self.day, self.hours):
            field.flush()
        for note in self.notes.values():
            note.flush()

    def landing(self) -> QWidget:
        """Return the first line."""
        return self.day.edit

    def _body(self) -> Any:  # noqa: ANN401
        return column(
            row(label(tr("现场调研"), "title", wrap=False), None, self.proofs.export),
            self.proofs.progress,
            self.hint,
            self.conflicts,
            self._made_plan(),
            self._made_people(),
            self.questions,
            self._made_meetings(),
            self.proofs,
            label(tr(_SAVED), "caption"),
            None,
            space=t.MEDIUM,
            margin=t.LARGE,
        )

    def _made_plan(self) -> QFrame:
        when = row(self.day, self.hours, space=t.LARGE)
        methods = FlowLayout(t.LARGE)
        for box in self.methods.values():
            methods.addWidget(box)
        how = column(label(tr("方式"), "quiet"), methods, space=t.TINY)
        parts = (label(tr("安排"), "heading"), when, how, self._written("agenda"))
        return frame(column(*parts, space=t.MEDIUM, margin=t.LARGE))

    def _made_people(self) -> QFrame:
        head = row(label(tr("参加人员和签到"), "heading"), None, self.add)
        return frame(column(head, self.known, self.people, margin=t.LARGE))

    def _made_meetings(self) -> QFrame:
        texts = (self._written("opening"), self._written("closing"))
        return frame(column(label(tr("会议"), "heading"), *texts, margin=t.LARGE))

    def _written(self, key: str) -> Any:  # noqa: ANN401
        words, _ = _TEXTS[key]
        return column(label(tr(words), "quiet"), self.notes[key], space=t.TINY)

    def _method(self, words: str) -> QCheckBox:
        made = QCheckBox(words)
        made.setMinimumHeight(t.TARGET)
        made.clicked.connect(lambda *_: self._edit_methods())
        return made

    def _note(self, key: str) -> NoteEdit:
        words, hint = _TEXTS[key]
        made = NoteEdit(tr(words), tr(hint))
        made.setFixedHeight(_TALL if key == "agenda" else made.height())
        made.written.connect(lambda text: self._edit(key, visit.set_text, key=key, text=text))
        return made

    def _connect(self) -> None:
        self.people.signing.connect(self._sign)
        self.people.changing.connect(self._change_person)
        self.people.removing.connect(
            lambda who: self._desk.assessment.edit(visit.remove_person, person=who)
        )

    def _lock(self, *, locked: bool) -> None:
        for field in (self.day, self.hours):
            field.edit.setReadOnly(locked)
        for note in self.notes.values():
            note.setReadOnly(locked)
        for box in (*self.methods.values(), self.add):
            box.setEnabled(not locked)

    def _edit(self, part: str, operation: Callable[..., AssessmentView], **arguments: str) -> None:
        kept = edit_or_decide(self, self._desk.assessment, f"visit/{part}", operation, **arguments)
        if not kept:
            self.refresh()

    def _edit_methods(self) -> None:
        chosen = [key for key, box in self.methods.items() if box.isChecked()]
        if not edit_or_decide(
            self, self._desk.assessment, "visit/methods", visit.set_methods, methods=chosen
        ):
            self.refresh()

    def _sign(self, who: str) -> None:
        name = next(it.name for it in self._plan().people if it.id == who)
        dialog = DrawingDialog(name, self)
        if ask(dialog):
            self._desk.assessment.edit(visit.sign_in, person=who, drawn=dialog.drawn)

    def _ask_person(self) -> None:
        dialog = PersonDialog(self, {}, self._houses())
        if ask(dialog):
            self._desk.assessment.edit(_add, **dialog.given)

    def _change_person(self, who: str) -> None:
        known = next(it for it in self._plan().people if it.id == who)
        parts = ("side", "name", "organisation", "duty", "phone")
        before = {key: str(getattr(known, key)) for key in parts}
        dialog = PersonDialog(self, before, self._houses())
        if ask(dialog) and dialog.given != before:
            self._desk.assessment.edit(visit.change_person, person=who, **dialog.given)

    def _plan(self) -> visit.Plan:
        return visit.plan_of(self._desk.assessment.view.state)

    def _houses(self) -> dict[str, str]:
        ours = self._house.organisation if self._house else ""
        return {"team": ours, "enterprise": self._desk.assessment.view.enterprise.get("name", "")}

    def _on_house(self, house: Letterhead) -> None:
        self._house = house
        self._offer_known()

    def _offer_known(self) -> None:
        """Offer those of the report's letterhead who are not on the list yet."""
        while (item := self.known.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        here = {it.name for it in self._plan().of_side("team")}
        given = self._house.people if self._house else ()
        for one in () if self._desk.assessment.view.locked else given:
            if one.name not in here:
                person = {
                    "side": "team",
                    "name": one.name,
                    "organisation": one.organisation or self._houses()["team"],
                    "duty": one.role,
                    "phone": one.contact,
                }
                add = partial(self._desk.assessment.edit, _add, **person)
                self.known.addWidget(button(tr("＋ {name}", name=one.name), add, kind="link"))


def _add(session: Session, *, assessment: str, **person: str) -> AssessmentView:
    visit.add_person(session, assessment=assessment, **person)
    return viewing.view(session, assessment=assessment)
