"""One process at a time in a workspace; the lock dies with its process."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING

from app.errors import Blocked, InUse
from app.language import tr

if TYPE_CHECKING:
    from pathlib import Path

LOCK_NAME = "workspace.lock"
# Beside the lock, because Windows lets nobody read a locked file.
PID_NAME = "workspace.pid"
# What some network shares and mounted telephones answer.
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL}

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WorkspaceLock:
    """The right to write in a workspace folder; the system takes it back when the process ends."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._pid = folder / PID_NAME
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock at once; InUse, naming the other process when known."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _take(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise self._refusal(error) from error
        self._descriptor = descriptor

    def _refusal(self, error: OSError) -> Exception:
        if isinstance(error, (BlockingIOError, PermissionError)):
            who = _holder(self._pid)
            return InUse(
                tr("工作区正被另一个“数评台”窗口或命令使用{who}。请先关闭它再试。", who=who)
            )
        if error.errno in _NO_LOCKS:
            return Blocked(
                tr(
                    "这个位置（{place}）的文件系统不支持文件锁，不能防止两个窗口同时写入。"
                    "请把工作区放到本机磁盘上，或用 --workspace 换一个位置。",
                    place=self._path.parent,
                )
            )
        return error

    def sign(self) -> None:
        """Leave this process's number for the sentence that another one shows."""
        self._pid.write_text(str(os.getpid()), encoding="ascii")

    def release(self) -> None:
        """Let the next process in; closing the file gives the lock back."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _holder(path: Path) -> str:
    try:
        text = path.read_bytes()[:20].decode("ascii")
    except (OSError, UnicodeDecodeError):
        return ""
    return tr("（进程 {text}）", text=text) if text.isdecimal() else ""
