"""Small pictures of evidence, made off the window's thread and kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPixmap

from app.ui.worker import Worker
from app.workbench import evidence
from app.workbench.session import Session

EDGE = 400


class Thumbnails(QObject):
    """Asks the worker once per picture; what cannot be pictured stays empty."""

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._made: dict[str, QPixmap] = {}

    def request(self, owner: QObject, sha256: str, then: Callable[[QPixmap], None]) -> None:
        """Hand the small picture over, now or later."""
        if sha256 in self._made:
            then(self._made[sha256])
            return

        def keep(image: QImage) -> None:
            self._made[sha256] = QPixmap.fromImage(image)
            then(self._made[sha256])

        self._worker.submit(owner, lambda session: picture(session, sha256, EDGE), keep)


def picture(session: Session, sha256: str, edge: int) -> QImage:
    """Return a preview no larger than `edge` pixels; a null image for what cannot be pictured."""
    path = evidence.preview(session, sha256=sha256, edge=edge)
    return QImage() if path is None else QImage(str(path))
