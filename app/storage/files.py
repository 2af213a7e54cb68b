"""Files that are either there completely or not at all, also after a power cut."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sys
import uuid
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping
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
_SYNCS = 4
"""How many files are synced at a time."""
_FEW = 3
"""So many are synced one after the other: a thread costs something too."""


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
    publish_all({path: target})


def publish_derived(path: Path, target: Path) -> None:
    """Give a file that can be made again its name: whole if it is there after a power cut."""
    _sync_file(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    path.replace(target)


def publish_all(places: Mapping[Path, Path]) -> None:
    """Give finished temporary files their names; all are on the disk when this returns.

    They are synced side by side: a disk settles many for little more than the price of one.
    """
    _side_by_side(_sync_file, places)
    for path, target in places.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        path.replace(target)
    folders = {target.parent for target in places.values()}
    _side_by_side(sync_folder, folders | {folder.parent for folder in folders})


def _side_by_side(work: Callable[[Path], None], paths: Collection[Path]) -> None:
    if len(paths) < _FEW:
        for path in paths:
            work(path)
        return
    # Loaded with the first of many: an answer that is saved needs none of it.
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(_SYNCS) as pool:
        for _ in pool.map(work, paths):
            pass


def _sync_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Put the names in a folder on the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
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
