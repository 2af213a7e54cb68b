"""Folders as people drop them: what in them can be evidence, and what cannot."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST = 2000  # whoever drops a whole disk is not kept waiting
SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".heic", ".heif", ".pdf"})
_SYSTEM = frozenset({"thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True)
class Found:
    """What lies in some folders and all below them, by name; `more` when not all was looked at."""

    files: tuple[Path, ...]
    others: tuple[Path, ...]
    more: bool


def look_into(folders: Iterable[Path]) -> Found:
    """Return the photos and PDFs, told by their endings, among the first 2000 files, and the rest.

    Hidden files and those that a system puts everywhere are passed over.
    """
    files: list[Path] = []
    others: list[Path] = []
    for path in (path for folder in folders for path in below(folder)):
        if len(files) + len(others) == MOST:
            return Found(tuple(files), tuple(others), more=True)
        (files if path.suffix.lower() in SUFFIXES else others).append(path)
    return Found(tuple(files), tuple(others), more=False)


def below(folder: Path) -> Iterator[Path]:
    """Yield every file in a folder and all below it, in order, but for hidden ones.

    Those that a system puts everywhere are passed over too, and no link to a folder is followed.
    """
    for root, inner, names in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        shown = (name for name in sorted(names) if not name.startswith("."))
        yield from (Path(root, name) for name in shown if name.lower() not in _SYSTEM)
