"""How work that takes long tells how far it is."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

Progress = Callable[[int, int], None]
"""Hears (done, total); it may raise to stop the work."""
Step = Callable[[], None]


def steps(progress: Progress, total: int) -> Step:
    """Return what to call before each of `total` steps."""
    done = count()
    return lambda: progress(min(next(done), total), total)


def unheard(_done: int, _total: int) -> None:
    """Tell nobody."""
