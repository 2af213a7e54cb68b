"""Choosing the programme: a line that is always there, and what to read while none is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.language import tr
from app.ui.theme import tokens as t
from app.ui.widgets.build import clear, column, frame, label
from app.ui.widgets.choice import LinkRow
from app.ui.widgets.named_choice import ElidedChoice
from app.workbench.applying import Application
from app.workbench.city_files import Offer


class ProgrammeChoice(ElidedChoice):
    """Emits `chosen` with the key of the programme that the user picked."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("试点"))
        self.view().setAccessibleName(tr("试点"))
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.setPlaceholderText(tr("请选择试点"))
        self.activated.connect(lambda place: self.chosen.emit(self.itemData(place)))

    def show_offers(self, found: Application) -> None:
        """Offer the programmes whose files can be read, with the chosen one marked."""
        blocker = QSignalBlocker(self)
        self.clear()
        for offer in found.offers:
            if not offer.problem:
                self.addItem(_words(offer), offer.key)
        self.setCurrentIndex(self.findData(found.chosen) if found.chosen else -1)
        self.setToolTip(self.currentText())
        blocker.unblock()


class Welcome(QFrame):
    """What to read while no programme is chosen, and those to choose; emits `chosen`."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._shown: tuple[Offer, ...] = ()
        self.lines: list[LinkRow] = []
        self._list = column(space=0)
        told = tr(
            "选择企业要申报的试点，这里就会逐条列出申报条件和验收条件，按合同、发票和付款估算补助，"
            "并列出还缺什么。每个数都写明依据哪份文件。"
        )
        self.setLayout(
            column(
                label(tr("还没有选择试点"), "heading"),
                label(told, "quiet"),
                self._list,
                margin=t.LARGE,
            )
        )

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Offer these programmes."""
        if offers == self._shown:
            return
        self._shown = offers
        clear(self._list)
        self.lines = [self._line(offer) for offer in offers if not offer.problem]
        for line in self.lines:
            self._list.addWidget(line)

    def _line(self, offer: Offer) -> LinkRow:
        made = LinkRow("→", _words(offer))
        made.clicked.connect(partial(self._choose, offer.key))
        return made

    def _choose(self, key: str, *_: object) -> None:
        self.chosen.emit(key)


def problems(offers: Sequence[Offer]) -> QWidget | None:
    """Return the files that cannot be read and why; None when there are none."""
    told = [offer.problem for offer in offers if offer.problem]
    if not told:
        return None
    return frame(column(*(label(f"▲ {one}") for one in told), margin=t.MEDIUM), tone="caution")


def _words(offer: Offer) -> str:
    if offer.historical:
        return tr("{name}（已结束）", name=tr(offer.name))
    return tr(offer.name)
