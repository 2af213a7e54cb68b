"""Two buttons for a yes or a no; pressing the chosen one again takes the answer back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, restyle, row


class YesNo(QWidget):
    """Emits `answered` with True, False, or None when the answer is taken back."""

    answered = Signal(object)

    def __init__(self, about: str, yes: str, no: str) -> None:
        super().__init__()
        self._words = {True: yes, False: no}
        self._shown: bool | None = None
        self.yes = self._button(about, value=True)
        self.no = self._button(about, value=False)
        self.setLayout(row(self.yes, self.no, space=t.TINY))

    def show_answer(self, answer: bool | None) -> None:  # noqa: FBT001 - it is the value itself
        """Show an answer, or that there is none."""
        self._shown = answer
        for value, made in ((True, self.yes), (False, self.no)):
            chosen = answer is value
            words = self._words[value]
            made.setText(f"✓ {words}" if chosen else words)
            made.setToolTip(tr("再按一次，取消这个回答") if chosen else "")
            restyle(made, kind="primary" if chosen else "plain")

    def _button(self, about: str, *, value: bool) -> QPushButton:
        made = button(self._words[value], partial(self._press, value))
        made.setAccessibleName(tr("{about}：{value}", about=about, value=self._words[value]))
        return made

    def _press(self, value: bool) -> None:  # noqa: FBT001
        self.answered.emit(None if self._shown is value else value)
