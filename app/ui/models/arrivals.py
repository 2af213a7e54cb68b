"""Packages that came: verified one after the other, each with what is known of it so far."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import ShupingError
from app.language import tr
from app.ui.models.standing_text import effect_text
from app.ui.worker import Progress, Task, Worker
from app.workbench import importing, merging, receiving, sealed
from app.workbench.importing import Received
from app.workbench.merging import MergePreview
from app.workbench.receiving import Checked, Signer
from app.workbench.session import Session


@dataclass(eq=False)
class Arrival:
    """A file and what is known of it; `trouble` says why the last step came to nothing.

    It is `waiting` from the moment that something is to be done with it until that is done.
    """

    path: Path
    checked: Checked | None = None
    received: Received | None = None
    trouble: str = ""
    waiting: bool = False

    @property
    def sealed(self) -> bool:
        """Whether it must be decrypted first."""
        return self.path.suffix == ".age" and self.checked is None

    @property
    def complete(self) -> bool:
        """Whether it can be imported as it is, and has not been yet."""
        status = self.checked.verdict.status if self.checked else ""
        return status == "complete" and self.received is None and not self.waiting

    def signed_by(self, fingerprint: str) -> bool:
        """Say whether this certificate is among its signers'."""
        signers = self.checked.verdict.signers if self.checked else ()
        return any(signer.fingerprint == fingerprint for signer in signers)


@dataclass(frozen=True, slots=True)
class _Job:
    """What is to be done with an arrival; `stopped` is what to say when the user stops it."""

    arrival: Arrival
    words: str
    run: Callable[[Session, Progress], Any]
    then: Callable[[Arrival, Any], None]
    stopped: str


class Arrivals(QObject):
    """Works through its files in order; one that fails does not hold up the next.

    `working` tells of each task with words for a progress strip, `reported` of a report to open,
    `previewed` of what importing an arrival would do, and of its effect in words.
    """

    arrived = Signal(object)
    changed = Signal(object)
    working = Signal(object, str)
    reported = Signal(object)
    previewed = Signal(object, object, str)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._jobs: deque[_Job] = deque()
        self._task: Task | None = None
        self._searches: dict[Task, bool] = {}  # whether it takes so long that it is shown
        self._begun = 0
        self.all: list[Arrival] = []

    def take(self, files: Sequence[Path]) -> None:
        """Verify these files, and of a folder the packages in it; a known one is verified again."""
        if not files:
            return

        def find(_session: Session, step: Progress) -> tuple[Path, ...]:
            return receiving.packages_among(files, progress=step)

        task = self._worker.submit_long(self, find, self._on_found)
        self._searches[task] = False
        task.when_advanced(self, lambda *_: self._show_search(task))
        task.when_ended(self, lambda: self._searches.pop(task))

    def verify(self, arrivals: Iterable[Arrival]) -> None:
        """Verify again, as after trusting someone."""
        for arrival in arrivals:
            arrival.checked, arrival.trouble = None, ""
            run = partial(_check, arrival.path)
            told = tr("已取消，没有验证。")
            self._add(_Job(arrival, tr("正在验证"), run, _on_checked, told))

    def receive(self, arrival: Arrival, *, draft: bool) -> None:
        """Import a package whose verdict was shown; `draft` takes one that is not fully signed."""
        if arrival.checked is not None:
            run = partial(_receive, arrival.path, arrival.checked, draft=draft)
            told = tr("已取消，什么都没有导入。")
            self._add(_Job(arrival, tr("正在导入"), run, _on_received, told))

    def preview(self, arrival: Arrival) -> None:
        """Find out what importing a package would do; nothing is written."""
        run = partial(_preview, arrival.path)
        self._add(_Job(arrival, tr("正在比对"), run, self._on_previewed, tr("已取消，没有比对。")))

    def unseal(self, arrival: Arrival, key: Path) -> None:
        """Decrypt a package with one's own key file, and go on with what comes out."""

        def then(arrival: Arrival, made: Path) -> None:
            arrival.path = made
            self.verify([arrival])

        run = partial(_unseal, arrival.path, key)
        self._add(_Job(arrival, tr("正在解密"), run, then, tr("已取消，没有解密。")))

    def open_report(self, arrival: Arrival) -> None:
        """Take the report out of a package and tell where it is."""
        if arrival.checked is not None:
            run = partial(_report, arrival.path, arrival.checked)
            told = tr("已取消，没有取出报告。")
            self._add(_Job(arrival, tr("正在取出报告："), run, self._on_report, told))

    def trust(self, arrival: Arrival, signer: Signer, roles: Sequence[str]) -> None:
        """Trust a signer in these roles, and verify again whatever he signed."""
        fingerprint = signer.fingerprint

        def then(_done: None) -> None:
            self.verify([it for it in self.all if it.signed_by(fingerprint)])

        self._worker.submit(
            self,
            lambda session: receiving.trust_signer(
                session, package=arrival.path, signer=fingerprint, roles=roles
            ),
            then,
            partial(self._on_failed, arrival),
        )

    def cancel(self) -> None:
        """Stop what is being done and all that waits."""
        for search in self._searches:
            search.cancel()
        if self._task is not None:
            self._task.cancel()

    def _show_search(self, task: Task) -> None:
        if not self._searches[task]:
            self._searches[task] = True
            self.working.emit(task, tr("正在查找评测包"))

    def _on_found(self, files: Sequence[Path]) -> None:
        known = {arrival.path: arrival for arrival in self.all}
        found = [known.get(path) or Arrival(path) for path in dict.fromkeys(files)]
        fresh = [arrival for arrival in found if arrival.path not in known]
        self.all += fresh
        for arrival in found:
            arrival.received = None
        self.arrived.emit(fresh)
        self.verify(found)

    def _add(self, job: _Job) -> None:
        job.arrival.trouble, job.arrival.waiting = "", True
        self._jobs.append(job)
        self.changed.emit(job.arrival)
        self._go_on()

    def _go_on(self) -> None:
        if self._task is not None:
            return
        if not self._jobs:
            self._begun = 0
            return
        job = self._jobs.popleft()
        self._begun += 1
        self._task = task = self._worker.submit_long(
            self,
            job.run,
            partial(self._on_done, job),
            partial(self._on_failed, job.arrival),
        )
        task.when_ended(self, partial(self._on_ended, task, job))
        self.working.emit(task, f"{job.words}{job.arrival.path.name}{self._place()}")

    def _place(self) -> str:
        total = self._begun + len(self._jobs)
        return tr("（第{begun}个，共{n}个）", begun=self._begun, n=total) if total > 1 else ""

    def _on_ended(self, task: Task, job: _Job) -> None:
        self._task = None
        if task.cancelled:
            dropped = (job, *self._jobs)
            self._jobs.clear()
            for one in dropped:
                one.arrival.trouble, one.arrival.waiting = one.stopped, False
                self.changed.emit(one.arrival)
        self._go_on()

    def _on_done(self, job: _Job, result: object) -> None:
        job.arrival.trouble, job.arrival.waiting = "", False
        job.then(job.arrival, result)
        self.changed.emit(job.arrival)

    def _on_failed(self, arrival: Arrival, error: ShupingError) -> None:
        arrival.trouble, arrival.waiting = error.message, False
        self.changed.emit(arrival)

    def _on_previewed(self, arrival: Arrival, found: tuple[MergePreview, str]) -> None:
        self.previewed.emit(arrival, *found)

    def _on_report(self, _arrival: Arrival, report: Path) -> None:
        self.reported.emit(report)


def _on_checked(arrival: Arrival, checked: Checked) -> None:
    arrival.checked = checked


def _on_received(arrival: Arrival, received: Received) -> None:
    arrival.received = received


def _check(path: Path, session: Session, step: Progress) -> Checked:
    return receiving.check(session, package=path, progress=step)


def _receive(
    path: Path, checked: Checked, session: Session, step: Progress, *, draft: bool
) -> Received:
    return importing.receive(session, file=path, draft=draft, seen=checked.verdict, progress=step)


def _preview(path: Path, session: Session, step: Progress) -> tuple[MergePreview, str]:
    found = merging.preview(session, file=path, draft=True, progress=step)
    return found, effect_text(found.effect)


def _unseal(path: Path, key: Path, _session: Session, _step: Progress) -> Path:
    return sealed.open_sealed(path, key=key)


def _report(path: Path, checked: Checked, session: Session, step: Progress) -> Path:
    return receiving.report_in(session, package=path, seen=checked.verdict, progress=step)
