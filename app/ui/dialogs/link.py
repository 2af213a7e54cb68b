"""Asks which items and scenarios some evidence proves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.language import tr
from app.scoring.catalogue import Catalogue
from app.ui.dialogs.base import Dialog
from app.ui.widgets.build import column, label
from app.ui.widgets.touch import touchable
from app.workbench.photos import Photo
from app.workbench.view import subject_name

CODE = Qt.ItemDataRole.UserRole
BEFORE = Qt.ItemDataRole.UserRole + 1
LINE = QSize(0, 32)  # tall enough to tap
_TICKS = {
    0: Qt.CheckState.Unchecked,
    1: Qt.CheckState.PartiallyChecked,
    2: Qt.CheckState.Checked,
}


class LinkDialog(Dialog):
    """A list of all items and scenarios with a tick at those proven; half a tick by some only."""

    def __init__(
        self, catalogue: Catalogue, photos: Sequence[Photo], parent: QWidget | None
    ) -> None:
        super().__init__(tr("关联佐证"), parent, width=460)
        self.list = touchable(QListWidget())
        self.list.setAccessibleName(tr("采集项和应用场景"))
        self.list.setMinimumHeight(320)
        for code in (*catalogue.items, *catalogue.scenarios):
            proving = sum(code in photo.subjects for photo in photos)
            tick = _TICKS[2 if proving == len(photos) else min(proving, 1)]
            self._add(code, tr(subject_name(catalogue, code)), tick)
        told = f"“{photos[0].name}”" if len(photos) == 1 else tr("选中的{n}份", n=len(photos))
        self.arrange(
            column(label(tr("{told}可以同时证明：", told=told)), self.list), tr("完成"), self.accept
        )

    def changed(self) -> dict[str, bool]:
        """Return the codes whose tick was changed, and whether they are proven now."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        return {
            row.data(CODE): row.checkState() == Qt.CheckState.Checked
            for row in rows
            if row.checkState() != row.data(BEFORE)
        }

    def _add(self, code: str, text: str, tick: Qt.CheckState) -> None:
        row = QListWidgetItem(text, self.list)
        row.setData(CODE, code)
        row.setData(BEFORE, tick)
        row.setCheckState(tick)
        row.setSizeHint(LINE)
