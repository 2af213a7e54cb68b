"""Where the person is: remembered at every move, so that a crash costs no searching."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSettings

from app.language import tr
from app.ui.times import local_time

if TYPE_CHECKING:
    from app.workbench.view import AssessmentView

_RUNNING, _ASSESSMENT, _PAGE = "position/running", "position/assessment", "position/page"


class Position(NamedTuple):
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


def came_back(view: AssessmentView) -> str:
    """Return what is said when the window is where it was before a crash."""
    return tr(
        "上次没有正常退出，已回到“{name}”。填过的内容都在，最后保存于 {saved}。",
        name=view.enterprise.get("name") or tr("（未填企业名称）"),
        saved=local_time(view.updated_at),
    )
