"""Evidence side by side: a filmstrip of one row, or a gallery of as many as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView

from app.language import tr
from app.ui.models.photos import MIME, PhotoModel, dragged
from app.ui.theme import tokens as t
from app.ui.widgets.photo_delegate import PhotoDelegate
from app.ui.widgets.touch import touchable

_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}
_ON = {Qt.Key.Key_Right, Qt.Key.Key_Down}


class PhotoList(QListView):
    """Emits what the user wants by keys and mouse; letters and digits are left to the page.

    `arranged` carries the hashes that were moved and then all, in the wanted order.
    """

    opened = Signal(str)
    turned = Signal(int)
    removed = Signal()
    captioning = Signal()
    arranged = Signal(object, object)

    def __init__(self, photos: PhotoModel, *, wraps: bool) -> None:
        super().__init__()
        self._photos = photos
        self._drop_at = -1
        self.locked = False
        self._delegate = PhotoDelegate(self, subjects=wraps)
        self.setModel(photos)
        self.setItemDelegate(self._delegate)
        self.setProperty("role", "photos")
        self.setAccessibleName(tr("佐证"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(wraps)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        touchable(self)
        self.doubleClicked.connect(self._open)
        if not wraps:
            self.setFixedHeight(self._delegate.size.height() + 14)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among as many as fit beside each other."""
        if self.isWrapping():
            self._delegate.fill(self.viewport().width() - 1)
        super().resizeEvent(event)

    def selected(self) -> list[str]:
        """Return the selected evidence in the order shown."""
        rows = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [photo.sha256 for index in rows if (photo := self._photos.photo(index))]

    def choose(self, sha256: str) -> None:
        """Select one piece of evidence and bring it into view."""
        self.setCurrentIndex(self._photos.index_of(sha256))

    def sizeHint(self) -> QSize:
        """Ask for little; the page gives what it has."""
        return QSize(self._delegate.size.width() * 2, self._delegate.size.height() + 14)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the selected evidence; leave what types a letter or digit to the page."""
        key, moves = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        if moves and key in _BACK | _ON:
            self._move_by(-1 if key in _BACK else 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        elif key in {Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight}:
            self.turned.emit(90 if key == Qt.Key.Key_BracketRight else 270)
        elif key == Qt.Key.Key_F2:
            self.captioning.emit()
        elif _types(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome evidence of this list; files go to the page."""
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go."""
        self._consider(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Show no place any more."""
        self._mark(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dragged where it was dropped."""
        place = self.place_at(event.position().toPoint())
        self._mark(-1)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._move_to(dragged(event.mimeData()), place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the list and the place where a drop would go."""
        super().paintEvent(event)
        if self._drop_at >= 0:
            painter = QPainter(self.viewport())
            painter.fillRect(self._gap(self._drop_at), QColor(t.ACCENT))

    def place_at(self, point: QPoint) -> int:
        """Return before which place a drop at this point goes."""
        index = self.indexAt(point)
        if not index.isValid():
            index = self.indexAt(point - QPoint(self._delegate.size.width(), 0))
            return index.row() + 1 if index.isValid() else len(self._photos.hashes())
        return index.row() + (point.x() > self.visualRect(index).center().x())

    def _consider(self, event: QDragMoveEvent) -> None:
        if self.locked or not event.mimeData().hasFormat(MIME):
            event.ignore()
            return
        self._mark(self.place_at(event.position().toPoint()))
        event.accept()

    def _mark(self, place: int) -> None:
        self._drop_at = place
        self.viewport().update()

    def _gap(self, place: int) -> QRect:
        last = len(self._photos.hashes()) - 1
        box = self.visualRect(self._photos.index(min(place, last)))
        left = box.right() - 3 if place > last else box.left() - 1
        return QRect(left, box.top(), 3, box.height())

    def _move_by(self, step: int) -> None:
        everything, moved = self._photos.hashes(), self.selected()
        if moved:
            first = everything.index(moved[0])
            place = first - 1 if step < 0 else everything.index(moved[-1]) + 2
            self._move_to(moved, max(0, place))

    def _move_to(self, moved: list[str], place: int) -> None:
        everything = self._photos.hashes()
        before = [it for it in everything[:place] if it not in moved]
        after = [it for it in everything[place:] if it not in moved]
        wanted = [*before, *moved, *after]
        if not self.locked and wanted != everything and set(moved) <= set(everything):
            self.arranged.emit(moved, wanted)

    def _open(self, index: QModelIndex) -> None:
        photo = self._photos.photo(index) if index.isValid() else None
        if photo is not None:
            self.opened.emit(photo.sha256)


def _types(event: QKeyEvent) -> bool:
    held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(event.text()) and event.text().isalnum() and not held
