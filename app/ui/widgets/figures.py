"""Figures of an estimate, each with the rule and the document that it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import clear, label
from app.workbench.programme import Cited


class Figures(QWidget):
    """Rows of a name, an amount on the right, and who says so; what is overruled below it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._shown: object = None
        self.amounts: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(t.LARGE)
        self._grid.setVerticalSpacing(t.SMALL)
        for place, stretch in enumerate((3, 2, 6)):
            self._grid.setColumnStretch(place, stretch)

    def show_figures(
        self, rows: Sequence[tuple[str, Decimal | None, Cited, tuple[Cited, ...]]]
    ) -> None:
        """Show these figures."""
        if rows == self._shown:
            return
        self._shown = rows
        clear(self._grid)
        self.amounts = []
        for place, (name, amount, cited, overruled) in enumerate(rows):
            shown = label(yuan(amount), "strong", wrap=False)
            self.amounts.append(shown)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(label(name), place, 0, top)
            self._grid.addWidget(shown, place, 1, right)
            self._grid.addWidget(label(_told(cited, overruled), "caption"), place, 2, top)


def yuan(amount: Decimal | None) -> str:
    """Return an amount as people read it; a dash where the documents give none."""
    return "—" if amount is None else tr("{amount}元", amount=f"{amount:,.2f}")


def _told(cited: Cited, overruled: tuple[Cited, ...]) -> str:
    lines = [_source(cited)]
    lines += [tr("不再适用：{text}", text=_source(old)) for old in overruled]
    return "\n".join(lines)


def _source(one: Cited) -> str:
    documents = tr("、").join(one.documents)
    return (
        tr("{text}（{documents}）", text=one.text, documents=documents) if documents else one.text
    )
