"""The portfolio 汇总: how all enterprises stand together, as charts and as a list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QLayout, QStackedWidget, QTabBar, QWidget

from app.language import mark, tr
from app.scoring.catalogue import Catalogue
from app.ui.actions import bind
from app.ui.dialogs.saving import ask_file
from app.ui.dialogs.viewer import open_path
from app.ui.messages import Messages
from app.ui.models.assessments import SUMMARY
from app.ui.models.portfolio import PortfolioModel
from app.ui.pages.home_states import NothingFound
from app.ui.pages.portfolio_charts import PortfolioCharts
from app.ui.theme import tokens as t
from app.ui.times import beijing_today
from app.ui.widgets.build import button, column, fill_page, frame, label, row
from app.ui.widgets.flow import head
from app.ui.widgets.menu import menu_button
from app.ui.widgets.portfolio_filters import PortfolioFilters
from app.ui.widgets.portfolio_table import PortfolioTable
from app.ui.widgets.progress import ProgressStrip
from app.ui.worker import Worker
from app.workbench import portfolio

CHARTS, LIST, NOTHING, BEGINNING = range(4)
_PAPER = mark("PDF文档 (*.pdf)")
_LEDGER = mark("Excel工作簿 (*.xlsx);;CSV表格 (*.csv)")


class PortfolioPage(QWidget):
    """Emits what the user wants done elsewhere; the window does it."""

    left = Signal()
    opened = Signal(str)
    batch_wanted = Signal()
    list_wanted = Signal()

    def __init__(
        self, worker: Worker, messages: Messages, catalogue: Catalogue, place: QWidget
    ) -> None:
        super().__init__(place)
        self._worker = worker
        self._messages = messages
        self.model = PortfolioModel(worker)
        self.model.setParent(self)
        self.filters = PortfolioFilters()
        self.charts = PortfolioCharts(catalogue)
        self.table = PortfolioTable(self.model.rows)
        self.tabs = QTabBar(drawBase=False, expanding=False, usesScrollButtons=False)
        self.tabs.setAccessibleName(tr("图表或名单"))
        for name in (tr("图表"), tr("名单")):
            self.tabs.addTab(name)
        self.progress = ProgressStrip()
        self.nothing = NothingFound()
        self.nothing.explain("", narrowed=True)
        self.menu = menu_button()
        self._arrange()
        self._connect()
        bind(self, {"home": self.left.emit})

    def refresh(self) -> None:
        """Show everything as it is now."""
        self.tabs.setFocus()
        self.model.refresh()

    def export_ledger(self) -> None:
        """Ask where to, and write what the filters leave as a ledger."""
        usual = tr("数字化水平评测台账-{beijing_today}.xlsx", beijing_today=beijing_today())
        out = ask_file(self, tr("导出台账"), usual, tr(_LEDGER))
        if out is None:
            return
        filters = self.model.question.filters
        task = self._worker.submit_long(
            self,
            lambda session, step: portfolio.write_ledger(
                session, out=out, filters=filters, progress=step
            ),
            lambda count: self._on_written(out, count),
        )
        self.progress.follow(task, tr("正在写台账"))

    def export_charts(self) -> None:
        """Ask where to, and write the charts as pages to print."""
        usual = tr("数字化水平评测汇总-{beijing_today}.pdf", beijing_today=beijing_today())
        out = ask_file(self, tr("导出PDF"), usual, tr(_PAPER))
        if out is None:
            return
        asked = self.model.question
        task = self._worker.submit_long(
            self,
            lambda session, step: portfolio.write(
                session,
                out=out,
                filters=asked.filters,
                programme=asked.programme or None,
                progress=step,
            ),
            lambda count: self._on_printed(out, count),
        )
        self.progress.follow(task, tr("正在写PDF"))

    def _arrange(self) -> None:
        self._stack = QStackedWidget()
        layout = column(self._header(), self.filters, self.progress, self._stack)
        layout.setContentsMargins(t.HUGE, t.MEDIUM, t.HUGE, t.LARGE)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        charts = QWidget(self._stack)
        for shown in (charts, self.table, self.nothing, self._beginning()):
            self._stack.addWidget(shown)
        fill_page(charts, column(self.charts), off_bar=True)

    def _header(self) -> QLayout:
        back = button(tr("← 评测列表"), self.left.emit, kind="link", tip="Alt+Home")
        self.batch = button(tr("导入文件夹…"), self.batch_wanted.emit, tip=tr("一次接收许多评测包"))
        self.list = button(
            tr("导入企业名单…"), self.list_wanted.emit, tip=tr("从Excel名单批量新建评测")
        )
        self.paper = button(
            tr("导出图表…"), self.export_charts, tip=tr("把图表写成可以打印的PDF，黑白也能看清")
        )
        self.ledger = button(tr("导出台账…"), self.export_ledger, kind="primary")
        title = label(tr("汇总"), "title", wrap=False)
        place = QWidget()
        place.setLayout(row(back, title, t.SMALL, self.tabs))
        return head(place, self.batch, self.list, self.paper, self.ledger, self.menu)

    def _beginning(self) -> QWidget:
        told = label(tr("这里把许多企业的评测放在一起看。"), "heading")
        hint = label(tr("先导入一个装有评测包的文件夹，或按企业名单批量新建评测。"), "quiet")
        ways = row(
            button(tr("导入文件夹…"), self.batch_wanted.emit),
            button(tr("导入企业名单…"), self.list_wanted.emit),
            None,
        )
        middle = row(None, column(told, hint, ways), None)
        return frame(column(None, middle, None, margin=t.HUGE))

    def _connect(self) -> None:
        self.filters.changed.connect(self.model.ask)
        self.charts.narrowed.connect(self.filters.narrow)
        self.nothing.again_wanted.connect(self.filters.reset)
        self.model.changed.connect(self._on_changed)
        self.tabs.currentChanged.connect(self._show)
        self.table.activated.connect(self._on_activated)
        self.table.doubleClicked.connect(self._on_activated)

    def _on_changed(self) -> None:
        if (found := self.model.overview) is None:
            return
        self.filters.offer(self.model.choices)
        self.charts.show_overview(found)
        self.tabs.setTabText(LIST, tr("名单（{all}）", all=found.totals.all))
        for way in (self.paper, self.ledger):
            way.setEnabled(bool(found.totals.all))
        self._show()

    def _show(self) -> None:
        found = self.model.overview
        if found is None or found.totals.all:
            self._stack.setCurrentIndex(self.tabs.currentIndex())
        else:
            self._stack.setCurrentIndex(NOTHING if self.filters.narrowed else BEGINNING)

    def _on_written(self, out: Path, count: int) -> None:
        self._messages.post(
            "good",
            tr("已写出{n}份评测的台账：{name}", n=count, name=out.name),
            step=tr("打开台账"),
            action=lambda: open_path(out),
        )

    def _on_printed(self, out: Path, count: int) -> None:
        self._messages.post(
            "good",
            tr("已写出{n}份评测的汇总：{name}", n=count, name=out.name),
            step=tr("打开PDF"),
            action=lambda: open_path(out),
        )

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(SUMMARY).id)
