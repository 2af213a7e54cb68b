"""What stands in the way of reading and writing, turned into sentences a person can act on."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from app.errors import Blocked, Damaged, ShupingError
from app.language import tr
from app.storage import postgres, sqlite

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Obstacle = Literal["gone", "full", "forbidden"]
"""A disk or stick that does not answer, has no room, or is not for this person to write."""
_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_GONE = {errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN}
# Not ready, no such device (three times), no medium: Windows calls some of them a lack of rights.
_GONE_ON_WINDOWS = {21, 55, 433, 1112, 1167}


@contextmanager
def translated(place: Path | str) -> Iterator[None]:
    """Turn errors of the database and the file system that a user can act on into Blocked."""
    try:
        yield
    except (ShupingError, BrokenPipeError):  # that one comes from who reads what is told
        raise
    except OSError as error:
        raise Blocked(_os_sentence(error, place)) from error
    except Exception as error:
        cause = getattr(error, "orig", error)  # SQLAlchemy's errors hold the driver's
        sentence = sqlite.trouble(cause, place) or postgres.trouble(cause)
        if sentence is None:
            raise
        kind = Damaged if sqlite.is_damage(cause) else Blocked
        raise kind(tr("{sentence}（{place}）。", sentence=sentence, place=place)) from error


def obstacle(error: OSError) -> Obstacle | None:
    """Return what a failure of the file system comes from, where a person can act on it."""
    if error.errno in _GONE or getattr(error, "winerror", None) in _GONE_ON_WINDOWS:
        return "gone"
    if error.errno in _FULL:
        return "full"
    return "forbidden" if error.errno in _FORBIDDEN else None


def _os_sentence(error: OSError, place: Path | str) -> str:
    match obstacle(error):
        case "gone":
            return tr(
                "读写工作区（{place}）时出错，磁盘或U盘可能已断开。请接好、检查后再试。",
                place=place,
            )
        case "full":
            return tr("磁盘空间不足（{place}）。请腾出空间后再试。", place=place)
        case "forbidden":
            return tr(
                "没有权限读写工作区（{place}）。请检查文件夹权限，或用 --workspace 换一个位置。",
                place=place,
            )
    return tr(
        "读写工作区（{place}）时出错：{strerror}。请检查磁盘后再试。",
        place=place,
        strerror=error.strerror or error,
    )
