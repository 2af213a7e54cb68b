"""The application of the open assessment to a programme, read anew after every edit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.ui.models.open_assessment import OpenAssessment
from app.ui.worker import Worker
from app.workbench.applying import Application, application

if TYPE_CHECKING:
    from app.workbench.programme import Standing


class ApplicationModel(QObject):
    """Owns what the parts of the page show; emits `changed` when that was read anew.

    `level` is the one that is tried in the estimate; None is the assessment's own.
    """

    changed = Signal()

    def __init__(self, assessment: OpenAssessment, worker: Worker) -> None:
        super().__init__()
        self.assessment = assessment
        self._worker = worker
        self.level: int | None = None
        self.found: Application | None = None
        self._outdated = False
        assessment.saving_changed.connect(self._catch_up)

    @property
    def standing(self) -> Standing | None:
        """How the enterprise stands in the programme; None while none is chosen."""
        return self.found.standing if self.found else None

    def refresh(self) -> None:
        """Read it anew, away from the window's thread."""
        identity, level = self.assessment.view.id, self.level
        self._worker.submit(
            self,
            lambda session: application(session, assessment=identity, level=level),
            self._show,
        )

    def try_level(self, level: int | None) -> None:
        """Estimate for another level."""
        if level != self.level:
            self.level = level
            self.refresh()

    def enter(self, operation: Callable[..., Any], **arguments: Any) -> None:  # noqa: ANN401
        """Queue an edit of the application, which is saved like an answer."""
        self.assessment.edit(operation, **arguments)

    def _show(self, found: Application) -> None:
        if self.assessment.saving and self.found is not None:
            self._outdated = True
            return
        self._outdated = False
        self.found = found
        self.changed.emit()

    def _catch_up(self) -> None:
        """Read it again when all is saved, after a result that was out of date when it came."""
        if self._outdated and not self.assessment.saving:
            self.refresh()
