"""A line to type in, with its label, unit and the sentence that says what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.errors import BadInput
from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import Shown, column, label, restyle, row
from app.ui.widgets.line import SavedLine
from app.ui.widgets.note import PAUSE_MS

Check = Callable[[str], object]


class Field(QWidget):
    """Emits `entered` with text that passed its check: on leaving, on Enter and after a pause.

    `check` raises BadInput for a wrong text; its sentence appears under the line while typing.
    `saves` says that what is entered is an edit, so that undoing in the line goes on with edits.
    """

    entered = Signal(str)
    typed = Signal()

    def __init__(
        self,
        name: str,
        *,
        check: Check,
        unit: str = "",
        hint: str = "",
        required: bool = False,
        saves: bool = True,
    ) -> None:
        super().__init__()
        self._check = check
        self._stored = ""
        self._told = Shown()
        self.edit = SavedLine(saves=saves)
        self.edit.setAccessibleName(tr("{name}（{unit}）", name=name, unit=unit) if unit else name)
        self.edit.setPlaceholderText(hint)
        self.problem = label(role="error")
        self.problem.hide()
        self._caption = label(f"{name} *" if required else name, "quiet")
        self._caption.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        self._caption.setBuddy(self.edit)
        line = row(self.edit, label(unit, "quiet", wrap=False)) if unit else row(self.edit)
        self.setLayout(column(self._caption, line, self.problem, space=t.TINY))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.editingFinished.connect(self.flush)

    def caption_height(self, width: int) -> int:
        """Return the height that the caption needs where the line has a width."""
        return self._caption.heightForWidth(width)

    def give_caption(self, height: int) -> None:
        """Give the caption so much height, as beside a longer one; it stands at the line."""
        self._caption.setMinimumHeight(height)

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self.edit.text().strip()

    def show_text(self, text: str) -> None:
        """Show what is stored, unless something newer is being typed."""
        shown = self.edit.text()
        if shown == self._stored or not self.edit.isModified():
            self._stored = text
            if shown.strip() != text.strip():  # setting it ends a word that is being composed
                self.edit.setText(text)
            self.show_problem("")

    def show_problem(self, sentence: str) -> None:
        """Show what is wrong, or that nothing is."""
        if not self._told.is_new(sentence):
            return
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        restyle(self.edit, state="error" if sentence else "")

    def valid(self) -> bool:
        """Check the text and show what is wrong with it."""
        try:
            self._check(self.text)
        except BadInput as error:
            self.show_problem(error.message)
            return False
        self.show_problem("")
        return True

    def flush(self) -> None:
        """Hand over what was typed, if it is right and new."""
        self._pause.stop()
        if self.edit.isModified() and self.text != self._stored and self.valid():
            self._stored = self.text
            self.edit.keep()
            self.entered.emit(self.text)

    def _on_edited(self) -> None:
        self._pause.start()
        if self.problem.isVisible():
            self.valid()
        self.typed.emit()
