"""Home: the assessments of this workspace, and the ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QWidget,
)

from app.ui.models.assessments import HEADINGS, SORT, SUMMARY, AssessmentsModel, AssessmentsProxy
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, frame, label, row
from app.ui.widgets.progress import ProgressStrip

if TYPE_CHECKING:
    from app.storage.summary import Summary

_WIDTHS = (300, 100, 130, 80, 70, 90, 150)


class HomePage(QWidget):
    """Emits what the user wants; the window does it."""

    new_wanted = Signal()
    sample_wanted = Signal()
    verify_wanted = Signal()
    opened = Signal(str)

    def __init__(self, thresholds: Sequence[Fraction]) -> None:
        super().__init__()
        self.rows = AssessmentsModel(thresholds, self)
        self.found = AssessmentsProxy(self.rows)
        self.found.setSortRole(SORT)
        self.search = QLineEdit()
        self.search.setPlaceholderText("搜索企业、信用代码、类型或状态")
        self.search.setAccessibleName("搜索评测")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.found.search)
        self.search.setFixedWidth(300)
        self.new = button("新建评测", self.new_wanted.emit, kind="primary", tip="Ctrl+N")
        self.sample = button("打开示例", self.sample_wanted.emit, tip="一家虚构企业的完整评测")
        self.verify = button(
            "验证评测包", self.verify_wanted.emit, tip="检查收到的评测包有没有被改动"
        )
        self.progress = ProgressStrip()
        self.table = self._table()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(_empty_state())
        tools = row(self.search, None, self.verify, self.sample, self.new)
        layout = column(
            row(label("评测", "title"), None),
            tools,
            self.progress,
            self._stack,
            space=t.MEDIUM,
            margin=t.HUGE,
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def show_rows(self, rows: tuple[Summary, ...]) -> None:
        """Show the assessments; without any, how to begin."""
        self.rows.show_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.search.setEnabled(bool(rows))
        if not rows:
            self.new.setFocus()
        elif not self.search.hasFocus():
            self.table.selectRow(0)
            self.table.setFocus()

    def _table(self) -> QTableView:
        made = QTableView()
        made.setModel(self.found)
        made.setAccessibleName("评测列表")
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setShowGrid(False)
        made.setTabKeyNavigation(False)
        made.setSortingEnabled(True)
        made.sortByColumn(len(HEADINGS) - 1, Qt.SortOrder.DescendingOrder)
        made.verticalHeader().hide()
        made.verticalHeader().setDefaultSectionSize(t.TARGET + 4)
        header = made.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for place, width in enumerate(_WIDTHS):
            made.setColumnWidth(place, width)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.activated.connect(self._on_activated)
        made.doubleClicked.connect(self._on_activated)
        return made

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(SUMMARY).id)


def _empty_state() -> QWidget:
    steps = (
        "1　点“新建评测”，填企业名称，选评测类型。",
        "2　逐项作答：按字母键选选项，按数字键评等级，照片直接拖到对应的页面。每一步自动保存。",
        "3　右侧随时看得到等级、还差多少、最少改几处能到下一级。",
        "4　检查无误后定稿，签名导出评测包，收到的人可以自己验证。",
    )
    told = QWidget()
    told.setMaximumWidth(720)
    told.setLayout(
        column(
            label("还没有评测", "title"),
            *(label(step) for step in steps),
            label("想先看看成品？点“打开示例”，里面是一家虚构企业的完整评测。", "quiet"),
            space=t.MEDIUM,
        )
    )
    middle = row(None, told, None)
    middle.setStretch(1, 10)
    return frame(column(None, middle, None, margin=t.HUGE))
