"""One grade of a scenario: its checkpoints to tick, its usual proof."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.scoring.catalogue import Checkpoint, Grade
from app.ui.theme import tokens as t
from app.ui.widgets.build import chip, column, label, row
from app.ui.widgets.choice import ChoiceButton


class GradeColumn(QFrame):
    """Emits `ticked` when a checkpoint of this grade is ticked or unticked."""

    ticked = Signal()

    def __init__(self, grade: Grade) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._met = chip("要点已齐", "good")
        self._grade = grade
        self.points: dict[str, ChoiceButton] = {}
        title = row(label(f"{grade.grade}级", "heading", wrap=False), None, self._met)
        layout = column(title, margin=t.MEDIUM)
        self._add_all(layout)
        layout.addStretch(1)
        proof = "、".join(grade.evidence)
        layout.addWidget(label(f"常用佐证：{proof}", "caption"))
        self.setLayout(layout)

    def show_ticked(self, keys: Collection[str], *, met: bool) -> None:
        """Show these checkpoints as ticked, and whether they suffice for the grade."""
        for key, point in self.points.items():
            point.setChecked(key in keys)
        self._met.setVisible(met)

    def set_locked(self, *, locked: bool) -> None:
        """Let nothing be ticked, or everything again."""
        for point in self.points.values():
            point.setEnabled(not locked)

    def _add_all(self, layout: QVBoxLayout) -> None:
        self._add(layout, self._grade.all)
        if self._grade.any:
            more = "另需" if self._grade.all else ""
            layout.addWidget(label(f"{more}满足以下任意一组：", "quiet"))
        for place, alternative in enumerate(self._grade.any):
            if place:
                layout.addWidget(label("或", "caption"))
            self._add(layout, alternative)

    def _add(self, layout: QVBoxLayout, points: tuple[Checkpoint, ...]) -> None:
        for point in points:
            made = ChoiceButton("", point.text, several=True)
            made.setAccessibleName(f"{self._grade.grade}级要点：{point.text}")
            made.clicked.connect(lambda *_: self.ticked.emit())
            self.points[point.key] = made
            layout.addWidget(made)
