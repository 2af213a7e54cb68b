"""Home: the assessments of this workspace, and the ways to begin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QWidget,
)

from app.language import tr
from app.ui.models.assessments import SUMMARY, AssessmentsModel
from app.ui.models.listing import Columns, Wanted
from app.ui.pages.home_states import Beginning, NothingFound, dropping
from app.ui.theme import tokens as t
from app.ui.widgets.assessment_table import AssessmentTable, usual
from app.ui.widgets.build import button, column, label, row
from app.ui.widgets.filters import Filters
from app.ui.widgets.flow import head
from app.ui.widgets.line import SavedLine
from app.ui.widgets.menu import menu_button
from app.ui.widgets.progress import ProgressStrip
from app.ui.widgets.touch import touchable

if TYPE_CHECKING:
    from app.storage.listed import Summary


LIST, BEGINNING, NOTHING, DROPPING = range(4)


class HomePage(QWidget):
    """Emits what the user wants; the window does it."""

    new_wanted = Signal()
    self_wanted = Signal()
    review_wanted = Signal(str)
    sample_wanted = Signal()
    verify_wanted = Signal()
    import_wanted = Signal()
    portfolio_wanted = Signal()
    opened = Signal(str)
    export_wanted = Signal(str)
    enterprise_wanted = Signal(str)
    follow_up_wanted = Signal(str)
    files_dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.rows = AssessmentsModel(self)
        self.search = self._search()
        self.filters = Filters()
        self.filters.changed.connect(self._narrow)
        self.new = button(tr("新建评测"), self.new_wanted.emit, kind="primary", tip="Ctrl+N")
        self.sample = button(
            tr("打开示例"), self.sample_wanted.emit, tip=tr("一家虚构企业的完整评测")
        )
        self.verify = button(
            tr("验证评测包"), self.verify_wanted.emit, tip=tr("检查收到的评测包有没有被改动")
        )
        self.progress = ProgressStrip()
        self.count = label(role="caption", wrap=False)
        self.table = self._table()
        self._give_actions()
        self._stack = self._made_stack()
        self.setAcceptDrops(True)
        self.menu = menu_button()
        narrowing = row(self.search, self.filters, None)
        narrowing.setStretch(0, 100)  # up to its greatest width, before the empty end
        layout = column(
            self._header(),
            narrowing,
            self.progress,
            self._stack,
            space=t.MEDIUM,
            margin=t.HUGE,
        )
        layout.setStretch(3, 1)
        self.setLayout(layout)
        QShortcut(QKeySequence.StandardKey.Find, self, self._find)

    def _made_stack(self) -> QStackedWidget:
        self.nothing = NothingFound()
        self.nothing.again_wanted.connect(self._show_all)
        self.beginning = Beginning()
        self.beginning.self_wanted.connect(self.self_wanted)
        self.beginning.new_wanted.connect(self.new_wanted)
        made = QStackedWidget()
        for shown in (self.table, self.beginning, self.nothing, dropping()):
            made.addWidget(shown)
        return made

    def _header(self) -> QLayout:
        self.import_ = button(tr("导入评测包…"), self.import_wanted.emit, tip="Ctrl+O")
        title = label(tr("评测"), "title", wrap=False)
        self.portfolio = button(tr("汇总"), self.portfolio_wanted.emit, tip="Ctrl+Shift+H")
        ways = (self.portfolio, self.verify, self.sample, self.import_, self.new, self.menu)
        place = QWidget()
        place.setLayout(row(title, self.count))
        return head(place, *ways)

    def show_rows(self, rows: tuple[Summary, ...]) -> None:
        """Show the assessments, the chosen one chosen still; without any, how to begin."""
        chosen = self.chosen()
        self.rows.show_rows(rows)
        for part in (self.search, self.filters):
            part.setEnabled(bool(rows))
        self._count()
        if not rows:
            self.beginning.landing().setFocus()
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
        self.table.show_columns(Columns.from_text(columns, usual()))

    def _search(self) -> QLineEdit:
        made = SavedLine(saves=False)
        made.setPlaceholderText(tr("搜索企业、拼音首字母、信用代码"))
        made.setAccessibleName(tr("搜索评测"))
        made.setToolTip("Ctrl+F")
        made.setClearButtonEnabled(True)
        made.setMinimumWidth(120)
        made.setMaximumWidth(280)
        made.textChanged.connect(self._narrow)
        made.returnPressed.connect(self._open_chosen)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), made)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)  # in the list the key is the list's own
        down.activated.connect(self._enter_table)
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc end a search."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _table(self) -> AssessmentTable:
        made = touchable(AssessmentTable(self.rows))
        made.activated.connect(self._on_activated)
        made.doubleClicked.connect(self._on_activated)
        made.menu_wanted.connect(lambda place: self.line_menu().popup(place))
        return made

    def _show_all(self) -> None:
        self.search.clear()
        self.filters.show_wanted(Wanted())
        self.table.setFocus()

    def _narrow(self) -> None:
        """Choose the first line that is found; at the end of a search the chosen one stays so."""
        chosen = "" if self.search.text() else self.chosen()
        self.rows.narrow(self.search.text(), self.filters.wanted)
        self.table.selectRow(self.rows.row_of(chosen))
        self._count()

    def _count(self) -> None:
        total, shown = self.rows.total, self.rows.rowCount()
        self.nothing.explain(self.search.text(), narrowed=self.filters.wanted != Wanted())
        self._stack.setCurrentIndex(LIST if shown else NOTHING if total else BEGINNING)
        told = (
            tr("共{n}份", n=total)
            if shown == total
            else tr("共{n}份，显示{shown}份", n=total, shown=shown)
        )
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
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.addActions(self.table.actions())
        return made

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if event.mimeData().hasUrls():
            self._stack.setCurrentIndex(DROPPING)
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Show the list again."""
        self._count()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over what was dropped."""
        self._count()
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.files_dropped.emit(files)

    def _give_actions(self) -> None:
        """Give the list what can be done with a line, by menu and by key."""
        self._act(tr("打开"), "", self.opened.emit)
        self._act(tr("修改企业信息"), "F2", self.enterprise_wanted.emit)
        self._act(tr("签名并导出…"), "Ctrl+E", self.export_wanted.emit)
        self._act(tr("新建改造后评测…"), "Ctrl+D", self.follow_up_wanted.emit)
        self._review = self._act(tr("复核自诊断"), "Ctrl+Shift+R", self.review_wanted.emit)
        self._act(tr("复制编号"), "Ctrl+C", QGuiApplication.clipboard().setText)
        self.table.selectionModel().currentChanged.connect(self._offer_review)
        self._offer_review()

    def _act(self, text: str, keys: str, act: Callable[[str], object]) -> QAction:
        made = QAction(text, self.table)
        made.setShortcut(QKeySequence(keys))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(lambda *_: act(self.chosen()) if self.chosen() else None)
        self.table.addAction(made)
        return made

    def _offer_review(self) -> None:
        """Offer the review of a self-diagnosis that is finished."""
        found = self.table.currentIndex().data(SUMMARY)
        ready = found is not None and (found.kind, found.status) == ("self", "finalised")
        self._review.setEnabled(ready)
        self._review.setVisible(ready)

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(SUMMARY).id)
