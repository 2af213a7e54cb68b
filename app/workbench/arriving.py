"""A package on its way in: copied away from whoever could still change it, proved, and cut out.

Nothing here depends on what is said of assessments, so that the next package can arrive while the
last one is taken over.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from app.errors import BadInput, Refused
from app.exchange.contents import EVIDENCE
from app.exchange.files import opened
from app.exchange.package import SUFFIX
from app.exchange.proof import Proved, Tampered, prove
from app.exchange.verify import changed
from app.exchange.zipformat import CHUNK, MAX_TOTAL
from app.language import tr
from app.storage.evidence import Arriving
from app.workbench.progress import Progress, counted, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.exchange.verify import Verdict
    from app.storage.evidence import Staged
    from app.storage.files import Settling
    from app.workbench.session import Session

FOLDER = "received"


@dataclass(frozen=True, slots=True)
class Copied:
    """A file as it came: its name, our copy on the workspace's disk, and its SHA-256."""

    file: Path
    copy: Path
    digest: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """A package that was copied and proved; `staged` is its evidence that was not here."""

    came: Copied
    proved: Proved
    staged: tuple[Staged, ...]


def copied(file: Path, copy: Path) -> Copied:
    """Take a file away from whoever could still change it; BadInput when it is too large.

    OSError when the disk of the copy, which has a name of our own, is in the way.
    """
    digest, size = hashlib.sha256(), 0
    with copy.open("xb") as out:
        for chunk in _chunks(file):
            size += len(chunk)
            if size > MAX_TOTAL:
                raise BadInput(tr("“{name}”超过4 GB，不是评测包。", name=file.name))
            digest.update(chunk)
            out.write(chunk)
    return Copied(file, copy, digest.hexdigest())


def proved_in(
    package: BinaryIO, show: Callable[[Verdict], None], progress: Progress = silent
) -> Proved:
    """Return what an open package says; Refused, after `show` heard it, when it was changed."""
    try:
        return prove(package, tick=counted(progress, os.fstat(package.fileno()).st_size))
    except Tampered as error:
        verdict = changed(error.problems)
        show(verdict)
        raise Refused(tr("没有导入。{sentence}", sentence=verdict.sentence)) from error


def cut_out(
    session: Session, came: Copied, proved: Proved, settling: Settling
) -> tuple[Staged, ...]:
    """Write the evidence that is not here yet beside the copy, on its way to the disk.

    BadInput when a file is too large, or no longer what was proved.
    """
    store, entries = session.workspace.evidence, proved.document.evidence
    lacking = store.lacking([entry.sha256 for entry in entries])
    staged = []
    for entry in entries:
        if entry.sha256 in lacking:
            arriving = Arriving(entry.sha256, entry.media_type, entry.name)
            pieces = proved.archive.pieces(EVIDENCE + entry.file_name)
            staged.append(store.stage(arriving, pieces, came.copy.parent))
            settling.begin(staged[-1].path)
    return tuple(staged)


def kept_as(session: Session, digest: str) -> Path | None:
    """Return where a package is kept whose file's SHA-256 begins as this one does."""
    folder = session.workspace.folder / "packages" / FOLDER
    end = f"-{digest[:16]}{SUFFIX}"
    if not folder.is_dir():
        return None
    with os.scandir(folder) as found:
        return next((folder / it.name for it in found if it.name.endswith(end)), None)


def was_taken_over(session: Session, came: Copied) -> bool:
    """Say whether the very bytes of a file were received here before, and to the end."""
    kept = kept_as(session, came.digest)
    if kept is None or not session.workspace.has_received(came.digest, kept.name):
        return False
    digest = hashlib.sha256()
    for chunk in _chunks(kept):
        digest.update(chunk)
    return digest.hexdigest() == came.digest


def _chunks(file: Path) -> Iterator[bytes]:
    with opened(file) as source:
        while chunk := source.read(CHUNK):
            yield chunk
