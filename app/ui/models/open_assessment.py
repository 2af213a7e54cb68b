"""The assessment that is open: its latest view, its edits and whether they are saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Blocked, ShupingError
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

Operation = Callable[..., "AssessmentView | None"]
_PATIENCE_MS = 50
_OF_THEIR_MOMENT = (editing.undo, editing.redo, viewing.view)  # later they would do something else


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
    only the last one is shown. What the surroundings kept from being saved, such as a full disk,
    can be tried again. Saving is spoken of when it takes longer than one sees: until then the line
    has when it was saved last.
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
        self._unsaved: dict[tuple[object, str], Callable[[], None]] = {}
        self._why = ""  # the last of them was not saved
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

    def edit(self, operation: Operation, **arguments: Any) -> None:  # noqa: ANN401
        """Queue one operation of the workbench, in the place of one like it that was not saved."""
        self._replace_unsaved(operation, arguments)
        self._queue(operation, **arguments)

    @property
    def unsaved(self) -> int:
        """How many edits could not be saved, and can be tried again."""
        return len(self._unsaved)

    def try_again(self) -> None:
        """Queue once more what could not be saved."""
        waiting = [*self._unsaved.values()]
        self.give_up()  # what fails once more is kept anew
        for again in waiting:
            again()

    def offer_again(self) -> None:
        """Say what kept edits from being saved, with the way to try again."""
        self._messages.post("bad", self._why, step=tr("再试一次"), action=self.try_again)

    def give_up(self) -> None:
        """Forget what could not be saved."""
        self._unsaved = {}
        self._messages.withdraw(self.try_again)

    def _replace_unsaved(self, operation: Operation, arguments: Mapping[str, Any]) -> None:
        """Forget what could not be saved, now that there is a later edit about the same."""
        if not self._unsaved:
            return
        self._unsaved.pop(_about(operation, arguments), None)
        if not self._unsaved:
            self.give_up()

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

    def _queue(self, operation: Operation, **arguments: object) -> None:
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

        def saved(now: Snapshot) -> None:
            self._replace_unsaved(operation, arguments)
            self._on_saved(now)

        def failed(error: ShupingError) -> None:
            self._keep_unsaved(error, operation, arguments)
            self._on_failed()

        self._worker.submit(self, job, saved, failed)

    def _foreseen(self, operation: Operation, **arguments: object) -> AssessmentView | None:
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

    def _keep_unsaved(
        self, error: ShupingError, operation: Operation, arguments: Mapping[str, Any]
    ) -> None:
        """Say why an edit was not saved, and keep it where that may be otherwise later."""
        if not isinstance(error, Blocked) or operation in _OF_THEIR_MOMENT:
            self._messages.report(error)
            return
        again = partial(self._queue, operation, **arguments)
        self._unsaved[_about(operation, arguments)] = again
        self._why = error.message
        self.offer_again()

    def _on_failed(self) -> None:
        self._pending -= 1
        self.failures += 1
        self._now = self._stored
        if not self._pending:
            self._say(tr("上一处修改没有保存"))
            self.changed.emit()

    def _say(self, saving: str) -> None:
        self._slow.stop()
        self.saving_changed.emit(saving)


def _about(operation: Operation, arguments: Mapping[str, Any]) -> tuple[object, str]:
    """Return what an edit changes: its operation and first argument, of several fields their names.

    Of two edits about the same, the later counts.
    """
    first = next(iter(arguments.values()), "")
    return operation, str([*first] if isinstance(first, Mapping) else first)


def snapshot(session: Session, assessment: str, view: AssessmentView | None = None) -> Snapshot:
    """Return what the window shows of an assessment; reads the view when none is given."""
    shown = view or viewing.view(session, assessment=assessment)
    session.workspace.get_ready(shown.id)
    undo, redo = editing.can_undo(session, shown.id), editing.can_redo(session, shown.id)
    gathered = gathering.gathered(session, assessment=shown.id)
    return Snapshot(shown, undo, redo, gathered, session.author)
