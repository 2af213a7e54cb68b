"""A strip that shows how far a task is and lets it be stopped."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from app.language import tr
from app.ui.widgets.build import button, label, row
from app.ui.worker import Task

_WHOLE = 1000


class ProgressStrip(QWidget):
    """Appears while a task runs, with a button 取消."""

    def __init__(self) -> None:
        super().__init__()
        self._label = label(wrap=False)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("进度"))
        self._task: Task | None = None
        self.cancel = button(tr("取消"), self._cancel)
        self.setLayout(row(self._label, self._bar, self.cancel))
        self.hide()

    def follow(self, task: Task, words: str) -> None:
        """Show this task until it ends or another follows; `words` say what is going on.

        Words of more than half the window are shortened in the middle, as a name is there.
        """
        self._task = task
        room, middle = self.window().width() // 2, Qt.TextElideMode.ElideMiddle
        self._label.setText(self._label.fontMetrics().elidedText(f"{words}…", middle, room))
        self._label.setToolTip(words)
        self._bar.setRange(0, 0)
        task.when_advanced(self, self._on_advanced)
        task.when_ended(self, partial(self._on_ended, task))
        self.show()

    def _on_advanced(self, done: int, total: int) -> None:
        self._bar.setRange(0, _WHOLE)
        self._bar.setValue(done * _WHOLE // total if total else 0)

    def _on_ended(self, task: Task) -> None:
        if self._task is task:  # not when the next of a row has begun on hearing the same end
            self._task = None
            self.hide()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._label.setText(tr("正在取消…"))
