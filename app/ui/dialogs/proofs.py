"""Asks which evidence proves a condition for acceptance."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.language import tr
from app.ui.dialogs.base import Dialog
from app.ui.dialogs.link import LINE
from app.ui.models.photos import facts
from app.ui.widgets.build import column, label
from app.ui.widgets.touch import touchable
from app.workbench.photos import Photo

SHA256 = Qt.ItemDataRole.UserRole


class ProofsDialog(Dialog):
    """All evidence of the assessment, with a tick at what is chosen; space ticks."""

    def __init__(
        self, condition: str, photos: Sequence[Photo], chosen: Iterable[str], parent: QWidget | None
    ) -> None:
        super().__init__(tr("选择佐证"), parent, width=560)
        self.list = touchable(QListWidget())
        self.list.setAccessibleName(tr("佐证"))
        self.list.setMinimumHeight(240)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        ticked = set(chosen)
        for photo in photos:
            self._add(photo, ticked=photo.sha256 in ticked)
        if self.list.count():
            self.list.setCurrentRow(0)
        told = tr("哪些佐证能证明“{condition}”？", condition=condition)
        self.arrange(column(label(told), self.list), tr("完成"), self.accept)
        self.list.setFocus()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The hashes of what is ticked."""
        rows = (self.list.item(place) for place in range(self.list.count()))
        return tuple(
            str(it.data(SHA256)) for it in rows if it.checkState() == Qt.CheckState.Checked
        )

    def _add(self, photo: Photo, *, ticked: bool) -> None:
        named = f"{photo.caption}　" if photo.caption else ""
        text = f"{named}{facts(photo)}"
        made = QListWidgetItem(text, self.list)
        made.setToolTip(text)
        made.setSizeHint(LINE)
        made.setData(SHA256, photo.sha256)
        made.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
