"""What a programme would pay at most by the level reached, once a programme is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.language import SOURCE, spoken, tr
from app.ui.models.application import ApplicationModel
from app.ui.models.places import PROGRAMME
from app.ui.pages.desk import Desk
from app.ui.pages.programme.choosing import ProgrammeChoice
from app.ui.theme import tokens as t
from app.ui.widgets.build import button, column, frame, label, row
from app.workbench.claims import choose
from app.workbench.diagnosis import Payment, level_words, payments

_WAN = 10_000


class Money(QWidget):
    """Choosing is saved with the assessment, as on the page of the programme."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._model = ApplicationModel(desk.assessment, desk.worker)
        self._model.setParent(self)
        self._model.changed.connect(self._show)
        self.choice = ProgrammeChoice()
        self.choice.chosen.connect(lambda key: self._model.enter(choose, programme=key))
        self.paid, self.caution = label(role="strong"), label(role="caption")
        self.more = button(tr("填费用，细算补助…"), lambda: desk.go(PROGRAMME), kind="link")
        chosen = row(label(tr("申报的试点"), "quiet", wrap=False), self.choice)
        chosen.setStretch(1, 1)
        body = column(
            label(tr("能拿多少补助"), "heading"),
            label(
                tr("各地试点给的钱不一样。选一个试点看看；不知道选哪个，问当地工信部门。"), "quiet"
            ),
            chosen,
            self.paid,
            self.caution,
            row(self.more, None),
            margin=t.LARGE,
        )
        self.setLayout(column(frame(body)))
        self._show()

    def refresh(self) -> None:
        """Read it anew."""
        self._model.refresh()

    def _show(self) -> None:
        if self._model.found is not None:
            self.choice.show_offers(self._model.found)
        standing = self._model.standing
        for part in (self.paid, self.caution, self.more):
            part.setVisible(standing is not None)
        if standing is not None:
            paid, told = payments(standing.programme)
            self.paid.setText(_paid(paid))
            self.caution.setText(told)


def _paid(paid: tuple[Payment, ...]) -> str:
    if all(it.most is None for it in paid):
        return tr("这个试点的文件没有写明最多给多少，请问当地工信部门。")
    parts = [_line(it) for it in paid if it.most is not None]
    if len({it.most for it in paid}) == 1:
        return tr("每家企业最多{amount}。", amount=_amount(paid[0]))
    return tr("改造后评到几级，就按几级给：{parts}。", parts=tr("，").join(parts))


def _line(payment: Payment) -> str:
    level = level_words(payment.level)
    return tr("{level}最多{amount}", level=level, amount=_amount(payment))


def _amount(payment: Payment) -> str:
    if spoken() != SOURCE:
        return tr(
            "{number}元", number=f"{payment.most or 0:,f}".removesuffix(".00")
        )  # nobody but Chinese counts in tens of thousands
    wan = f"{(payment.most or 0) / _WAN:,f}"
    number = wan.rstrip("0").rstrip(".") if "." in wan else wan
    return tr("{number}万元", number=number)
