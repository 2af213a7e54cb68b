"""Asks before an enterprise is assessed once more: an assessment cannot be deleted again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.errors import ShupingError
from app.language import tr
from app.ui.dialogs.base import Dialog
from app.ui.widgets.build import column, label
from app.ui.worker import Worker
from app.workbench import assessments


class FollowUpDialog(Dialog):
    """Creates the assessment itself; `made` holds its id once accepted."""

    def __init__(self, worker: Worker, assessment: str, name: str, parent: QWidget | None) -> None:
        super().__init__(tr("新建改造后评测"), parent, width=480)
        self._worker = worker
        self._assessment = assessment
        self.made = ""
        self.problem = label(role="error")
        body = column(
            label(tr("为“{name}”新建一份改造后评测？", name=name), "heading"),
            label(tr("企业信息照抄过来，作答和佐证从头开始。原来的评测不变。"), "quiet"),
            self.problem,
        )
        self.arrange(body, tr("创建评测"), self._create)
        self.primary.setFocus()

    def _create(self) -> None:
        self.primary.setEnabled(False)
        self._worker.submit(
            self,
            lambda session: assessments.follow_up(session, assessment=self._assessment),
            self._on_created,
            self._on_failed,
        )

    def _on_created(self, made: str) -> None:
        self.made = made
        self.accept()

    def _on_failed(self, error: ShupingError) -> None:
        self.primary.setEnabled(True)
        self.problem.setText(error.message)
