"""Small pictures as evidence, and drags of evidence and files."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.models.photos import MIME
from app.workbench import evidence

if TYPE_CHECKING:
    from tests.ui.driving import Desktop


def picture(folder: Path, number: int) -> Path:
    """Write a picture that no other number gives."""
    path = folder / f"照片{number:03}.png"
    image = QImage(48, 32, QImage.Format.Format_RGB32)
    image.fill(QColor(number % 256, number // 256, 120))
    assert image.save(str(path))
    return path


def sha256(path: Path) -> str:
    """Return what the evidence of a file is known by."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def add(desktop: Desktop, paths: list[Path], *subjects: str) -> list[str]:
    """Attach files behind the window's back and return their hashes."""
    identity = desktop.assessment.view.id
    desktop.ask(
        lambda session: evidence.attach(
            session, assessment=identity, files=paths, subjects=subjects
        )
    )
    desktop.assessment.refresh()
    desktop.settle()
    return [sha256(path) for path in paths]


def files(*paths: Path) -> QMimeData:
    """Return files as another program drags them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def photos(*hashes: str) -> QMimeData:
    """Return evidence as the lists of the window drag it."""
    mime = QMimeData()
    mime.setData(MIME, "\n".join(hashes).encode())
    return mime


def drop(target: QWidget, mime: QMimeData, at: QPointF) -> bool:
    """Drag over a widget and drop there; say whether it was taken."""
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    point = at.toPoint()
    QApplication.sendEvent(target, QDragEnterEvent(point, both, mime, left, none))
    QApplication.sendEvent(target, QDragMoveEvent(point, both, mime, left, none))
    dropped = QDropEvent(at, both, mime, left, none)
    QApplication.sendEvent(target, dropped)
    return dropped.isAccepted()
