"""One grade of a scenario: its checkpoints to tick, its usual proof."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.language import tr
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
        self._met = chip(tr("要点已齐"), "good")
        self._grade = grade
        self.points: dict[str, ChoiceButton] = {}
        title = row(
            label(tr("{grade}级", grade=grade.grade), "heading", wrap=False), None, self._met
        )
        layout = column(title, margin=t.MEDIUM)
        self._add_all(layout)
        layout.addStretch(1)
        proof = tr("、").join(map(tr, grade.evidence))
        layout.addWidget(label(tr("常用佐证：{proof}", proof=proof), "caption"))
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
            more = tr("另需") if self._grade.all else ""
            layout.addWidget(label(tr("{more}满足以下任意一组：", more=more), "quiet"))
        for place, alternative in enumerate(self._grade.any):
            if place:
                layout.addWidget(label(tr("或"), "caption"))
            self._add(layout, alternative)

    def _add(self, layout: QVBoxLayout, points: tuple[Checkpoint, ...]) -> None:
        for point in points:
            made = ChoiceButton("", tr(point.text), several=True)
            made.setAccessibleName(
                tr("{grade}级要点：{text}", grade=self._grade.grade, text=tr(point.text))
            )
            made.clicked.connect(lambda *_: self.ticked.emit())
            self.points[point.key] = made
            layout.addWidget(made)
