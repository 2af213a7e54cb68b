"""A field with differing values: each with who recorded it and when, to be taken by a button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton

from app.ui.theme import tokens as t
from app.ui.times import local_time
from app.ui.widgets.build import button, column, frame, label, row
from app.workbench.conflicts import Candidate, Conflict


class ConflictCard(QFrame):
    """Emits `taken` with the field and the candidate that is to stand."""

    taken = Signal(str, object)

    def __init__(self, conflict: Conflict) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.buttons: list[QPushButton] = []
        sides = row(
            *(frame(self._side(conflict.field, it), tone="neutral") for it in conflict.candidates)
        )
        for place in range(len(conflict.candidates)):
            sides.setStretch(place, 1)
        title = label(f"◆ {conflict.words}有不同的记录，请选定一个", "error")
        self.setLayout(column(title, sides, margin=t.MEDIUM))

    def lock(self) -> None:
        """Let nothing be taken."""
        for taking in self.buttons:
            taking.setEnabled(False)

    def _side(self, field: str, candidate: Candidate) -> QBoxLayout:
        taking = button("采用这个…", lambda: self.taken.emit(field, candidate))
        taking.setAccessibleName(f"采用{candidate.author}的记录：{candidate.words}")
        self.buttons.append(taking)
        who = label(f"{candidate.author}，{local_time(candidate.at)}", "caption")
        why = label(f"理由：{candidate.reason}", "caption")
        why.setVisible(bool(candidate.reason))
        words = column(label(candidate.words, "strong"), who, why, space=t.TINY)
        line = row(words, taking, margin=t.SMALL)
        line.setStretch(0, 1)
        return line
