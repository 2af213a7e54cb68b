"""Checks a workspace against itself, and rebuilds what can be rebuilt from the journal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.errors import BadInput, Blocked, Refused
from app.language import tr
from app.storage import journal_table, summary
from app.storage.database import hold
from app.storage.evidence import is_unfinished
from app.storage.files import sha256_of
from app.storage.journal import fold, forks, reference_problems
from app.storage.obstacles import translated
from app.storage.sqlite import open_problems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import Connection

    from app.storage.journal import Change, State
    from app.storage.workspace import Workspace

# How many are rebuilt at a time: others wait for them where a database is shared.
_BATCH = 200

Code = Literal[
    "database_damaged",
    "change_altered",
    "chain_broken",
    "chain_forked",
    "heads_stale",
    "summary_stale",
    "value_wrong",
    "evidence_missing",
    "evidence_altered",
    "file_unknown",
    "file_unfinished",
]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not as it should be, with a sentence for the user."""

    code: Code
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a check found; no problem when all is well.

    `notes` are worth knowing and in nobody's way: a fork stays in the journal for good.
    """

    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def check(workspace: Workspace, *, progress: Callable[[int, int], None] | None = None) -> Report:
    """Check database, journal, projections and evidence; `progress` gets (done, total).

    Nothing is changed. When the database file itself is damaged, only that is reported, because
    nothing read from it can be relied upon.
    """
    try:
        found = list(_journal_problems(workspace, progress))
    except Blocked as error:
        return Report((Problem("database_damaged", error.message),))
    notes = tuple(one for one in found if one.code == "chain_forked")
    problems = tuple(one for one in found if one.code != "chain_forked")
    if any(problem.code == "database_damaged" for problem in problems):
        return Report(problems)
    with translated(workspace.folder):
        return Report((*problems, *_evidence_problems(workspace)), notes)


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
    summary.store(connection, summary.summarise(assessment, state, _latest(changes)))
    journal_table.clear_heads(connection, assessment)
    journal_table.replace_heads(connection, assessment, state, state.heads)


def _journal_problems(
    workspace: Workspace, progress: Callable[[int, int], None] | None
) -> Iterator[Problem]:
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
        for done, assessment in enumerate(found):
            if progress:
                progress(done, len(found))
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
            "评测 {assessment} 的当前答案与变更记录不一致，可运行 fsck --rebuild 重建。",
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
        expected = summary.summarise(assessment, state, _latest(changes))
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
        "评测 {assessment} 的列表信息与变更记录不一致，可运行 fsck --rebuild 重建。",
        assessment=assessment[:8],
    )
    return Problem("summary_stale", message)


def _latest(changes: tuple[Change, ...]) -> str:
    return max((change.at for change in changes), default="")


def _evidence_problems(workspace: Workspace) -> Iterator[Problem]:
    known = workspace.evidence.known()
    for sha256 in sorted(_referenced(workspace) | known.keys()):
        path = known.get(sha256)
        if path is None or not path.is_file():
            message = tr("佐证文件 {sha256}… 缺失，请重新添加或从备份恢复。", sha256=sha256[:8])
            yield Problem("evidence_missing", message)
        elif sha256_of(path) != sha256:
            message = tr("佐证文件 {sha256}… 的内容被改动过，请从备份恢复。", sha256=sha256[:8])
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
