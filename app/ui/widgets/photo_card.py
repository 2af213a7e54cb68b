"""One piece of evidence: its small picture, caption, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.ui.theme import tokens as t
from app.ui.theme.fonts import font
from app.ui.times import local_time
from app.ui.widgets.build import button, column, frame, row
from app.workbench.view import Photo

WIDTH, HEIGHT = 176, 120


class PhotoActions(QObject):
    """What a card asks for, by the SHA-256 of its file."""

    opened = Signal(str)
    link_asked = Signal(str)
    removed = Signal(str)
    captioned = Signal(str, str)


class Thumbnail(QAbstractButton):
    """The picture as a button; without a picture, what kind of file it is."""

    def __init__(self, photo: Photo) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self._kind = photo.name.rpartition(".")[2].upper()
        self.setAccessibleName(f"查看佐证 {photo.caption or photo.name}")
        self.setToolTip(_facts(photo))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(WIDTH, HEIGHT)

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show the picture."""
        self._pixmap = pixmap
        self.update()

    def sizeHint(self) -> QSize:
        """Return the fixed size."""
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture as large as it fits."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(t.NEUTRAL.surface))
        if self._pixmap.isNull():
            painter.setFont(font(t.HEADING, bold=True))
            painter.setPen(QColor(t.QUIET))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._kind)
        else:
            painter.drawPixmap(_fitted(self.rect(), self._pixmap.size()), self._pixmap)
        if self.hasFocus():
            painter.setPen(QPen(QColor(t.ACCENT), 3))
            painter.drawRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))


class PhotoCard:
    """The card of one piece of evidence; `widget` goes into the layout."""

    def __init__(self, photo: Photo, actions: PhotoActions) -> None:
        self._photo = photo
        self.thumbnail = Thumbnail(photo)
        self.thumbnail.clicked.connect(lambda *_: actions.opened.emit(photo.sha256))
        self.caption = QLineEdit(photo.caption)
        self.caption.setPlaceholderText("写一句说明")
        self.caption.setToolTip(photo.caption)
        self.caption.setCursorPosition(0)
        self.caption.setAccessibleName(f"{photo.name}的说明")
        self.caption.editingFinished.connect(self._on_caption)
        self._actions = actions
        sha256 = photo.sha256
        others = len(photo.subjects) - 1
        self.link = button(
            f"关联（另{others}处）" if others > 0 else "关联…",
            lambda: actions.link_asked.emit(sha256),
            kind="link",
            tip="让这份佐证同时证明其他采集项或场景",
        )
        self.remove = button(
            "移除", lambda: actions.removed.emit(sha256), kind="link", tip="移除后可以撤销"
        )
        self.link.setAccessibleName(f"关联 {photo.name}")
        self.remove.setAccessibleName(f"移除 {photo.name}")
        tools = row(self.link, None, self.remove, space=0)
        self.widget = frame(
            column(self.thumbnail, self.caption, tools, space=t.TINY, margin=t.TINY)
        )

    def set_locked(self, *, locked: bool) -> None:
        """Let nothing be changed, or everything again."""
        self.caption.setReadOnly(locked)
        self.link.setEnabled(not locked)
        self.remove.setEnabled(not locked)

    def _on_caption(self) -> None:
        if self.caption.text().strip() != self._photo.caption:
            self._actions.captioned.emit(self._photo.sha256, self.caption.text())


def _facts(photo: Photo) -> str:
    taken = f"\n拍摄于 {local_time(photo.taken_at) or '未知'}" if photo.taken_at else ""
    return f"{photo.name}\n{max(1, photo.size // 1024)} KB{taken}"


def _fitted(room: QRect, size: QSize) -> QRect:
    fitted = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    corner = QPoint((room.width() - fitted.width()) // 2, (room.height() - fitted.height()) // 2)
    return QRect(room.topLeft() + corner, fitted)
