"""A package on its way in: fetched, then proved, with its evidence beside it.

Nothing here depends on what is said of assessments, so that the next package can arrive while the
last one is taken over.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from app.errors import Refused
from app.exchange.files import safe_stem
from app.exchange.member_names import EVIDENCE
from app.exchange.package import SUFFIX
from app.exchange.proof import Proved, prove, prove_archive
from app.exchange.unpacking import Tampered
from app.exchange.verify import changed
from app.language import tr
from app.storage.evidence import Arriving
from app.storage.files import sha256_of
from app.storage.originals import refuse_large
from app.workbench.progress import Progress, counted, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.exchange.verify import Verdict
    from app.storage.evidence import EvidenceStore, Staged
    from app.storage.files import Settling
    from app.workbench.fetching import Fetched
    from app.workbench.session import Session

FOLDER = "received"
_TOLD = 16
"""So much of a file's SHA-256 stands in the name under which it is kept."""


def unheard(_verdict: Verdict) -> None:
    """Tell nobody: what is refused is told as the reason."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A package that was copied and proved; `staged` is its evidence that was not here."""

    came: Fetched
    proved: Proved
    staged: tuple[Staged, ...]

    @property
    def assessment(self) -> str:
        """The assessment that it is of."""
        return self.proved.document.id


class Shelf:
    """Where received packages are kept, each once, under a name that tells its content.

    Its folder is gone through once: with thousands in it that takes longer than a package.
    """

    def __init__(self, session: Session) -> None:
        self._folder = session.workspace.folder / "packages" / FOLDER
        self._known: dict[str, Path] = {}
        if self._folder.is_dir():
            for path in self._folder.iterdir():
                self._note(path)

    def find(self, digest: str) -> Path | None:
        """Return where a package is kept whose file's SHA-256 begins as this one does."""
        kept = self._known.get(digest[:_TOLD])
        return kept if kept and kept.is_file() else None

    def place_for(self, came: Fetched) -> Path:
        """Return where a package is to be kept, which is where it is if it is here."""
        if kept := self.find(came.digest):
            return kept
        name = came.file.name.removesuffix(SUFFIX).removesuffix(".zip")
        stem = safe_stem(name, limit=120)
        return self._note(self._folder / f"{stem}-{came.digest[:_TOLD]}{SUFFIX}")

    def _note(self, path: Path) -> Path:
        self._known[path.name.removesuffix(SUFFIX)[-_TOLD:]] = path
        return path


def proved_in(
    package: BinaryIO, show: Callable[[Verdict], None], progress: Progress = silent
) -> Proved:
    """Return what an open package says; Refused, after `show` heard it, when it was changed."""
    with telling(show):
        return prove(package, tick=counted(progress, os.fstat(package.fileno()).st_size))


@contextmanager
def telling(show: Callable[[Verdict], None] = unheard) -> Iterator[None]:
    """Refuse what was changed, after `show` heard the verdict."""
    try:
        yield
    except Tampered as error:
        verdict = changed(error.problems)
        show(verdict)
        raise Refused(tr("没有导入。{sentence}", sentence=verdict.sentence)) from error


def arrived(
    session: Session,
    came: Fetched,
    settling: Settling,
    show: Callable[[Verdict], None] = unheard,
) -> Arrived:
    """Prove what was fetched; errors as `proved_in`, BadInput too when evidence is too large."""
    with came.archive() as archive:
        with telling(show):
            proved = prove_archive(archive)
        staged = tuple(_staged(session.workspace.evidence, came, proved))
    settling.settle([it.path for it in staged if it.path.name not in came.cut])
    return Arrived(came, proved, staged)


def _staged(store: EvidenceStore, came: Fetched, proved: Proved) -> Iterator[Staged]:
    """Describe what is not here, and cut out what lies in its place though nobody noted it."""
    evidence = proved.document.evidence
    unknown = store.unknown([it.sha256 for it in evidence if it.file_name not in came.cut])
    for entry in evidence:
        refuse_large(entry.size, entry.name)
        arriving = Arriving(entry.sha256, entry.media_type, entry.name)
        if entry.file_name in came.cut:
            yield store.staged(arriving, entry.size, came.copy.with_name(entry.file_name))
        elif entry.sha256 in unknown:
            pieces = proved.archive.pieces(EVIDENCE + entry.file_name)
            yield store.stage(arriving, pieces, came.copy.parent)


def was_taken_over(session: Session, came: Fetched, shelf: Shelf) -> bool:
    """Say whether the very bytes of a file were received here before, and to the end."""
    kept = shelf.find(came.digest)
    if kept is None or not session.workspace.has_received(came.digest, kept.name):
        return False
    return sha256_of(kept) == came.digest
