"""Where a workspace can be kept: a folder that can be written, on a disk with room for photos."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryFile

from app.errors import Blocked
from app.language import tr
from app.workbench.session import folder_within

_KILOBYTE, _MEGABYTE, _GIGABYTE = 1024, 1024**2, 1024**3
LEAST_BYTES = 200 * _MEGABYTE  # some thirty photos and room to work


def place_in(chosen: Path) -> Path:
    """Return the workspace folder for a chosen one; Blocked when the work cannot be kept there."""
    try:
        folder = folder_within(chosen)
        room = room_at(folder)
    except OSError as error:
        raise Blocked(
            tr("“{chosen}”里写不进文件，请换一个文件夹，或检查权限。", chosen=chosen)
        ) from error
    if room < LEAST_BYTES:
        raise Blocked(
            tr(
                "“{chosen}”所在的磁盘只剩{size}，照片存不下几张，请换一个磁盘或先清理。",
                chosen=chosen,
                size=size_text(room),
            )
        )
    return folder


def room_at(folder: Path) -> int:
    """Return the bytes that are free for a folder that need not be there yet.

    OSError when nothing can be written; a file is tried, for permissions alone tell too little.
    """
    there = next(place for place in (folder, *folder.absolute().parents) if place.is_dir())
    with TemporaryFile(dir=there) as tried:
        tried.write(b"\0")
        tried.flush()
    return shutil.disk_usage(there).free


def size_text(size: int) -> str:
    """Return bytes as people read them, rounded down: `35.2 GB`, `180 MB`, `12 KB`."""
    if size < _MEGABYTE:
        return f"{size // _KILOBYTE} KB"
    if size < _GIGABYTE:
        return f"{size // _MEGABYTE} MB"
    tenths = size * 10 // _GIGABYTE
    return f"{tenths // 10}.{tenths % 10} GB"
