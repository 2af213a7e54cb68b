"""A few small pictures in a row, each opening large."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon, QTransform
from PySide6.QtWidgets import QPushButton, QWidget

from app.language import tr
from app.ui.models.thumbnails import Thumbnails
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, label
from app.ui.widgets.flow import FlowLayout
from app.workbench.photos import Photo

MOST = 4
_SIZE = QSize(72, 54)


class PhotoStrip(QWidget):
    """Emits `opened` with the hash of the picture that was tapped; says how many more there are."""

    opened = Signal(str)

    def __init__(self, photos: Sequence[Photo], thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._photos = {photo.sha256: photo for photo in photos[:MOST]}
        self.pictures = {sha256: self._picture(photo) for sha256, photo in self._photos.items()}
        strip = FlowLayout(t.TINY)
        for made in self.pictures.values():
            strip.addWidget(made)
        layout = column(strip, space=t.TINY)
        if len(photos) > MOST:
            layout.addWidget(label(tr("还有{n}份", n=len(photos) - MOST), "caption"))
        self.setLayout(layout)
        thumbnails.arrived.connect(self._show)
        for sha256 in self._photos:
            self._show(sha256)

    def _picture(self, photo: Photo) -> QPushButton:
        made = button("", partial(self.opened.emit, photo.sha256), kind="link", tip=photo.name)
        made.setAccessibleName(tr("看佐证{caption}", caption=photo.caption or photo.name))
        made.setIconSize(_SIZE)
        made.setFixedSize(_SIZE + QSize(2 * t.SMALL, 2 * t.SMALL))
        return made

    def _show(self, sha256: str) -> None:
        """Put in a picture that is there, or say that it cannot be pictured."""
        if sha256 not in self._photos:
            return
        photo, made = self._photos[sha256], self.pictures[sha256]
        pixmap = self._thumbnails.of(sha256)
        if pixmap is not None and pixmap.isNull():
            made.setText(tr("无法预览"))
        elif pixmap is not None:
            made.setIcon(QIcon(pixmap.transformed(QTransform().rotate(photo.rotation))))
