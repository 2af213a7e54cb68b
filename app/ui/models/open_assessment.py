"""The assessment that is open: its latest view, its edits and whether they are saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import ShupingError
from app.language import tr
from app.ui.messages import Messages
from app.ui.times import clock
from app.ui.worker import Progress, Task, Worker
from app.workbench import editing, gathering
from app.workbench import view as viewing

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue
    from app.workbench.session import Session
    from app.workbench.view import AssessmentView

_PATIENCE_MS = 50


class Snapshot(NamedTuple):
    """What the window needs after an edit: the view, what could be undone, the proofs gathered.

    `author` is who works here.
    """

    view: AssessmentView
    undo: str | None
    redo: str | None
    gathered: Mapping[str, tuple[str, ...]]
    author: str

    def looks_like(self, other: Snapshot) -> bool:
        """Whether the pages show the same of both; undoing is offered beside them."""
        mine, its = (self.gathered, self.author), (other.gathered, other.author)
        return self.view is other.view and mine == its


class OpenAssessment(QObject):
    """Owns the state that the pages show; they call `edit` and redraw when it says `changed`.

    What an edit comes to is shown before it is committed, where that is known from memory and the
    worker has nothing else to do; that it is saved is said afterwards, and when it could not be,
    what is stored is shown again. While edits are queued their results are already out of date:
    only the last one is shown. Saving is
    spoken of when it takes longer than one sees: until then the line has when it was saved last.
    """

    changed = Signal()
    saving_changed = Signal(str)

    def __init__(self, worker: Worker, messages: Messages, first: Snapshot) -> None:
        super().__init__()
        self._worker = worker
        self._messages = messages
        self._now = self._stored = first
        self._pending = 0
        self.failures = 0  # of saving; what was typed is then shown as stored again
        self._told = False  # whether it was shown what the last edit comes to
        self._slow = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._slow.timeout.connect(lambda: self._say(tr("正在保存…")))

    @property
    def view(self) -> AssessmentView:
        """The latest view, which may be about to be committed."""
        return self._now.view

    @property
    def stored(self) -> AssessmentView:
        """The latest view that storage has confirmed."""
        return self._stored.view

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue that this assessment is scored by."""
        return self._now.view.catalogue

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        return self._now.undo

    @property
    def redo_label(self) -> str | None:
        """What redo would do again."""
        return self._now.redo

    @property
    def author(self) -> str:
        """Who works here, as changes are signed."""
        return self._now.author

    def gathered(self, subject: str) -> tuple[str, ...]:
        """Return the usual proofs of an item that were ticked."""
        return self._now.gathered.get(subject, ())

    @property
    def saving(self) -> bool:
        """Whether an edit is queued or not yet confirmed."""
        return self._pending > 0

    def edit(self, operation: Callable[..., AssessmentView], **arguments: Any) -> None:  # noqa: ANN401
        """Queue one operation of the workbench on this assessment."""
        self._queue(operation, **arguments)

    def undo(self) -> None:
        """Take the last edit back."""
        self._queue(editing.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._queue(editing.redo)

    def run_long(
        self,
        job: Callable[[Session, str, Progress], Any],
        then: Callable[[Any], None],
        *,
        owner: QObject,
        failed: Callable[[ShupingError], None] | None = None,
    ) -> Task:
        """Queue a job with progress that gets the id of the assessment; the view is not touched."""
        identity = self.view.id
        return self._worker.submit_long(
            owner, lambda session, step: job(session, identity, step), then, failed
        )

    def refresh(self) -> None:
        """Read the view again, after work that does not return it."""
        self._queue(viewing.view)

    def _queue(self, operation: Callable[..., AssessmentView | None], **arguments: object) -> None:
        identity = self.view.id

        def job(session: Session) -> Snapshot:
            return snapshot(session, identity, operation(session, assessment=identity, **arguments))

        self._messages.withdraw(self.undo)  # it would take back what is queued now
        # Told before the worker starts: Python runs one thread at a time, and two that take turns
        # get in each other's way. It writes and commits beside the painting, most of which is Qt's.
        foreseen = None if self._pending else self._foreseen(operation, **arguments)
        self._pending += 1
        self._told = False
        self._show_foreseen(foreseen)
        if not self._slow.isActive():
            self._slow.start()
        self._worker.submit(self, job, self._on_saved, self._on_failed)

    def _foreseen(
        self, operation: Callable[..., AssessmentView | None], **arguments: object
    ) -> AssessmentView | None:
        identity = self.view.id
        return self._worker.at_once(
            lambda session: editing.foresee(session, operation, assessment=identity, **arguments)
        )

    def _show_foreseen(self, view: AssessmentView | None) -> None:
        """Show what an edit comes to; what it locks or opens only when it has done so."""
        if view and view.status == self.stored.status:
            self._now = self._stored._replace(view=view)
            self._told = True
            self.changed.emit()

    def _on_saved(self, now: Snapshot) -> None:
        self._pending -= 1
        shown = self._now
        self._now = self._stored = now
        if not self._pending:
            self._say(tr("已保存 {clock}", clock=clock()))
            if not (self._told and now.looks_like(shown)):
                self.changed.emit()

    def _on_failed(self, error: ShupingError) -> None:
        self._pending -= 1
        self.failures += 1
        self._now = self._stored
        self._messages.report(error)
        if not self._pending:
            self._say(tr("上一处修改没有保存"))
            self.changed.emit()

    def _say(self, saving: str) -> None:
        self._slow.stop()
        self.saving_changed.emit(saving)


def snapshot(session: Session, assessment: str, view: AssessmentView | None = None) -> Snapshot:
    """Return what the window shows of an assessment; reads the view when none is given."""
    shown = view or viewing.view(session, assessment=assessment)
    session.workspace.get_ready(shown.id)
    undo, redo = editing.can_undo(session, shown.id), editing.can_redo(session, shown.id)
    gathered = gathering.gathered(session, assessment=shown.id)
    return Snapshot(shown, undo, redo, gathered, session.author)
