"""One of the values of a field in conflict: who recorded it where and when, with what proof."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from app.language import tr
from app.ui.models.thumbnails import Thumbnails
from app.ui.theme import tokens as t
from app.ui.times import local_time
from app.ui.widgets.build import Part, button, column, label, restyle, row
from app.ui.widgets.photo_strip import PhotoStrip
from app.workbench.conflicts import Candidate

LEAST = 250  # of a side, below which they stand under each other


class Side(QFrame):
    """Emits `taken` when it is to stand and `opened` with a photo that is to be seen large."""

    taken = Signal()
    opened = Signal(str)

    def __init__(
        self, candidate: Candidate, words: str, thumbnails: Thumbnails | None = None
    ) -> None:
        super().__init__()
        self.candidate = candidate
        self._words = words
        self.setProperty("tone", "neutral")
        self.taking = button(words, self.taken.emit)
        self.taking.setAccessibleName(
            tr("采用{author}的记录：{words}", author=candidate.author, words=candidate.words)
        )
        self.effect = label(role="strong")
        self.effect.hide()
        where = tr("这台电脑") if candidate.here else tr("另一台电脑")
        who = label(
            tr(
                "{author}，{where}\n{at}",
                author=candidate.author,
                where=where,
                at=local_time(candidate.at),
            ),
            "caption",
        )
        line = row(who, self.taking)
        line.setStretch(0, 1)
        parts: list[Part] = [label(candidate.words, "strong"), line, *_asides(candidate)]
        if thumbnails is not None and candidate.photos:
            strip = PhotoStrip(candidate.photos, thumbnails)
            strip.opened.connect(self.opened)
            parts.append(strip)
        self.setLayout(column(*parts, self.effect, None, space=t.TINY, margin=t.SMALL))

    def show_effect(self, text: str) -> None:
        """Say what points and level would become."""
        self.effect.setText(text)
        self.effect.show()

    def mark(self, *, chosen: bool) -> None:
        """Show whether it is the one chosen so far, by words and colour."""
        self.taking.setText(tr("✓ 已选") if chosen else self._words)
        restyle(self.taking, kind="primary" if chosen else "plain")
        restyle(self, tone="notice" if chosen else "neutral")
        for part in self.findChildren(QLabel):  # they take their colour from the side
            part.style().unpolish(part)
            part.style().polish(part)


class SideRow(QWidget):
    """Lays sides beside each other, or under each other where they would be too narrow."""

    def __init__(self, sides: Sequence[QWidget], least: int = LEAST) -> None:
        super().__init__()
        self._sides = sides
        self._least = least
        self._per_row = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(t.SMALL)
        self._arrange(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many in a row as there is room for."""
        super().resizeEvent(event)
        self._arrange(max(1, min(len(self._sides), event.size().width() // self._least)))

    def _arrange(self, per_row: int) -> None:
        if per_row == self._per_row:
            return
        self._per_row = per_row
        for place, side in enumerate(self._sides):
            self._grid.addWidget(side, *divmod(place, per_row))
            self._grid.setColumnStretch(place, int(place < per_row))


def _asides(candidate: Candidate) -> list[QLabel]:
    told = ((tr("理由"), candidate.reason), (tr("备注"), candidate.note))
    return [
        label(tr("{name}：{text}", name=name, text=text), "caption") for name, text in told if text
    ]
