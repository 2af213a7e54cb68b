"""Making an assessment in the window: a new one, a follow-up, a review, the sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import tr
from app.ui.models.places import REVIEW

if TYPE_CHECKING:
    from app.ui.window import Window
    from app.ui.worker import Worker
    from app.workbench.progress import Progress
    from app.workbench.session import Session


class Making:
    """Asks for what it takes and has the window open what was made; `usual` is the kind offered."""

    def __init__(self, worker: Worker, window: Window) -> None:
        self._worker = worker
        self._window = window
        self.usual = "after"

    def create_new(self) -> None:
        """Ask for a new assessment and open it."""
        self._create(self.usual)

    def create_self(self) -> None:
        """Ask for a new self-diagnosis and open it."""
        self._create("self")

    def _create(self, kind: str) -> None:
        from app.ui.dialogs.base import ask
        from app.ui.dialogs.new_assessment import NewAssessmentDialog

        dialog = NewAssessmentDialog(self._worker, self._window, kind=kind)
        dialog.fit(self._window.height())
        if ask(dialog):
            self._window.open(dialog.made)

    def follow_up(self, assessment: str) -> None:
        """Ask for another assessment of the same enterprise and open it."""
        from app.ui.dialogs.base import ask
        from app.ui.dialogs.follow_up import FollowUpDialog

        names = {row.id: row.enterprise_name for row in self._window.summaries}
        name = names.get(assessment, "")
        dialog = FollowUpDialog(self._worker, assessment, name, self._window)
        if ask(dialog):
            self._window.open(dialog.made)

    def review(self, diagnosis: str) -> None:
        """Open the review of a self-diagnosis, begun when there is none."""
        from app.workbench import review

        self._worker.submit(
            self._window,
            lambda session: review.reviewing(session, diagnosis=diagnosis),
            lambda made: self._window.open_at(made, REVIEW),
        )

    def open_sample(self) -> None:
        """Open the bundled sample, made when it is not there yet."""
        task = self._worker.submit_long(self._window, _open_sample, self._window.open)
        self._window.home.progress.follow(task, tr("正在准备示例"))


def _open_sample(session: Session, progress: Progress) -> str:
    from app.workbench import sample

    return sample.open_sample(session, progress=progress)
