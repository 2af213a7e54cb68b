"""Small pictures of evidence, made off the window's thread; only those that are looked at."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from app.errors import ShupingError
from app.ui.worker import Worker
from app.workbench import evidence
from app.workbench.session import Session

EDGE = 320
KEPT = 240  # about 70 MB of pictures
WANTED = 60  # more than a screen shows; what was asked for before has been scrolled past


class Thumbnails(QObject):
    """Makes one picture at a time, the one asked for last first, so that an edit waits for one."""

    arrived = Signal(str)

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._made: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._asked = ""

    def of(self, sha256: str) -> QPixmap | None:
        """Return the picture, or None and emit `arrived` later; null when it cannot be pictured."""
        if sha256 in self._made:
            self._made.move_to_end(sha256)
            return self._made[sha256]
        if sha256 != self._asked:
            self._wanted[sha256] = None
            self._wanted.move_to_end(sha256)
            if len(self._wanted) > WANTED:
                self._wanted.popitem(last=False)
            self._ask()
        return None

    def _ask(self) -> None:
        if self._asked or not self._wanted:
            return
        sha256, _ = self._wanted.popitem()
        self._asked = sha256
        self._worker.submit(
            self, lambda session: picture(session, sha256, EDGE), self._keep, self._on_failed
        )

    def _on_failed(self, error: ShupingError) -> None:
        self._worker.failed.emit(error)
        self._keep(QImage())

    def _keep(self, image: QImage) -> None:
        sha256, self._asked = self._asked, ""
        self._made[sha256] = QPixmap.fromImage(image)
        if len(self._made) > KEPT:
            self._made.popitem(last=False)
        self.arrived.emit(sha256)
        self._ask()


def picture(session: Session, sha256: str, edge: int) -> QImage:
    """Return a preview no larger than `edge` pixels; a null image for what cannot be pictured."""
    path = evidence.preview(session, sha256=sha256, edge=edge)
    return QImage() if path is None else QImage(str(path))
