"""One open assessment: the outline, the page of a subject, the outcome beside it."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QSplitter, QStackedWidget, QWidget

from app.language import tr
from app.ui.actions import bind
from app.ui.dialogs.assign import AssignDialog
from app.ui.dialogs.base import ask
from app.ui.dialogs.merges import MergesDialog
from app.ui.messages import Messages
from app.ui.models.guided import walk
from app.ui.models.intake import Intake
from app.ui.models.open_assessment import OpenAssessment
from app.ui.models.places import (
    COMPARE,
    FINISH,
    PHOTOS,
    PROGRAMME,
    REPORT,
    REVIEW,
    VISIT,
)
from app.ui.models.subjects import in_order, next_unanswered, next_warned, place_in, warned
from app.ui.models.thumbnails import Thumbnails
from app.ui.pages.by_code import page_of
from app.ui.pages.conflicts import ConflictsPage
from app.ui.pages.desk import Desk
from app.ui.pages.gallery import GalleryPage
from app.ui.pages.guided.frame import GuidedFrame
from app.ui.pages.guided.modes import Modes
from app.ui.pages.header import Header
from app.ui.pages.item import ItemPage
from app.ui.pages.outcome import OutcomePanel
from app.ui.pages.outcome_side import OutcomeSide
from app.ui.pages.outline import OutlinePanel, OutlineView
from app.ui.pages.review import ReviewPage
from app.ui.pages.sorting import OutlineDrops
from app.ui.pages.subject import SubjectPage
from app.ui.theme import tokens as t
from app.ui.widgets.build import Shown, button, chip, column, frame, lay_out, restyle, row
from app.ui.widgets.intake_strip import IntakeStrip
from app.ui.widgets.menu import menu_button
from app.ui.widgets.note import NoteEdit
from app.ui.worker import Worker
from app.workbench import review

Pressed = (
    SubjectPage | GalleryPage | ConflictsPage | ReviewPage | GuidedFrame
)  # pages that know letter or number keys


_WIDE = (REPORT, PROGRAMME, COMPARE)  # their pages need the room of the outcome
_KEYPAD, _SHIFT = Qt.KeyboardModifier.KeypadModifier, Qt.KeyboardModifier.ShiftModifier
_HARMLESS = (Qt.KeyboardModifier.NoModifier, _SHIFT, _KEYPAD, _SHIFT | _KEYPAD)
"""What may be held with a key that answers: a capital letter is the same answer."""


class Page(Protocol):
    """What every page of the workbench can do."""

    def refresh(self) -> None:
        """Show the assessment as it is now."""

    def flush(self) -> None:
        """Hand over what was typed and not yet saved."""

    def landing(self) -> QWidget:
        """Return what gets the focus when the page is shown."""


class WorkbenchPage(QWidget):
    """Pages are made when first shown; only the page on view is redrawn after an edit."""

    left = Signal()
    moved = Signal(str)
    opened = Signal(str)

    def __init__(
        self, worker: Worker, messages: Messages, assessment: OpenAssessment, place: QWidget
    ) -> None:
        super().__init__(place)
        self.assessment = assessment
        self._messages = messages
        thumbnails, intake = Thumbnails(worker, self), Intake(worker, messages, assessment)
        self._stack = QStackedWidget()
        self.desk = Desk(assessment, worker, messages, thumbnails, intake, self.go, self._stack)
        self._pages: dict[str, QWidget] = {}
        self.current = ""
        self._leaving = False
        self.menu = menu_button()
        self.header = self._made_header()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._arrange()  # before there is anything in it: see Desk
        self.outline = OutlineView(assessment)
        self.outline.chosen.connect(self.go)
        self.outline_panel = OutlinePanel(self.outline, assessment)
        OutlineDrops(self.outline, self.desk)
        self.outcome = OutcomePanel(assessment)
        self.outcome.go.connect(self.go)
        self.outcome_side = OutcomeSide(self.outcome, assessment, self)
        self._split()
        self._follow(assessment)
        self._shortcuts()
        self._said_locked = Shown()
        QTimer.singleShot(0, self, self._begin)

    def go(self, code: str) -> None:
        """Show the page of a subject, after saving what was typed on the one before."""
        code = self.modes.meant(code)
        if not code or code == self.current:
            return
        self.flush()
        if not self.modes.has(code):  # the workbench alone has it
            self.modes.change(code)
        self.current = code
        if self.guiding:
            self.modes.guided.show_code(code)
        else:
            self._show(code)
        self._tell_locked()
        self.moved.emit(code)

    @property
    def guiding(self) -> bool:
        """Whether the questions of a self-diagnosis are asked one by one."""
        return self.modes.guiding

    def guide(self) -> None:
        """Change between question by question and the workbench, at the same subject."""
        if self.assessment.view.kind != "self":
            self._messages.post("notice", tr("逐题引导只用于企业自诊断。"))
            return
        self.flush()
        code, self.current = self.current, ""
        self.go(self.modes.change(code))

    def _show(self, code: str) -> None:
        shown = self._pages.get(code)
        if shown is None:
            shown = self._pages[code] = page_of(self.desk, code)
            self._stack.addWidget(shown)
        else:
            cast("Page", shown).refresh()
        self._stack.setCurrentWidget(shown)
        self.outcome_side.setVisible(code not in _WIDE)
        self.outline.show_subject(code)
        if not self.outline.hasFocus():
            cast("Page", shown).landing().setFocus()

    def land(self, code: str, measure: str = "") -> None:
        """Show the page of a subject with the focus on its answer, or on one of its numbers."""
        self.go(code)
        shown = self.page()
        field = shown.measures.fields.get(measure) if isinstance(shown, ItemPage) else None
        (field.edit if field else cast("Page", shown).landing()).setFocus()

    def flush(self) -> None:
        """Hand over what was typed and not yet saved."""
        if self.current:
            cast("Page", self.page()).flush()

    def unsaved(self) -> int:
        """Return how many edits could not be saved, and texts that are too long to be."""
        return self.assessment.unsaved + sum(it.excess > 0 for it in self.findChildren(NoteEdit))

    def page(self) -> QWidget:
        """Return the page on view."""
        return self.modes.guided.shown() if self.guiding else self._pages[self.current]

    def step(self, by: int) -> None:
        """Go to the next or the previous subject."""
        view = self.assessment.view
        order = walk(view.catalogue) if self.guiding else in_order(view)
        place = place_in(order, self.current) + by
        if 0 <= place < len(order):
            self.go(order[place])

    def go_to_unanswered(self) -> None:
        """Go to the next unanswered subject, or to the finish when none is left."""
        code = next_unanswered(self.assessment.view, self.current)
        if code is None:
            self._messages.post("good", tr("各项都已作答，可以检查与定稿。"))
        self.go(code or FINISH)

    def go_to_warning(self) -> None:
        """Go to the next subject with a warning or a conflict."""
        view = self.assessment.view
        code = next_warned(view, self.current)
        if code is not None:
            self.go(code)
        elif self.current in warned(view):
            self._messages.post("notice", tr("别处没有提醒了。"))
        else:
            self._messages.post("good", tr("没有提醒，也没有冲突。"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Dock the outcome or not, as there is room."""
        super().resizeEvent(event)
        self.outcome_side.follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by letter and number keys, wherever the focus is except in a text."""
        plain = event.modifiers() in _HARMLESS
        shown = self.modes.guided if self.guiding else self._pages.get(self.current)
        if not (plain and isinstance(shown, Pressed) and shown.press(event.text())):
            super().keyPressEvent(event)

    def _follow(self, assessment: OpenAssessment) -> None:
        assessment.changed.connect(self._on_changed)
        assessment.saving_changed.connect(self._on_saving_changed)

    def let_go(self) -> None:
        """Be deleted page by page, so that leaving never holds the window up for long."""
        self.current, self._leaving = "", True
        self.hide()
        if self._pages:
            _, page = self._pages.popitem()
            page.deleteLater()
            QTimer.singleShot(0, self, self.let_go)
        else:
            self.deleteLater()

    def _begin(self) -> None:
        """Go on in steps of their own, so that opening never holds the window up for long."""
        if not (self.current or self._leaving):
            self.go(self.modes.first)
        QTimer.singleShot(0, self.outcome, self.outcome.fill)

    def _arrange(self) -> None:
        self.modes = Modes(self.desk, self.splitter)
        self.modes.left.connect(self.guide)
        self.modes.stepped.connect(self.step)
        layout = column(self.header, IntakeStrip(self.desk.intake), self.modes, space=0)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _split(self) -> None:
        self._locked = chip(tr("■ 只能查看"), "good")  # the header says why
        guided = [button(tr("逐题引导"), self.guide, tip="Ctrl+Shift+G")]
        self.unanswered = button(
            tr("下一个未答"), self.go_to_unanswered, kind="primary", tip="Ctrl+J"
        )
        steps = row(
            button(tr("上一项"), lambda: self.step(-1), tip="Ctrl+PgUp"),
            button(tr("下一项"), lambda: self.step(1), tip="Ctrl+PgDn"),
            None,
            self._locked,
            *(guided if self.assessment.view.kind == "self" else ()),
            button(tr("下一处提醒"), self.go_to_warning, tip="F8"),
            self.unanswered,
        )
        steps.setContentsMargins(t.LARGE, t.SMALL, t.LARGE, t.SMALL)
        middle = QWidget()
        layout = column(self._stack, frame(steps, role="header"), space=0)
        layout.setStretch(0, 1)
        middle.setLayout(layout)
        made = self.splitter
        made.setChildrenCollapsible(False)
        for place, (part, least) in enumerate(
            ((self.outline_panel, 160), (middle, 420), (self.outcome_side, 0))
        ):
            part.setMinimumWidth(max(least, part.minimumWidth()))
            made.addWidget(part)
            made.setStretchFactor(place, int(part is middle))
        made.setSizes([240, 780, 320])

    def _made_header(self) -> Header:
        made = Header(self.assessment)
        made.left.connect(self.left)
        cast("QLayout", made.layout()).addWidget(self.menu)
        return made

    def _shortcuts(self) -> None:
        steps = {
            "previous": lambda: self.step(-1),
            "next": lambda: self.step(1),
            "unanswered": self.go_to_unanswered,
            "warning": self.go_to_warning,
            "photos": lambda: self.go(PHOTOS),
            "report": lambda: self.go(REPORT),
            "review": self._review,
            "guided": self.guide,
            "programme": lambda: self.go(PROGRAMME),
            "visit": self._visit,
            "compare": self._compare,
            "undo": self.undo,
            "redo": self.redo,
            "attach": self._attach,
            "paste": self._paste,
            "assign": lambda: ask(AssignDialog(self.assessment, self.desk.worker, self)),
            "merges": lambda: ask(MergesDialog(self.assessment, self.desk.worker, self)),
            "outcome": self.outcome_side.toggle,
            "home": self.left.emit,
        }
        bind(self, steps)

    def _review(self) -> None:
        """Show the review; of a self-diagnosis begin one, as the assessment before, and open it."""
        view = self.assessment.view
        if view.kind != "self":
            if review.is_review(view):
                self.go(REVIEW)
            else:
                self._messages.post(
                    "notice", tr("这份评测不是由自诊断复核而来，没有可复核的申报。")
                )
            return
        self.desk.worker.submit(
            self,
            lambda session: review.reviewing(session, diagnosis=view.id),
            self.opened.emit,
            self._messages.report,
        )

    def _visit(self) -> None:
        if self.assessment.view.kind == "self":
            told = tr("企业自诊断不安排现场调研；评测人员复核后，在那份评测里安排。")
            self._messages.post("notice", told)
        else:
            self.go(VISIT)

    def _compare(self) -> None:
        if self.assessment.view.kind == "after":
            self.go(COMPARE)
        else:
            told = tr("改造前后对比在改造后评测里看；可在评测列表里按 Ctrl+D 新建改造后评测。")
            self._messages.post("notice", told)

    def undo(self) -> None:
        """Take the last edit back, after saving what is being typed."""
        self.flush()
        if self.assessment.saving or self.assessment.undo_label:
            self.assessment.undo()
        else:
            self._messages.post("notice", tr("没有可撤销的修改。"))

    def redo(self) -> None:
        """Do again what was taken back."""
        self.flush()
        if self.assessment.saving or self.assessment.redo_label:
            self.assessment.redo()
        else:
            self._messages.post("notice", tr("没有可重做的修改。"))

    def _attach(self) -> None:
        if not (self.current and isinstance(self.page(), SubjectPage | GalleryPage)):
            self.go(PHOTOS)
        shown = cast("SubjectPage | GalleryPage", self.page())
        if shown.locked:
            self._messages.post("notice", tr("评测已定稿，不能再添加佐证；要添加请先重新打开。"))
        else:
            shown.ask_files()

    def _paste(self) -> None:
        shown = self.page() if self.current else None
        if not isinstance(shown, SubjectPage | GalleryPage) or shown.locked:
            return
        if not shown.take(QGuiApplication.clipboard().mimeData()):
            self._messages.post("notice", tr("剪贴板里没有图片或文件。"))

    def _tell_locked(self) -> None:
        """Say that nothing can be changed, but where a programme's entries still can."""
        locked = self.assessment.view.locked
        if not self._said_locked.is_new(locked, self.current == PROGRAMME):
            return
        self._locked.setVisible(locked and self.current != PROGRAMME)
        restyle(self.unanswered, kind="plain" if locked else "primary")  # signing comes next

    def _on_saving_changed(self, text: str) -> None:
        self.header.show_saving(text)
        shown = self.page() if self.current else None
        if isinstance(shown, SubjectPage):
            shown.show_note_state()

    def _on_changed(self) -> None:
        """Tell every part; a signal for each would take longer than most of them take."""
        self.header.refresh()
        self.outline_panel.refresh()
        self.outcome_side.refresh()
        self._tell_locked()
        if self.guiding and self.current:
            self.modes.guided.refresh()
        elif self.current:
            cast("Page", self.page()).refresh()
        lay_out()
