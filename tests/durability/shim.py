"""Builds the fault shim and speaks to it from inside a process that was started with it."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from enum import IntEnum
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")


def build(folder: Path) -> Path | None:
    """Return the compiled shim; None where it cannot be made: no compiler, or not Linux."""
    compiler = shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        return None
    library = folder / "shim.so"
    line = [compiler, "-shared", "-fPIC", "-O1", str(SOURCE), "-o", str(library), "-ldl"]
    subprocess.run(line, check=True)
    return library


class Lasts(IntEnum):
    """What fails after the first failure: nothing, every change, reading too; as in shim.c."""

    ONCE = 0
    STAYING = 1
    PULLED_OUT = 2


class Shim:
    """The shim in this process: its n-th change of a file below a folder fails, once armed."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)

    def arm(self, folder: Path, at: int, *, error: int = 0, lasts: Lasts = Lasts.ONCE) -> None:
        """Let change number `at` fail with an errno, and what comes after it as `lasts` says.

        Without an errno the process is killed there, half a write done. Number 0 only counts.
        """
        self._library.fault_arm(os.fsencode(folder), ctypes.c_long(at), error, int(lasts))

    def disarm(self) -> None:
        """Let everything work again."""
        self._library.fault_disarm()

    def seen(self) -> int:
        """Return how many changes there were since arming."""
        return int(self._library.fault_seen())

    def record(self, folder: Path, log: int) -> None:
        """Write every change down in the file of a descriptor."""
        self._library.fault_record(os.fsencode(folder), log)

    def note(self, text: str) -> None:
        """Write down that something was acknowledged here."""
        self._library.fault_note(os.fsencode(text))
