"""The numbers behind an item as a small form with units."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QPushButton, QWidget

from app.language import tr
from app.scoring.answers import parse_measure
from app.scoring.catalogue import Catalogue, Item, Measure
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, label, row
from app.ui.widgets.field import Field
from app.workbench.guided import Number


class MeasureForm(QWidget):
    """Emits `entered` with the measure's code and its text; only well-formed numbers leave it.

    A number that serves other items too leads to them through `go`. To an owner the numbers are
    `asked` in his words, each with where he finds it, under each other.
    """

    entered = Signal(str, str)
    go = Signal(str)

    def __init__(self, catalogue: Catalogue, item: Item, asked: Sequence[Number] = ()) -> None:
        super().__init__()
        words = {it.code: it.ask for it in asked}
        self.fields = {
            code: self._make(catalogue.measures[code], words.get(code)) for code in item.measures
        }
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(t.HUGE)
        layout.setVerticalSpacing(t.SMALL)
        half = (len(self.fields) + 1) // 2
        where = {it.code: label(it.where, "caption") for it in asked}
        for place, (code, field) in enumerate(self.fields.items()):
            line, side = place % half, place // half
            layout.addWidget(field, line * 2, side, Qt.AlignmentFlag.AlignTop)
            if code in where:
                layout.addWidget(where[code], line * 2 + 1, side, Qt.AlignmentFlag.AlignTop)
            elif shared := _also_in(catalogue, item, code):
                layout.addLayout(self._shared(shared), line * 2 + 1, side)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the lines stand beside each other also where only one of the captions wraps."""
        super().resizeEvent(event)
        fields = list(self.fields.values())
        half = (len(fields) + 1) // 2
        width = (event.size().width() - t.HUGE) // 2
        for beside in zip(fields[:half], fields[half:], strict=False):
            height = max(it.caption_height(width) for it in beside)
            for field in beside:
                field.give_caption(height)

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

    def _shared(self, items: list[Item]) -> QBoxLayout:
        links = [self._link(other) for other in items]
        return row(label(tr("也用于"), "caption", wrap=False), *links, None, space=t.TINY)

    def _link(self, item: Item) -> QPushButton:
        made = button(item.code, partial(self.go.emit, item.code), kind="link", tip=tr(item.name))
        made.setAccessibleName(tr("这个数也用于{code} {name}", code=item.code, name=tr(item.name)))
        return made

    def _make(self, measure: Measure, asked: str | None) -> Field:
        def check(text: str) -> None:
            if text:
                parse_measure(measure, text)

        made = Field(asked or tr(measure.text), check=check, unit=tr(measure.unit))
        made.entered.connect(lambda text: self.entered.emit(measure.code, text))
        return made


def _also_in(catalogue: Catalogue, item: Item, code: str) -> list[Item]:
    others = (other for other in catalogue.items.values() if code in other.measures)
    return [other for other in others if other.code != item.code]
