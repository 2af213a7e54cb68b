"""Asking where a file goes."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

_ENDING = re.compile(r"\*(\.\w+)")


def ask_file(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Return where a file goes, `name` suggested; None when the person gave up.

    `kinds` are filters as Qt writes them. A name that ends as none of them gets the ending of the
    chosen one; when there is such a file already, the dialog comes back to ask about that.
    """
    while True:
        chosen, kind = QFileDialog.getSaveFileName(parent, title, name, kinds)
        out = _ended(chosen, kind, kinds)
        if not chosen or str(out) == chosen or not out.exists():
            return out if chosen else None
        name = str(out)


def _ended(chosen: str, kind: str, kinds: str) -> Path:
    known = _ENDING.findall(kinds)
    if Path(chosen).suffix.lower() in known:
        return Path(chosen)
    return Path(chosen + (_ENDING.findall(kind) or known)[0])
