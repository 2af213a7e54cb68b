"""The portfolio as the window shows it: an overview under filters, and a long list page by page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.language import mark, tr
from app.ui.models.assessments import SUMMARY, level_text
from app.ui.times import local_time, spoken_time
from app.ui.worker import Worker
from app.workbench import portfolio
from app.workbench.kinds import KINDS, STATUSES
from app.workbench.portfolio import EVERYTHING, Filters, Overview, Values

if TYPE_CHECKING:
    from app.storage.listed import Summary
    from app.workbench.session import Session

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
PAGE = 200
_NONE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list: its heading, by what the workspace sorts it, and what it shows."""

    heading: str
    sort: str
    text: Callable[[Summary], str]


COLUMNS = (
    Column(
        mark("企业"), "enterprise_name", lambda it: it.enterprise_name or tr("（未填企业名称）")
    ),
    Column(mark("所在地"), "city", lambda it: f"{it.city} {it.district}".strip()),
    Column(mark("行业"), "industry", lambda it: it.industry),
    Column(mark("类型"), "kind", lambda it: tr(KINDS[it.kind])),
    Column(mark("等级"), "level", level_text),
    Column(mark("得分"), "points", lambda it: it.shown_points),
    Column(
        mark("状态"),
        "status",
        lambda it: tr(STATUSES[it.status]) + (tr("，有冲突") if it.conflicts else ""),
    ),
    Column(mark("最后修改"), "updated_at", lambda it: spoken_time(it.updated_at)),
)
HEADINGS = tuple(column.heading for column in COLUMNS)
PLACE, INDUSTRY, LEVEL, POINTS, EDITED = map(
    HEADINGS.index, (mark("所在地"), mark("行业"), mark("等级"), mark("得分"), mark("最后修改"))
)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the portfolio: which assessments, against which programme's targets."""

    filters: Filters = EVERYTHING
    programme: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from: places and industries that occur, and programmes by key."""

    values: Values
    programmes: Mapping[str, str]


class PortfolioModel(QObject):
    """Asks the workspace and tells when the answer changed; the last question alone counts."""

    changed = Signal()

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker
        self.question = Question()
        self.overview: Overview | None = None
        self.choices = Choices(Values((), (), ()), {})
        self.rows = PortfolioRows(worker, self)

    def ask(self, question: Question) -> None:
        """Ask something else, if it is something else."""
        if question != self.question:
            self.question = question
            self.refresh()

    def refresh(self) -> None:
        """Ask again, as after something was received."""
        asked = self.question

        def answer(session: Session) -> tuple[Overview, Choices]:
            programme = asked.programme or None
            found = portfolio.overview(session, asked.filters, programme=programme)
            named = {one.key: tr(one.name) for one in portfolio.programmes()}
            return found, Choices(portfolio.values(session), named)

        self._worker.submit(self, answer, lambda found: self._on_answered(asked, *found))

    def _on_answered(self, asked: Question, found: Overview, choices: Choices) -> None:
        if asked != self.question:
            return
        self.overview, self.choices = found, choices
        self.rows.show_those(asked.filters, found.totals.all)
        self.changed.emit()


class PortfolioRows(QAbstractTableModel):
    """The list under the filters, read a page at a time as somebody scrolls; sorted as stored."""

    def __init__(self, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._filters = EVERYTHING
        self._total = 0
        self._rows: list[Summary] = []
        self._sort, self._descending = COLUMNS[EDITED].sort, True
        self._asked = 0
        self._waiting = False

    def show_those(self, filters: Filters, total: int) -> None:
        """List the assessments that the filters leave, of which there are so many."""
        self._filters, self._total = filters, total
        self._begin()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Let the workspace sort by a column."""
        self._sort = COLUMNS[max(0, column)].sort
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._begin()

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether there is a next page that is not on its way."""
        return not parent.isValid() and not self._waiting and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        if not self.canFetchMore(parent):
            return
        self._waiting = True
        asked, start = self._asked, len(self._rows)
        filters, sort, descending = self._filters, self._sort, self._descending
        self._worker.submit(
            self,
            lambda session: portfolio.page(
                session, filters, sort=sort, descending=descending, offset=start, limit=PAGE
            ),
            lambda rows: self._on_page(asked, rows),
        )

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many lines were read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:  # noqa: ANN401
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Role.DisplayRole else None
        if role == Role.TextAlignmentRole:
            return _RIGHT if section == POINTS else _LEFT
        return tr(HEADINGS[section]) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows, or the Summary it stands for."""
        if not index.isValid():
            return None
        found, column = self._rows[index.row()], index.column()
        if role == Role.DisplayRole:
            return COLUMNS[column].text(found)
        if role == Role.TextAlignmentRole:
            return _RIGHT if column == POINTS else _LEFT
        if role == Role.ToolTipRole:
            return _tip(found, column) or COLUMNS[column].text(found)
        return found if role == SUMMARY else None

    def _begin(self) -> None:
        self.beginResetModel()
        self._rows = []
        self._asked += 1
        self._waiting = False
        self.endResetModel()
        self.fetchMore(_NONE)

    def _on_page(self, asked: int, rows: tuple[Summary, ...]) -> None:
        if asked != self._asked:
            return
        self._waiting = False
        if not rows:
            self._total = len(self._rows)
            return
        start = len(self._rows)
        self.beginInsertRows(_NONE, start, start + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()


def _tip(found: Summary, column: int) -> str:
    if column == 0:
        return f"{found.enterprise_name}　{found.credit_code}"
    return local_time(found.updated_at) if column == EDITED else ""
