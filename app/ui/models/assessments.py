"""The list of assessments as a table model, and how it is searched and sorted."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from app.scoring.text import show_points
from app.ui.times import local_time
from app.ui.widgets.badge import LEVEL_WORDS
from app.workbench.view import KINDS, STATUSES

if TYPE_CHECKING:
    from app.storage.summary import Summary

Index = QModelIndex | QPersistentModelIndex
SORT = Qt.ItemDataRole.UserRole
SUMMARY = Qt.ItemDataRole.UserRole + 1
HEADINGS = ("企业", "类型", "等级", "得分", "进度", "状态", "最后修改")
SUBJECTS = 31
_NONE = QModelIndex()


class AssessmentsModel(QAbstractTableModel):
    """One line per assessment."""

    def __init__(self, thresholds: Sequence[Fraction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = thresholds
        self._rows: tuple[Summary, ...] = ()

    def show_rows(self, rows: Sequence[Summary]) -> None:
        """Show other assessments."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of assessments."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return the heading of a column."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return HEADINGS[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows, sorts by, or stands for."""
        if not index.isValid():
            return None
        summary = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _texts(summary, self._thresholds)[index.column()]
        if role == SORT:
            return _keys(summary)[index.column()]
        return summary if role == SUMMARY else None


class AssessmentsProxy(QSortFilterProxyModel):
    """Searches the enterprise, its credit code, kind and status; sorts exactly."""

    def __init__(self, source: AssessmentsModel) -> None:
        super().__init__(source)
        self._words: tuple[str, ...] = ()
        self.setSourceModel(source)

    def search(self, text: str) -> None:
        """Keep the lines that hold every word."""
        self._words = tuple(text.lower().split())
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Say whether a line is kept."""
        found: Summary = self.sourceModel().index(row, 0, parent).data(SUMMARY)
        text = " ".join(
            (
                found.enterprise_name,
                found.credit_code or "",
                KINDS[found.kind],
                STATUSES[found.status],
            )
        ).lower()
        return all(word in text for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:
        """Compare two cells by their exact values."""
        return bool(left.data(SORT) < right.data(SORT))


def _texts(found: Summary, thresholds: Sequence[Fraction]) -> tuple[str, ...]:
    level = LEVEL_WORDS[found.level]
    if found.provisional:
        level = f"暂定 {level}"
    return (
        found.enterprise_name or "（未填企业名称）",
        KINDS[found.kind],
        level,
        show_points(found.points, thresholds),
        f"{found.answered}/{SUBJECTS}",
        STATUSES[found.status] + ("，有冲突" if found.conflicts else ""),
        local_time(found.updated_at),
    )


def _keys(found: Summary) -> tuple[Any, ...]:
    return (
        found.enterprise_name,
        found.kind,
        found.level,
        found.points,
        found.answered,
        found.status,
        found.updated_at,
    )
