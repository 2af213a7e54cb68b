"""Files that arrive by dropping or pasting."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from app.language import tr
from app.ui.times import clock
from app.workbench.evidence import Source


@dataclass(frozen=True)
class Pasted:
    """A picture from the clipboard, not yet a file."""

    name: str
    image: QImage


Incoming = Path | Pasted


def incoming(mime: QMimeData) -> list[Incoming]:
    """Return the files that were dropped or copied, or the copied picture."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return [*files]
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            name = tr("粘贴的图片{clock}", clock=clock().replace(":", ""))
            return [Pasted(f"{name}.png", image)]
    return []


def stored_form(file: Incoming) -> Source:
    """Return what can be stored, a pasted picture as PNG; too slow for the window's thread."""
    return file if isinstance(file, Path) else (file.name, _png(file.image))


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs say bytes, Qt takes text
    return bytes(data.data())
