"""Two ways to work on one self-diagnosis: the workbench, and question by question."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.models.guided import opening, walk
from app.ui.models.places import ENTERPRISE, FINISH, RESULT
from app.ui.models.subjects import next_unanswered
from app.ui.pages.desk import Desk
from app.ui.pages.guided.frame import GuidedFrame


class Modes(QStackedWidget):
    """Shows one of the two; the guided questions are made when they are first wanted."""

    left = Signal()
    stepped = Signal(int)

    def __init__(self, desk: Desk, workbench: QWidget) -> None:
        super().__init__()
        self._desk = desk
        self._workbench = workbench
        self._frame: GuidedFrame | None = None
        self.first = ENTERPRISE
        self.addWidget(workbench)

    @property
    def guiding(self) -> bool:
        """Whether the questions are asked one by one."""
        return self.currentWidget() is not self._workbench

    @property
    def guided(self) -> GuidedFrame:
        """The guided questions."""
        if self._frame is None:
            self._frame = GuidedFrame(self._desk)
            self._frame.left.connect(self.left)
            self._frame.stepped.connect(self.stepped)
            self.addWidget(self._frame)
        return self._frame

    def open_as(self, kept: str) -> None:
        """Open where one left off, guided or not; `kept` is what was remembered of that."""
        if first := opening(self._desk.assessment.view, kept):
            self.first = first
            self.setCurrentWidget(self.guided)

    def change(self, code: str) -> str:
        """Change to the other way; return where to go on from the page of a subject."""
        if self.guiding:
            self.setCurrentWidget(self._workbench)
            return code
        self.setCurrentWidget(self.guided)
        view = self._desk.assessment.view
        known = code in walk(view.catalogue) or code == FINISH
        return code if known else next_unanswered(view, code) or RESULT

    def meant(self, code: str) -> str:
        """Return the page meant by a subject: a result is the finish of those who are guided."""
        if not self.guiding:
            return FINISH if code == RESULT else code
        return RESULT if code == FINISH else code

    def has(self, code: str) -> bool:
        """Whether the page of a subject exists in this way of working."""
        return not self.guiding or code in walk(self._desk.assessment.catalogue)
