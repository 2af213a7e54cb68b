"""An area that asks for all the height its content needs, and scrolls where there is less."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.widgets.build import keep_off_bar
from app.ui.widgets.touch import touchable

_LEAST = 160


class TallArea(QScrollArea):
    """Never scrolls sideways."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        keep_off_bar(self, content)
        content.installEventFilter(self)
        touchable(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the content needs one."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when the text wraps elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def settle(self) -> None:
        """Know at once what the content needs now."""
        if (layout := self._content.layout()) is not None:
            layout.activate()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size at which nothing has to scroll."""
        hint = self._content.sizeHint()
        width = self.viewport().width() if self.isVisible() else hint.width()
        needed = self._content.heightForWidth(width)
        return QSize(hint.width(), needed if needed > 0 else hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return a size at which a few lines can be read."""
        return QSize(self._content.minimumSizeHint().width(), _LEAST)
