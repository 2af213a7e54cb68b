"""Copies a whole workspace into another place, a folder or a server, and compares the two."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, func, insert, select

from app.errors import BadInput, Refused
from app.language import mark, tr
from app.storage import journal_table, summary, tables
from app.storage.database import add_missing, hold
from app.storage.files import chunks, publish, sha256_of, temporary
from app.storage.journal import fold
from app.storage.obstacles import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from app.storage.journal import Change
    from app.storage.workspace import Workspace

# Lists without order, and logs that only grow.
_LISTS = (tables.evidence_file, tables.trusted_certificate, tables.recipient)
_LOGS = (tables.package_record, tables.merge_record)
_RERUN = mark("可能是复制时来源又有改动；已复制的都在，请再运行一次。")


@dataclass(frozen=True, slots=True)
class Copied:
    """What a copy holds, compared with where it came from."""

    assessments: int
    changes: int
    evidence: int
    packages: int


def copy(
    source: Workspace, target: Workspace, *, progress: Callable[[int, int], None] | None = None
) -> Copied:
    """Bring everything of one workspace into another; `progress` gets (done, total) pieces.

    Journals, evidence, trust, recipients, the person's settings, logs and kept packages; signing
    identities stay where they are. The target is empty or holds a part of the same, so that an
    interrupted copy goes on. Raises BadInput when the target holds anything else, Refused when
    something in the source is damaged or the two differ in the end.
    """
    assessments = _assessments(source)
    _refuse_other(assessments, _assessments(target))
    files = _files(source, target)
    total = len(assessments) + len(files)
    for done, assessment in enumerate(assessments):
        _report(progress, done, total)
        _copy_journal(source, target, assessment)
    damaged = []
    for done, (path, place) in enumerate(files.items(), len(assessments)):
        _report(progress, done, total)
        if not _copy_file(path, place):
            damaged.append(path.name)
    _copy_rows(source, target)
    _report(progress, total, total)
    kept = source.folder / "packages"
    copied = _compared(source, target, sum(path.is_relative_to(kept) for path in files))
    if damaged:
        raise Refused(
            tr(
                "其余都已复制并核对一致，但来源有{n}个文件缺失或损坏（{damaged} "
                "等），没有复制。请用 fsck 检查来源，补齐后再运行一次。",
                n=len(damaged),
                damaged=damaged[0],
            )
        )
    return copied


def _report(progress: Callable[[int, int], None] | None, done: int, total: int) -> None:
    if progress:
        progress(done, total)


def _assessments(workspace: Workspace) -> tuple[str, ...]:
    with workspace.database.transaction() as connection:
        return journal_table.assessments(connection)


def _refuse_other(here: Iterable[str], there: Iterable[str]) -> None:
    if unknown := set(there) - set(here):
        raise BadInput(
            tr(
                "目标工作区里有来源没有的评测（{unknown} 等 {n} 个），没有复制。请换一个空的目标。",
                unknown=min(unknown)[:8],
                n=len(unknown),
            )
        )


def _copy_journal(source: Workspace, target: Workspace, assessment: str) -> None:
    with source.database.transaction() as connection:
        changes, altered = journal_table.checked_changes(connection, assessment)
    if altered:
        raise Refused(
            tr(
                "变更记录 {altered} 被改动过，没有复制。请先运行 fsck 检查来源。",
                altered=altered[0][:8],
            )
        )
    target.database.run(lambda connection: _add_journal(connection, assessment, changes))


def _add_journal(connection: Connection, assessment: str, changes: Sequence[Change]) -> None:
    """Add what is missing in the order of the source: the journal is taken over, not merged."""
    hold(connection, assessment)
    here = {change.id for change in journal_table.changes_of(connection, assessment)}
    if here - {change.id for change in changes}:
        raise BadInput(
            tr(
                "目标工作区的评测 {assessment} 有来源没有的改动，没有复制。请换一个空的目标。",
                assessment=assessment[:8],
            )
        )
    missing = [change for change in changes if change.id not in here]
    if missing:
        state = fold(changes)
        updated_at = max(change.at for change in changes)
        summary.store(connection, summary.row_of(assessment, state, updated_at))
        journal_table.add_changes(connection, missing)
        journal_table.replace_heads(connection, assessment, state, state.heads)


def _files(source: Workspace, target: Workspace) -> dict[Path, Path]:
    """Return every file to copy and where it belongs."""
    folder = source.folder
    found = [path for path in (folder / "packages").rglob("*") if path.is_file()]
    found += [*source.evidence.known().values(), *folder.glob("overlay-*.yaml")]
    found += (folder / "letterhead").glob("*.png")
    return {path: target.folder / path.relative_to(folder) for path in sorted(found)}


def _copy_file(path: Path, place: Path) -> bool:
    """Copy a file that is not there yet; False when it is not what its name, a hash, says."""
    if not path.is_file():
        return False
    expected = path.stem if path.parent.parent.name == "evidence" else sha256_of(path)
    if place.is_file() and sha256_of(place) == expected:
        return True
    with translated(place.parent), temporary(place.parent) as draft:
        digest = sha256()
        with path.open("rb") as reading, draft.open("xb") as writing:
            for piece in chunks(reading):
                digest.update(piece)
                writing.write(piece)
        if digest.hexdigest() != expected:
            return False
        publish(draft, place)
    return True


def _copy_rows(source: Workspace, target: Workspace) -> None:
    with source.database.transaction() as connection:
        rows = {table.name: _rows(connection, table) for table in (*_LISTS, *_LOGS)}
    settings = source.settings.all()
    with target.database.transaction() as connection:
        hold(connection, "copy")
        for table in _LISTS:
            add_missing(connection, table, *rows[table.name])
        for table in _LOGS:
            _extend(connection, table, rows[table.name])
    target.trust.forget()
    for key, value in settings.items():
        target.settings.set(key, value)


def _extend(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    here = _rows(connection, table)
    if here != rows[: len(here)]:
        raise BadInput(tr("目标工作区有来源没有的评测包或合并记录，没有复制。请换一个空的目标。"))
    if missing := rows[len(here) :]:
        connection.execute(insert(table), missing)


def _rows(connection: Connection, table: Table) -> list[dict[str, Any]]:
    columns = [column for column in table.c if column.name != "seq"]
    order = table.c.seq if "seq" in table.c else next(iter(table.primary_key))
    query = select(*columns).order_by(order)
    return [dict(row) for row in connection.execute(query).mappings()]


def _compared(source: Workspace, target: Workspace, packages: int) -> Copied:
    """Read both again and say what the copy holds; Refused when they differ."""
    counts = [_counts(workspace) for workspace in (source, target)]
    if counts[0] != counts[1]:
        raise Refused(tr("复制后核对不一致：两边的记录数不同。{rerun}", rerun=tr(_RERUN)))
    for assessment in _assessments(source):
        if _heads(source, assessment) != _heads(target, assessment):
            raise Refused(
                tr(
                    "复制后核对不一致：评测 {assessment} 的答案不同。{rerun}",
                    assessment=assessment[:8],
                    rerun=tr(_RERUN),
                )
            )
    found = counts[1]
    return Copied(len(_assessments(target)), found["change"], found["evidence_file"], packages)


def _counts(workspace: Workspace) -> dict[str, int]:
    found = (tables.assessment, tables.change, tables.head, *_LISTS, *_LOGS)
    with workspace.database.snapshot() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in found
        }


def _heads(workspace: Workspace, assessment: str) -> set[tuple[str, str]]:
    with workspace.database.transaction() as connection:
        return journal_table.head_rows(connection, assessment)
