"""What must hold of a workspace whatever happened to the machine before."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import BadInput, ShupingError
from app.storage import journal_table, version
from app.storage.fsck import check
from app.storage.soundness import MENDABLE, Code
from app.storage.sqlite import file_problems
from app.storage.version import DATABASE_NAME, check_version
from app.workbench import packages
from app.workbench.session import open_session
from app.workbench.view import view

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.storage.workspace import Workspace

OLDER = version.REVISION
"""The tables of this release, which are the older ones once a process became the next release."""
# A copy whose record did not follow any more: nothing refers to it.
HARMLESS: frozenset[Code] = frozenset({"file_unknown"})


def losses(
    folder: Path, acknowledged: Iterable[tuple[str, str]], *, damaged: bool = False
) -> list[str]:
    """Open a workspace as a person would; name everything that is not as it was acknowledged.

    What can be mended is not named of one that is `damaged`.
    """
    passed = HARMLESS | MENDABLE if damaged else HARMLESS
    try:
        with open_session(folder) as session:
            problems = check(session.workspace).problems
            found = [problem.message for problem in problems if problem.code not in passed]
            found += _losses(session.workspace, acknowledged)
            for row in session.workspace.list():
                view(session, assessment=row.id)
    except ShupingError as error:
        return [f"does not open: {error}"]
    return found


def _losses(workspace: Workspace, acknowledged: Iterable[tuple[str, str]]) -> Iterator[str]:
    with workspace.database.transaction() as connection:
        here = journal_table.assessments(connection)
    changes = {change.id for one in here for change in workspace.changes(one)}
    records = {it.fingerprint for one in here for it in workspace.packages.list(one)}
    for kind, text in acknowledged:
        known = {"change": changes, "package": records}.get(kind)
        if text not in known if known is not None else not (workspace.folder / text).is_file():
            yield f"acknowledged, and gone: {kind} {text}"
    for one in here:
        for record in workspace.packages.list(one):
            places = (workspace.folder / "packages").rglob(record.file_name)
            if not any(places) and record.kind == "received":
                yield f"a record without its file: {record.file_name}"
    yield from _half_files(workspace.folder)
    yield from (f"left over: {path}" for path in workspace.folder.rglob(".*"))


def _half_files(folder: Path) -> Iterator[str]:
    for path in (folder / "packages").rglob("*.zip"):
        try:
            status: str = packages.verify(path, trusted=()).status
        except BadInput as error:
            status = str(error)
        if status not in {"complete", "incomplete", "unknown_signer"}:
            yield f"half a package: {path.name}: {status}"
    for path in (folder / "backups").glob("*.zip"):
        if not zipfile.is_zipfile(path):
            yield f"half a backup: {path.name}"
    for path in (folder / "backups").glob("*.sqlite3"):
        if file_problems(path) or not check_version(path).revision:
            yield f"half a copy of the database: {path.name}"


def half_migrated(folder: Path) -> Iterator[str]:
    """Name what a migration left behind that is neither before nor after; nothing is opened."""
    try:
        found = check_version(folder / DATABASE_NAME).revision
        copies = {check_version(path).revision for path in (folder / "backups").glob("升级前-*")}
    except ShupingError as error:
        yield f"neither before nor after: {error}"
        return
    if found not in {OLDER, version.REVISION}:
        yield f"tables of no release: {found}"
    if found != OLDER and OLDER not in copies:
        yield "migrated, and no copy from before"
