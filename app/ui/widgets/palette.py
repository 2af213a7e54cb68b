"""The command palette: type a few keys, Enter does it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import shiboken6
from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.language import tr
from app.ui.models.palette import ENTRY, Entry, PaletteModel
from app.ui.theme import tokens as t
from app.ui.theme.fonts import font
from app.ui.widgets.build import column, label
from app.ui.widgets.touch import touchable

_WIDTH, _LINES, _TOP = 640, 9, 56
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CommandPalette(QFrame):
    """Lies over the window it belongs to; closes on Esc, on a choice and when the focus leaves.

    Emits `chosen` with the key of the line before its action runs, focus already back.
    """

    chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "palette")
        self._window = window
        self._before: QWidget | None = None
        self.found = PaletteModel(self)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(tr("查找与命令"))
        self.edit.setPlaceholderText(tr("输入名称、代码或拼音首字母，例如 wljs"))
        self.list = self._list()
        self._nothing = label(tr("没有找到。换个名称、代码或拼音首字母试试。"), "quiet")
        self.setLayout(column(self.edit, self.list, self._nothing, margin=t.MEDIUM))
        self.edit.textChanged.connect(self._on_typed)
        self.edit.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()

    def ask(self, entries: Iterable[Entry], recent: Sequence[str]) -> None:
        """Show these lines and wait for a choice."""
        self._before = QApplication.focusWidget()
        self.found.offer(entries, recent)
        self.edit.clear()
        self._show_found()
        self._place()
        self.show()
        self.raise_()
        self.edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move and choose by keys while typing; stay in place when the window changes."""
        if watched is self.edit and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._on_key(event)
        if watched is self.edit and isinstance(event, QFocusEvent) and _left(event):
            self.hide()
        elif isinstance(event, QResizeEvent) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in _MOVES:
            QApplication.sendEvent(self.list, event)
        elif event.key() in _ENTERS:
            self._choose(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        return event.key() in {*_MOVES, *_ENTERS, Qt.Key.Key_Escape}

    def _list(self) -> QListView:
        made = touchable(QListView())
        made.setModel(self.found)
        made.setItemDelegate(EntryDelegate(made))
        made.setAccessibleName(tr("找到的命令和页面"))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setProperty("role", "palette")
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.clicked.connect(self._choose)
        return made

    def _on_typed(self, text: str) -> None:
        self.found.search(text)
        self._show_found()
        self._place()

    def _show_found(self) -> None:
        self.list.setCurrentIndex(self.found.index(0))
        self.list.setVisible(self.found.rowCount() > 0)
        self._nothing.setVisible(self.found.rowCount() == 0)

    def _place(self) -> None:
        room = self._window.rect()
        lines = min(_LINES, self.found.rowCount(), (room.height() - 2 * _TOP) // t.TARGET - 2)
        self.list.setFixedHeight(max(1, lines) * t.TARGET + 2)
        width = min(_WIDTH, room.width() - 2 * t.HUGE)
        self.setGeometry((room.width() - width) // 2, _TOP, width, self.sizeHint().height())

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, Entry):
            self._close()
            self.chosen.emit(entry.key)
            entry.run()

    def _close(self) -> None:
        self.hide()
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()


class EntryDelegate(QStyledItemDelegate):
    """Draws the title on the left and the group or the shortcut on the right."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a line: one tap wide enough."""
        return QSize(240, t.TARGET)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line."""
        entry = index.data(ENTRY)
        place = QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(t.ACCENT_SOFT))
            painter.fillRect(QRect(place.topLeft(), QSize(3, place.height())), QColor(t.ACCENT))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, QColor(t.HOVER))
        place.adjust(t.MEDIUM, 0, -t.MEDIUM, 0)
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(font(t.CAPTION))
        painter.setPen(QPen(QColor(t.QUIET)))
        painter.drawText(place, side, entry.aside)
        place.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(entry.aside) - t.MEDIUM, 0)
        painter.setFont(font())
        painter.setPen(QPen(QColor(t.TEXT)))
        title = painter.fontMetrics().elidedText(
            entry.title, Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        painter.restore()


def _left(event: QFocusEvent) -> bool:
    """Say whether the focus went elsewhere in the window, not just to a menu or another program."""
    passing = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
    return event.type() == QEvent.Type.FocusOut and event.reason() not in passing
