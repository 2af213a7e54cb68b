"""A package on its way in: copied away from whoever could still change it, proved, and cut out.

Nothing here depends on what is said of assessments, so that the next package can arrive while the
last one is taken over.
"""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from app.errors import BadInput, Refused
from app.exchange.contents import EVIDENCE
from app.exchange.files import opened, safe_stem
from app.exchange.hashing import Hasher
from app.exchange.package import SUFFIX
from app.exchange.proof import (
    EVIDENCE_NAME,
    Proved,
    Tampered,
    prove,
    prove_archive,
    read_archive,
)
from app.exchange.verify import changed
from app.exchange.zipformat import MAX_TOTAL, Along
from app.language import tr
from app.storage.evidence import MAX_FILE_BYTES, Arriving, refuse_large
from app.storage.files import sha256_of
from app.storage.obstacles import translated
from app.workbench.progress import Progress, counted, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from contextlib import AbstractContextManager
    from io import FileIO
    from pathlib import Path

    from app.exchange.verify import Verdict
    from app.exchange.zipformat import Archive, Bytes, Hear
    from app.storage.evidence import EvidenceStore, Staged
    from app.storage.files import Settling
    from app.workbench.session import Session

_SMALL = 16 * 1024 * 1024
"""A file up to here is hashed where it is read: starting a thread for each takes longer."""
FOLDER = "received"
_TOLD = 16
"""So much of a file's SHA-256 stands in the name under which it is kept."""


def unheard(_verdict: Verdict) -> None:
    """Tell nobody: what is refused is told as the reason."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A file as it came: its name, our copy on the workspace's disk, and its SHA-256.

    `archive` reads from the copy as long as it is open; `cut` are the names of the evidence files
    beside the copy, which are what their names say once the package is proved.
    """

    file: Path
    copy: Path
    digest: str
    archive: Archive
    cut: Collection[str]


@dataclass(frozen=True, slots=True)
class Arrived:
    """A package that was copied and proved; `staged` is its evidence that was not here."""

    came: Copied
    proved: Proved
    staged: tuple[Staged, ...]

    @property
    def assessment(self) -> str:
        """The assessment that it is of."""
        return self.proved.document.id


@contextmanager
def copied(
    session: Session,
    file: Path,
    room: Path,
    settling: Settling,
    *,
    show: Callable[[Verdict], None] = unheard,
    progress: Progress = silent,
) -> Iterator[Copied]:
    """Take a package away from whoever could still change it, and open our copy of it.

    It is read once: what is proved is what is copied, and what evidence that is not here is made
    of. All is on its way to the disk, in a room of the workspace. Errors as `proved_in`; BadInput
    too when the file is too large or cannot be read, Blocked when the disk is in the way.
    """
    copy = room / "package.zip"
    with copy.open("x+b") as out:
        with opened(file) as source, _telling(show):
            size = os.fstat(source.fileno()).st_size
            if size > MAX_TOTAL:
                raise BadInput(tr("“{name}”超过4 GB，不是评测包。", name=file.name))
            with Hasher(_SMALL) as hasher:
                copying = _Copying(session.workspace.evidence, out, room, settling, hasher)
                archive = read_archive(source, tick=counted(progress, size), along=copying)
                hasher.settle()
        out.flush()
        settling.begin(copy)
        digest = copying.digest.hexdigest()
        yield Copied(file, copy, digest, archive, frozenset(copying.cut))


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

    def place_for(self, came: Copied) -> Path:
        """Return where a package is to be kept, which is where it is if it is here."""
        if kept := self.find(came.digest):
            return kept
        name = came.file.name.removesuffix(SUFFIX).removesuffix(".zip")
        stem = safe_stem(name, limit=120)
        return self._note(self._folder / f"{stem}-{came.digest[:_TOLD]}{SUFFIX}")

    def _note(self, path: Path) -> Path:
        self._known[path.name.removesuffix(SUFFIX)[-_TOLD:]] = path
        return path


class _Copying(Along):
    """Writes what is read into a room: the whole file, and the evidence that is not here yet."""

    def __init__(
        self, store: EvidenceStore, copy: BinaryIO, room: Path, settling: Settling, hasher: Hasher
    ) -> None:
        super().__init__(copy)
        self.cut: set[str] = set()
        self._store = store
        self._room = room
        self._settling = settling
        self._hasher = hasher
        self.digest = hasher.begin()

    def hear(self, block: Bytes) -> None:
        self._hasher.add(block)
        self._write(self.file, block)

    def member(self, name: str, size: int) -> AbstractContextManager[Hear]:
        found = EVIDENCE_NAME.fullmatch(name)
        if found and size <= MAX_FILE_BYTES and self._store.lacks(*found.groups()):
            return self._cutting(self._room / name.removeprefix(EVIDENCE))
        return super().member(name, size)

    @contextmanager
    def _cutting(self, path: Path) -> Iterator[Hear]:
        with ExitStack() as closing:
            with self._ours():
                out = closing.enter_context(path.open("xb", buffering=0))
            yield partial(self._write, out)
            closing.pop_all()  # closed when it is on the disk
        self.cut.add(path.name)
        self._settling.begin(path, out)

    def _write(self, out: BinaryIO | FileIO, piece: Bytes) -> None:
        with self._ours():
            left = memoryview(piece)
            while left:
                left = left[out.write(left) :]

    def _ours(self) -> AbstractContextManager[None]:
        """Tell trouble with our disk from trouble with the one that the file is on."""
        return translated(self._store.folder.parent)


def proved_in(
    package: BinaryIO, show: Callable[[Verdict], None], progress: Progress = silent
) -> Proved:
    """Return what an open package says; Refused, after `show` heard it, when it was changed."""
    with _telling(show):
        return prove(package, tick=counted(progress, os.fstat(package.fileno()).st_size))


@contextmanager
def _telling(show: Callable[[Verdict], None]) -> Iterator[None]:
    try:
        yield
    except Tampered as error:
        verdict = changed(error.problems)
        show(verdict)
        raise Refused(tr("没有导入。{sentence}", sentence=verdict.sentence)) from error


def arrived(session: Session, came: Copied, show: Callable[[Verdict], None] = unheard) -> Arrived:
    """Prove what was copied; errors as `proved_in`, BadInput too when evidence is too large."""
    with _telling(show):
        proved = prove_archive(came.archive)
    store, staged = session.workspace.evidence, []
    for entry in proved.document.evidence:
        refuse_large(entry.size, entry.name)
        if entry.file_name in came.cut:
            arriving = Arriving(entry.sha256, entry.media_type, entry.name)
            path = came.copy.with_name(entry.file_name)
            staged.append(store.staged(arriving, entry.size, path))
    return Arrived(came, proved, tuple(staged))


def was_taken_over(session: Session, came: Copied, shelf: Shelf) -> bool:
    """Say whether the very bytes of a file were received here before, and to the end."""
    kept = shelf.find(came.digest)
    if kept is None or not session.workspace.has_received(came.digest, kept.name):
        return False
    return sha256_of(kept) == came.digest
