"""How the command line speaks: results to standard output, everything else to standard error."""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

import typer

from app.plain import spelled

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from app.workbench.progress import Progress


def say(text: str) -> None:
    """Write one line of a result."""
    typer.echo(_shown(text))


def remark(text: str) -> None:
    """Write one line that is not part of the result."""
    typer.echo(_shown(text), err=True)


def _shown(text: str) -> str:
    """Leave nothing in a text by which a name from outside could command the terminal."""
    return "\n".join(map(spelled, text.split("\n")))


def say_json(value: object) -> None:
    """Write a result as one JSON text."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def console() -> Console:
    """Return a console for tables."""
    from rich.console import Console as Rich

    return Rich(highlight=False)


def table(*columns: str, title: str | None = None, right: tuple[str, ...] = ()) -> Table:
    """Return an empty table with these columns."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table as Rich

    made = Rich(title=title, title_justify="left", box=SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        made.add_column(column, justify="right" if column in right else "left")
    return made


def local_time(utc: str) -> str:
    """Write a UTC time in the time zone of this machine."""
    return datetime.fromisoformat(utc).astimezone().strftime("%Y-%m-%d %H:%M")


@contextmanager
def progress(label: str) -> Iterator[Progress]:
    """Show a bar on standard error while long work reports to the yielded function."""
    from rich.console import Console as Rich
    from rich.markup import escape
    from rich.progress import Progress as Bar

    stderr = Rich(stderr=True)
    # Where nobody watches, the bar would leave an empty line.
    with Bar(console=stderr, transient=True, disable=not stderr.is_terminal) as bar:
        task = bar.add_task(escape(spelled(label)), total=None)

        def report(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield report


@contextmanager
def interruptible(bar: Progress) -> Iterator[Progress]:
    """Let Ctrl+C stop the work where it can be stopped cleanly, and not where it happens to be.

    Pressed again it stops it anywhere, as when a network drive does not answer.
    """
    from app.workbench.progress import Cancelled

    asked = threading.Event()

    def watched(done: int, total: int) -> None:
        if asked.is_set():
            raise Cancelled
        bar(done, total)

    def ask(*_: object) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield watched
    finally:
        signal.signal(signal.SIGINT, before)
