"""Hands files to the window that holds the workspace already: a note in its folder, taken by it.

No socket is opened: who may write in the workspace may leave a note, and nobody else. A note only
names files to show a verdict on; nothing is imported by it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

FOLDER = "open"
_PATIENCE_SECONDS = 3.0
_PAUSE_SECONDS = 0.05
_OLD_SECONDS = 60
_MOST_BYTES = 1 << 20
_ENDING = ".json"


def hand_over(workspace: Path, files: Sequence[Path], *, patience: float | None = None) -> bool:
    """Leave a note for the window that has this workspace open; False when none takes it in time.

    Without files the window is only brought to the front.
    """
    folder = workspace / FOLDER
    if not folder.is_dir():
        return False
    import json
    import platform
    import uuid

    _let_it_come_forward()
    note = folder / f"{uuid.uuid4().hex}{_ENDING}"
    text = json.dumps({"computer": platform.node(), "files": [str(it) for it in files]})
    try:
        draft = note.with_suffix(".tmp")
        draft.write_text(text, encoding="ascii")
        draft.replace(note)
    except OSError:
        return False
    return _taken(note, _PATIENCE_SECONDS if patience is None else patience)


def _taken(note: Path, patience: float) -> bool:
    """Wait until a note is gone; take it back when it stays."""
    end = time.monotonic() + patience
    while note.exists():
        if time.monotonic() > end:
            with suppress(OSError):
                note.unlink()
                return False
        time.sleep(_PAUSE_SECONDS)
    return True


def _let_it_come_forward() -> None:
    """Pass on the right to the foreground, which Windows gives to the program just started."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


class Notes(QObject):
    """Takes the notes that come while the window is open; `came` names their files."""

    came = Signal(object)

    def __init__(self, workspace: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = workspace / FOLDER
        self._watcher = QFileSystemWatcher(self)
        with suppress(OSError):  # without it the window works all the same
            self._folder.mkdir(exist_ok=True)
            self._forget_old()
            self._watcher.addPath(str(self._folder))
        self._watcher.directoryChanged.connect(self._look)
        QTimer.singleShot(0, self, self._look)

    def _forget_old(self) -> None:
        """Remove what nobody waits for any more; one that came while this started is answered."""
        for path in self._folder.iterdir():
            if abs(time.time() - path.stat().st_mtime) > _OLD_SECONDS:
                path.unlink()

    def _look(self) -> None:
        for note in sorted(self._folder.glob(f"*{_ENDING}")):
            with suppress(OSError, ValueError, RecursionError):
                files = _files_of(note)
                note.unlink()
                self.came.emit(files)


def _files_of(note: Path) -> list[Path]:
    """Read a note; ValueError unless it is one, and from this computer."""
    import json
    import platform

    with note.open("rb") as file:
        told = json.loads(file.read(_MOST_BYTES))
    if not isinstance(told, dict) or told.get("computer") != platform.node():
        raise ValueError("not for this window")
    files = told.get("files")
    if not isinstance(files, list) or not all(isinstance(it, str) for it in files):
        raise ValueError("not a list of files")
    return [Path(it) for it in files]
