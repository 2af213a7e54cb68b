"""Files that are either there completely or not at all, also after a power cut."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
import uuid
from contextlib import contextmanager, suppress
from functools import partial
from itertools import chain, count
from typing import IO, TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from concurrent.futures import Future
    from io import FileIO
    from pathlib import Path

TEMPORARY = ".tmp-"
_WORKING = ".work-"
_UNFINISHED = re.compile(r"\.work-|\.tmp-|\..*\.part$", re.ASCII)
_WRITTEN_IN = (
    "",
    "evidence",
    "previews",
    "packages",
    "packages/received",
    "identities",
    "letterhead",
    "backups",
)
_CHUNK = 1024 * 1024
_SYNCS = 12
"""How many files are synced at a time."""


@contextmanager
def temporary(folder: Path) -> Iterator[Path]:
    """Give a fresh name in the folder; whatever is left there at the end is removed."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{TEMPORARY}{uuid.uuid4().hex}"
    try:
        yield path
    finally:
        # A disk that fails may refuse this too; the first error is the one to tell.
        with suppress(OSError):
            path.unlink(missing_ok=True)


@contextmanager
def working_folder(folder: Path) -> Iterator[Path]:
    """Give a fresh folder on the same disk; whatever is in it at the end is removed."""
    path = folder / f"{_WORKING}{uuid.uuid4().hex}"
    path.mkdir(mode=0o700)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def free_place(folder: Path, stem: str, ending: str = "") -> Path:
    """Return a path in a folder that nothing has: the name itself, else with -2, -3, … to it."""
    names = chain([stem], (f"{stem}-{number}" for number in count(2)))
    return next(place for name in names if not (place := folder / f"{name}{ending}").exists())


def clear_leftovers(folder: Path) -> None:
    """Remove what killed processes left unfinished in a workspace that nobody else has open."""
    for name in _WRITTEN_IN:
        place = folder / name
        with suppress(OSError), os.scandir(place) as found:
            for left in [it.name for it in found if _UNFINISHED.match(it.name)]:
                _remove(place / left)


def _remove(path: Path) -> None:
    with suppress(OSError):  # what cannot go is in nobody's way
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def publish(path: Path, target: Path) -> None:
    """Give a finished temporary file its name; both are on the disk when this returns."""
    _sync_file(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    path.replace(target)
    sync_folder(target.parent)
    sync_folder(target.parent.parent)


def publish_derived(path: Path, target: Path) -> None:
    """Give a file that can be made again its name: whole if it is there after a power cut."""
    _sync_file(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    path.replace(target)


class Settling:
    """Files that are synced side by side as they are finished, and get their names together.

    A disk settles many for little more than the price of one, and meanwhile others are written.
    """

    def __init__(self) -> None:
        # Loaded with the first of many: an answer that is saved needs none of it.
        from concurrent.futures import ThreadPoolExecutor

        self._pool = ThreadPoolExecutor(_SYNCS, thread_name_prefix="sync")
        self._begun: dict[Path, Future[None]] = {}
        self._named: set[Path] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def begin(self, path: Path, file: FileIO | None = None) -> None:
        """Put a finished temporary file on the disk, beside whatever comes next.

        It is closed when it is given open, unbuffered.
        """
        work = _sync_file if file is None else partial(_sync_open, file)
        self._begun[path] = self._pool.submit(work, path)
        if file is not None:  # also when its turn never comes
            self._begun[path].add_done_callback(lambda _: file.close())

    def settle(self, paths: Collection[Path]) -> None:
        """Put finished temporary files on the disk, where that has not begun, and wait for all."""
        # Other threads begin with more meanwhile, so that nothing of it is gone through.
        for path in paths:
            if path not in self._begun:
                self.begin(path)
        for path in paths:
            self._begun.pop(path).result()

    def naming(self, places: Mapping[Path, Path]) -> Future[None]:
        """Do what `name` does beside whatever comes next."""
        return self._pool.submit(self.name, places)

    def publish(self, places: Mapping[Path, Path]) -> None:
        """Give finished temporary files their names; all are on the disk when this returns."""
        self.settle(places.keys())
        self.name(places)

    def name(self, places: Mapping[Path, Path]) -> None:
        """Give temporary files that are on the disk their names, which are there in the end."""
        folders = {target.parent for target in places.values()}
        for folder in folders:
            self._make(folder)
        for path, target in places.items():
            path.replace(target)
        # Whether their own names are on the disk.
        unsure = {folder for folder in folders if folder not in self._named}
        for _ in self._pool.map(sync_folder, folders | {folder.parent for folder in unsure}):
            pass
        self._named |= unsure

    def clear(self, folder: Path) -> None:
        """Remove the temporary files in a folder that got no name."""
        for path in [it for it in list(self._begun) if it.parent == folder]:
            self._begun.pop(path).exception()  # ended, well or not: Windows removes no open file
        # A disk that fails may refuse this too; the first error is the one to tell.
        with suppress(OSError):
            for path in folder.iterdir():
                path.unlink()

    def _make(self, folder: Path) -> None:
        if not folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
            self._named.discard(folder)


def _sync_file(path: Path) -> None:
    _sync(path, os.O_RDWR)  # Windows syncs nothing that is open for reading only


def _sync_open(file: FileIO, _path: Path) -> None:
    with file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on the disk; Windows does so by itself."""
    if sys.platform != "win32":
        _sync(folder, os.O_RDONLY)


def _sync(path: Path, mode: int) -> None:
    descriptor = os.open(path, mode)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def chunks(file: IO[bytes]) -> Iterator[bytes]:
    """Read a file piece by piece, whatever its size."""
    while piece := file.read(_CHUNK):
        yield piece


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file's bytes."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for piece in chunks(file):
            digest.update(piece)
    return digest.hexdigest()
