"""The window: home, one open assessment, and the message bar above both."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.language import mark, spoken, tr
from app.ui import tongue
from app.ui.actions import bind
from app.ui.dialogs import menu
from app.ui.finding import Finding
from app.ui.making import Making
from app.ui.messages import MessageBar, Messages
from app.ui.models.places import ENTERPRISE, FINISH, RESULT, REVIEW
from app.ui.pages.home import HomePage
from app.ui.pages.home_states import OWNER
from app.ui.receiving import Receiving
from app.ui.recovery import Position, Trail, came_back
from app.ui.remembering import Arrangement
from app.ui.theme.look import THEMES, Look
from app.ui.widgets.build import column
from app.ui.worker import Worker

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue
    from app.storage.listed import Summary
    from app.ui.models.open_assessment import Snapshot
    from app.ui.pages.portfolio import PortfolioPage
    from app.ui.pages.workbench import WorkbenchPage
    from app.workbench.session import Session

TITLE = mark("数评台")


class Window(QMainWindow):
    """Moves between home and an assessment; closing waits until everything is saved."""

    def __init__(
        self,
        worker: Worker,
        messages: Messages,
        catalogue: Callable[[], Catalogue],
        look: Look,
        rows: tuple[Summary, ...] | None = None,
    ) -> None:
        super().__init__()
        look.setParent(self)
        self.look = look
        self._worker = worker
        self._catalogue = catalogue
        self.messages = messages
        messages.setParent(self)
        self.settings = look.settings
        self.workbench: WorkbenchPage | None = None
        self.summaries: tuple[Summary, ...] = ()
        self.making = Making(worker, self)
        self.receiving = Receiving(worker, self)
        self.finding = Finding(self)
        self._role = ""
        self._fill()
        self.setMinimumSize(860, 480)
        self.resize(1280, 720)
        worker.failed.connect(messages.report)
        self._closing = False
        self._trail = Trail(self.settings)
        self._arrangement = Arrangement(self.settings)
        self._begin(rows)

    @property
    def catalogue(self) -> Catalogue:
        """The indicators in the words of the workspace; the list does without them."""
        return self._catalogue()

    def _fill(self) -> None:
        """Make everything that stands in the window, in the language that is spoken."""
        self.home = self._made_home()
        self.portfolio: PortfolioPage | None = None
        self.bar = MessageBar(self.messages)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.home)
        layout = column(self.bar, self._stack, space=0)
        layout.setStretch(1, 1)
        centre = QWidget()
        centre.setLayout(layout)
        self.setCentralWidget(centre)
        bind(self, self._handlers())

    def _begin(self, rows: tuple[Summary, ...] | None) -> None:
        """Be as one was left; rows that are known already need not be asked for."""
        self._arrangement.restore_window(self)
        self._arrangement.restore_home(self.home)
        if rows is None:
            self._show_home()
        else:
            self.setWindowTitle(tr(TITLE))
            self._on_overview(rows)
        self._recover()

    def _made_home(self) -> HomePage:
        made = HomePage()
        made.new_wanted.connect(self.making.create_new)
        made.self_wanted.connect(self.making.create_self)
        made.review_wanted.connect(self.making.review)
        made.sample_wanted.connect(self.making.open_sample)
        made.verify_wanted.connect(self.receiving.verify)
        made.import_wanted.connect(self.receiving.ask_packages)
        made.portfolio_wanted.connect(self.show_portfolio)
        made.files_dropped.connect(self.receiving.start_import)
        made.beginning.meet(self._role)
        made.opened.connect(self.open)
        made.export_wanted.connect(lambda one: self.open_at(one, FINISH))
        made.enterprise_wanted.connect(lambda one: self.open_at(one, ENTERPRISE))
        made.follow_up_wanted.connect(self.making.follow_up)
        return made

    def _handlers(self) -> dict[str, Callable[[], object]]:
        looks = {f"look-{theme}": partial(self.look.choose, theme=theme) for theme in THEMES}
        return {
            "find": self.finding.ask,
            "new": self.making.create_new,
            "sample": self.making.open_sample,
            "import": self.receiving.ask_packages,
            "portfolio": self.show_portfolio,
            "batch": self.receiving.import_folder,
            "enterprises": self.receiving.import_list,
            "verify": self.receiving.verify,
            "trust": lambda: menu.ask_trust(self._worker, self),
            "recipients": lambda: menu.ask_recipients(self._worker, self),
            "sign": lambda: menu.ask_sign(self._worker, self),
            "identities": lambda: menu.ask_identities(self._worker, self),
            "keeping": lambda: menu.ask_keeping(self._worker, self),
            "menu": self.open_menu,
            "settings": self.ask_settings,
            "guide": self.open_guide,
            "shortcuts": lambda: menu.show_shortcuts(self),
            "about": lambda: menu.show_about(self.catalogue, self._folder(), self._worker, self),
            **looks,
        }

    def go_home(self) -> None:
        """Show the list of assessments as it is now."""
        if not self._may_leave():
            return
        self._leave()
        self._trail.move(Position())
        self._show_home()

    def ask_settings(self) -> None:
        """Show the settings; another language is spoken as soon as they close."""
        wanted = menu.ask_settings(self.look, self._worker, self)
        if wanted != spoken():
            self.speak(wanted)

    def speak(self, language: str) -> None:
        """Say everything in another language at the same place, with what was typed saved."""
        shown = self.workbench
        if shown is None:
            self._refill(language)
            return
        shown.flush()
        page = shown.current
        self._read(shown.assessment.view.id, lambda first: self._respeak(language, first, page))

    def _respeak(self, language: str, first: Snapshot, page: str) -> None:
        self._refill(language)
        self._on_opened(first)
        self._go_if_there(first, page)

    def _refill(self, language: str) -> None:
        summed = self._summed() is not None
        self._arrangement.keep_home(self.home)
        self._leave()
        tongue.keep(self.settings, language)
        self._empty()
        self._fill()
        self._arrangement.restore_home(self.home)
        (self.show_portfolio if summed else self._show_home)()

    def _empty(self) -> None:
        """Take away what `_fill` made; the old centre goes when the new one comes."""
        for action in self.actions():
            self.removeAction(action)
            action.setParent(None)
            action.deleteLater()
        self.finding.close()

    def open_menu(self) -> None:
        """Open the menu that is on view."""
        (self.workbench or self._summed() or self.home).menu.showMenu()

    def open_guide(self) -> None:
        """Show the user guide beside the work, at the chapter for what is being done."""
        kind = self.workbench.assessment.view.kind if self.workbench is not None else None
        menu.show_guide(self, kind, portfolio=self._summed() is not None)

    def show_portfolio(self) -> None:
        """Show how all enterprises stand together."""
        if not self._may_leave():
            return
        self._leave()
        self._trail.move(Position())
        if self.portfolio is None:
            self.portfolio = self._made_portfolio()
            self._stack.addWidget(self.portfolio)
        self.setWindowTitle(tr("汇总 - {title}", title=tr(TITLE)))
        self.portfolio.refresh()
        self._stack.setCurrentWidget(self.portfolio)

    def _summed(self) -> PortfolioPage | None:
        """Return the portfolio when it is on view."""
        return self.portfolio if self._stack.currentWidget() is self.portfolio else None

    def _made_portfolio(self) -> PortfolioPage:
        from app.ui.pages.portfolio import PortfolioPage

        made = PortfolioPage(self._worker, self.messages, self.catalogue, self._stack)
        made.left.connect(self.go_home)
        made.opened.connect(self.open)
        made.batch_wanted.connect(self.receiving.import_folder)
        made.list_wanted.connect(self.receiving.import_list)
        return made

    def open(self, assessment: str) -> None:
        """Open an assessment."""
        if self._may_leave():
            self._read(assessment, self._on_opened)

    def open_at(self, assessment: str, page: str) -> None:
        """Open an assessment on one of its pages, ready to type there."""
        if self._may_leave():
            self._read(assessment, lambda first: self._on_opened_at(first, page))

    def _read(self, assessment: str, then: Callable[[Snapshot], None]) -> None:
        from app.ui.models.open_assessment import snapshot

        self._worker.submit(self, lambda session: snapshot(session, assessment), then)

    def meet(self, role: str) -> None:
        """Offer first what somebody in this role usually begins with."""
        self._role = role
        self.making.usual = "self" if role == OWNER else "after"
        self.home.beginning.meet(role)

    def refresh(self) -> None:
        """Show what is on view as it is now."""
        if self.workbench is not None:
            self.workbench.assessment.refresh()
        elif (portfolio := self._summed()) is not None:
            portfolio.refresh()
        else:
            self._show_home()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once when all is saved; otherwise as soon as it is."""
        if self.workbench is not None:
            self.workbench.flush()
        if self._worker.busy:
            if not self._closing:
                self._closing = True
                self._worker.idle.connect(self.close)
            self.messages.post("notice", tr("正在保存，存好后自动关闭…"))
            event.ignore()
            return
        if not self._may_leave():
            self._stay_open()
            event.ignore()
            return
        self._remember()
        super().closeEvent(event)

    def _may_leave(self) -> bool:
        """Ask before edits are given up that could not be saved."""
        if self.workbench is None or not (count := self.workbench.unsaved()):
            return True
        assessment = self.workbench.assessment
        from app.ui.dialogs.base import ask
        from app.ui.dialogs.unsaved import UnsavedDialog

        if ask(UnsavedDialog(count, self)):
            assessment.give_up()
            return True
        if assessment.unsaved:
            assessment.offer_again()
        return False

    def _stay_open(self) -> None:
        if self._closing:
            self._closing = False
            self._worker.idle.disconnect(self.close)

    def _show_home(self) -> None:
        self.setWindowTitle(tr(TITLE))
        self._stack.setCurrentWidget(self.home)
        self._worker.submit(self, _overview, self._on_overview)

    def _on_overview(self, rows: tuple[Summary, ...]) -> None:
        self.summaries = rows
        self.home.show_rows(rows)

    def _folder(self) -> Path:
        return Path(self.settings.fileName()).parent

    def _recover(self) -> None:
        """Go on where a crash left off, and say so."""
        before = self._trail.begin()
        if before is not None and before.assessment:
            self._read(before.assessment, lambda first: self._on_recovered(first, before.page))
        elif before is not None:
            self.messages.post("notice", tr("上次没有正常退出。填过的内容都在。"))

    def _on_recovered(self, first: Snapshot, page: str) -> None:
        self._on_opened(first)
        self._go_if_there(first, page)
        self.messages.post("notice", came_back(first.view))

    def _go_if_there(self, first: Snapshot, page: str) -> None:
        from app.ui.models.subjects import in_order

        if self.workbench is not None and page in {*in_order(first.view), RESULT}:
            self.workbench.go(page)

    def _on_opened_at(self, first: Snapshot, page: str) -> None:
        self._on_opened(first)
        if self.workbench is not None:
            self.workbench.land(page)

    def _on_opened(self, first: Snapshot) -> None:
        from app.ui.models.open_assessment import OpenAssessment
        from app.ui.pages.workbench import WorkbenchPage

        self._arrangement.keep_home(self.home)
        self._leave()
        assessment = OpenAssessment(self._worker, self.messages, first)
        self.workbench = WorkbenchPage(self._worker, self.messages, assessment, self._stack)
        assessment.setParent(self.workbench)
        self.workbench.left.connect(self.go_home)
        self.workbench.opened.connect(lambda made: self.open_at(made, REVIEW))
        identity = first.view.id
        self.workbench.moved.connect(lambda page: self._trail.move(Position(identity, page)))
        self._trail.move(Position(identity, self.workbench.current))
        self._arrangement.restore_workbench(self.workbench)
        self._stack.addWidget(self.workbench)
        self._stack.setCurrentWidget(self.workbench)
        self.workbench.outline.setFocus()
        name = first.view.enterprise.get("name", "")
        self.setWindowTitle(f"{name} - {tr(TITLE)}" if name else tr(TITLE))

    def _leave(self) -> None:
        if self.workbench is None:
            return
        self.workbench.flush()
        self.messages.withdraw(self.workbench.assessment.undo)
        self._arrangement.keep_workbench(self.workbench)
        self._stack.removeWidget(self.workbench)
        self.workbench.let_go()
        self.workbench = None

    def _remember(self) -> None:
        self._trail.end()
        self._arrangement.keep_window(self)
        self._arrangement.keep_home(self.home)
        if self.workbench is not None:
            self._arrangement.keep_workbench(self.workbench)
        self.settings.sync()


def _overview(session: Session) -> tuple[Summary, ...]:
    from app.workbench import assessments

    return assessments.overview(session)
