"""Files that are either whole or absent, under names that every file system accepts."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from app.errors import BadInput, Blocked
from app.language import tr
from app.plain import is_plain
from app.storage.files import sync_folder
from app.storage.obstacles import obstacle

if TYPE_CHECKING:
    from collections.abc import Iterator

RESERVED_CHARACTERS = '<>:"/\\|?*'
RESERVED_STEMS = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    + [f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"]
)


@contextlib.contextmanager
def whole_file(path: Path, *, mode: int = 0o644) -> Iterator[BinaryIO]:
    """Give a temporary file that takes the name `path` when the block ends well, else vanishes.

    Whatever had that name is replaced. The bytes reach the disk before the name does. Blocked when
    the folder cannot be written or the disk is full.
    """
    with _disk_errors(path):
        number, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    temporary = Path(name)
    try:
        with _disk_errors(path):
            with os.fdopen(number, "w+b") as out:
                yield out
                out.flush()
                os.fsync(out.fileno())
            temporary.chmod(mode)
            temporary.replace(path)
            sync_folder(path.parent)
    finally:
        # A disk that fails may refuse this too; the first error is the one to tell.
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def read_whole(path: Path, *, limit: int) -> bytes:
    """Read a small file; BadInput when it is missing, unreadable or over `limit` bytes."""
    with opened(path) as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise BadInput(tr("文件“{name}”过大，不像是这里要的文件，请核对。", name=path.name))
    return data


@contextlib.contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Give a file for reading; BadInput when it is missing or the medium fails meanwhile."""
    try:
        if not path.is_file():
            raise BadInput(tr("找不到文件“{path}”，请检查路径。", path=path))
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise BadInput(_unread(path, error)) from error


def safe_stem(text: str, *, limit: int) -> str:
    """Make a part of a file name out of what people typed, at most `limit` bytes of UTF-8."""
    kept = "".join(
        "_" if character in RESERVED_CHARACTERS or not is_plain(character) else character
        for character in unicodedata.normalize("NFC", text)
    )
    short = re.sub(r"\s+", " ", kept).encode()[:limit].decode(errors="ignore").strip(" .-")
    return f"_{short}" if not short or is_reserved(short) else short


def is_reserved(name: str) -> bool:
    """Say whether Windows takes a file name for a device, such as `con` or `COM1.txt`."""
    return name.partition(".")[0].strip().upper() in RESERVED_STEMS


@contextlib.contextmanager
def _disk_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Blocked(_unwritten(path, error)) from error


def _unread(path: Path, error: OSError) -> str:
    if obstacle(error) == "gone":
        return tr("读“{path}”时出错，磁盘或U盘可能已断开。请接好、检查后再试。", path=path)
    told = error.strerror
    return tr("读不了文件“{path}”（{strerror}），请检查权限或存储介质。", path=path, strerror=told)


def _unwritten(path: Path, error: OSError) -> str:
    match obstacle(error):
        case "gone":
            return tr("写“{path}”时出错，磁盘或U盘可能已断开。请接好、检查后再试。", path=path)
        case "full":
            return tr("磁盘空间不足，写不下“{path}”。请腾出空间或换一个磁盘后再试。", path=path)
        case "forbidden":
            return tr("没有权限写“{path}”。请换一个文件夹，或检查权限。", path=path)
    return tr(
        "写不了文件“{path}”（{strerror}）：请检查文件夹是否存在、能否写入、磁盘是否已满。",
        path=path,
        strerror=error.strerror,
    )
