"""Brings back evidence that is gone or altered, out of the packages and backups at hand."""

from __future__ import annotations

import re
import zipfile
import zlib
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.storage.evidence import Arriving, remember
from app.storage.files import Settling, chunks, sync_folder
from app.storage.fsck import unsound_evidence
from app.storage.obstacles import translated
from app.storage.originals import MEDIA_TYPES
from app.storage.soundness import Mended
from app.storage.steps import Progress, steps, unheard

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from app.storage.evidence import Staged
    from app.storage.soundness import Look
    from app.storage.workspace import Workspace

DAMAGED = "damaged"
_SOURCES = ("packages", "backups")
_TYPES = {ext: media_type for media_type, ext in MEDIA_TYPES.items()}
_MEMBER = re.compile(
    rf"(?:data/)?evidence/(?:[0-9a-f]{{2}}/)?([0-9a-f]{{64}})\.({'|'.join(_TYPES)})"
)
# What a source may do that is not whole any more; the next one may be.
_UNREADABLE = (BadInput, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError)


def mend_evidence(
    workspace: Workspace, *, elsewhere: Collection[Path] = (), progress: Progress = unheard
) -> Mended:
    """Put back what is gone or altered as some package or backup has it.

    Those of the workspace are looked through, then backups that lie `elsewhere`, where they can
    be read. Each is compared with its hash. What is altered and found nowhere is moved to
    `damaged/`, where it can still be looked at and is in the way of no backup. `progress` gets
    (done, total). Blocked when the disk is in the way.
    """
    with translated(workspace.folder):
        sources = [*_sources(workspace.folder), *elsewhere]
        step = steps(progress, len(workspace.evidence.known()) + len(sources))
        whole: dict[str, Look] = {}
        unsound = dict(unsound_evidence(workspace, step, whole))
        wanted = set(unsound)
        for source in sources:
            step()
            if not wanted:
                break
            wanted -= _brought_back(workspace, source, wanted)
        for sha256 in wanted:
            if (path := unsound[sha256]) is not None:
                _set_aside(path, workspace.folder / DAMAGED)
    return Mended(len(unsound) - len(wanted), tuple(sorted(wanted)), whole)


def _sources(folder: Path) -> list[Path]:
    """Return every archive of the workspace, packages first: they are smaller than backups."""
    return [path for name in _SOURCES for path in sorted((folder / name).rglob("*.zip"))]


def _brought_back(workspace: Workspace, source: Path, wanted: Collection[str]) -> set[str]:
    """Put in its place whatever of the wanted an archive holds unharmed; return their hashes."""
    with workspace.working_folder() as folder, Settling() as settling:
        staged = list(_staged(workspace, source, wanted, folder))
        settling.publish({it.path: it.target for it in staged})
    with workspace.database.transaction() as connection:
        remember(connection, [it.stored for it in staged])
    return {it.stored.sha256 for it in staged}


def _staged(
    workspace: Workspace, source: Path, wanted: Collection[str], folder: Path
) -> Iterator[Staged]:
    with _opened(source) as archive:
        if archive is None:
            return
        for sha256, name in _members(archive, wanted).items():
            arriving = Arriving(sha256, _TYPES[name.rpartition(".")[2]], name)
            with suppress(*_UNREADABLE):
                yield workspace.evidence.stage(arriving, _pieces(archive, name), folder)


@contextmanager
def _opened(source: Path) -> Iterator[zipfile.ZipFile | None]:
    """Give an archive, or nothing where it cannot be read: another one may hold the same."""
    with ExitStack() as closing:
        try:
            archive = closing.enter_context(zipfile.ZipFile(source))
        except (OSError, *_UNREADABLE):
            archive = None
        yield archive


def _members(archive: zipfile.ZipFile, wanted: Collection[str]) -> dict[str, str]:
    """Return the name under which an archive holds each hash that is wanted."""
    found = map(_MEMBER.fullmatch, archive.namelist())
    return {it[1]: it[0] for it in found if it and it[1] in wanted}


def _pieces(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """Read a member; trouble with the archive is not trouble with the disk that is written to."""
    try:
        with archive.open(name) as member:
            yield from chunks(member)
    except OSError as error:
        raise zipfile.BadZipFile(name) from error


def _set_aside(path: Path, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    path.replace(folder / path.name)
    for changed in (folder, path.parent, folder.parent):
        sync_folder(changed)
