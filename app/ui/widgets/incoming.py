"""Files that arrive by dropping or pasting."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from app.ui.times import clock

Source = Path | tuple[str, bytes]


def incoming(mime: QMimeData) -> list[Source]:
    """Return the files that were dropped or copied, or the copied picture as a PNG."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return [*files]
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return [(f"粘贴的图片{clock().replace(':', '')}.png", _png(image))]
    return []


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs say bytes, Qt takes text
    return bytes(data.data())
