"""Known enterprises, offered while a name is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from app.language import tr
from app.ui.models.listing import enterprises_like
from app.ui.widgets.touch import touchable

if TYPE_CHECKING:
    from app.storage.listed import Summary

MOST = 6
_NAME, _ASSESSMENT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Suggestions(QCompleter):
    """A list under a line; emits the latest assessment of the enterprise that was taken from it."""

    taken = Signal(str)

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._rows: tuple[Summary, ...] = ()
        self._offered = QStandardItemModel(self)
        self.setModel(self._offered)
        self.setCompletionRole(_NAME)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(MOST)
        self.setPopup(self._popup())
        self.activated[QModelIndex].connect(self._on_taken)  # type: ignore[index]  # stubs
        edit.textEdited.connect(self._offer)
        edit.setCompleter(self)

    def know(self, rows: Sequence[Summary]) -> None:
        """Offer the enterprises of these assessments, the last edited first."""
        self._rows = tuple(rows)

    def _popup(self) -> QListView:
        made = touchable(QListView())
        made.setAccessibleName(tr("已有的企业"))
        made.setProperty("role", "suggestions")
        return made

    def _offer(self, text: str) -> None:
        self._offered.clear()
        for found in enterprises_like(self._rows, text, most=MOST):
            line = QStandardItem(f"{found.enterprise_name}　{found.credit_code}".strip())
            line.setData(found.enterprise_name, _NAME)
            line.setData(found.id, _ASSESSMENT)
            self._offered.appendRow(line)

    def _on_taken(self, index: QModelIndex) -> None:
        self.taken.emit(index.data(_ASSESSMENT))
