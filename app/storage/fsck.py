"""Checks a workspace against itself, and rebuilds what can be rebuilt from the journal."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from app.errors import BadInput, Blocked, Refused
from app.language import tr
from app.storage import journal_table, summary
from app.storage.database import hold
from app.storage.evidence import is_unfinished
from app.storage.files import sha256_of
from app.storage.journal import fold, forks
from app.storage.obstacles import translated
from app.storage.references import reference_problems
from app.storage.soundness import Problem, Report
from app.storage.sqlite import open_problems
from app.storage.steps import steps, unheard

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from app.storage.journal import Change, State
    from app.storage.soundness import Code, Look
    from app.storage.steps import Progress, Step
    from app.storage.workspace import Workspace

# How many are rebuilt at a time: others wait for them where a database is shared.
_BATCH = 200


def check(
    workspace: Workspace,
    *,
    whole: Mapping[str, Look] | None = None,
    progress: Progress = unheard,
) -> Report:
    """Check database, journal, projections and evidence; `progress` gets (done, total).

    Nothing is changed. When the database file itself is damaged, only that is reported, because
    nothing read from it can be relied upon. `whole` is what mending has just read.
    """
    try:
        step = _steps(workspace, progress)
        found = list(_journal_problems(workspace, step))
    except Blocked as error:
        return Report((Problem("database_damaged", error.message),))
    notes = tuple(one for one in found if one.code == "chain_forked")
    problems = tuple(one for one in found if one.code != "chain_forked")
    if any(problem.code == "database_damaged" for problem in problems):
        return Report(problems)
    with translated(workspace.folder):
        return Report((*problems, *_evidence_problems(workspace, step, whole or {})), notes)


def _steps(workspace: Workspace, progress: Progress) -> Step:
    """Return what tells of one more assessment or file that is looked at."""
    with workspace.database.transaction() as connection:
        total = len(journal_table.assessments(connection))
    return steps(progress, total + len(workspace.evidence.known()))


def rebuild(workspace: Workspace) -> int:
    """Write all projections anew from the journal; return how many assessments there are.

    Raises Refused when a change was altered: then the journal is not to be trusted as it is.
    """
    with workspace.database.transaction() as connection:
        found = journal_table.assessments(connection)
        for assessment in summary.ids(connection) - set(found):
            summary.forget(connection, assessment)
    try:
        for start in range(0, len(found), _BATCH):
            with workspace.database.transaction() as connection:
                _rebuild_some(connection, found[start : start + _BATCH])
    finally:
        workspace.states.clear()
    return len(found)


def _rebuild_some(connection: Connection, assessments: Sequence[str]) -> None:
    hold(connection, *assessments)
    for assessment in assessments:
        _rebuild_one(connection, assessment)


def _rebuild_one(connection: Connection, assessment: str) -> None:
    changes, altered = journal_table.checked_changes(connection, assessment)
    if altered:
        raise Refused(
            tr("变更记录 {altered} 被改动过，不能据此重建，请用备份恢复。", altered=altered[0][:8])
        )
    state = fold(changes)
    summary.store(connection, summary.row_of(assessment, state, _latest(changes)))
    journal_table.clear_heads(connection, assessment)
    journal_table.replace_heads(connection, assessment, state, state.heads)


def _journal_problems(workspace: Workspace, step: Step) -> Iterator[Problem]:
    with workspace.database.snapshot() as connection:
        damage = open_problems(connection)
        for text in damage:
            yield Problem(
                "database_damaged", tr("数据库文件有损坏（{text}），请用备份恢复。", text=text)
            )
        if damage:
            return
        found = journal_table.assessments(connection)
        for assessment in sorted(summary.ids(connection) - set(found)):
            yield _stale(assessment)
        for assessment in found:
            step()
            yield from _assessment_problems(connection, assessment)


def _assessment_problems(connection: Connection, assessment: str) -> Iterator[Problem]:
    changes, altered = journal_table.checked_changes(connection, assessment)
    for change in altered:
        message = tr(
            "变更记录 {change} 的内容与编号不符，可能被改动过，请用备份恢复。", change=change[:8]
        )
        yield Problem("change_altered", message)
    if altered:
        return  # whatever else does not add up follows from it
    yield from _chain_problems(assessment, changes)
    state = fold(changes)
    heads = {(field, head.id) for field in state.heads for head in state.heads[field]}
    if journal_table.head_rows(connection, assessment) != heads:
        message = tr(
            "评测 {assessment} 的当前答案与变更记录不一致。",
            assessment=assessment[:8],
        )
        yield Problem("heads_stale", message)
    yield from _summary_problems(connection, assessment, state, changes)


def _chain_problems(assessment: str, changes: Sequence[Change]) -> Iterator[Problem]:
    told: list[tuple[Code, str]] = [("chain_broken", it) for it in reference_problems(changes)]
    told += [("chain_forked", fork.sentence()) for fork in forks(changes)]
    for code, text in told:
        yield Problem(code, tr("评测 {assessment}：{text}", assessment=assessment[:8], text=text))


def _summary_problems(
    connection: Connection, assessment: str, state: State, changes: tuple[Change, ...]
) -> Iterator[Problem]:
    try:
        expected = summary.row_of(assessment, state, _latest(changes))
    except BadInput as error:
        yield Problem(
            "value_wrong",
            tr("评测 {assessment} 的内容有误：{error}", assessment=assessment[:8], error=error),
        )
        return
    if not summary.is_stored(connection, expected):
        yield _stale(assessment)


def _stale(assessment: str) -> Problem:
    message = tr(
        "评测 {assessment} 的列表信息与变更记录不一致。",
        assessment=assessment[:8],
    )
    return Problem("summary_stale", message)


def _latest(changes: tuple[Change, ...]) -> str:
    return max((change.at for change in changes), default="")


def unsound_evidence(
    workspace: Workspace, step: Step, whole: dict[str, Look]
) -> Iterator[tuple[str, Path | None]]:
    """Yield the hash of each piece of evidence that is altered, and where; None when it is gone.

    What is in `whole` and looks as it did is not read again; what is read and well is put there.
    """
    known = workspace.evidence.known()
    for sha256 in sorted(_referenced(workspace) | known.keys()):
        step()
        path = known.get(sha256)
        if path is None or not path.is_file():
            yield sha256, None
        elif whole.get(sha256) != (look := _look(path)):
            if _is_whole(path, sha256):
                whole[sha256] = look
            else:
                yield sha256, path


def _look(path: Path) -> Look:
    found = path.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def _is_whole(path: Path, sha256: str) -> bool:
    try:
        return sha256_of(path) == sha256
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        path.stat()  # fails where the whole disk is gone; else it is this file's sectors
        return False


def _evidence_problems(
    workspace: Workspace, step: Step, whole: Mapping[str, Look]
) -> Iterator[Problem]:
    for sha256, path in unsound_evidence(workspace, step, dict(whole)):
        shown = workspace.evidence.name(sha256) or tr("名称不详")
        if path is None:
            message = tr("佐证文件“{name}”（{sha256}…）缺失。", name=shown, sha256=sha256[:8])
            yield Problem("evidence_missing", message)
        else:
            message = tr(
                "佐证文件“{name}”（{sha256}…）损坏或被改动过。", name=shown, sha256=sha256[:8]
            )
            yield Problem("evidence_altered", message)
    for path in workspace.evidence.strays():
        name = path.relative_to(workspace.folder)
        if is_unfinished(path):
            yield Problem(
                "file_unfinished", tr("“{name}”是没有复制完的临时文件，可以删除。", name=name)
            )
        else:
            yield Problem("file_unknown", tr("“{name}”不属于任何评测，请确认后移走。", name=name))


def _referenced(workspace: Workspace) -> set[str]:
    with workspace.database.transaction() as connection:
        return set(journal_table.evidence_in_use(connection))
