"""One condition of a programme: its verdict, why, who says so, and what is still to be entered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QWidget

from app.language import mark, opened, tr
from app.ui.models.application import ApplicationModel
from app.ui.models.places import ENTERPRISE, FINISH
from app.ui.pages.programme.facts import FactLines
from app.ui.theme import tokens as t
from app.ui.widgets.build import Part, Tone, button, chip, column, label, restyle, row
from app.ui.widgets.yes_no import YesNo
from app.workbench.programme import Cited, RuleResult, Standing

WORDS = {"yes": mark("符合"), "no": mark("不符合"), "unknown": mark("待确认")}
SIGNS = {"yes": "✓", "no": "×", "unknown": mark("？")}
TONES: dict[str, Tone] = {"yes": "good", "no": "bad", "unknown": "caution"}
_ELSEWHERE = {
    "city": (ENTERPRISE, mark("去企业信息填写城市")),
    "level": (FINISH, mark("去检查与定稿")),
}


class RuleCard(QFrame):
    """Stays as it is while one types; `answers` and `extra` are what the part of the page adds."""

    def __init__(
        self,
        model: ApplicationModel,
        rule: RuleResult,
        go: Callable[[str], object],
        answers: tuple[str, str],
        extra: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.key = rule.key
        self.setProperty("role", "card")
        self._verdict = chip()
        self._text = label(role="strong")
        self._why = label()
        self._cited = label(role="caption")
        self.answer = YesNo(rule.text, *answers)
        self.facts = FactLines(model, [it for it in rule.asks if it not in _ELSEWHERE])
        self.links = [*self._links(rule, go)]
        self.extra = extra
        self.setLayout(self._arranged())
        self.answer.setVisible(rule.answered)
        self.facts.setVisible(bool(self.facts.fields))

    @staticmethod
    def shape(rule: RuleResult) -> tuple[object, ...]:
        """Return what a card is made for; of another shape it is made anew."""
        return rule.key, rule.text, rule.asks, rule.answered

    def show_rule(self, rule: RuleResult, found: Standing, answer: bool | None) -> None:  # noqa: FBT001
        """Show how the condition stands now."""
        self._verdict.setText(f"{SIGNS[rule.verdict]} {tr(WORDS[rule.verdict])}")
        restyle(self._verdict, tone=TONES[rule.verdict])
        self._text.setText(rule.text)
        self._why.setText(opened(rule.why))
        self._cited.setText("\n".join(cited(rule.cited, rule.overruled)))
        self.answer.show_answer(answer)
        self.facts.show_standing(found)
        self.setAccessibleName(
            tr(
                "{text}：{verdict}，{why}",
                text=rule.text,
                verdict=tr(WORDS[rule.verdict]),
                why=rule.why,
            )
        )

    def landing(self) -> QWidget:
        """Return what is to be filled in first."""
        first = self.facts.landing()
        if first is not None:
            return first
        if self.links and not self.answer.isVisibleTo(self):
            return self.links[0]
        return self.answer.yes

    def _arranged(self) -> QLayout:
        top = row(self._verdict, self._text, self.answer)
        top.setStretch(1, 1)
        top.setAlignment(self._verdict, Qt.AlignmentFlag.AlignVCenter)
        links: list[Part] = [row(*self.links, None)] if self.links else []
        extra: list[Part] = [self.extra] if self.extra else []
        return column(
            top, self._why, self.facts, *links, *extra, self._cited, space=t.TINY, margin=t.MEDIUM
        )

    def _links(self, rule: RuleResult, go: Callable[[str], object]) -> Iterator[QPushButton]:
        for ask in rule.asks:
            if ask in _ELSEWHERE:
                code, words = _ELSEWHERE[ask]
                yield button(tr(words), partial(go, code), kind="link")


def cited(one: Cited, overruled: tuple[Cited, ...] = ()) -> Iterator[str]:
    """Yield who says so, and what earlier documents said otherwise."""
    if one.documents:
        yield tr("依据：{documents}", documents=tr("、").join(one.documents))
    for old in overruled:
        documents = tr("、").join(old.documents)
        yield tr("不再适用：{text}（{documents}）", text=old.text, documents=documents)
