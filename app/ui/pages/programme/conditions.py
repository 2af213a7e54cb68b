"""The conditions for taking part: each with its verdict, and what is missing entered beside it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import tr
from app.ui.models.application import ApplicationModel
from app.ui.pages.deciding import edit_or_decide
from app.ui.pages.desk import Desk
from app.ui.pages.programme.rule_card import RuleCard, cited
from app.ui.theme import tokens as t
from app.ui.widgets.build import clear, column, fill_page, frame, label
from app.workbench import claims
from app.workbench.programme import RuleResult, Standing

_ANSWERS = {True: "yes", False: "no", None: ""}


class RuleList(QWidget):
    """A card for each condition; a part of the page says how one is made and what it shows."""

    def __init__(self, desk: Desk, model: ApplicationModel) -> None:
        super().__init__(desk.place)
        self._desk = desk
        self._model = model
        self._shapes: list[tuple[object, ...]] = []
        self.cards: dict[str, RuleCard] = {}
        self.empty = label(role="quiet")
        self._list: QVBoxLayout = column(space=t.SMALL)

    def rules(self, found: Standing) -> tuple[RuleResult, ...]:
        """Return the conditions that are listed."""
        raise NotImplementedError

    def answer_of(self, found: Standing, rule: RuleResult) -> bool | None:
        """Return what a person answered."""
        raise NotImplementedError

    def make(self, rule: RuleResult) -> RuleCard:
        """Return the card of a condition."""
        raise NotImplementedError

    def show_standing(self, found: Standing) -> None:
        """Show how the conditions stand; cards in which somebody types stay."""
        rules = self.rules(found)
        shapes = [RuleCard.shape(rule) for rule in rules]
        if shapes != self._shapes:
            self._shapes = shapes
            clear(self._list)
            self.cards = {rule.key: self.make(rule) for rule in rules}
            for card in self.cards.values():
                self._list.addWidget(card)
        for rule in rules:
            self.cards[rule.key].show_rule(rule, found, self.answer_of(found, rule))
        self.empty.setVisible(not rules)

    def flush(self) -> None:
        """Hand over what was typed and not yet saved."""
        for card in self.cards.values():
            card.facts.flush()

    def landing(self) -> QWidget:
        """Return what is to be filled in first."""
        return next(iter(self.cards.values())).landing() if self.cards else self

    def show_place(self, key: str) -> None:
        """Bring a condition into sight and put the focus on what it asks for."""
        if key in self.cards:
            self.cards[key].landing().setFocus()


class Conditions(RuleList):
    """The conditions for taking part, under what the programme says of itself."""

    def __init__(self, desk: Desk, model: ApplicationModel) -> None:
        super().__init__(desk, model)
        self.about = label(role="caption")
        self.empty.setText(tr("这个试点的文件没有写明申报条件。"))
        body = column(
            self.empty,
            self._list,
            frame(column(label(tr("文件与日期"), "strong"), self.about, margin=t.MEDIUM)),
            None,
        )
        fill_page(self, body, off_bar=True)

    def rules(self, found: Standing) -> tuple[RuleResult, ...]:
        """Return the conditions for taking part."""
        return found.eligibility

    def answer_of(self, found: Standing, rule: RuleResult) -> bool | None:
        """Return what a person answered."""
        return {"yes": True, "no": False}.get(found.facts.get(rule.key, ""))

    def make(self, rule: RuleResult) -> RuleCard:
        """Return the card of a condition that is answered with yes or no."""
        made = RuleCard(self._model, rule, self._desk.go, (tr("是"), tr("否")))
        made.answer.answered.connect(partial(self._answer, rule.key))
        return made

    def show_standing(self, found: Standing) -> None:
        """Show the conditions and the documents."""
        super().show_standing(found)
        self.about.setText("\n".join(_about(found)))

    def _answer(self, key: str, answer: bool | None) -> None:  # noqa: FBT001
        if (found := self._model.standing) is None:
            return
        edit_or_decide(
            self,
            self._model.assessment,
            f"programme/facts/{key}",
            claims.set_facts,
            programme=found.programme,
            facts={key: _ANSWERS[answer]},
        )


def _about(found: Standing) -> Iterator[str]:
    for title, issued in found.documents:
        day = issued if "-" in issued else tr("{year}年", year=issued)
        yield tr("{title}，{day}发布", title=title, day=day)
    for term in found.terms:
        text = term.cited.text
        if isinstance(term.value, tuple):
            text = tr("{text}：{names}", text=text, names=tr("、").join(term.value))
        yield tr("；").join((text, *cited(term.cited, term.overruled)))
    for note in found.notes:
        yield tr("；").join((tr("另有规定：{text}", text=tr(note.text)), *cited(note)))
