"""Porters fetch packages in a process of their own, so that two cores are of use.

Python lets one thread of a process work at a time. What they fetch is proved in our process.
"""

from __future__ import annotations

import signal
import sys
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from typing import TYPE_CHECKING, NamedTuple

from app.errors import ShupingError
from app.exchange.unpacking import Tampered
from app.language import spoken, use
from app.storage.files import Settling
from app.workbench.fetching import Fetched, fetch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess
    from pathlib import Path

    from app.workbench.progress import Progress

_SILENCE = 0.05
"""Seconds at least between two words on how far a porter is."""


class _Away(Exception):
    """The porter has not come yet, or is no more."""


class _Step(NamedTuple):
    """How far a porter is."""

    done: int
    total: int


class Porters:
    """Fetches packages by porters that are there, and else in this process.

    Their process ends with ours, however that ends.
    """

    def __init__(self, workspace: Path, settling: Settling) -> None:
        self._workspace = workspace
        self._settling = settling
        self._idle: deque[_Porter] = deque()
        self._process: BaseProcess | None = None

    def call(self, count: int) -> None:
        """Call so many porters; a system that gives no process has to do without."""
        context = get_context("spawn")
        ours, theirs = zip(*(context.Pipe() for _ in range(count)), strict=True)
        arguments = (theirs, self._workspace, spoken())
        process = context.Process(target=_serve, args=arguments, daemon=True)
        with suppress(OSError), _deaf():
            process.start()
            self._process = process
            self._idle.extend(map(_Porter, ours))
        for line in theirs:
            line.close()

    def fetch(self, file: Path, room: Path, progress: Progress) -> Fetched:
        """Do what `fetching.fetch` does."""
        with suppress(_Away), self._one() as porter:
            return porter.fetch(file, room, progress)
        progress(0, 1)  # whoever was asked to stop does not begin anew
        self._settling.clear(room)
        return fetch(file, room, self._workspace, self._settling, progress)

    def dismiss(self) -> None:
        """End their process, whatever it is at: what it leaves in a room is unfinished anyway."""
        if self._process:
            self._process.kill()
            self._process.join()

    @contextmanager
    def _one(self) -> Iterator[_Porter]:
        try:
            porter = self._idle.popleft()
        except IndexError:
            raise _Away from None
        try:
            yield porter
        finally:
            if porter.may_come:
                self._idle.append(porter)


class _Porter:
    """Our end of the line to one who fetches one package at a time."""

    def __init__(self, line: Connection) -> None:
        self._line = line
        self._has_come = False

    @property
    def may_come(self) -> bool:
        """Whether another package may be asked for."""
        return not self._line.closed

    def fetch(self, file: Path, room: Path, progress: Progress) -> Fetched:
        """Do what `fetching.fetch` does; _Away when the porter is not there."""
        try:
            answer = self._heard(file, room, progress)
        except (EOFError, OSError) as error:
            self._line.close()
            raise _Away from error
        except _Away:
            raise
        except BaseException:  # nobody hears the answer any more
            self._line.close()
            raise
        if isinstance(answer, Fetched):
            return answer
        raise answer

    def _heard(self, file: Path, room: Path, progress: Progress) -> Fetched | Exception:
        if not self._has_come:
            if not self._line.poll():
                raise _Away
            self._has_come = self._line.recv()
        self._line.send((file, room))
        while True:
            answer: Fetched | Exception | _Step = self._line.recv()
            if not isinstance(answer, _Step):
                return answer
            progress(*answer)


@contextmanager
def _deaf() -> Iterator[None]:
    """Start a process that Ctrl+C cannot break while it loads; Windows has no such thing."""
    if sys.platform == "win32":
        yield
        return
    from multiprocessing.resource_tracker import ensure_running

    ensure_running()  # else the first start would do so, and end with open ears
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(lines: Sequence[Connection], workspace: Path, language: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who ends the work ends us as well
    use(language)
    with Settling() as settling, ThreadPoolExecutor(len(lines)) as pool:
        for line in lines:
            pool.submit(_carry, line, workspace, settling)


def _carry(line: Connection, workspace: Path, settling: Settling) -> None:
    with line, suppress(EOFError, OSError):  # gone is who we work for
        line.send(True)  # noqa: FBT003 - has come
        while True:
            file, room = line.recv()
            line.send(_fetched(line, file, room, workspace, settling))


def _fetched(
    line: Connection, file: Path, room: Path, workspace: Path, settling: Settling
) -> Fetched | Exception:
    try:
        return fetch(file, room, workspace, settling, _Telling(line))
    except Exception as error:
        settling.clear(room)  # Windows lets nobody else do it while we have files open in it
        if not isinstance(error, ShupingError | Tampered):
            raise  # ends the line: whoever we work for meets it himself, and tells
        return error


class _Telling:
    """Tells how far the work is, now and then."""

    def __init__(self, line: Connection) -> None:
        self._line = line
        self._told = time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._told >= _SILENCE:
            self._told = now
            self._line.send(_Step(done, total))
