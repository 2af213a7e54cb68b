"""Many lines of text as a table: what became of each file or row, with its sign and colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.language import tr
from app.ui.messages import SIGNS
from app.ui.theme import tokens as t
from app.ui.widgets.build import Tone

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
LINE = Role.UserRole
_NONE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """Texts of one line; the first is its ending, told in a tone. `key` is what it leads to."""

    tone: Tone
    texts: tuple[str, ...]
    key: str = ""


class LinesModel(QAbstractTableModel):
    """Grows while work goes on."""

    def __init__(self, headings: Sequence[str]) -> None:
        super().__init__()
        self._headings = tuple(headings)
        self.lines: list[Line] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines instead of the former ones."""
        self.beginResetModel()
        self.lines = list(lines)
        self.endResetModel()

    def add(self, lines: Sequence[Line]) -> None:
        """Show further lines below."""
        if lines:
            start = len(self.lines)
            self.beginInsertRows(_NONE, start, start + len(lines) - 1)
            self.lines.extend(lines)
            self.endInsertRows()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return the heading of a column."""
        if role != Role.DisplayRole:
            return None
        across = orientation == Qt.Orientation.Horizontal
        return tr(self._headings[section]) if across else str(section + 1)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows, or the line it stands for."""
        if not index.isValid():
            return None
        line, place = self.lines[index.row()], index.column()
        if role == Role.DisplayRole:
            return line.texts[place] if place else f"{SIGNS.get(line.tone, '—')} {line.texts[0]}"
        if role == Role.ToolTipRole:
            return line.texts[place]
        if role == Role.ForegroundRole and not place:
            return QColor(t.ink(line.tone).text)
        return line if role == LINE else None


def as_text(lines: Sequence[Line]) -> str:
    """Return lines as a spreadsheet takes them from the clipboard."""
    return "\n".join("\t".join(line.texts) for line in lines)
