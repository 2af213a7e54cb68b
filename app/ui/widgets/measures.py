"""The numbers behind an item as a small form with units."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.scoring.answers import parse_measure
from app.scoring.catalogue import Catalogue, Item, Measure
from app.ui.theme import tokens as t
from app.ui.widgets.build import label
from app.ui.widgets.field import Field


class MeasureForm(QWidget):
    """Emits `entered` with the measure's code and its text; only well-formed numbers leave it."""

    entered = Signal(str, str)

    def __init__(self, catalogue: Catalogue, item: Item) -> None:
        super().__init__()
        self.fields = {code: self._make(catalogue.measures[code]) for code in item.measures}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(t.HUGE)
        layout.setVerticalSpacing(t.SMALL)
        half = (len(self.fields) + 1) // 2
        for place, (code, field) in enumerate(self.fields.items()):
            line, side = place % half, place // half
            layout.addWidget(field, line * 2, side, Qt.AlignmentFlag.AlignTop)
            shared = _also_in(catalogue, item, code)
            if shared:
                layout.addWidget(label(f"同一个数也用于{shared}", "caption"), line * 2 + 1, side)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)

    def show_measures(self, measures: Mapping[str, str]) -> None:
        """Show what is stored."""
        for code, field in self.fields.items():
            field.show_text(measures.get(code, ""))

    def set_locked(self, *, locked: bool) -> None:
        """Let nothing be typed, or everything again."""
        for field in self.fields.values():
            field.edit.setReadOnly(locked)

    def flush(self) -> None:
        """Hand over what was typed."""
        for field in self.fields.values():
            field.flush()

    def _make(self, measure: Measure) -> Field:
        def check(text: str) -> None:
            if text:
                parse_measure(measure, text)

        made = Field(measure.text, check=check, unit=measure.unit)
        made.entered.connect(lambda text: self.entered.emit(measure.code, text))
        return made


def _also_in(catalogue: Catalogue, item: Item, code: str) -> str:
    others = (other for other in catalogue.items.values() if code in other.measures)
    return "、".join(other.code for other in others if other.code != item.code)
