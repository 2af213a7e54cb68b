"""SHA-256 in a thread beside the one that reads and writes: large files take one of both times."""

from __future__ import annotations

import hashlib
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Protocol, Self

_SMALL = 512 * 1024
"""So many bytes are hashed before a thread is awake."""
_WAITING = 2  # pieces at most, so that memory stays bounded


class Digest(Protocol):
    """What has been, or will be, hashed of a member."""

    def hexdigest(self) -> str:
        """Return the hash; whole once the hasher has settled."""


class Hasher:
    """Hashes one member after the other, and goes on with one while the next is read.

    The first `small` bytes of each are hashed at once, not in the thread.
    """

    def __init__(self, small: int = _SMALL) -> None:
        self._left = self._small = small
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="sha256")
        self._digest = hashlib.sha256()
        self._waiting: deque[Future[None]] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown()

    def begin(self) -> Digest:
        """Begin with another member, and return what its hash is to be asked of."""
        self._digest, self._left = hashlib.sha256(), self._small
        return self._digest

    def add(self, piece: bytes | memoryview) -> None:
        """Take the next piece, which must not be altered afterwards."""
        self._left -= len(piece)
        if self._left >= 0:
            self._digest.update(piece)
            return
        self._wait(_WAITING - 1)
        self._waiting.append(self._pool.submit(self._digest.update, piece))

    def settle(self) -> None:
        """Wait until all that was added is hashed."""
        self._wait(0)

    def _wait(self, left: int) -> None:
        while len(self._waiting) > left:
            self._waiting.popleft().result()
