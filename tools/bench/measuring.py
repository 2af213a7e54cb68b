"""One row of the benchmark: our way and its floor, measured in turns so that noise meets both."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Literal

Way = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Result:
    """What a row measured: seconds, `figure` in `unit`, and whether the target is met.

    `unit` is "x" for times the floor, "ms", "MB", or "/s" where more is better.
    """

    name: str
    ours: float
    floor: float | None
    figure: float
    unit: Literal["x", "ms", "MB", "/s"]
    target: float

    @property
    def met(self) -> bool:
        """Whether the figure is within its target."""
        return self.figure >= self.target if self.unit == "/s" else self.figure <= self.target


def against(name: str, ours: Way, floor: Way, *, target: float, rounds: int) -> Result:
    """Return how many times the floor we take."""
    pairs = [(_seconds(ours), _seconds(floor)) for _ in range(rounds)]
    return compared(name, pairs, target=target)


def compared(name: str, pairs: Sequence[tuple[float, float]], *, target: float) -> Result:
    """Return the same of seconds that were measured elsewhere, ours and the floor's."""
    one, other = median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
    return Result(name, one, other, one / other, "x", target)


def within(name: str, ours: Way, *, target: float, rounds: int) -> Result:
    """Return how many milliseconds we take."""
    took = median(_seconds(ours) for _ in range(rounds))
    return Result(name, took, None, took * 1000, "ms", target)


def slowest(name: str, took: Sequence[float], *, target: float) -> Result:
    """Return the milliseconds that ninety-nine of a hundred keep to."""
    found = sorted(took)[min(len(took) - 1, len(took) * 99 // 100)]
    return Result(name, found, None, found * 1000, "ms", target)


def memory(name: str, ours: Way, *, target: float) -> Iterator[Result]:
    """Return the most memory in megabytes that the process had; nothing where Linux is not."""
    reset = Path("/proc/self/clear_refs")
    if not reset.exists():
        return
    reset.write_text("5", encoding="ascii")
    took = _seconds(ours)
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    peak = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    yield Result(name, took, None, peak / 1024, "MB", target)


def rate(name: str, ours: Way, *, number: int, target: float, rounds: int) -> Result:
    """Return how often a second we do what `ours` does `number` times."""
    took = median(_seconds(ours) for _ in range(rounds))
    return Result(name, took, None, number / took, "/s", target)


def _seconds(way: Way) -> float:
    start = time.perf_counter()
    way()
    return time.perf_counter() - start


@contextmanager
def profiled() -> Iterator[None]:
    """Show on standard error where the time of the block went."""
    import cProfile
    import pstats
    import sys

    profile = cProfile.Profile()
    with profile:
        yield
    pstats.Stats(profile, stream=sys.stderr).sort_stats("cumulative").print_stats(30)
