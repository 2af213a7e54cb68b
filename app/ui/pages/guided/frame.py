"""The guided questions: parts above, one screen, the way on below."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from app.language import tr
from app.ui.models.places import ENTERPRISE, RESULT
from app.ui.pages.desk import Desk
from app.ui.pages.enterprise import EnterprisePage
from app.ui.pages.guided.answering import question_page
from app.ui.pages.guided.chrome import GuidedBottom, GuidedTop
from app.ui.pages.guided.question import QuestionPage
from app.ui.pages.guided.result import ResultPage
from app.ui.widgets.build import column
from app.workbench.guided import questions

ENTER = {"\r", "\n"}


class Screen(Protocol):
    """What every guided screen can do, as every page of the workbench."""

    def refresh(self) -> None:
        """Show the assessment as it is now."""

    def landing(self) -> QWidget:
        """Return what gets the focus when the screen is shown."""


class GuidedFrame(QWidget):
    """Screens are made when first shown; `left` asks for the workbench, `stepped` for the next."""

    left = Signal()
    stepped = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._screens: dict[str, QWidget] = {}
        self._code = ""
        self.top, self.bottom = GuidedTop(), GuidedBottom()
        self.top.go.connect(desk.go)
        self.top.left.connect(self.left)
        self.bottom.stepped.connect(self.stepped)
        self._stack = QStackedWidget()
        layout = column(self.top, self._stack, self.bottom, space=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_code(self, code: str) -> None:
        """Show the screen of a question, of the enterprise or of the result."""
        self._code = code
        shown = self._screens.get(code)
        if shown is None:
            shown = self._screens[code] = self._made(code)
            self._stack.addWidget(shown)
        else:
            cast("Screen", shown).refresh()
        self._stack.setCurrentWidget(shown)
        self._show_place()
        cast("Screen", shown).landing().setFocus()

    def shown(self) -> QWidget:
        """Return the screen on view."""
        return self._screens[self._code]

    def refresh(self) -> None:
        """Show the assessment as it is now."""
        cast("Screen", self.shown()).refresh()
        self._show_place()

    def press(self, key: str) -> bool:
        """Go on by Enter, from a line to what follows it; answer by letters and digits."""
        if key not in ENTER:
            page = self.shown()
            return isinstance(page, QuestionPage) and page.press(key)
        if isinstance(self.window().focusWidget(), QLineEdit):
            self.focusNextChild()
        elif self._code != RESULT:
            self.stepped.emit(1)
        return True

    def _show_place(self) -> None:
        for part in (self.top, self.bottom):
            part.show_place(self._desk.assessment.view, self._code)

    def _made(self, code: str) -> QWidget:
        if code == ENTERPRISE:
            return EnterprisePage(self._desk, self._welcome())
        return ResultPage(self._desk) if code == RESULT else question_page(self._desk, code)

    def _welcome(self) -> str:
        return tr(
            "先核对一下您的厂。接着是{n}道选择题，问厂里现在怎么管设备、订单、质量和账，"
            "照实选就行，大约半小时。每答一题自动保存，随时可以关掉，下次从停下的地方接着答。",
            n=len(questions(self._desk.assessment.catalogue)),
        )
