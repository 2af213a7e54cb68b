"""The page of an enterprise's application to a programme."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.language import tr
from app.ui.models.application import ApplicationModel
from app.ui.pages.desk import Desk
from app.ui.pages.programme.choosing import ProgrammeChoice, welcome
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, label, page, row, scrolled
from app.workbench import claims


class ProgrammePage(QWidget):
    """Everything is saved by itself, after finalising too: contracts are paid later."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.model = ApplicationModel(desk.assessment, desk.worker)
        self.choice = ProgrammeChoice()
        self.choice.chosen.connect(self._choose)
        self.welcome = welcome()
        self.verdict = label(role="heading")
        head = row(label(tr("项目与补贴"), "title", wrap=False), t.MEDIUM, self.choice)
        head.setStretch(2, 1)
        body = column(head, self.welcome, self.verdict, None, space=t.MEDIUM, margin=t.LARGE)
        self.setLayout(column(scrolled(page(body)), space=0))
        self.model.changed.connect(self._show)
        self.refresh()

    def refresh(self) -> None:
        """Read the application anew."""
        self.model.refresh()

    def flush(self) -> None:
        """Hand over what was typed and not yet saved."""

    def landing(self) -> QWidget:
        """Return the choice of the programme."""
        return self.choice

    def _choose(self, key: str) -> None:
        self.model.enter(claims.choose, programme=key)

    def _show(self) -> None:
        found = self.model.found
        if found is None:
            return
        self.choice.show_offers(found)
        self.welcome.setVisible(found.chosen is None)
        words = {
            "yes": tr("申报条件已逐条确认符合。"),
            "unknown": tr("申报条件中还有没确认的。"),
            "no": tr("有申报条件不符合。"),
        }
        told = words[found.standing.eligible] if found.standing else found.problem
        self.verdict.setText(told)
