"""Receiving a whole folder of packages: bad ones are set aside with the reason, none stops it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from app.errors import BadInput, ShupingError
from app.exchange.files import whole_file
from app.language import mark, tr
from app.storage.files import Settling
from app.workbench.ahead import Ahead
from app.workbench.importing import Older, Terms, accepted, take_over
from app.workbench.progress import Cancelled, Progress, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.exchange.trust import Anchor
    from app.workbench.importing import Received
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

    Each file is taken over by itself: what was received stays when a person cancels, and a second
    run passes over it quickly. BadInput when there is no such folder or no package in it.
    """
    files = packages_below(folder)
    terms = Terms(draft=draft, anchors=tuple(anchors))
    batch = Batch()
    with (
        session.workspace.working_folder() as ours,
        Settling() as settling,
        Ahead(session, ours, files, settling) as ahead,
    ):
        for place, file in enumerate(files):
            step = partial(_step, progress, place, len(files))
            begin(_name(folder, file))
            try:
                step(0, 1)
                line = _received(session, _name(folder, file), ahead, place, terms, step)
            except Cancelled:
                batch.stopped = True
                break
            batch.lines.append(line)
            tell(line)
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


def _received(
    session: Session, name: str, ahead: Ahead, place: int, terms: Terms, progress: Progress
) -> Line:
    try:
        with ahead.arrival(place, progress) as arrival:
            progress(1, 1)
            if arrival is None:
                return Line(name, "repeated", tr("一模一样的文件以前收过。"))
            allowed = accepted(session, arrival.proved, arrival.came.file, terms)
            return _line_of(name, take_over(session, arrival, allowed, ahead.settling))
    except Cancelled:
        raise
    except Older as error:
        return Line(name, "older", error.message)
    except ShupingError as error:
        return Line(name, "set_aside", error.message)


def _line_of(name: str, done: Received) -> Line:
    told = tr("新增{n}条变更。", n=done.added) if done.added else tr("没有新内容。")
    if done.conflicts:
        told += tr("有{n}处冲突待裁定。", n=len(done.conflicts))
    if done.reopened:
        told += tr("评测有了定稿时没有的变更，已重新打开。")
    ending: Ending = "received" if done.added else "repeated"
    return Line(name, ending, told, done.assessment, len(done.conflicts))


def write_report(batch: Batch, out: Path) -> None:
    """Write what became of every file as CSV; Blocked when the file cannot be written."""
    from app.reports.sheets import Column, Sheet, write_csv

    heads = tuple(map(Column, (tr("文件"), tr("结果"), tr("说明"), tr("评测编号"))))
    rows = (
        (line.file, tr(ENDINGS[line.ending]), line.told, line.assessment) for line in batch.lines
    )
    with whole_file(out) as file:
        write_csv(file, Sheet(tr("接收结果"), heads, rows))
