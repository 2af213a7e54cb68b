"""Sentences under each other; a long row of them shows its first ones until asked for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import Role, button, column, label, row

SHORT = 4


class LongList(QWidget):
    """Each sentence after a sign; 展开全部 shows those beyond the first few."""

    def __init__(self, sign: str, lines: Sequence[str], role: Role = "body") -> None:
        super().__init__()
        first = [_line(sign, line, role) for line in lines[:SHORT]]
        rest = [_line(sign, line, role) for line in lines[SHORT:]]
        self.rest = QWidget()
        self.rest.setLayout(column(*rest, space=t.TINY))
        self.rest.hide()
        self.unfold = button(tr("展开全部（共{n}条）", n=len(lines)), self._unfold, kind="link")
        self.unfold.setVisible(bool(rest))
        self.setLayout(column(*first, self.rest, row(self.unfold, None), space=t.TINY))

    def _unfold(self) -> None:
        self.rest.show()
        self.unfold.hide()


def _line(sign: str, text: str, role: Role) -> QWidget:
    made = QWidget()
    mark = label(sign, "strong", wrap=False)
    layout = row(mark, label(text, role))
    layout.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
    layout.setStretch(1, 1)
    made.setLayout(layout)
    return made
