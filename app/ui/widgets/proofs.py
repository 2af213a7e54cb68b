"""The usual proofs of an item as a list to tick while gathering them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import column, label, row
from app.ui.widgets.choice import ChoiceButton


class ProofList(QWidget):
    """Emits `ticked` with all proofs that are ticked now."""

    ticked = Signal(tuple)

    def __init__(self, proofs: Sequence[str]) -> None:
        super().__init__()
        self._count = label(role="caption", wrap=False)
        self.proofs = {text: self._proof(text) for text in proofs}
        title = row(label(tr("常用佐证：备齐一样勾一样"), "heading", wrap=False), None, self._count)
        self.setLayout(column(title, *self.proofs.values(), space=t.SMALL))
        self._tell()

    def show_ticked(self, proofs: Collection[str]) -> None:
        """Show these as ticked; what the catalogue calls otherwise by now is left out."""
        if self._ticked() == tuple(text for text in self.proofs if text in proofs):
            return
        for text, proof in self.proofs.items():
            proof.setChecked(text in proofs)
        self._tell()

    def _proof(self, text: str) -> ChoiceButton:
        made = ChoiceButton("", tr(text), several=True)
        made.setAccessibleName(tr("常用佐证：{text}", text=tr(text)))
        made.clicked.connect(self._on_clicked)
        return made

    def _on_clicked(self) -> None:
        self._tell()
        self.ticked.emit(self._ticked())

    def _ticked(self) -> tuple[str, ...]:
        return tuple(text for text, proof in self.proofs.items() if proof.isChecked())

    def _tell(self) -> None:
        self._count.setText(
            tr("已备{n}样，共{proofs}样", n=len(self._ticked()), proofs=len(self.proofs))
        )
