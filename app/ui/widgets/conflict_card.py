"""A field with differing values: each with who recorded it and when, to be taken by a button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, label
from app.ui.widgets.conflict_side import Side, SideRow
from app.workbench.conflicts import Candidate, Conflict


class ConflictCard(QFrame):
    """Emits `taken` with the field and the candidate that is to stand."""

    taken = Signal(str, object)

    def __init__(self, conflict: Conflict) -> None:
        super().__init__()
        self.field = conflict.field
        self.setProperty("role", "card")
        sides = [self._side(conflict.field, it) for it in conflict.candidates]
        self.buttons: list[QPushButton] = [side.taking for side in sides]
        title = label(tr("◆ {words}有不同的记录，请选定一个", words=conflict.words), "error")
        self.setLayout(column(title, SideRow(sides), margin=t.MEDIUM))

    def lock(self) -> None:
        """Let nothing be taken."""
        for taking in self.buttons:
            taking.setEnabled(False)

    def _side(self, field: str, candidate: Candidate) -> Side:
        made = Side(candidate, tr("采用这个…"))
        made.taken.connect(partial(self.taken.emit, field, candidate))
        return made
