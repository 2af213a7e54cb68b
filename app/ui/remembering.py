"""How the window was arranged when it was last used, and arranging it so again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from app.ui.pages.home import HomePage
    from app.ui.pages.workbench import WorkbenchPage

_PLACE, _SPLIT, _OUTCOME = "geometry", "splitter", "outcome"
_NARROWED, _COLUMNS = "list", "columns"
_CLOSED = "closed"
_LEFT_OFF = "guided/{assessment}"


class Arrangement:
    """Kept in the settings; what is missing there or spoilt stays as it is made."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def keep_window(self, window: QMainWindow) -> None:
        """Remember size and place."""
        self._settings.setValue(_PLACE, window.saveGeometry())

    def restore_window(self, window: QMainWindow) -> None:
        """Give the window its size and place, moved onto the screens that are there now."""
        window.resize(window.size().boundedTo(window.screen().availableSize()))
        if (kept := self._bytes(_PLACE)) is not None:
            window.restoreGeometry(kept)

    def keep_home(self, home: HomePage) -> None:
        """Remember what the list is narrowed to, its order and its columns."""
        self._settings.setValue(_NARROWED, home.filters.wanted.as_text())
        from app.ui.widgets.assessment_table import usual

        columns = home.table.columns
        self._settings.setValue(_COLUMNS, "" if columns == usual() else columns.as_text())

    def restore_home(self, home: HomePage) -> None:
        """Narrow and sort the list as it was."""
        home.restore(self._text(_NARROWED), self._text(_COLUMNS))

    def keep_workbench(self, page: WorkbenchPage) -> None:
        """Remember how wide the parts are, whether the outcome is open, where one left off."""
        self._settings.setValue(_SPLIT, page.splitter.saveState())
        self._settings.setValue(_OUTCOME, "" if page.outcome_side.docked else _CLOSED)
        from app.ui.models.guided import WORKBENCH

        view = page.assessment.view
        if view.kind == "self" and page.current:
            left_off = page.current if page.guiding else WORKBENCH
            self._settings.setValue(_LEFT_OFF.format(assessment=view.id), left_off)

    def restore_workbench(self, page: WorkbenchPage) -> None:
        """Make the parts as wide as they were, the outcome open or closed, and begin there."""
        page.outcome_side.begin(docked=self._text(_OUTCOME) != _CLOSED)
        if (kept := self._bytes(_SPLIT)) is not None:
            page.splitter.restoreState(kept)
        page.modes.open_as(self._text(_LEFT_OFF.format(assessment=page.assessment.view.id)))

    def _text(self, key: str) -> str:
        return str(self._settings.value(key, ""))

    def _bytes(self, key: str) -> QByteArray | None:
        kept = self._settings.value(key)
        return kept if isinstance(kept, QByteArray) else None
