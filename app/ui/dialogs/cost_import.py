"""Asks whether a table of costs comes instead of the lines that are there, or below them."""

from __future__ import annotations

from PySide6.QtWidgets import QRadioButton, QWidget

from app.language import tr
from app.ui.dialogs.base import Dialog
from app.ui.widgets.build import column, label


class CostImportDialog(Dialog):
    """Either way it is one step to undo."""

    def __init__(self, name: str, lines: int, there: int, parent: QWidget | None) -> None:
        super().__init__(tr("导入费用表格"), parent)
        told = tr("“{name}”有{n}项费用。现在已有{there}项。", name=name, n=lines, there=there)
        self._replace = QRadioButton(tr("替换现有的费用"))
        self.add = QRadioButton(tr("加在现有的费用后面"))
        self._replace.setChecked(True)
        hint = label(tr("导入后可以撤销。"), "caption")
        self.arrange(column(label(told), self._replace, self.add, hint), tr("导入"), self.accept)
        self._replace.setFocus()

    @property
    def replaces(self) -> bool:
        """Whether the lines that are there go."""
        return self._replace.isChecked()
