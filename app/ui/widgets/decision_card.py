"""A conflict to be decided in place: its values, another one, what each would mean, the reason."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QWidget

from app.errors import BadInput
from app.language import tr
from app.ui.models.thumbnails import Thumbnails
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, frame, label, row
from app.ui.widgets.conflict_side import Side, SideRow
from app.ui.widgets.presets import DECIDING, Presets
from app.ui.widgets.value_editor import ValueEditor
from app.workbench.conflicts import Candidate, Conflict

if TYPE_CHECKING:
    from app.storage.canonical import Json

PAUSE_MS: Final = 300


class DecisionCard(QFrame):
    """Emits `decided` with value and reason; `considered` with another value while it is typed.

    `opened` carries a photo to be seen large, `left` asks for the page that the field is on.
    """

    decided = Signal(object, str)
    considered = Signal(object)
    opened = Signal(str)
    left = Signal()

    def __init__(
        self,
        conflict: Conflict,
        editor: ValueEditor | None,
        thumbnails: Thumbnails,
        *,
        reason: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.conflict = conflict
        self.editor = editor
        self._chosen: Candidate | ValueEditor | None = None
        self.sides = [
            self._side(number, it, thumbnails)
            for number, it in enumerate(conflict.candidates, start=1)
        ]
        self.other = button(tr("另填（{sides}）", sides=len(self.sides) + 1), self._choose_other)
        self.told = label(role="strong")
        self.reason = QLineEdit(reason)
        self.presets = Presets(DECIDING)
        self.decide = button(tr("裁定"), self.confirm, kind="primary", tip=tr("回车"))
        self.problem = label(role="error")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._consider)
        self._arrange()

    def choose(self, number: int) -> bool:
        """Choose by number, counted from 1, the last one another value; say whether it is there."""
        if not self.decide.isEnabled() or not 0 < number <= len(self.sides) + 1:
            return False
        if number <= len(self.sides):
            self._choose(self.sides[number - 1])
            return True
        self._choose_other()
        return self.editor is not None

    def confirm(self) -> None:
        """Hand the decision over, or say what is still missing."""
        try:
            value = self._value()
        except BadInput as error:
            self._complain(error.message)
            self._missing_part().setFocus()
            return
        if not self.reason.text().strip():
            self._complain(tr("请写明理由。"))
            self.reason.setFocus()
            return
        self._complain("")
        self.decided.emit(value, self.reason.text().strip())

    def show_effects(self, texts: Sequence[str]) -> None:
        """Say what taking each of the values would make of points and level."""
        for side, text in zip(self.sides, texts, strict=True):
            side.show_effect(text)

    def show_other_effect(self, text: str, *, wrong: bool = False) -> None:
        """Say what the other value would make of them, or why it cannot be."""
        self.told.setText("" if wrong else text)
        self._complain(text if wrong else "")

    def lock(self) -> None:
        """Let nothing be decided."""
        for part in (*(side.taking for side in self.sides), self.other, self.reason, self.decide):
            part.setEnabled(False)

    def landing(self) -> QWidget:
        """Return the first value's button."""
        return self.sides[0].taking

    def _arrange(self) -> None:
        title = row(
            label(f"◆ {self.conflict.words}", "heading"),
            button(tr("去填写的页面"), self.left.emit, kind="link"),
        )
        title.setStretch(0, 1)
        layout = column(title, SideRow(self.sides), space=t.SMALL, margin=t.MEDIUM)
        if self.editor is not None:
            layout.addLayout(self._third(self.editor))
        layout.addLayout(self._why())
        layout.addWidget(self.problem)
        self.problem.hide()
        self.setLayout(layout)

    def _third(self, editor: ValueEditor) -> QBoxLayout:
        self._shelf = frame(column(editor, self.told, margin=t.SMALL), tone="neutral")
        self._shelf.hide()
        editor.changed.connect(self._pause.start)
        return column(row(self.other, None), self._shelf)

    def _why(self) -> QBoxLayout:
        self.reason.setAccessibleName(tr("裁定的理由"))
        self.reason.setPlaceholderText(tr("理由（必填，记入变更记录）"))
        self.reason.returnPressed.connect(self.confirm)
        self.presets.chosen.connect(self._take_reason)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.reason, self._go_back)
        back.setContext(Qt.ShortcutContext.WidgetShortcut)
        line = row(self.reason, self.decide)
        line.setStretch(0, 1)
        return column(line, self.presets, space=t.TINY)

    def _side(self, number: int, candidate: Candidate, thumbnails: Thumbnails) -> Side:
        made = Side(candidate, tr("采用（{number}）", number=number), thumbnails)
        made.taken.connect(partial(self._choose, made))
        made.opened.connect(self.opened)
        return made

    def _choose(self, side: Side) -> None:
        self._mark(side.candidate)
        self.reason.setFocus()
        self.reason.selectAll()

    def _choose_other(self) -> None:
        if self.editor is not None:
            self._mark(self.editor)
            self.editor.landing.setFocus()

    def _mark(self, chosen: Candidate | ValueEditor) -> None:
        self._chosen = chosen
        self._complain("")
        for side in self.sides:
            side.mark(chosen=side.candidate is chosen)
        if self.editor is not None:
            self._shelf.setVisible(chosen is self.editor)

    def _value(self) -> Json:
        if isinstance(self._chosen, ValueEditor):
            return self._chosen.value()
        if self._chosen is None:
            raise BadInput(tr("请先选定一个值。"))
        return self._chosen.value

    def _missing_part(self) -> QWidget:
        """Return where the value is to be given that is not there yet."""
        return self._chosen.landing if isinstance(self._chosen, ValueEditor) else self.landing()

    def _consider(self) -> None:
        try:
            value = self._value()
        except BadInput:
            self.show_other_effect("")  # not finished; told when it is to count
        else:
            self.considered.emit(value)

    def _take_reason(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setFocus()

    def _go_back(self) -> None:
        self.landing().setFocus()

    def _complain(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
