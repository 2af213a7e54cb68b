"""One process at a time in a workspace; the lock dies with its process."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from app.errors import InUse

if TYPE_CHECKING:
    from pathlib import Path

LOCK_NAME = "workspace.lock"
# Beside the lock, because Windows lets nobody read a locked file.
PID_NAME = "workspace.pid"


class WorkspaceLock:
    """The right to write in a workspace folder."""

    def __init__(self, folder: Path) -> None:
        self._pid = folder / PID_NAME
        # Another thread may close the workspace than the one that opened it.
        self._lock = FileLock(folder / LOCK_NAME, thread_local=False)

    def acquire(self) -> None:
        """Take the lock at once; InUse, naming the other process when known."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            who = _holder(self._pid)
            message = f"工作区正被另一个“数评台”窗口或命令使用{who}。请先关闭它再试。"
            raise InUse(message) from error

    def sign(self) -> None:
        """Leave this process's number for the sentence that another one shows."""
        self._pid.write_text(str(os.getpid()), encoding="ascii")

    def release(self) -> None:
        """Let the next process in."""
        self._lock.release()


def _holder(path: Path) -> str:
    try:
        text = path.read_bytes()[:20].decode("ascii")
    except (OSError, UnicodeDecodeError):
        return ""
    return f"（进程 {text}）" if text.isdecimal() else ""
