"""Asks which items and scenarios a piece of evidence proves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.scoring.catalogue import Catalogue
from app.ui.dialogs.base import Dialog
from app.ui.widgets.build import column, label
from app.workbench.view import Photo, subject_name

CODE = Qt.ItemDataRole.UserRole


class LinkDialog(Dialog):
    """A list of all items and scenarios with a tick at those proven."""

    def __init__(self, catalogue: Catalogue, photo: Photo, parent: QWidget | None) -> None:
        super().__init__("关联佐证", parent, width=460)
        self._before = frozenset(photo.subjects)
        self.list = QListWidget()
        self.list.setAccessibleName("采集项和应用场景")
        self.list.setMinimumHeight(320)
        for code in (*catalogue.items, *catalogue.scenarios):
            self._add(code, subject_name(catalogue, code))
        self.arrange(column(label(f"“{photo.name}”可以同时证明："), self.list), "完成", self.accept)

    def changed(self) -> tuple[str, ...]:
        """Return the codes whose tick was changed."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            row.data(CODE)
            for row in rows
            if (row.checkState() == Qt.CheckState.Checked) != (row.data(CODE) in self._before)
        )

    def _add(self, code: str, text: str) -> None:
        row = QListWidgetItem(text, self.list)
        row.setData(CODE, code)
        linked = code in self._before
        row.setCheckState(Qt.CheckState.Checked if linked else Qt.CheckState.Unchecked)
