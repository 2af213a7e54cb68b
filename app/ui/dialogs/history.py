"""Who changed what of an item or scenario, newest first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from app.ui.dialogs.base import Dialog
from app.ui.pages.desk import Desk
from app.ui.times import local_time
from app.ui.widgets.build import column, label
from app.workbench import editing
from app.workbench.editing import HistoryRow

HEADINGS = ("时间", "人员", "内容", "改为", "理由")
FIELDS = {"options": "选项", "note": "备注", "grade": "等级", "checkpoints": "判定要点"}


class HistoryDialog(Dialog):
    """A table of changes, read from the journal."""

    def __init__(self, desk: Desk, subject: str, parent: QWidget | None) -> None:
        super().__init__(f"{subject} 的变更记录", parent, width=760)
        self._table = QTableWidget(0, len(HEADINGS))
        self._table.setAccessibleName("变更记录")
        self._table.setHorizontalHeaderLabels(list(HEADINGS))
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setWordWrap(True)
        self._table.setShowGrid(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._table.setMinimumHeight(320)
        self._empty = label("还没有变更记录。", "quiet")
        self._empty.hide()
        self.arrange(column(self._empty, self._table), "关闭", self.accept, cancel="")
        identity = desk.assessment.view.id
        desk.worker.submit(
            self,
            lambda session: editing.history(session, assessment=identity, subject=subject),
            self._on_loaded,
        )

    def _on_loaded(self, rows: tuple[HistoryRow, ...]) -> None:
        self._empty.setVisible(not rows)
        self._table.setVisible(bool(rows))
        self._table.setRowCount(len(rows))
        for place, found in enumerate(rows):
            field = FIELDS.get(found.field, found.field)
            texts = (local_time(found.at), found.author, field, found.text, found.reason or "")
            for side, text in enumerate(texts):
                self._table.setItem(place, side, QTableWidgetItem(text))
        self._table.resizeColumnsToContents()
        self._table.setColumnWidth(3, min(280, self._table.columnWidth(3)))
        self._table.resizeRowsToContents()
