"""The grades of a scenario as large choices under each other, in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.widgets.build import column
from app.ui.widgets.choice import ChoiceButton


class GradeChoices(QWidget):
    """Emits `chosen` with the grade that the user picked; `words` say what each grade is."""

    chosen = Signal(int)

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__()
        self.buttons = {int(key): self._made(key, text) for key, text in words.items()}
        self.setLayout(column(*self.buttons.values()))

    def show_grade(self, grade: int | None) -> None:
        """Show this grade as chosen."""
        for number, choice in self.buttons.items():
            choice.setChecked(number == grade)

    def set_locked(self, *, locked: bool) -> None:
        """Let nothing be chosen, or everything again."""
        for choice in self.buttons.values():
            choice.setEnabled(not locked)

    def landing(self) -> QWidget:
        """Return the grade chosen, or the first."""
        chosen = (choice for choice in self.buttons.values() if choice.isChecked())
        return next(chosen, self.buttons[0])

    def press(self, key: str) -> bool:
        """Choose by digit; say whether there is such a grade to choose."""
        choice = self.buttons.get(int(key)) if key.isdecimal() else None
        if choice is None or not choice.isEnabled():
            return False
        choice.setFocus()
        choice.click()
        return True

    def _made(self, key: str, text: str) -> ChoiceButton:
        made = ChoiceButton(key, text, several=False, large=True)
        made.clicked.connect(partial(self._on_clicked, int(key)))
        return made

    def _on_clicked(self, grade: int, *_: object) -> None:
        self.show_grade(grade)
        self.chosen.emit(grade)
