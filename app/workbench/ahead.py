"""The next package arrives in a thread of its own while the last one is taken over."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Self

from app.workbench.arriving import Copied, copied, proved_in, was_taken_over
from app.workbench.progress import Cancelled, Progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.exchange.proof import Proved
    from app.exchange.verify import Verdict
    from app.workbench.session import Session

_PATIENCE = 0.1
"""How many seconds may pass before a person is heard who wants to stop."""


@dataclass(slots=True)
class Arrival:
    """A file that was copied, and what it says; nothing when these very bytes are here already."""

    came: Copied
    proved: Proved | None
    package: BinaryIO

    def close(self) -> None:
        """Let go of our copy, wherever it is now."""
        self.package.close()
        self.came.copy.unlink(missing_ok=True)


class Ahead:
    """Lets each of several files arrive while the one before it is worked on."""

    def __init__(self, session: Session, folder: Path, files: Sequence[Path]) -> None:
        self._session = session
        self._folder = folder
        self._files = files
        self._stop = threading.Event()
        self._done = (0, 0)
        self._pool = ThreadPoolExecutor(1)
        self._coming: dict[int, Future[Arrival]] = {}

    def __enter__(self) -> Self:
        self._send_for(0)
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._pool.shutdown()
        for coming in self._coming.values():
            if not coming.exception():
                coming.result().close()

    @contextmanager
    def arrival(self, place: int, progress: Progress) -> Iterator[Arrival]:
        """Give the file at a place, and send for the one after it; raises what its arrival did."""
        coming = self._coming.pop(place)
        try:
            found = self._awaited(coming, progress)
        finally:
            self._send_for(place + 1)
        try:
            yield found
        finally:
            found.close()

    def _awaited(self, coming: Future[Arrival], progress: Progress) -> Arrival:
        while True:
            try:
                return coming.result(timeout=_PATIENCE)
            except TimeoutError:
                if coming.done():
                    raise
                progress(*self._done)

    def _send_for(self, place: int) -> None:
        if place < len(self._files) and not self._stop.is_set():
            self._coming[place] = self._pool.submit(self._arrive, place)

    def _arrive(self, place: int) -> Arrival:
        came = copied(self._files[place], self._folder / f"{place}.zip")
        package = came.copy.open("rb")
        arrival = Arrival(came, None, package)
        try:
            if not was_taken_over(self._session, came):
                arrival.proved = proved_in(package, _unheard, self._step)
        except BaseException:
            arrival.close()
            raise
        return arrival

    def _step(self, done: int, total: int) -> None:
        self._done = done, total
        if self._stop.is_set():
            raise Cancelled


def _unheard(_verdict: Verdict) -> None:
    """Tell nobody: what is refused is told as the reason."""
