"""How long work reports where it is, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

from app.errors import ShupingError
from app.language import tr

Progress = Callable[[int, int], None]
"""Called with what is done and the total; it may raise Cancelled to stop the work cleanly."""


class Cancelled(ShupingError):
    """The person stopped the work; nothing half-made stays behind."""

    exit_code = 1

    def __init__(self) -> None:
        super().__init__(tr("已取消，没有留下未完成的文件。"))


def silent(_done: int, _total: int) -> None:
    """Report nothing."""


def counted(progress: Progress, total: int) -> Callable[[int], None]:
    """Return what hears the bytes of each step, and reports their sum as done."""
    done = 0

    def tick(count: int) -> None:
        nonlocal done
        done += count
        progress(min(done, total), total)

    return tick
