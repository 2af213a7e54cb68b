"""The outline as a tree model: sections, and under each its subjects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.language import tr
from app.ui.models.subjects import SIGNS, Standing, may_differ, sections, standing

if TYPE_CHECKING:
    from app.workbench.view import AssessmentView

Index = QModelIndex | QPersistentModelIndex
STANDING = Qt.ItemDataRole.UserRole
GROUP = Qt.ItemDataRole.UserRole + 1
_NONE = QModelIndex()
_SHOWN = Qt.ItemFlag.ItemIsEnabled
_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_SECTION = 0  # internal id of a section; a subject has its section's row + 1


@dataclass(frozen=True, slots=True)
class Group:
    """A heading of the outline: how many of its subjects are done, what it hides when closed."""

    title: str
    done: int
    total: int
    conflict: bool
    warned: bool

    def words(self) -> str:
        """Return the heading as a sentence, for a screen reader."""
        marks = (tr("，有冲突") if self.conflict else "") + (tr("，有提醒") if self.warned else "")
        return tr(
            "{title}，已完成{n}项，共{total}项{marks}",
            title=self.title,
            n=self.done,
            total=self.total,
            marks=marks,
        )


class OutlineModel(QAbstractItemModel):
    """Two levels; role STANDING gives the Standing of a subject, role GROUP that of a heading."""

    def __init__(self, view: AssessmentView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections = sections(view)
        self._places = {
            code: (row, place)
            for row, section in enumerate(self._sections)
            for place, code in enumerate(section.subjects)
        }
        self._standings: dict[str, Standing] = {}
        self._view: AssessmentView | None = None
        self.refresh(view)

    def refresh(self, view: AssessmentView) -> list[QModelIndex]:
        """Take another view of the same assessment and return the lines that differ.

        They are returned, not signalled: the one view that shows this paints them.
        """
        asked = may_differ(self._view, view) & self._places.keys()
        self._view = view
        differ = [code for code in asked if self._put(view, code)]
        rows = {self._places[code][0] for code in differ}
        headings = [self.createIndex(row, 0, _SECTION) for row in rows]
        return [*map(self.index_of, differ), *headings]

    def index_of(self, code: str) -> QModelIndex:
        """Return where a subject is; invalid when it is not listed."""
        if (found := self._places.get(code)) is None:
            return QModelIndex()
        row, place = found
        return self.createIndex(place, 0, row + 1)

    def code_at(self, index: Index) -> str | None:
        """Return the subject at a place; None for a section."""
        if not index.isValid() or index.internalId() == _SECTION:
            return None
        return self._sections[index.internalId() - 1].subjects[index.row()]

    def index(self, row: int, column: int, parent: Index = _NONE) -> QModelIndex:
        """Return a place below a parent."""
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _SECTION)

    def parent(self, index: Index = _NONE) -> QModelIndex:  # type: ignore[override]  # QObject.parent
        """Return the section of a subject."""
        if not index.isValid() or index.internalId() == _SECTION:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _SECTION)

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return how many lines are below a parent."""
        if not parent.isValid():
            return len(self._sections)
        if parent.internalId() != _SECTION or parent.column():
            return 0
        return len(self._sections[parent.row()].subjects)

    def columnCount(self, _parent: Index = _NONE) -> int:
        """Return the number of columns."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say what can be chosen: subjects, not sections."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _SHOWN if self.code_at(index) is None else _CHOSEN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a line shows."""
        if not index.isValid():
            return None
        code = self.code_at(index)
        if code is None:
            return _headed(self._group(index.row()), role)
        return _shown(self._standings[code], role)

    def _put(self, view: AssessmentView, code: str) -> bool:
        fresh = standing(view, code)
        if self._standings.get(code) == fresh:
            return False
        self._standings[code] = fresh
        return True

    def _group(self, row: int) -> Group:
        section = self._sections[row]
        members = [self._standings[code] for code in section.subjects]
        progress = [member.progress for member in members]
        return Group(
            section.title,
            progress.count("done"),
            len(members),
            "conflict" in progress,
            any(member.warned for member in members),
        )


def is_section(index: Index) -> bool:
    """Whether a line is a heading; asked of every line for its height."""
    return index.internalId() == _SECTION


def _headed(group: Group, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        return group.title
    if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
        return group.words()
    return group if role == GROUP else None


def _shown(found: Standing, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole:
        named = found.name if found.is_page else f"{found.code} {found.name}"
        return f"{SIGNS[found.progress]} {named}"
    if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
        return found.words()
    return found if role == STANDING else None
