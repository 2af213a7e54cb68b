"""Receiving a whole folder of packages: bad ones are set aside with the reason, none stops it."""

from __future__ import annotations

from concurrent.futures import wait
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.errors import BadInput, ShupingError
from app.exchange.files import whole_file
from app.language import mark, tr
from app.storage.files import Settling
from app.workbench.ahead import TOGETHER, Ahead
from app.workbench.arriving import Shelf
from app.workbench.importing import Older, Terms, accepted, place, take_over, take_over_all
from app.workbench.progress import Cancelled, Progress, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.exchange.trust import Anchor
    from app.workbench.importing import Placed, Received
    from app.workbench.session import Session

Ending = Literal["received", "repeated", "older", "set_aside"]
ENDINGS: dict[Ending, str] = {
    "received": mark("已接收"),
    "repeated": mark("以前收过"),
    "older": mark("较旧的版次"),
    "set_aside": mark("未接收"),
}
_PARTS = 1000
"""Into how many steps of progress one file is divided."""
_MANY = 2000
"""Packages with so many changes wait for no other, so that memory stays bounded."""


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one file; `file` is its path below the folder, `told` says why or what."""

    file: str
    ending: Ending
    told: str
    assessment: str = ""
    conflicts: int = 0


@dataclass(slots=True)
class Batch:
    """What became of the files of a folder, in order; `stopped` when a person cancelled it."""

    lines: list[Line] = field(default_factory=list)
    stopped: bool = False

    def count(self, ending: Ending) -> int:
        """Return how many files ended so."""
        return sum(line.ending == ending for line in self.lines)

    @property
    def set_aside(self) -> list[Line]:
        """The files that were not taken over, each with its reason."""
        return [line for line in self.lines if line.ending == "set_aside"]


def receive_folder(
    session: Session,
    *,
    folder: Path,
    draft: bool = False,
    anchors: Sequence[Anchor] = (),
    progress: Progress = silent,
    begin: Callable[[str], None] = lambda _file: None,
    tell: Callable[[Line], None] = lambda _line: None,
) -> Batch:
    """Receive every .zip file below a folder in the order of names; the folder is only read.

    `begin` hears the name of every file before it is waited for, `tell` what became of it.

    Each file is taken over or refused by itself, though a few that are there at once are committed
    together: what was received stays when a person cancels, and a second run passes over it
    quickly. BadInput when there is no such folder or no package in it.
    """
    files = packages_below(folder)
    terms = Terms(draft=draft, anchors=tuple(anchors))
    batch = Batch()
    shelf = Shelf(session)
    with (
        session.workspace.working_folder() as ours,
        Settling() as settling,
        Ahead(session, ours, files, settling, shelf) as ahead,
    ):
        taking = _Taking(session, ahead, shelf, terms, batch, tell)
        with taking.ending():
            for at, file in enumerate(files):
                begin(_name(folder, file))
                taking.take(_name(folder, file), at, partial(_step, progress, at, len(files)))
    return batch


def packages_below(folder: Path) -> list[Path]:
    """Return every .zip file below a folder, sorted by path; BadInput when there is none."""
    if not folder.is_dir():
        raise BadInput(tr("“{folder}”不是文件夹，请选择装有评测包的文件夹。", folder=folder))
    found = sorted(
        file for file in folder.rglob("*") if file.suffix.lower() == ".zip" and file.is_file()
    )
    if not found:
        raise BadInput(tr("文件夹“{folder}”里没有评测包（.zip文件）。", folder=folder))
    return found


def _name(folder: Path, file: Path) -> str:
    return file.relative_to(folder).as_posix()


def _step(progress: Progress, place: int, files: int, done: int, total: int) -> None:
    part = done * _PARTS // total if total else 0
    progress(place * _PARTS + part, files * _PARTS)


@dataclass(frozen=True, slots=True)
class _Coming:
    """A package that gets its places; `closing` lets go of what arrived."""

    name: str
    placed: Placed
    closing: ExitStack


class _Taking:
    """Takes over a few packages at a time; the next one gets its places meanwhile."""

    def __init__(
        self,
        session: Session,
        ahead: Ahead,
        shelf: Shelf,
        terms: Terms,
        batch: Batch,
        tell: Callable[[Line], None],
    ) -> None:
        self._session = session
        self._ahead = ahead
        self._shelf = shelf
        self._terms = terms
        self._batch = batch
        self._tell = tell
        self._coming: list[_Coming] = []

    @contextmanager
    def ending(self) -> Iterator[None]:
        """Finish what was begun, also when a person cancels."""
        try:
            try:
                yield
            except Cancelled:
                self._batch.stopped = True
            self._finish()
        finally:  # nobody knows what is wrong: what has its places stays uncommitted
            for one in self._coming:
                wait([one.placed.done])
                one.closing.close()

    def take(self, name: str, at: int, progress: Progress) -> None:
        """Judge the file at a place in the order, and take over those before it, if it is time."""
        progress(0, 1)
        if not self._ahead.is_there(at):
            self._finish()  # nobody waits for one that is still on its way
        with ExitStack() as closing:
            found = self._judged(name, at, progress, closing)
            if isinstance(found, Line):
                self._finish()
                self._add(found)
                return
            if self._are_enough():
                self._finish()
            self._coming.append(_Coming(name, found, closing.pop_all()))

    def _judged(self, name: str, at: int, progress: Progress, closing: ExitStack) -> Line | Placed:
        try:
            arrival = closing.enter_context(self._ahead.arrival(at, progress))
            progress(1, 1)
            if arrival is None:
                return Line(name, "repeated", tr("一模一样的文件以前收过。"))
            if any(it.placed.arrival.assessment == arrival.assessment for it in self._coming):
                self._finish()  # what it leaves decides about this one
            allowed = accepted(self._session, arrival.proved, arrival.came.file, self._terms)
            return place(arrival, allowed, self._shelf, self._ahead.settling)
        except Cancelled:
            raise
        except ShupingError as error:
            return _refused(name, error)

    def _are_enough(self) -> bool:
        changes = sum(len(it.placed.arrival.proved.changes) for it in self._coming)
        return len(self._coming) >= TOGETHER or changes >= _MANY

    def _finish(self) -> None:
        """Take over the packages that have their places, if there are any, and tell of them."""
        coming, self._coming = self._coming, []
        with ExitStack() as closing:
            for one in coming:
                closing.enter_context(one.closing)
            wait([one.placed.done for one in coming])
            lines = self._taken_over(coming)
        for line in lines:
            self._add(line)

    def _taken_over(self, coming: Sequence[_Coming]) -> list[Line]:
        """Take over packages together; where that fails, each by itself, which tells why."""
        if len(coming) > 1:
            with suppress(ShupingError):
                done = take_over_all(self._session, [it.placed for it in coming])
                return [_line_of(it.name, one) for it, one in zip(coming, done, strict=True)]
        return [self._alone(it) for it in coming]

    def _alone(self, one: _Coming) -> Line:
        try:
            return _line_of(one.name, take_over(self._session, one.placed))
        except ShupingError as error:
            return _refused(one.name, error)

    def _add(self, line: Line) -> None:
        self._batch.lines.append(line)
        self._tell(line)


def _refused(name: str, error: ShupingError) -> Line:
    return Line(name, "older" if isinstance(error, Older) else "set_aside", error.message)


def _line_of(name: str, done: Received) -> Line:
    told = tr("新增{n}条变更。", n=done.added) if done.added else tr("没有新内容。")
    if done.conflicts:
        told += tr("有{n}处冲突待裁定。", n=len(done.conflicts))
    if done.reopened:
        told += tr("评测有了定稿时没有的变更，已重新打开。")
    ending: Ending = "received" if done.added else "repeated"
    return Line(name, ending, told, done.assessment, len(done.conflicts))


def told(batch: Batch) -> str:
    """Say in a sentence how a batch ended."""
    counts = tr("，").join(
        tr("{words}{n}份", words=tr(words), n=batch.count(ending))
        for ending, words in ENDINGS.items()
    )
    if batch.stopped:
        return tr("已停下，收到的都在，再导入一次会接着做。{counts}。", counts=counts)
    return tr("{counts}。", counts=counts)


def write_report(batch: Batch, out: Path) -> None:
    """Write what became of every file as CSV; Blocked when the file cannot be written."""
    from app.reports.sheets import Column, Sheet, write_csv

    heads = tuple(map(Column, (tr("文件"), tr("结果"), tr("说明"), tr("评测编号"))))
    rows = (
        (line.file, tr(ENDINGS[line.ending]), line.told, line.assessment) for line in batch.lines
    )
    with whole_file(out) as file:
        write_csv(file, Sheet(tr("接收结果"), heads, rows))
