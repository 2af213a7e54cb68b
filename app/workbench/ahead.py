"""The next packages arrive in threads of their own while the last one is taken over."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Self

from app.storage.obstacles import translated
from app.workbench.arriving import Arrived, arrived, telling, was_taken_over
from app.workbench.porter import Porters
from app.workbench.progress import Cancelled, Progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.storage.files import Settling
    from app.workbench.arriving import Shelf
    from app.workbench.session import Session

_AHEAD = 4
"""So many arrive before they are wanted."""
_THREADS = 3
"""So many are fetched or proved at a time: two to work on while the disk settles the other."""
TOGETHER = 3
"""So many at most are committed together."""
_MANY = 100
"""From so many files on porters save what their start takes, half a second of one core."""
_ROOMS = _AHEAD + TOGETHER + 1
"""Beside those on their way and those to be committed, one may be placed."""
_PATIENCE = 0.1
"""How many seconds may pass before a person is heard who wants to stop."""


class Ahead:
    """Lets each of several files arrive while those before it are worked on.

    What has arrived is on the disk, and gone when it was not taken over.
    """

    def __init__(
        self,
        session: Session,
        folder: Path,
        files: Sequence[Path],
        settling: Settling,
        shelf: Shelf,
    ) -> None:
        self._session = session
        self._shelf = shelf
        self._folder = folder
        self._files = files
        self.settling = settling
        self._porters = Porters(session.workspace.folder, settling)
        self._stop = threading.Event()
        self._done: dict[int, tuple[int, int]] = {}
        self._pool = ThreadPoolExecutor(_THREADS)
        self._coming: dict[int, Future[Arrived | None]] = {}

    def __enter__(self) -> Self:
        if len(self._files) >= _MANY:
            self._porters.call(_THREADS)
        for place in range(_AHEAD):
            self._send_for(place)
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._porters.dismiss()
        self._pool.shutdown(cancel_futures=True)
        for place in self._coming:
            self.settling.clear(self._room(place))

    @contextmanager
    def arrival(self, place: int, progress: Progress) -> Iterator[Arrived | None]:
        """Give the file at a place, None when these very bytes are here; raises its trouble."""
        coming = self._coming[place]
        try:
            try:
                found = self._awaited(place, progress)
            finally:
                self._send_for(place + _AHEAD)
            yield found
        finally:
            if coming.done():  # else nobody waits for it any more, and the end clears up
                del self._coming[place]
                self._done.pop(place, None)
                self.settling.clear(self._room(place))

    def is_there(self, place: int) -> bool:
        """Say whether the file at a place has arrived, or will not."""
        return self._coming[place].done()

    def _awaited(self, place: int, progress: Progress) -> Arrived | None:
        coming = self._coming[place]
        while True:
            try:
                return coming.result(timeout=_PATIENCE)
            except TimeoutError:
                if coming.done():
                    raise
                progress(*self._done.get(place, (0, 1)))

    def _send_for(self, place: int) -> None:
        if place < len(self._files) and not self._stop.is_set():
            self._coming[place] = self._pool.submit(self._arrive, place)

    def _arrive(self, place: int) -> Arrived | None:
        session, room = self._session, self._room(place)
        with translated(session.workspace.folder):
            room.mkdir(exist_ok=True)
            return self._arrived(session, place, room)

    def _arrived(self, session: Session, place: int, room: Path) -> Arrived | None:
        file, step = self._files[place], partial(self._step, place)
        with telling():
            came = self._porters.fetch(file, room, step)
        if was_taken_over(session, came, self._shelf):
            return None
        return arrived(session, came, self.settling)

    def _room(self, place: int) -> Path:
        """Return where a file arrives; one that was taken over makes room for another."""
        return self._folder / str(place % _ROOMS)

    def _step(self, place: int, done: int, total: int) -> None:
        self._done[place] = done, total
        if self._stop.is_set():
            raise Cancelled
