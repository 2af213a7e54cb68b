"""What the pages of items and scenarios share: evidence, note, who and when, dropping."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from app.language import mark, tr
from app.ui.pages.desk import Desk
from app.ui.pages.history import HistoryPopover
from app.ui.pages.photos import PhotoPanel
from app.ui.theme import tokens as t
from app.ui.times import local_time, spoken_time
from app.ui.widgets.build import Shown, button, column, fill_page, frame, label, restyle, row
from app.ui.widgets.help_box import help_box
from app.ui.widgets.incoming import incoming
from app.ui.widgets.later import Later
from app.ui.widgets.note import NoteEdit
from app.workbench import editing
from app.workbench.diagnosis import help_of
from app.workbench.history import HistoryRow, history
from app.workbench.view import subject_name

if TYPE_CHECKING:
    from app.storage.journal import Change
    from app.workbench.view import AssessmentView


class SubjectPage(QWidget):
    """A page about one item or scenario; `field` is the journal field of its answer."""

    def __init__(self, desk: Desk, subject: str, field: str, body: QLayout) -> None:
        super().__init__(desk.place)
        self.desk = desk
        self.subject = subject
        self._field = field
        self._beside = Shown()
        self._dated = Shown()
        self.photos = self._made_photos()
        self.note = NoteEdit(
            tr("{subject}备注", subject=subject),
            tr("现场看到了什么、口径是什么（自动保存）"),
            most=editing.LONGEST_NOTE,
        )
        self.note.written.connect(self._on_note)
        self.note.pending_changed.connect(self.show_note_state)
        self.note_state = label(role="caption", wrap=False)
        self.answered = label(role="caption", wrap=False)
        self._answered_later = Later(self.answered, self._show_answered)
        self.history = button(tr("变更记录"), self._ask_history, kind="link")
        self._note_title = row(label(tr("备注"), "heading", wrap=False), None, self.note_state)
        fill_page(self, self._laid_out(body))
        self.setAcceptDrops(True)

    def _made_photos(self) -> PhotoPanel:
        return PhotoPanel(self.desk, self.subject)

    def _laid_out(self, body: QLayout) -> QLayout:
        """Return the body with everything that stands around it."""
        told = help_of(self.desk.assessment.view, self.subject)
        return column(
            *([help_box(told)] if told else []),
            body,
            frame(column(self.photos, margin=t.LARGE)),
            frame(column(self._note_title, self.note, margin=t.LARGE)),
            row(self.answered, self.history, None),
            None,
            space=t.MEDIUM,
            margin=t.LARGE,
        )

    @property
    def locked(self) -> bool:
        """Whether the assessment is finalised."""
        return self.desk.assessment.view.locked

    def refresh(self) -> None:
        """Show the assessment as it is now."""
        assessment, view = self.desk.assessment, self.desk.assessment.view
        beside = (view.notes, view.photos, view.locked, assessment.failures)
        if self._beside.is_new(*beside):  # as few edits are: most answer
            self._show_beside(view)
        if self.isVisible():
            self._answered_later.tell()
        else:
            self._answered_later.tell_now()

    def _show_beside(self, view: AssessmentView) -> None:
        """Show what stands beside the answer: note and evidence."""
        self.note.show_text(view.notes.get(self.subject, ""))
        self.note.setReadOnly(view.locked)
        self.show_note_state()
        self.photos.refresh()

    def answered_by(self) -> tuple[str, Change | None]:
        """Return the sentence on what was done to answer, and the latest change that did it."""
        return mark("{author} 作答，{time}"), self.latest([self._field])

    def latest(self, fields: Iterable[str]) -> Change | None:
        """Return the newest of the values that stand in journal fields; None when all are empty."""
        heads = self.desk.assessment.view.state.heads
        found = (head for field in fields for head in heads.get(field, ()))
        standing = (head for head in found if head.value not in (None, []))
        return max(standing, key=lambda head: head.at, default=None)

    def show_note_state(self) -> None:
        """Say whether the note is stored; storage, and not the hope of it, is what is asked."""
        assessment, typed = self.desk.assessment, self.note.text.strip()
        if self.note.excess:
            told = self.note.excess_words()
        elif typed == assessment.stored.notes.get(self.subject, ""):
            told = tr("已自动保存") if typed else ""
        elif assessment.saving and not self.note.pending:
            told = tr("正在保存…")
        else:
            told = tr("停笔后自动保存")
        if told != self.note_state.text():
            self.note_state.setText(told)
            restyle(self.note_state, role="error" if self.note.excess else "caption")

    def press(self, _key: str) -> bool:
        """Choose by a letter or number key; say whether the key meant something here."""
        return False

    def flush(self) -> None:
        """Hand over what was typed and not yet saved."""
        self.note.flush()
        self.photos.flush()

    def ask_files(self) -> None:
        """Ask for photos and documents that prove this page's answer."""
        self.photos.ask_files()

    def take(self, mime: QMimeData) -> bool:
        """Take dropped or pasted files as evidence of this page; say whether there were any."""
        files = incoming(mime)
        self.photos.take(files)
        return bool(files)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and pictures."""
        if not self.locked and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def _show_answered(self) -> None:
        done, latest = self.answered_by()
        told = (
            tr(done, author=latest.author, time=spoken_time(latest.at))
            if latest
            else tr("尚未作答")
        )
        given = self.desk.assessment.view.assignments.get(self.subject)
        self.answered.setText(
            tr("由{given}负责　{told}", given=given, told=told) if given else told
        )
        minute = latest.at[: len("2026-03-05T01:41")] if latest else ""
        if self._dated.is_new(minute):
            self.answered.setToolTip(local_time(latest.at) if latest else "")

    def _on_note(self, text: str) -> None:
        self.desk.assessment.edit(editing.set_note, subject=self.subject, text=text)

    def _ask_history(self) -> None:
        identity, subject = self.desk.assessment.view.id, self.subject
        self.desk.worker.submit(
            self,
            lambda session: history(session, assessment=identity, subject=subject),
            self._show_history,
        )

    def _show_history(self, rows: tuple[HistoryRow, ...]) -> None:
        name = tr(subject_name(self.desk.assessment.catalogue, self.subject))
        HistoryPopover(tr("{name}的变更记录", name=name), rows, self).open_at(self.history)


def heading(code: str, name: str, *asides: QWidget) -> QBoxLayout:
    """Return the title line of a page."""
    title = label(f"{code}　{name}", "title", wrap=False)
    return row(title, *asides, None)
