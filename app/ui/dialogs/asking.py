"""Small questions: one line of text, or yes and no."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import ShupingError
from app.language import tr
from app.ui.dialogs.base import Dialog
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, label
from app.ui.worker import Worker
from app.workbench.session import Session

Do = Callable[[Session], object]


class DoingDialog(Dialog):
    """Does one thing with the workspace on agreeing, and closes when it worked."""

    def __init__(self, worker: Worker, title: str, parent: QWidget | None) -> None:
        super().__init__(title, parent, width=480)
        self._worker = worker
        self.problem = label(role="error")
        self.problem.hide()

    def do(self, job: Do) -> None:
        """Do it; what goes wrong is told in the dialog, with what was typed still there."""
        self.problem.hide()
        self.primary.setEnabled(False)
        self._worker.submit(self, job, lambda _done: self.accept(), self._on_failed)

    def _on_failed(self, error: ShupingError) -> None:
        self.primary.setEnabled(True)
        self.problem.setText(error.message)
        self.problem.show()


class Confirmation(DoingDialog):
    """Says what will happen, and does it on agreeing."""

    def __init__(
        self, worker: Worker, title: str, told: str, accept: str, job: Do, parent: QWidget | None
    ) -> None:
        super().__init__(worker, title, parent)
        self.arrange(column(label(told), self.problem), accept, lambda: self.do(job))


class LinesDialog(DoingDialog):
    """Asks for lines of text by name and hands them to what is to be done."""

    def __init__(
        self,
        worker: Worker,
        title: str,
        lines: dict[str, str],
        job: Callable[..., object],
        parent: QWidget | None,
        *,
        told: str = "",
        accept: str = "",
    ) -> None:
        super().__init__(worker, title, parent)
        self._job = job
        self.edits = {name: QLineEdit(text) for name, text in lines.items()}
        body = column(space=t.SMALL)
        for name, edit in self.edits.items():
            edit.setAccessibleName(name)
            body.addWidget(label(name, "quiet"))
            body.addWidget(edit)
        if told:
            body.addWidget(label(told, "caption"))
        body.addWidget(self.problem)
        self.arrange(body, accept or tr("保存"), self._done_typing)
        first = next(iter(self.edits.values()))
        first.setFocus()
        first.selectAll()

    def _done_typing(self) -> None:
        texts = [edit.text().strip() for edit in self.edits.values()]
        self.do(lambda session: self._job(session, *texts))
