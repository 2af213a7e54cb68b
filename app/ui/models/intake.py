"""Files on their way into the assessment: shown at once, stored one by one, told when done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import ShupingError
from app.language import tr
from app.ui.messages import Messages
from app.ui.models.open_assessment import OpenAssessment
from app.ui.widgets.incoming import Incoming, stored_form
from app.ui.worker import Task, Worker
from app.workbench import evidence
from app.workbench.evidence import AttachResult
from app.workbench.folders import Found, look_into
from app.workbench.session import Session

REFRESH_MS = 400
MANY = 200  # from a folder; more are taken only when that is meant
NAMED = 5


@dataclass(frozen=True, slots=True)
class Arriving:
    """A file that is not stored yet, and what it will prove."""

    number: int
    name: str
    subjects: tuple[str, ...]


class Intake(QObject):
    """Stores files between the edits, so that answering goes on; lives on until all are stored."""

    changed = Signal()
    _looked = Signal()

    def __init__(self, worker: Worker, messages: Messages, assessment: OpenAssessment) -> None:
        super().__init__(messages)
        self._worker = worker
        self._messages = messages
        self._assessment = assessment.view.id
        self._tasks: dict[Arriving, Task] = {}
        self._stored = 0
        self._problems: list[str] = []
        self._left = False
        self.total = 0
        self._pause = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._pause.timeout.connect(self._looked)
        self._looked.connect(assessment.refresh)
        assessment.destroyed.connect(self._on_left)

    @property
    def arriving(self) -> tuple[Arriving, ...]:
        """The files that are not stored yet."""
        return tuple(self._tasks)

    def take(self, files: Sequence[Incoming], subjects: Sequence[str] = ()) -> None:
        """Queue files, and what lies in folders, as evidence of these subjects, or of none yet."""
        folders = [it for it in files if isinstance(it, Path) and it.is_dir()]
        self._queue_all([it for it in files if it not in folders], subjects)
        if folders:
            self._worker.submit(
                self,
                lambda _session: look_into(folders),
                lambda found: self._on_found(found, subjects),
            )

    def _queue_all(self, files: Sequence[Incoming], subjects: Sequence[str]) -> None:
        for file in files:
            self.total += 1
            coming = Arriving(self.total, file.name, tuple(subjects))
            self._tasks[coming] = self._queue(coming, file)
        self.changed.emit()

    def cancel(self) -> None:
        """Leave out what is not stored yet; what is stored stays."""
        for task in self._tasks.values():
            task.cancel()

    def _on_found(self, found: Found, subjects: Sequence[str]) -> None:
        """Take what a folder holds; ask first when that is a great deal."""
        count, told = len(found.files), _left_out(found)
        if count > MANY:
            many = tr(
                "文件夹里有{n}份照片和PDF{part}。{told}",
                n=count,
                part=tr("以上") if found.more else "",
                told=told,
            )
            self._messages.post(
                "caution",
                many,
                step=tr("存入这{n}份", n=count),
                action=lambda: self._queue_all(found.files, subjects),
            )
            return
        self._queue_all(found.files, subjects)
        if not count:
            self._messages.post("notice", tr("文件夹里没有照片或PDF。{told}", told=told))
        elif told:
            self._messages.post("notice", told)

    def _queue(self, coming: Arriving, file: Incoming) -> Task:
        identity = self._assessment

        def store(session: Session) -> AttachResult:
            return evidence.attach(
                session,
                assessment=identity,
                files=[stored_form(file)],
                subjects=coming.subjects,
            )

        task = self._worker.submit_idle(self, store, self._on_stored, self._on_failed)
        task.when_ended(self, lambda: self._on_ended(coming))
        return task

    def _on_stored(self, result: AttachResult) -> None:
        self._stored += len(result.added)
        self._problems += [
            tr("{name}：{told}", name=name, told=told.rstrip(tr("。")))
            for name, told in result.problems
        ]

    def _on_failed(self, error: ShupingError) -> None:
        self._problems.append(error.message.rstrip(tr("。")))

    def _on_ended(self, coming: Arriving) -> None:
        """Look at the assessment again, now and then, and at once after the last file."""
        del self._tasks[coming]
        self.changed.emit()
        if not self._tasks:
            self._pause.stop()
            self._looked.emit()
            QTimer.singleShot(0, self, self._finish)  # once the last result is known too
        elif not self._pause.isActive():
            self._pause.start()

    def _finish(self) -> None:
        if self._tasks:
            return
        if self._problems:
            kept = tr("已存入{n}份，", n=self._stored) if self._stored else ""
            told = tr("；").join(self._problems)
            self._messages.post(
                "bad",
                tr("{kept}{n}份没有存入。{told}。", kept=kept, n=len(self._problems), told=told),
            )
        self._stored, self.total, self._problems = 0, 0, []
        if self._left:
            self.deleteLater()

    def _on_left(self) -> None:
        self._left = True
        if not self._tasks:
            self.deleteLater()


def _left_out(found: Found) -> str:
    """Return a sentence that names what is no photo and no PDF; nothing when there is nothing."""
    if not found.others:
        return ""
    names = tr("、").join(path.name for path in found.others[:NAMED])
    more = tr("等") if len(found.others) > NAMED else ""
    return tr(
        "{n}个文件不是照片或PDF，没有存入：{names}{more}。",
        n=len(found.others),
        names=names,
        more=more,
    )
