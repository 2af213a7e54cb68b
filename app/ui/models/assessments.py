"""The list of assessments as a table model that searches, narrows and sorts its rows itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.language import mark, tr
from app.scoring.editions import edition_of
from app.ui.models.listing import Wanted, arranged, whole_points
from app.ui.times import local_time, spoken_time
from app.ui.widgets.badge import LEVEL_WORDS
from app.ui.widgets.level_cell import GAP
from app.workbench.kinds import KINDS, STATUSES

if TYPE_CHECKING:
    from app.storage.listed import Summary

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
SUMMARY = Role.UserRole
HEADINGS = (
    mark("企业"),
    mark("类型"),
    mark("等级"),
    mark("得分"),
    mark("进度"),
    mark("状态"),
    mark("最后修改"),
)
LEVEL, POINTS, PROGRESS, STATUS, EDITED = range(2, len(HEADINGS))
_NUMBERS = {POINTS, PROGRESS}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NONE = QModelIndex()
_PLACES = {word: place for words in (KINDS, STATUSES) for place, word in enumerate(words)}
_KEYS: dict[int, Callable[[Summary], Any]] = {
    HEADINGS.index("企业"): lambda found: found.enterprise_name,
    HEADINGS.index("类型"): lambda found: _PLACES[found.kind],
    LEVEL: lambda found: 2 * found.level + (not found.provisional),
    PROGRESS: lambda found: found.answered,
    STATUS: lambda found: _PLACES[found.status],
    EDITED: lambda found: found.updated_at,
}


class AssessmentsModel(QAbstractTableModel):
    """One line per assessment that is wanted; the last edited is first until sorted otherwise."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Summary, ...] = ()
        self._shown: list[Summary] = []
        self._points = whole_points(())
        self._query = ""
        self._wanted = Wanted()
        self._column, self._descending = EDITED, True

    @property
    def total(self) -> int:
        """How many assessments there are, shown or not."""
        return len(self._all)

    @property
    def wanted(self) -> Wanted:
        """What the list is narrowed to."""
        return self._wanted

    def show_rows(self, rows: Sequence[Summary]) -> None:
        """Take other assessments."""
        self._all = tuple(rows)
        self._points = whole_points(self._all)
        self._arrange()

    def narrow(self, query: str, wanted: Wanted) -> None:
        """Keep the lines that hold every word and are of this kind, status and level."""
        if (query, wanted) != (self._query, self._wanted):
            self._query, self._wanted = query, wanted
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by the exact values of a column."""
        self._column, self._descending = max(0, column), order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def row_of(self, assessment: str) -> int:
        """Return the line of an assessment, the first when it is not shown."""
        places = (row for row, found in enumerate(self._shown) if found.id == assessment)
        return next(places, 0)

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of assessments shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Role.DisplayRole else None
        if role == Role.TextAlignmentRole:
            return _RIGHT if section in _NUMBERS else _LEFT
        return tr(HEADINGS[section]) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows, or the Summary it stands for."""
        if not index.isValid():
            return None
        found, column = self._shown[index.row()], index.column()
        if role == Role.DisplayRole:
            return self._text(found, column)
        if role == Role.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else _LEFT
        if role == Role.ToolTipRole:
            return _tip(found, column)
        return found if role == SUMMARY else None

    def _arrange(self) -> None:
        self.beginResetModel()
        self._shown = arranged(
            self._all,
            query=self._query,
            wanted=self._wanted,
            key=_KEYS.get(self._column, self._points),
            descending=self._descending,
        )
        self.endResetModel()

    def _text(self, found: Summary, column: int) -> str:
        texts: tuple[Callable[[], str], ...] = (
            lambda: found.enterprise_name or tr("（未填企业名称）"),
            lambda: tr(KINDS[found.kind]),
            lambda: level_text(found),
            lambda: found.shown_points,
            lambda: f"{found.answered}/{edition_of(found.edition).subjects}",
            lambda: tr(STATUSES[found.status]) + (tr("，有冲突") if found.conflicts else ""),
            lambda: spoken_time(found.updated_at),
        )
        return texts[column]()


def level_text(found: Summary) -> str:
    """Return the level in words, and how sure it is: `二级　暂定 2–4级`."""
    word, low, high = tr(LEVEL_WORDS[found.level]), found.level_low, found.level_high
    if not found.provisional:
        return word
    return (
        tr("{word}{gap}暂定", word=word, gap=GAP)
        if low == high
        else tr("{word}{gap}暂定 {low}–{high}级", word=word, gap=GAP, low=low, high=high)
    )


def _tip(found: Summary, column: int) -> str | None:
    tips: dict[int, Callable[[], str | None]] = {
        0: lambda: f"{found.enterprise_name}　{found.credit_code}",
        LEVEL: lambda: _provisional(found) if found.provisional else None,
        EDITED: lambda: local_time(found.updated_at),
    }
    return tips[column]() if column in tips else None


def _provisional(found: Summary) -> str:
    low, high = tr(LEVEL_WORDS[found.level_low]), tr(LEVEL_WORDS[found.level_high])
    return (
        tr("暂定：最终为{low}", low=low)
        if low == high
        else tr("暂定：最终可能是{low}到{high}", low=low, high=high)
    )
