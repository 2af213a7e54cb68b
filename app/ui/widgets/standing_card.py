"""How one of two assessments stands: which it is, its level, its points."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.badge import LevelBadge
from app.ui.widgets.build import column, frame, label, row
from app.workbench.standing import Standing


class StandingCard(QWidget):
    """A badge beside two lines; `title` says which side it is, such as 改造前."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.badge = LevelBadge()
        self.told = label(role="heading")
        self.about = label(role="caption")
        line = row(self.badge, column(self.told, self.about, None, space=t.TINY), space=t.MEDIUM)
        line.setStretch(1, 1)
        line.setContentsMargins(t.SMALL, t.SMALL, t.SMALL, t.SMALL)
        self.setLayout(column(frame(line)))

    def show_standing(self, found: Standing, about: str) -> None:
        """Show where an assessment stands, and what else is to be said of it."""
        self.badge.set_level(found.level)
        points = tr("{points}分", points=found.shown_points)
        state = tr("（暂定）") if found.provisional else ""
        self.told.setText(f"{self._title}　{tr(found.level_name)}　{points}{state}")
        self.about.setText(about)
