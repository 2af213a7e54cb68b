"""Lays parts in rows that wrap, as many a row as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.ui.theme import tokens as t


class FlowLayout(QLayout):
    """A layout for thumbnails and short buttons."""

    def __init__(self, space: int = t.SMALL) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(space)
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget at a place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows at a width."""
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of the largest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._rows(rect.width()):
            tallest = max(item.sizeHint().height() for item in line)
            if move:
                self._place(line, QRect(rect.x(), y, rect.width(), tallest))
            y += tallest + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            wide = item.sizeHint().width()
            if not rows or taken + wide > width:
                rows.append([])
                taken = 0
            rows[-1].append(item)
            taken += wide + self.spacing()
        return rows

    def _place(self, line: list[QLayoutItem], room: QRect) -> None:
        x = room.x()
        for item in line:
            item.setGeometry(QRect(QPoint(x, room.y()), item.sizeHint()))
            x += item.sizeHint().width() + self.spacing()


class HeadLayout(FlowLayout):
    """The head of a page: its first part at the left, all others at the right, wrapping."""

    def _place(self, line: list[QLayoutItem], room: QRect) -> None:
        sizes = [item.sizeHint() for item in line]
        taken = sum(size.width() for size in sizes) + self.spacing() * (len(line) - 1)
        free, x = max(0, room.width() - taken), room.x()
        for item, size in zip(line, sizes, strict=True):
            if item is not self.itemAt(0):
                x += free
                free = 0
            down = (room.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, room.y() + down), size))
            x += size.width() + self.spacing()


def head(*parts: QWidget) -> HeadLayout:
    """Return the head of a page with these parts."""
    made = HeadLayout()
    for part in parts:
        made.addWidget(part)
    return made
