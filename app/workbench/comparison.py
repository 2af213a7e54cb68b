"""Two assessments of one enterprise side by side, and what became better in its business."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import BadInput, Refused
from app.storage.fields import Edit
from app.storage.reviewing import IMPROVEMENT
from app.workbench.editing import apply
from app.workbench.standing import Standing
from app.workbench.view import AssessmentView, subject_field, subject_name, view

if TYPE_CHECKING:
    from fractions import Fraction

    from app.storage.summary import Summary
    from app.workbench.session import Session

SUMMARY = "summary"
"""The code under which the note on the whole enterprise stands."""


@dataclass(frozen=True, slots=True)
class ItemPair:
    """An item before and after: options and points."""

    code: str
    name: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    before_points: Fraction
    after_points: Fraction
    note: str

    @property
    def trend(self) -> int:
        """1 when it became better, -1 when worse, else 0."""
        return (self.after_points > self.before_points) - (self.after_points < self.before_points)


@dataclass(frozen=True, slots=True)
class ScenarioPair:
    """A scenario before and after, in grades; None where nobody graded it."""

    code: str
    name: str
    before: int | None
    after: int | None
    note: str

    @property
    def trend(self) -> int:
        """1 when it became better, -1 when worse, else 0."""
        first, last = self.before or 0, self.after or 0
        return (last > first) - (last < first)


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Both assessments: where each stood, by which edition, and every item and scenario.

    `summary` is what was written on the business as a whole.
    """

    enterprise: str
    before: Standing
    after: Standing
    editions: tuple[str, str]
    kinds: tuple[str, str]
    items: tuple[ItemPair, ...]
    scenarios: tuple[ScenarioPair, ...]
    summary: str

    @property
    def rows(self) -> tuple[ItemPair | ScenarioPair, ...]:
        """Items, then scenarios."""
        return (*self.items, *self.scenarios)

    @property
    def improved(self) -> tuple[str, ...]:
        """The codes of what became better."""
        return tuple(row.code for row in self.rows if row.trend > 0)

    @property
    def shown(self) -> bool:
        """Whether improvement is shown: something became better and a note says what it brought.

        The level need not rise.
        """
        noted = self.summary or any(row.note for row in self.rows)
        return bool(self.improved and noted)


def compare(session: Session, *, before: str, after: str) -> SideBySide:
    """Set two assessments of one enterprise side by side.

    Refused when their credit codes differ or are missing, or when both are the same assessment.
    """
    first, last = view(session, assessment=before), view(session, assessment=after)
    _refuse_strangers(first, last)
    return SideBySide(
        enterprise=last.enterprise.get("name", ""),
        before=Standing.of(first.outcome),
        after=Standing.of(last.outcome),
        editions=(_edition(first), _edition(last)),
        kinds=(first.kind, last.kind),
        items=tuple(_item(first, last, code) for code in last.catalogue.items),
        scenarios=tuple(_scenario(first, last, code) for code in last.catalogue.scenarios),
        summary=_note(last, SUMMARY),
    )


def partners(session: Session, *, assessment: str) -> tuple[Summary, ...]:
    """Return the other assessments of the same enterprise here, by credit code, latest first."""
    found = view(session, assessment=assessment)
    code = found.enterprise.get("credit_code")
    rows = session.workspace.list() if code else ()
    return tuple(row for row in rows if row.credit_code == code and row.id != found.id)


def note_improvement(
    session: Session, *, assessment: str, text: str, code: str = SUMMARY
) -> AssessmentView:
    """Write what became better, for an item, a scenario or the whole; nothing clears it.

    BadInput for an unknown code.
    """
    if code != SUMMARY:
        subject_field(session.catalogue, code)
    named = "业务改善" if code == SUMMARY else f"{subject_name(session.catalogue, code)}的改善"
    return apply(session, assessment, named, [Edit(f"{IMPROVEMENT}{code}", text.strip() or None)])


def _refuse_strangers(first: AssessmentView, last: AssessmentView) -> None:
    codes = [it.enterprise.get("credit_code", "") for it in (first, last)]
    if first.id == last.id:
        raise BadInput("请给出两份不同的评测，才能对比。")
    if not all(codes):
        raise Refused("有一份评测没有统一社会信用代码，认不出是不是同一家企业，请先补上。")
    if codes[0] != codes[1]:
        raise Refused(f"两份评测不是同一家企业：统一社会信用代码{codes[0]}和{codes[1]}。")


def _edition(found: AssessmentView) -> str:
    pinned = found.state.values.get("assessment/edition")
    return str(pinned["edition"]) if isinstance(pinned, dict) else found.catalogue.edition


def _note(found: AssessmentView, code: str) -> str:
    return str(found.state.values.get(f"{IMPROVEMENT}{code}") or "")


def _item(first: AssessmentView, last: AssessmentView, code: str) -> ItemPair:
    before, after = first.outcome.items[code], last.outcome.items[code]
    return ItemPair(
        code=code,
        name=after.item.name,
        before=before.options,
        after=after.options,
        before_points=before.points,
        after_points=after.points,
        note=_note(last, code),
    )


def _scenario(first: AssessmentView, last: AssessmentView, code: str) -> ScenarioPair:
    return ScenarioPair(
        code=code,
        name=last.catalogue.scenarios[code].name,
        before=first.outcome.scenarios[code],
        after=last.outcome.scenarios[code],
        note=_note(last, code),
    )
