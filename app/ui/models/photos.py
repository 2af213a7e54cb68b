"""Evidence as a list model: what is stored, and after it what is still on its way in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.language import tr
from app.ui.models.intake import Arriving
from app.ui.models.thumbnails import Thumbnails
from app.ui.times import local_time
from app.workbench.photos import Photo

Index = QModelIndex | QPersistentModelIndex
Row = Photo | Arriving
ROW = Qt.ItemDataRole.UserRole
MIME = "application/x-shuping-evidence"
_NONE = QModelIndex()


class PhotoModel(QAbstractListModel):
    """Role ROW gives the Photo or Arriving; the decoration is asked for when it is painted."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}
        thumbnails.arrived.connect(self._on_arrived)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; what stays keeps its selection, what is the same is not redrawn."""
        if rows == self._rows:
            return  # of most edits
        fresh = {key(row): row for row in rows}
        self._remove(it for it, row in enumerate(self._rows) if key(row) not in fresh)
        self._rearrange([row for row in fresh.values() if key(row) in self._places])
        for first, last in runs(it for it, name in enumerate(fresh) if name not in self._places):
            self.beginInsertRows(_NONE, first, last)
            self._rows[first:first] = list(fresh.values())[first : last + 1]
            self.endInsertRows()
        self._number()

    def photo(self, index: Index) -> Photo | None:
        """Return the stored evidence at a place; None for what is not stored yet."""
        row = index.data(ROW)
        return row if isinstance(row, Photo) else None

    def index_of(self, sha256: str) -> QModelIndex:
        """Return where a piece of evidence is; invalid when it is not shown."""
        place = self._places.get(sha256)
        return QModelIndex() if place is None else self.index(place)

    def hashes(self) -> list[str]:
        """Return the stored evidence in order."""
        return [row.sha256 for row in self._rows if isinstance(row, Photo)]

    def rowCount(self, parent: Index = _NONE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that stored evidence can be chosen and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.photo(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a row shows."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.caption or row.name if isinstance(row, Photo) else row.name
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return facts(row) if isinstance(row, Photo) else tr("{name}，正在存入", name=row.name)
        if role == Qt.ItemDataRole.DecorationRole and isinstance(row, Photo):
            return self._thumbnails.of(row.sha256)
        return None

    def mimeTypes(self) -> list[str]:
        """Return the type under which evidence is dragged."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the dragged evidence as hashes, one a line, in the order shown."""
        rows = (self.photo(index) for index in sorted(indexes, key=lambda it: it.row()))
        mime = QMimeData()
        mime.setData(MIME, "\n".join(row.sha256 for row in rows if row).encode())
        return mime

    def _remove(self, places: Iterable[int]) -> None:
        for first, last in reversed(list(runs(places))):
            self.beginRemoveRows(_NONE, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        self._number()

    def _rearrange(self, rows: list[Row]) -> None:
        before = [key(row) for row in self._rows]
        moves = before != [key(row) for row in rows]
        if moves:
            self.layoutAboutToBeChanged.emit()
        changed = [it for it, row in enumerate(rows) if moves or row != self._rows[it]]
        self._rows = rows
        self._number()
        if moves:
            old = self.persistentIndexList()
            fresh = [self.index(self._places[before[index.row()]]) for index in old]
            self.changePersistentIndexList(old, fresh)
            self.layoutChanged.emit()
        for first, last in runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _number(self) -> None:
        self._places = {key(row): place for place, row in enumerate(self._rows)}

    def _on_arrived(self, sha256: str) -> None:
        index = self.index_of(sha256)
        if index.isValid():
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


def key(row: Row) -> str:
    """Return what a row is known by, whatever else changes."""
    return row.sha256 if isinstance(row, Photo) else f"arriving {row.number}"


def dragged(mime: QMimeData) -> list[str]:
    """Return the hashes of the evidence that is being dragged."""
    return bytes(mime.data(MIME).data()).decode().split()


def facts(photo: Photo) -> str:
    """Return a sentence about a piece of evidence: name, size, when and where it was taken."""
    parts = [photo.name, f"{max(1, photo.size // 1024)} KB"]
    if photo.taken_at:
        parts.append(tr("拍摄于 {taken_at}", taken_at=local_time(photo.taken_at) or photo.taken_at))
    if photo.place:
        parts.append(where(photo.place))
    parts.append(
        tr("证明 {subjects}", subjects=tr("、").join(photo.subjects))
        if photo.subjects
        else tr("未归类")
    )
    return "　".join(parts)


def where(place: dict[str, str]) -> str:
    """Return a place as people say it; degrees of WGS 84, to the metre."""
    lat, lon = (round(Decimal(place[it]), 5) for it in ("lat", "lon"))
    return tr(
        "{north}{lat}°，{east}{lon}°",
        north=tr("南纬") if lat < 0 else tr("北纬"),
        lat=_degrees(lat),
        east=tr("西经") if lon < 0 else tr("东经"),
        lon=_degrees(lon),
    )


def _degrees(angle: Decimal) -> str:
    return f"{abs(angle):f}".rstrip("0").rstrip(".")


def runs(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield rising places as runs of neighbours, first and last."""
    first = last = -1
    for place in places:
        if first < 0:
            first = last = place
        elif place == last + 1:
            last = place
        else:
            yield first, last
            first = last = place
    if first >= 0:
        yield first, last
