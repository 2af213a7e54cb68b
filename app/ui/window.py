"""The window: home, one open assessment, and the message bar above both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.ui.dialogs.base import ask
from app.ui.dialogs.new_assessment import NewAssessmentDialog
from app.ui.dialogs.verify import VerifyDialog
from app.ui.messages import MessageBar, Messages
from app.ui.models.open_assessment import OpenAssessment, Snapshot, snapshot
from app.ui.models.subjects import FINISH
from app.ui.pages.home import HomePage
from app.ui.pages.workbench import WorkbenchPage
from app.ui.widgets.build import column
from app.ui.worker import Worker
from app.workbench import assessments, sample

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue

TITLE = "数评台"


class Window(QMainWindow):
    """Moves between home and an assessment; closing waits until everything is saved."""

    def __init__(
        self, worker: Worker, messages: Messages, catalogue: Catalogue, settings: QSettings
    ) -> None:
        super().__init__()
        self._worker = worker
        self.catalogue = catalogue
        self.messages = messages
        messages.setParent(self)
        self.settings = settings
        self.home = HomePage(catalogue.thresholds)
        self.home.new_wanted.connect(self.create_new)
        self.home.sample_wanted.connect(self.open_sample)
        self.home.verify_wanted.connect(self.verify)
        self.home.opened.connect(self.open)
        self.home.export_wanted.connect(self.open_to_export)
        self.workbench: WorkbenchPage | None = None
        self.bar = MessageBar(messages)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.home)
        self._arrange()
        QShortcut(QKeySequence.StandardKey.New, self, self.create_new)
        worker.failed.connect(messages.report)
        worker.busy_changed.connect(self._on_busy_changed)
        self._closing = False
        self._restore()
        self.go_home()

    def _arrange(self) -> None:
        layout = column(self.bar, self._stack, space=0)
        layout.setStretch(1, 1)
        centre = QWidget()
        centre.setLayout(layout)
        self.setCentralWidget(centre)
        self.setMinimumSize(860, 480)
        self.resize(1280, 720)

    def go_home(self) -> None:
        """Show the list of assessments as it is now."""
        self._leave()
        self.setWindowTitle(TITLE)
        self._stack.setCurrentWidget(self.home)
        self._worker.submit(self, assessments.overview, self.home.show_rows)

    def open(self, assessment: str) -> None:
        """Open an assessment."""
        self._worker.submit(self, lambda session: snapshot(session, assessment), self._on_opened)

    def open_to_export(self, assessment: str) -> None:
        """Open an assessment where it is checked, signed and exported."""
        self._worker.submit(
            self, lambda session: snapshot(session, assessment), self._on_opened_to_export
        )

    def create_new(self) -> None:
        """Ask for a new assessment and open it."""
        dialog = NewAssessmentDialog(self._worker, self)
        dialog.fit(self.height())
        if ask(dialog):
            self.open(dialog.made)

    def open_sample(self) -> None:
        """Open the bundled sample, made when it is not there yet."""
        task = self._worker.submit_long(
            self, lambda session, step: sample.open_sample(session, progress=step), self.open
        )
        self.home.progress.follow(task, "正在准备示例")

    def verify(self) -> None:
        """Verify packages."""
        ask(VerifyDialog(self._worker, self))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once when all is saved; otherwise as soon as it is."""
        if self.workbench is not None:
            self.workbench.flush()
        if self._worker.busy:
            self._closing = True
            self.messages.post("notice", "正在保存，存好后自动关闭…")
            event.ignore()
            return
        self._remember()
        super().closeEvent(event)

    def _on_busy_changed(self, busy: bool) -> None:  # noqa: FBT001 - a slot
        if self._closing and not busy:
            self.close()

    def _on_opened(self, first: Snapshot) -> None:
        self._leave()
        assessment = OpenAssessment(self._worker, self.messages, first)
        self.workbench = WorkbenchPage(self._worker, self.messages, assessment)
        assessment.setParent(self.workbench)
        self.workbench.left.connect(self.go_home)
        sizes = self.settings.value("splitter")
        if sizes is not None:
            self.workbench.splitter.restoreState(sizes)
        self._stack.addWidget(self.workbench)
        self._stack.setCurrentWidget(self.workbench)
        self.workbench.outline.setFocus()
        name = first.view.enterprise.get("name", "")
        self.setWindowTitle(f"{name} - {TITLE}" if name else TITLE)

    def _on_opened_to_export(self, first: Snapshot) -> None:
        self._on_opened(first)
        if self.workbench is not None:
            self.workbench.go(FINISH)

    def _leave(self) -> None:
        if self.workbench is None:
            return
        self.workbench.flush()
        self.settings.setValue("splitter", self.workbench.splitter.saveState())
        self._stack.removeWidget(self.workbench)
        self.workbench.deleteLater()
        self.workbench = None

    def _restore(self) -> None:
        geometry = self.settings.value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        self.home.restore(str(self.settings.value("list", "")))

    def _remember(self) -> None:
        self.settings.setValue("geometry", self.saveGeometry())
        self.settings.setValue("list", self.home.remembered())
        if self.workbench is not None:
            self.settings.setValue("splitter", self.workbench.splitter.saveState())
        self.settings.sync()
