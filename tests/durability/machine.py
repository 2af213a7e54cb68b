"""A process in which the machine fails: plays one flow again and again, and names what is lost.

Started with the shim before libc. Every round begins with a copy of the same workspace and runs in
a process of its own, forked from this one, so that nothing has to be loaded again.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from app.errors import ShupingError
from tests.durability.checking import half_migrated, losses
from tests.durability.flows import (
    EMPTY,
    MENDING,
    MIGRATING,
    SIGNED,
    SOUND,
    add_signed,
    become_next_release,
    changes_in,
    damage,
    perform,
    set_up,
)
from tests.durability.replay import Disk, read_log
from tests.durability.shim import Lasts, Shim

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Say = Callable[[str, str], None]

ERRORS = (errno.EIO, errno.ENOSPC, errno.EROFS)
UNPLUGGED = (errno.ENODEV, errno.EIO)
SHIM = Shim()


@dataclass(frozen=True, slots=True)
class Plan:
    """Which rounds to play: all of them when there are no more than `rounds`."""

    flow: str
    seed: int
    rounds: int


class Machine:
    """One workspace to go back to before every round."""

    def __init__(self, scratch: Path, plan: Plan) -> None:
        self.plan = plan
        self.scratch = scratch
        self.scene = set_up(scratch)
        if plan.flow in SIGNED:
            add_signed(self.scene)
        if plan.flow in MENDING:
            for flow in ("attach", "import"):
                perform(flow, self.scene, lambda *_: None)
            damage(self.scene.folder)
        self.before = [] if plan.flow in EMPTY else changes_in(self.scene.folder)
        self.template = scratch / "template"
        self.scene.folder.rename(self.template)
        if plan.flow in MIGRATING:
            become_next_release(scratch)
        self.chance = Random(plan.seed)  # noqa: S311 - where to fail, not a secret

    def restore(self) -> None:
        """Put the workspace back as it was."""
        shutil.rmtree(self.scene.folder, ignore_errors=True)
        if self.plan.flow not in EMPTY:
            shutil.copytree(self.template, self.scene.folder)

    def count(self) -> int:
        """Return how many changes of files the undisturbed flow makes."""
        self.restore()

        def work(say: Say) -> None:
            SHIM.arm(self.scene.folder, 0)
            perform(self.plan.flow, self.scene, lambda *_: None)
            say("count", str(SHIM.seen()))

        return int(dict(_forked(work))["count"])

    def moments(self) -> list[int]:
        """Return at which changes to fail: the first, and others, drawn when there are many."""
        later = range(2, self.count() + 1)
        return [1, *sorted(self.chance.sample(later, min(self.plan.rounds - 1, len(later))))]

    def kills(self) -> Iterator[str]:
        """Kill the process at a change of a file."""
        for at in self.moments():
            self.restore()

            def work(say: Say, at: int = at) -> None:
                SHIM.arm(self.scene.folder, at)
                perform(self.plan.flow, self.scene, say)

            acknowledged = _forked(work)
            for loss in self._lost_at_once_and_later(acknowledged):
                yield f"killed at change {at}: {loss}"

    def faults(self) -> Iterator[str]:
        """Let a change of a file fail, for once or for good; later the disk is well again."""
        for number, at in enumerate(self.moments()):
            for lasts in Lasts:
                errors = UNPLUGGED if lasts is Lasts.PULLED_OUT else ERRORS
                error = errors[(number + lasts) % len(errors)]
                self.restore()
                found = _forked(lambda say, at=at, e=error, it=lasts: self._fault(say, at, e, it))  # type: ignore[misc]
                where = f"{errno.errorcode[error]} at change {at}, {lasts.name}"
                for loss in self._lost(found):
                    yield f"{where}: {loss}"

    def _fault(self, say: Say, at: int, error: int, lasts: Lasts) -> None:
        SHIM.arm(self.scene.folder, at, error=error, lasts=lasts)
        try:
            perform(self.plan.flow, self.scene, say)
        except ShupingError as blocked:
            if not str(blocked).endswith("。"):
                say("trouble", f"not a sentence: {blocked}")
        except Exception:  # noqa: BLE001 - whatever it is, it is the finding
            say("trouble", traceback.format_exc())
        SHIM.disarm()
        self._once_more(say)

    def _once_more(self, say: Say) -> None:
        try:
            perform(self.plan.flow, self.scene, say)
        except Exception:  # noqa: BLE001
            say("trouble", f"does not go on afterwards: {traceback.format_exc()}")

    def _lost(self, found: list[tuple[str, str]]) -> Iterator[str]:
        """Name the troubles that were told, and what is not as it was acknowledged."""
        yield from (text for kind, text in found if kind == "trouble")
        if self.plan.flow in MIGRATING:
            yield from half_migrated(self.scene.folder)
        kept = [(kind, text) for kind, text in found if kind not in {"trouble", SOUND[0]}]
        damaged = self.plan.flow in MENDING and SOUND not in found
        yield from losses(self.scene.folder, [*self.before, *kept], damaged=damaged)

    def _lost_at_once_and_later(self, found: list[tuple[str, str]]) -> Iterator[str]:
        """Name what is lost now, and what is once the same was done again."""
        yield from self._lost(found)
        for loss in self._lost([*found, *_forked(self._once_more)]):
            yield f"done again: {loss}"

    def power_cuts(self) -> Iterator[str]:
        """Cut the power between two changes and lose what was not synced."""
        log = self.scratch / "changes.log"
        self.restore()
        disk = Disk(self.scene.folder)
        _forked(lambda _say: self._record(log))
        events = list(read_log(log))
        shutil.rmtree(self.scene.folder)
        moments = set(self.chance.sample(range(len(events)), min(self.plan.rounds, len(events))))
        moments.add(len(events) - 1)
        acknowledged: list[tuple[str, str]] = []
        for number, event in enumerate(events):
            disk.play(event)
            if event.what == "N":
                kind, _, text = event.path.partition(" ")
                acknowledged.append((kind, text))
            if number in moments:
                disk.cut(self.scene.folder, self.chance)
                for loss in self._lost_at_once_and_later(acknowledged):
                    yield f"power cut after change {number}: {loss}"

    def _record(self, log: Path) -> None:
        with log.open("wb", buffering=0) as file:
            SHIM.record(self.scene.folder, file.fileno())
            perform(self.plan.flow, self.scene, lambda kind, text: SHIM.note(f"{kind} {text}"))


def _forked(work: Callable[[Say], None]) -> list[tuple[str, str]]:
    """Return what `work` said in a process of its own, up to its end or its death."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)

        def say(kind: str, text: str) -> None:
            os.write(writing, json.dumps([kind, text]).encode() + b"\n")

        try:
            work(say)
        except BaseException:  # noqa: BLE001 - it ends here, and the parent says so
            say("trouble", traceback.format_exc())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        lines = pipe.read().splitlines(keepends=True)
    os.waitpid(child, 0)
    return [tuple(json.loads(line)) for line in lines if line.endswith(b"\n")]


def main() -> None:
    """Play every kind of trouble with one flow and print what was lost."""
    scratch, flow, seed, rounds = sys.argv[1:]
    machine = Machine(Path(scratch), Plan(flow, int(seed), int(rounds)))
    for found in (*machine.kills(), *machine.faults(), *machine.power_cuts()):
        sys.stdout.write(f"{found}\n")


if __name__ == "__main__":
    main()
