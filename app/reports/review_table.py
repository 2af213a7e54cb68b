"""Sets what a self-diagnosis claimed beside what its review settled, exactly; pure."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, cast

from app.language import mark, tr
from app.reports.evidence import evidence_parts, numbers_for
from app.reports.fields import text_of
from app.scoring.answers import Answers
from app.scoring.exact import ZERO, total
from app.scoring.outcome import Outcome, score
from app.scoring.text import show_points
from app.storage.reviewing import CLAIM, REVIEW, SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.model import EvidencePart
    from app.scoring.catalogue import Catalogue
    from app.storage.journal import State

UNREVIEWED, SITE_CHECK = "unreviewed", "site_check"
STANDING = {
    UNREVIEWED: mark("未复核"),
    "accepted": mark("接受"),
    "changed": mark("更改"),
    SITE_CHECK: mark("待现场核实"),
    "settled": mark("现场核定"),
}


@dataclass(frozen=True, slots=True)
class ReviewedItem:
    """An item as claimed and as verified; nothing is verified while the row is open.

    `stale` says that the answer or the reviewed claim was altered after the review, so that the
    row is open again.
    """

    code: str
    name: str
    claimed: tuple[str, ...]
    verified: tuple[str, ...]
    claimed_points: Fraction
    verified_points: Fraction | None
    verdict: str
    reason: str
    evidence: tuple[str, ...]
    stale: bool = False

    @property
    def open(self) -> bool:
        """Whether the row still has to be settled."""
        return self.verified_points is None

    @property
    def difference(self) -> Fraction | None:
        """What the review took away (below zero) or added, in points; None while open."""
        return None if self.verified_points is None else self.verified_points - self.claimed_points


@dataclass(frozen=True, slots=True)
class ReviewedScenario:
    """A scenario as claimed and as verified, in grades; else as for an item."""

    code: str
    name: str
    claimed: int | None
    verified: int | None
    verdict: str
    reason: str
    evidence: tuple[str, ...]
    stale: bool = False

    @property
    def open(self) -> bool:
        """Whether the row still has to be settled."""
        return self.verified is None

    @property
    def difference(self) -> int | None:
        """How many grades the review took away (below zero) or added; None while open."""
        return None if self.verified is None else self.verified - (self.claimed or 0)


@dataclass(frozen=True)
class ReviewTable:
    """核减/核增: every row, and the outcome as claimed beside the one that stands now.

    `source` is the id of the self-diagnosis, `statement` the fingerprint of its package or nothing.
    """

    source: str
    statement: str
    items: tuple[ReviewedItem, ...]
    scenarios: tuple[ReviewedScenario, ...]
    claimed: Outcome
    verified: Outcome

    @property
    def rows(self) -> tuple[ReviewedItem | ReviewedScenario, ...]:
        """Items, then scenarios."""
        return (*self.items, *self.scenarios)

    @cached_property
    def open(self) -> tuple[ReviewedItem | ReviewedScenario, ...]:
        """The rows that are still to be settled."""
        return tuple(row for row in self.rows if row.open)

    @property
    def taken(self) -> Fraction:
        """核减: the points that settled items lost, as a number from zero up."""
        return -total([it for it in self._differences if it < 0])

    @property
    def added(self) -> Fraction:
        """核增: the points that settled items gained."""
        return total([it for it in self._differences if it > 0])

    @property
    def _differences(self) -> list[Fraction]:
        return [row.difference or ZERO for row in self.items]

    @property
    def sentence(self) -> str:
        """The result of the review in one sentence."""
        if self.open:
            return tr("复核尚未完成：还有{n}项待核定，核减核增只算已核定的项。", n=len(self.open))
        old, new = (show_points(it.points, it.catalogue.thresholds) for it in self._both)
        taken, added = show_points(self.taken), show_points(self.added)
        first, last = (tr(it.level_name) for it in self._both)
        level = (
            tr("等级仍为{last}", last=last)
            if first == last
            else tr("等级由{first}核定为{last}", first=first, last=last)
        )
        return tr(
            "企业申报{old}分，核减{taken}分、核增{added}分，核定{new}分；{level}。",
            old=old,
            taken=taken,
            added=added,
            new=new,
            level=level,
        )

    @property
    def _both(self) -> tuple[Outcome, Outcome]:
        return self.claimed, self.verified


def claimed_answers(state: State, catalogue: Catalogue) -> Answers:
    """Return the answers of the self-diagnosis as they were claimed."""
    items: dict[str, tuple[str, ...]] = {}
    for code in catalogue.items:
        if options := _value(state, code):
            items[code] = tuple(map(str, cast("list[str]", options)))
    measures = {
        code: Fraction(str(text)) for code in catalogue.measures if (text := _value(state, code))
    }
    scenarios = {
        code: cast("int", grade)
        for code in catalogue.scenarios
        if (grade := _value(state, code)) is not None
    }
    return Answers(items=items, measures=measures, scenarios=scenarios)


def review_of(state: State, outcome: Outcome) -> ReviewTable | None:
    """Return the table of a review; None for an assessment that reviews no self-diagnosis."""
    source = state.values.get(SOURCE)
    if not isinstance(source, dict):
        return None
    catalogue = outcome.catalogue
    claimed = score(catalogue, claimed_answers(state, catalogue))
    parts = evidence_parts(state, catalogue)
    return ReviewTable(
        source=str(source["assessment"]),
        statement=str(source["statement"]),
        items=tuple(_items(state, claimed, outcome, parts)),
        scenarios=tuple(_scenarios(state, claimed, outcome, parts)),
        claimed=claimed,
        verified=outcome,
    )


def _items(
    state: State, claimed: Outcome, outcome: Outcome, parts: tuple[EvidencePart, ...]
) -> Iterator[ReviewedItem]:
    for code, found in outcome.items.items():
        verdict, reason, answer = _mark(state, code)
        settled = verdict not in {UNREVIEWED, SITE_CHECK}
        stale = settled and list(found.options) != answer
        holds = settled and not stale and found.answered
        yield ReviewedItem(
            code=code,
            name=found.item.name,
            claimed=claimed.items[code].options,
            verified=found.options if holds else (),
            claimed_points=claimed.items[code].points,
            verified_points=found.points if holds else None,
            verdict=verdict,
            reason=reason,
            evidence=numbers_for(code, parts),
            stale=stale,
        )


def _scenarios(
    state: State, claimed: Outcome, outcome: Outcome, parts: tuple[EvidencePart, ...]
) -> Iterator[ReviewedScenario]:
    for code, grade in outcome.scenarios.items():
        verdict, reason, answer = _mark(state, code)
        settled = verdict not in {UNREVIEWED, SITE_CHECK}
        yield ReviewedScenario(
            code=code,
            name=outcome.catalogue.scenarios[code].name,
            claimed=claimed.scenarios[code],
            verified=grade if settled and grade == answer else None,
            verdict=verdict,
            reason=reason,
            evidence=numbers_for(code, parts),
            stale=settled and grade != answer,
        )


def _mark(state: State, code: str) -> tuple[str, str, object]:
    mark = state.values.get(f"{REVIEW}{code}")
    if not isinstance(mark, dict):
        return UNREVIEWED, "", None
    return str(mark["verdict"]), str(mark["reason"]), mark["answer"]


def _value(state: State, code: str) -> object:
    return state.values.get(f"{CLAIM}{code}")


def note_claimed(state: State, code: str) -> str:
    """Return what the enterprise noted on an item or scenario of its self-diagnosis."""
    return text_of(state, f"{CLAIM}{code}/note")
