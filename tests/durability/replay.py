"""Plays recorded changes of files onto a folder as a power cut would leave them.

What was synced is there. Of what was not, any part may be: writes and names each for themselves,
in any order, the last one torn. Names of one folder come in order, as journalling file systems
keep them; a sync of the folder settles them.
"""

from __future__ import annotations

import shutil
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

_HEAD = struct.Struct("=c7xqqqq")


@dataclass(frozen=True, slots=True)
class Event:
    """One change: what (W, T, S, R, U, D, C, Z; N is a note), of which file, where, which bytes."""

    what: str
    path: str
    other: str
    at: int
    data: bytes


def read_log(log: Path) -> Iterator[Event]:
    """Yield what was recorded."""
    with log.open("rb") as file:
        while head := file.read(_HEAD.size):
            what, at, path, other, size = _HEAD.unpack(head)
            one, two = file.read(path).decode(), file.read(other).decode()
            yield Event(what.decode(), one, two, at, file.read(size))


@dataclass
class _File:
    """A file as the disk has it for certain, and the writes that are still on their way."""

    sure: bytes = b""
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)

    def settle(self) -> None:
        for change in self.waiting:
            self.sure = _applied(self.sure, change)
        self.waiting = []

    def after_cut(self, chance: Random) -> bytes:
        """Return what could lie there; a torn write only at the very end."""
        how = chance.choice(("none", "prefix", "any", "all"))
        kept = list(self.waiting)
        if how == "none":
            kept = []
        elif how == "prefix":
            kept = kept[: chance.randint(0, len(kept))]
        elif how == "any":
            kept = [change for change in kept if chance.random() < 0.5]
        if how == "prefix" and kept and (last := kept[-1][1]):
            kept[-1] = (kept[-1][0], last[: chance.randint(0, len(last))])
        left = self.sure
        for change in kept:
            left = _applied(left, change)
        return left


def _applied(data: bytes, change: tuple[int, bytes | None]) -> bytes:
    at, new = change
    if new is None:
        return data[:at].ljust(at, b"\0")
    return data[:at].ljust(at, b"\0") + new + data[at + len(new) :]


_Name = tuple[str, "_File | None"]  # what a name comes to stand for; None: nothing


class Disk:
    """A folder on a disk that may lose its power."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._now: dict[str, _File] = {}
        self._folders = {str(folder)}
        for path in sorted(folder.rglob("*")) if folder.exists() else ():
            if path.is_dir():
                self._folders.add(str(path))
            else:
                self._now[str(path)] = _File(path.read_bytes())
        self._sure: dict[str, _File] = dict(self._now)
        self._sure_folders = set(self._folders)
        self._waiting: dict[str, list[list[_Name]]] = {}
        self._made: dict[str, list[str]] = {}

    def play(self, event: Event) -> None:
        """Let one recorded change happen."""
        getattr(self, f"_on_{event.what.lower()}")(event)

    def _on_n(self, event: Event) -> None:
        """A note changes nothing."""

    def _on_w(self, event: Event) -> None:
        self._now.setdefault(event.path, _File()).waiting.append((event.at, event.data))

    def _on_t(self, event: Event) -> None:
        self._now[event.path].waiting.append((event.at, None))

    def _on_z(self, event: Event) -> None:
        self._now[event.path].waiting.append((0, None))

    def _on_c(self, event: Event) -> None:
        self._now[event.path] = made = _File()
        self._rename(event.path, [(event.path, made)])

    def _on_u(self, event: Event) -> None:
        if self._now.pop(event.path, None):
            self._rename(event.path, [(event.path, None)])

    def _on_r(self, event: Event) -> None:
        if moved := self._now.pop(event.path, None):
            self._now[event.other] = moved
            self._rename(event.other, [(event.path, None), (event.other, moved)])

    def _on_d(self, event: Event) -> None:
        self._folders.add(event.path)
        self._made.setdefault(_parent(event.path), []).append(event.path)

    def _on_s(self, event: Event) -> None:
        if event.path in self._now:
            self._now[event.path].settle()
            return
        for step in self._waiting.pop(event.path, ()):
            _take(self._sure, step)
        self._sure_folders.update(self._made.pop(event.path, ()))

    def _rename(self, path: str, step: list[_Name]) -> None:
        self._waiting.setdefault(_parent(path), []).append(step)

    def cut(self, place: Path, chance: Random) -> None:
        """Write what a power cut at this moment could leave into another folder."""
        names, folders = dict(self._sure), set(self._sure_folders)
        for made in self._made.values():
            folders.update(made[: chance.randint(0, len(made))])
        for steps in self._waiting.values():
            for step in steps[: chance.randint(0, len(steps))]:
                _take(names, step)
        shutil.rmtree(place, ignore_errors=True)
        for path, file in names.items():
            if all(str(parent) in folders for parent in self._parents(path)):
                target = place / Path(path).relative_to(self.folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(file.after_cut(chance))

    def _parents(self, path: str) -> Iterator[Path]:
        return (it for it in Path(path).parents if it.is_relative_to(self.folder))


def _parent(path: str) -> str:
    return str(Path(path).parent)


def _take(names: dict[str, _File], step: list[_Name]) -> None:
    for name, file in step:
        if file is None:
            names.pop(name, None)
        else:
            names[name] = file
