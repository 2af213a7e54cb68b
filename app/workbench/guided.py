"""The questions of a self-diagnosis one by one, for an owner who never saw the indicators."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.language import mark, tr
from app.scoring.help_text import Help
from app.workbench.plain_words import help_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.scoring.catalogue import Catalogue, Item
    from app.workbench.view import AssessmentView

Part = Literal["enterprise", "basis", "business", "result"]
PARTS: dict[Part, str] = {
    "enterprise": mark("企业信息"),
    "basis": mark("基础情况"),
    "business": mark("业务环节"),
    "result": mark("结果"),
}
ONE = mark("选一项。")
SEVERAL = mark("有几样选几样，可以选多项；都没有就选A。")
HIGHEST = mark("选厂里已经做到的最高一步；只做了一半的，选低一步。")


@dataclass(frozen=True, slots=True)
class Number:
    """A number that is asked for: its measure, the question, where it is found, its unit."""

    code: str
    ask: str
    where: str
    unit: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question: its place among all, its help with the answers by key, the numbers it asks for.

    `rule` says how to choose: one, several, or the highest that is reached. A `weighty` one is a
    constrained scenario, of which a level needs some.
    """

    code: str
    name: str
    part: Part
    place: int
    total: int
    help: Help
    rule: str
    numbers: tuple[Number, ...] = ()
    weighty: bool = False


def questions(catalogue: Catalogue) -> dict[str, Question]:
    """Return the questions by code, in the order in which an owner is led through them."""
    texts = help_texts(catalogue.edition)
    total = len(catalogue.items) + len(catalogue.scenarios)
    found: dict[str, Question] = {}
    for item in catalogue.items.values():
        rule = tr(SEVERAL) if item.kind == "multi" else tr(ONE)
        numbers = tuple(_numbers(catalogue, item))
        place = len(found) + 1
        found[item.code] = Question(
            item.code, item.name, "basis", place, total, texts.of(item.code), rule, numbers
        )
    for it in catalogue.scenarios.values():
        found[it.code] = Question(
            it.code,
            it.name,
            "business",
            len(found) + 1,
            total,
            texts.of(it.code),
            tr(HIGHEST),
            weighty=it.constrained,
        )
    return found


def answered(found: AssessmentView) -> frozenset[str]:
    """Return the codes of the questions that are answered, by a choice or by numbers."""
    outcome = found.outcome
    return frozenset({*outcome.items, *outcome.scenarios}.difference(outcome.unanswered))


def _numbers(catalogue: Catalogue, item: Item) -> Iterator[Number]:
    texts = help_texts(catalogue.edition).measures
    for code in item.measures:
        yield Number(code, texts[code].ask, texts[code].where, catalogue.measures[code].unit)
