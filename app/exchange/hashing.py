"""SHA-256 in a thread beside the one that reads and writes: large files take one of both times."""

from __future__ import annotations

import hashlib
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Self

_SMALL = 512 * 1024  # bytes that are hashed before a thread is awake


class Hasher:
    """Hashes one member after the other; at most one piece waits, so memory stays bounded."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="sha256")
        self._digest = hashlib.sha256()
        self._last: Future[None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown()

    def begin(self) -> None:
        """Begin with another member."""
        self._wait()
        self._digest = hashlib.sha256()

    def add(self, piece: bytes) -> None:
        """Take the next piece, which must not be altered afterwards."""
        self._wait()
        if len(piece) <= _SMALL:
            self._digest.update(piece)
        else:
            self._last = self._pool.submit(self._digest.update, piece)

    def hexdigest(self) -> str:
        """Return the hash of what was added since the member began."""
        self._wait()
        return self._digest.hexdigest()

    def _wait(self) -> None:
        last, self._last = self._last, None
        if last is not None:
            last.result()
