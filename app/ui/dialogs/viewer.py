"""Shows evidence large, one after the other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QImage,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.models.thumbnails import picture
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, label, row
from app.ui.worker import Worker
from app.workbench import evidence
from app.workbench.view import Photo

EDGE = 1600


class Picture(QWidget):
    """A picture as large as there is room, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self._words = ""

    def show_image(self, image: QImage, words: str) -> None:
        """Show an image, or the words when there is none."""
        self._pixmap = QPixmap.fromImage(image)
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(t.TEXT))
        if self._pixmap.isNull():
            painter.setPen(QColor(t.CARD))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
            return
        room: QSize = self.size().boundedTo(self._pixmap.size())
        size = self._pixmap.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        painter.drawPixmap(place.toRect(), self._pixmap)


class PhotoViewer(QDialog):
    """Left and right walk through the evidence of the page."""

    def __init__(
        self, worker: Worker, photos: tuple[Photo, ...], first: Photo, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._photos = photos
        self._place = photos.index(first)
        self._picture = Picture()
        self._title = label(role="strong")
        tools = row(
            self._title,
            button("上一张", lambda: self._walk(-1), tip="←"),
            button("下一张", lambda: self._walk(1), tip="→"),
            button("用系统程序打开原件", self._open_original),
            button("关闭", self.accept),
        )
        tools.setStretch(0, 1)
        layout = column(self._picture, tools, margin=t.MEDIUM)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        for key, by in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
            QShortcut(QKeySequence(key), self, lambda by=by: self._walk(by))
        room = parent.window().size() if parent else QSize(1000, 700)
        self.resize(room.width() * 9 // 10, room.height() * 9 // 10)
        self._show()

    def _walk(self, by: int) -> None:
        self._place = (self._place + by) % len(self._photos)
        self._show()

    def _show(self) -> None:
        photo = self._photos[self._place]
        self.setWindowTitle(photo.name)
        self._title.setText(f"{self._place + 1}/{len(self._photos)}　{photo.caption or photo.name}")
        self._picture.show_image(QImage(), "正在载入…")
        self._worker.submit(
            self,
            lambda session: picture(session, photo.sha256, EDGE),
            lambda image: self._on_loaded(photo, image),
        )

    def _on_loaded(self, photo: Photo, image: QImage) -> None:
        if photo == self._photos[self._place]:
            self._picture.show_image(image, f"{photo.name}无法预览，请用系统程序打开原件。")

    def _open_original(self) -> None:
        sha256 = self._photos[self._place].sha256
        self._worker.submit(
            self, lambda session: evidence.original(session, sha256=sha256), open_path
        )


def open_path(path: Path) -> None:
    """Open a file or folder with the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
