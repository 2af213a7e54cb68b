"""What the command palette finds: actions, pages and numbers of an assessment, assessments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSettings,
    Qt,
)
from PySide6.QtGui import QAction

from app.language import tr
from app.ui.actions import BY_KEY, key_text
from app.ui.models.subjects import in_order, sections, standing
from app.ui.search import rank
from app.workbench.kinds import KINDS

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue
    from app.storage.listed import Summary
    from app.workbench.view import AssessmentView

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
MOST = 60  # lines; whoever needs more types another letter
_NONE = QModelIndex()
_RECENT, _RECENT_MOST = "palette/recent", 8


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette; `key` says the same thing again next time, `aside` stands right."""

    key: str
    title: str
    aside: str
    run: Callable[[], object]
    words: str = ""

    def rank(self, query: str) -> int | None:
        """Return how well the line fits a query, 0 best; None when it does not."""
        return rank(query, self.title, f"{self.title} {self.words}")


class Recent:
    """The lines used lately, newest first, kept for the next start."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def keys(self) -> list[str]:
        """Return the keys of the lines."""
        return str(self._settings.value(_RECENT, "")).split()

    def add(self, key: str) -> None:
        """Remember a line as the latest."""
        kept = [key, *(one for one in self.keys() if one != key)]
        self._settings.setValue(_RECENT, " ".join(kept[:_RECENT_MOST]))


class PaletteModel(QAbstractListModel):
    """The lines that fit what was typed, best first; what was used lately wins among equals."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._shown: tuple[Entry, ...] = ()
        self._recent: tuple[str, ...] = ()

    def offer(self, entries: Iterable[Entry], recent: Sequence[str]) -> None:
        """Search these lines from now on."""
        self._entries = tuple(entries)
        self._recent = tuple(recent)
        self.search("")

    def search(self, query: str) -> None:
        """Show the lines that fit."""
        ranked = [(entry.rank(query), self._age(entry), entry) for entry in self._entries]
        fitting = [(fit, age, entry) for fit, age, entry in ranked if fit is not None]
        fitting.sort(key=lambda found: found[:2])
        self.beginResetModel()
        self._shown = tuple(entry for _fit, _age, entry in fitting[:MOST])
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a line shows or stands for."""
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                tr("{title}，{aside}", title=entry.title, aside=entry.aside)
                if entry.aside
                else entry.title
            )
        return entry if role == ENTRY else None

    def _age(self, entry: Entry) -> int:
        return self._recent.index(entry.key) if entry.key in self._recent else len(self._recent)


def action_entries(actions: Iterable[QAction]) -> Iterator[Entry]:
    """Yield a line for every action."""
    for action in actions:
        spec = BY_KEY[action.objectName()]
        aside = key_text(spec) or tr(spec.group)
        yield Entry(f"action:{spec.key}", tr(spec.text), aside, action.trigger, tr(spec.words))


def subject_entries(view: AssessmentView, go: Callable[[str], object]) -> Iterator[Entry]:
    """Yield a line for every page of an assessment."""
    group_of = {code: found.title for found in sections(view) for code in found.subjects}
    for code in in_order(view):
        if code in BY_KEY:  # a page with a shortcut is there already
            continue
        name = standing(view, code).name
        title = f"{code} {name}" if code[0].isupper() else name
        yield Entry(f"subject:{code}", title, group_of[code], partial(go, code))


def measure_entries(catalogue: Catalogue, go: Callable[[str, str], object]) -> Iterator[Entry]:
    """Yield a line for every number; `go` gets the item it is entered on and its code."""
    for code, measure in catalogue.measures.items():
        item = next(item for item in catalogue.items.values() if code in item.measures)
        aside = tr("基础数据　{code}", code=item.code)
        yield Entry(f"measure:{code}", tr(measure.text), aside, partial(go, item.code, code))


def assessment_entries(rows: Iterable[Summary], go: Callable[[str], object]) -> Iterator[Entry]:
    """Yield a line for every assessment, found by the enterprise's name or credit code."""
    for found in rows:
        yield Entry(
            f"assessment:{found.id}",
            found.enterprise_name or tr("（未填企业名称）"),
            tr(KINDS[found.kind]),
            partial(go, found.id),
            found.credit_code or "",
        )
