"""A package is copied away from whoever could still change it, and its evidence cut out.

Nothing here asks the database, so that it can be done in a process of its own (`porter.py`).
"""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from app.errors import BadInput
from app.exchange.files import opened
from app.exchange.hashing import Hasher
from app.exchange.member_names import EVIDENCE, EVIDENCE_NAME
from app.exchange.unpacking import unpack
from app.exchange.zipformat import MAX_TOTAL, Along, Archive, Entry
from app.language import tr
from app.storage.obstacles import translated
from app.storage.originals import FOLDER, MAX_BYTES, original
from app.workbench.progress import Progress, counted, silent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from io import FileIO

    from app.exchange.zipformat import Bytes, Hear
    from app.storage.files import Settling

_SMALL = 16 * 1024 * 1024
"""A file up to here is hashed where it is read: starting a thread for each takes longer."""


class Fetched(NamedTuple):
    """A file as it came, and our copy of it on the workspace's disk, with the copy's SHA-256.

    `entries` are its members; `cut` are the names of the evidence files beside the copy, which are
    what their names say once the package is proved.
    """

    file: Path
    copy: Path
    digest: str
    entries: tuple[Entry, ...]
    cut: frozenset[str]

    @contextmanager
    def archive(self) -> Iterator[Archive]:
        """Give what reads the members from our copy."""
        with self.copy.open("rb") as copy:
            yield Archive(copy, self.entries)


def fetch(
    file: Path, room: Path, workspace: Path, settling: Settling, progress: Progress = silent
) -> Fetched:
    """Copy a package into a room of a workspace and cut out what evidence is not in its place.

    It is read once: what will be proved is what is copied, and what the evidence is made of. All is
    on the disk when this returns. Tampered when it is no archive as we write it, BadInput when it
    is too large or cannot be read, Blocked when the disk is in the way.
    """
    copy = room / "package.zip"
    with translated(workspace):
        with copy.open("x+b") as out, opened(file) as source, Hasher(_SMALL) as hasher:
            size = os.fstat(source.fileno()).st_size
            if size > MAX_TOTAL:
                raise BadInput(tr("“{name}”超过4 GB，不是评测包。", name=file.name))
            copying = _Copying(workspace, out, room, settling, hasher)
            archive = unpack(source, tick=counted(progress, size), along=copying)
            hasher.settle()
        settling.settle([copy, *(room / name for name in copying.cut)])
    entries = tuple(archive.entries.values())
    return Fetched(file, copy, copying.digest.hexdigest(), entries, frozenset(copying.cut))


class _Copying(Along):
    """Writes what is read into a room: the whole file, and the evidence that is not here yet."""

    def __init__(
        self, workspace: Path, copy: BinaryIO, room: Path, settling: Settling, hasher: Hasher
    ) -> None:
        super().__init__(copy)
        self.cut: set[str] = set()
        self._workspace = workspace
        self._room = room
        self._settling = settling
        self._hasher = hasher
        self.digest = hasher.begin()

    def hear(self, block: Bytes) -> None:
        self._hasher.add(block)
        self._write(self.file, block)

    def member(self, name: str, size: int) -> AbstractContextManager[Hear]:
        found = EVIDENCE_NAME.fullmatch(name)
        if found and size <= MAX_BYTES and not self._is_here(*found.groups()):
            return self._cutting(self._room / name.removeprefix(EVIDENCE))
        return super().member(name, size)

    def _is_here(self, sha256: str, ext: str) -> bool:
        with self._ours():
            return original(self._workspace / FOLDER, sha256, ext).is_file()

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
        return translated(self._workspace)
