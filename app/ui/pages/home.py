"""Home: the assessments of this workspace, and the ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLineEdit,
    QMenu,
    QStackedWidget,
    QWidget,
)

from app.ui.models.assessments import SUMMARY, AssessmentsModel
from app.ui.models.listing import Columns, Wanted
from app.ui.theme import tokens as t
from app.ui.widgets.assessment_table import USUAL, AssessmentTable
from app.ui.widgets.build import button, column, frame, label, row
from app.ui.widgets.filters import Filters
from app.ui.widgets.menu import menu_button
from app.ui.widgets.progress import ProgressStrip
from app.ui.widgets.touch import touchable

if TYPE_CHECKING:
    from app.storage.summary import Summary


class HomePage(QWidget):
    """Emits what the user wants; the window does it."""

    new_wanted = Signal()
    sample_wanted = Signal()
    verify_wanted = Signal()
    opened = Signal(str)
    export_wanted = Signal(str)

    def __init__(self, thresholds: Sequence[Fraction]) -> None:
        super().__init__()
        self.rows = AssessmentsModel(thresholds, self)
        self.search = self._search()
        self.filters = Filters()
        self.filters.changed.connect(self._narrow)
        self.new = button("新建评测", self.new_wanted.emit, kind="primary", tip="Ctrl+N")
        self.sample = button("打开示例", self.sample_wanted.emit, tip="一家虚构企业的完整评测")
        self.verify = button(
            "验证评测包", self.verify_wanted.emit, tip="检查收到的评测包有没有被改动"
        )
        self.progress = ProgressStrip()
        self.count = label(role="caption", wrap=False)
        self.table = self._table()
        self._stack = QStackedWidget()
        for shown in (self.table, _empty_state(), self._nothing_found()):
            self._stack.addWidget(shown)
        title = label("评测", "title", wrap=False)
        self.menu = menu_button()
        layout = column(
            row(title, self.count, None, self.verify, self.sample, self.new, self.menu),
            row(self.search, self.filters, None),
            self.progress,
            self._stack,
            space=t.MEDIUM,
            margin=t.HUGE,
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)
        QShortcut(QKeySequence.StandardKey.Find, self, self._find)

    def show_rows(self, rows: tuple[Summary, ...]) -> None:
        """Show the assessments, the chosen one chosen still; without any, how to begin."""
        chosen = self.chosen()
        self.rows.show_rows(rows)
        for part in (self.search, self.filters):
            part.setEnabled(bool(rows))
        self._count()
        if not rows:
            self.new.setFocus()
            return
        self.table.selectRow(self.rows.row_of(chosen))
        if not self.search.hasFocus():
            self.table.setFocus()

    def chosen(self) -> str:
        """Return the id of the line that is chosen; empty when none is."""
        found = self.table.currentIndex().data(SUMMARY)
        return "" if found is None else found.id

    def restore(self, wanted: str, columns: str) -> None:
        """Narrow and sort the list as it was, from the texts that were kept."""
        self.filters.show_wanted(Wanted.from_text(wanted))
        self.table.show_columns(Columns.from_text(columns, USUAL))

    def _search(self) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText("搜索企业、拼音首字母、信用代码")
        made.setAccessibleName("搜索评测")
        made.setToolTip("Ctrl+F")
        made.setClearButtonEnabled(True)
        made.setMinimumWidth(280)
        made.textChanged.connect(self._narrow)
        made.returnPressed.connect(self._open_chosen)
        QShortcut(
            QKeySequence(Qt.Key.Key_Down),
            made,
            self._enter_table,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        return made

    def _table(self) -> AssessmentTable:
        made = touchable(AssessmentTable(self.rows))
        made.activated.connect(self._on_activated)
        made.doubleClicked.connect(self._on_activated)
        made.menu_wanted.connect(lambda place: self.line_menu().popup(place))
        return made

    def _nothing_found(self) -> QWidget:
        told = label("没有符合条件的评测。", "quiet")
        told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        again = button("显示全部", self._show_all)
        return frame(column(None, told, row(None, again, None), None, margin=t.HUGE))

    def _show_all(self) -> None:
        self.search.clear()
        self.filters.show_wanted(Wanted())
        self.table.setFocus()

    def _narrow(self) -> None:
        self.rows.narrow(self.search.text(), self.filters.wanted)
        self.table.selectRow(0)
        self._count()

    def _count(self) -> None:
        total, shown = self.rows.total, self.rows.rowCount()
        self._stack.setCurrentIndex(0 if shown else 2 if total else 1)
        told = f"共{total}份" if shown == total else f"共{total}份，显示{shown}份"
        self.count.setText(told if total else "")

    def _enter_table(self) -> None:
        self.table.setFocus()

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _open_chosen(self) -> None:
        if self.chosen():
            self.opened.emit(self.chosen())

    def line_menu(self) -> QMenu:
        """Return what can be done with the chosen line."""
        chosen = self.chosen()
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.addAction("打开", lambda: self.opened.emit(chosen))
        made.addAction("签名并导出…", lambda: self.export_wanted.emit(chosen))
        made.addSeparator()
        made.addAction("复制编号", lambda: QGuiApplication.clipboard().setText(chosen))
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
