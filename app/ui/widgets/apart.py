"""A text that changes with every key stands apart, so that nothing around it is laid out again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Apart(QWidget):
    """Holds one part and asks for other room only when that needs it; Qt asks at every text.

    With `fills` the part takes the width there is, so that only its height can need other room.
    """

    def __init__(self, part: QWidget, *, fills: bool = False) -> None:
        super().__init__()
        self._part = part
        self._fills = fills
        self._needed: tuple[QSize, QSize, int] | None = None
        policy = part.sizePolicy()
        if fills:
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        part.setParent(self)

    def sizeHint(self) -> QSize:
        """Return what the part asks for."""
        return self._part.sizeHint().expandedTo(self.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return the least that the part needs."""
        return self._part.minimumSizeHint().expandedTo(self._part.minimumSize())

    def heightForWidth(self, width: int) -> int:
        """Return the height of a part whose text wraps."""
        return self._part.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the part all the room."""
        super().resizeEvent(event)
        self._part.resize(event.size())

    def showEvent(self, event: QShowEvent) -> None:
        """See what has changed while nothing was told."""
        super().showEvent(event)
        self._look()

    def event(self, event: QEvent) -> bool:
        """Hear that the part asks for room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._look()
        return super().event(event)

    def _look(self) -> None:
        least, height = self.minimumSizeHint(), self._part.heightForWidth(self.width())
        needed = (least if self._fills else self._part.sizeHint(), least, height)
        if needed != self._needed:
            self._needed = needed
            self.updateGeometry()
