"""The one thread in which all work on the workspace happens; results come back as signals."""

from __future__ import annotations

import atexit
import threading
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from app.errors import ShupingError
from app.workbench.progress import Cancelled

if TYPE_CHECKING:
    from app.workbench.session import Session

T = TypeVar("T")
Progress = Callable[[int, int], None]
Fail = Callable[[ShupingError], None]


class Task:
    """A job in the queue: what it has done, and a way to stop it at its next step.

    No part of Qt: an edit would wait longer for that to be made and deleted than for its place in
    the queue.
    """

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._on_advanced: list[tuple[QObject, Callable[[int, int], object]]] = []
        self._on_ended: list[tuple[QObject, Callable[[], object]]] = []
        self.cancelled = False  # the user asked for it to stop; past its last step it ends well

    def cancel(self) -> None:
        """Ask the job to stop; it does at its next step, leaving nothing half done."""
        self.cancelled = True

    def when_advanced(self, owner: QObject, call: Callable[[int, int], object]) -> None:
        """Call with what is done and the whole at each step, unless `owner` is gone by then."""
        self._on_advanced.append((owner, call))

    def when_ended(self, owner: QObject, call: Callable[[], object]) -> None:
        """Call back when it has ended, however it did, unless `owner` is gone by then."""
        self._on_ended.append((owner, call))

    def check(self) -> None:
        """Raise Cancelled when the user asked for that."""
        if self.cancelled:
            raise Cancelled

    def step(self, done: int, total: int) -> None:
        """Report progress from inside the job; raises Cancelled when the user asked for that."""
        self.check()
        self._worker.stepped.emit(self, done, total)

    def tell_step(self, done: int, total: int) -> None:
        """Tell those who asked how far it is; in the window's thread."""
        for owner, call in self._on_advanced:
            if shiboken6.isValid(owner):
                call(done, total)

    def tell_end(self) -> None:
        """Tell those who asked that it has ended; in the window's thread."""
        for owner, call in self._on_ended:
            if shiboken6.isValid(owner):
                call()


class Worker(QObject):
    """A queue in front of the session, which only its thread touches, but for `at_once`.

    `idle` says that nothing is queued any more, after what came of the last job was told.
    """

    idle = Signal()
    failed = Signal(object)
    stepped = Signal(object, object, object)  # bytes may be more than Qt's int holds
    finished = Signal()

    def __init__(self, open_session: Callable[[], Session]) -> None:
        super().__init__()
        self._open_session = open_session
        self._session: Session | None = None
        self._jobs: SimpleQueue[tuple[Task, Callable[[], Any]] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name="workspace", daemon=True)
        self._done: deque[tuple[Task, Any, BaseException | None]] = deque()
        self._waiting: dict[Task, tuple[QObject, Callable[[Any], None], Fail]] = {}
        self._idle: deque[tuple[Task, Callable[[Session, Task], Any]]] = deque()
        # Queued even for a job that ends at once: who submits must first see its Task.
        queued = Qt.ConnectionType.QueuedConnection
        self.stepped.connect(self._on_stepped, queued)
        self.finished.connect(self._on_finished, queued)
        atexit.register(self.close)  # whatever ends the program, what is queued is saved
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether something is still queued or its result not yet shown."""
        return bool(self._waiting)

    def submit(
        self,
        owner: QObject,
        job: Callable[[Session], T],
        then: Callable[[T], None],
        failed: Fail | None = None,
    ) -> Task:
        """Queue a job; `then` gets its result in the window's thread while `owner` lives.

        An expected error goes to `failed`, or to that signal. A cancelled job is silent.
        """
        return self._queue(owner, lambda session, _task: job(session), then, failed)

    def submit_long(
        self,
        owner: QObject,
        job: Callable[[Session, Progress], T],
        then: Callable[[T], None],
        failed: Fail | None = None,
    ) -> Task:
        """Queue a job that reports its progress and can be cancelled."""
        return self._queue(owner, lambda session, task: job(session, task.step), then, failed)

    def submit_apart(
        self, owner: QObject, job: Callable[[Progress], T], then: Callable[[T], None], failed: Fail
    ) -> Task:
        """Queue a job that needs no session, such as when none can be opened."""
        task = self._expect(owner, then, failed)
        self._jobs.put((task, lambda: self._run_apart(task, job)))
        return task

    def submit_idle(
        self, owner: QObject, job: Callable[[Session], T], then: Callable[[T], None], failed: Fail
    ) -> Task:
        """Queue a job that lets all others go first, so that a long row of them delays no edit."""
        task = self._expect(owner, then, failed)
        self._idle.append((task, lambda session, _task: job(session)))
        self._start_idle()
        return task

    def at_once(self, job: Callable[[Session], T]) -> T | None:
        """Return what a job finds in the session, in the caller's thread; None while others wait.

        Only for what is in memory: the window stands still meanwhile. Nobody else has the session
        then, for it is this thread that gives the other its work.
        """
        return None if self.busy or self._session is None else job(self._session)

    def close(self) -> None:
        """Finish the queue, close the session and end the thread."""
        self._jobs.put(None)
        self._thread.join()
        atexit.unregister(self.close)

    def _queue(
        self,
        owner: QObject,
        job: Callable[[Session, Task], T],
        then: Callable[[T], None],
        failed: Fail | None,
    ) -> Task:
        task = self._expect(owner, then, failed)
        self._start(task, job)
        return task

    def _expect(self, owner: QObject, then: Callable[[T], None], failed: Fail | None) -> Task:
        task = Task(self)
        self._waiting[task] = (owner, then, failed or self.failed.emit)
        return task

    def _start(self, task: Task, job: Callable[[Session, Task], Any]) -> None:
        self._jobs.put((task, lambda: self._run(task, job)))

    def _start_idle(self) -> None:
        if self._idle and len(self._idle) == len(self._waiting):
            self._start(*self._idle.popleft())

    def _serve(self) -> None:
        while (waiting := self._jobs.get()) is not None:
            self._done.append(_carried_out(*waiting))
            self.finished.emit()
            del waiting  # nothing of it is to be kept while there is nothing to do
        self._close_session()

    def _run(self, task: Task, job: Callable[[Session, Task], T]) -> T:
        task.check()
        return job(self._opened(), task)

    def _run_apart(self, task: Task, job: Callable[[Progress], T]) -> T:
        task.check()
        return job(task.step)

    def _opened(self) -> Session:
        if self._session is None:
            self._session = self._open_session()
        return self._session

    def _close_session(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None

    def _on_stepped(self, task: Task, done: int, total: int) -> None:
        task.tell_step(done, total)

    def _on_finished(self) -> None:
        task, result, error = self._done.popleft()
        owner, then, failed = self._waiting.pop(task)
        self._start_idle()
        try:
            try:
                task.tell_end()
            finally:  # who waits for the result gets it, whatever others make of the end
                _hand_over(owner, then, failed, result, error)
        finally:
            if not self._waiting:
                self.idle.emit()


def _hand_over(
    owner: QObject, then: Callable[[Any], None], failed: Fail, result: object, error: object
) -> None:
    """Tell whoever asked for a job what came of it; an unexpected error is raised here."""
    if not shiboken6.isValid(owner) or isinstance(error, Cancelled):
        return
    if isinstance(error, ShupingError):
        failed(error)
    elif isinstance(error, BaseException):
        raise error
    else:
        then(result)


def _carried_out(task: Task, job: Callable[[], Any]) -> tuple[Task, Any, BaseException | None]:
    """Return the result of a job, or what it raised."""
    try:
        return task, job(), None
    except BaseException as error:  # noqa: BLE001 - it is raised again where it was asked for
        return task, None, error
