"""Where the person is: remembered at every move, so that a crash costs no searching."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings

_RUNNING, _ASSESSMENT, _PAGE = "position/running", "position/assessment", "position/page"


@dataclass(frozen=True, slots=True)
class Position:
    """An open assessment and its page; without an assessment it is the list."""

    assessment: str = ""
    page: str = ""


class Trail:
    """Keeps the position; a marker in it that a clean exit takes away tells of a crash."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def begin(self) -> Position | None:
        """Set the marker; return where the window was when it ended without taking it away."""
        crashed = self._settings.contains(_RUNNING)
        before = Position(self._text(_ASSESSMENT), self._text(_PAGE))
        self._settings.setValue(_RUNNING, "1")
        return before if crashed else None

    def move(self, now: Position) -> None:
        """Remember where the person is now."""
        self._settings.setValue(_ASSESSMENT, now.assessment)
        self._settings.setValue(_PAGE, now.page)

    def end(self) -> None:
        """Take the marker away: the window closed as it should."""
        self._settings.remove(_RUNNING)

    def _text(self, key: str) -> str:
        return str(self._settings.value(key, ""))
