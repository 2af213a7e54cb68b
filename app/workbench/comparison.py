"""Two assessments of one enterprise side by side, and what became better in its business."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import BadInput, Refused
from app.language import mark, tr
from app.reports.improvement import improvement_told
from app.reports.review_part import answer_text, change_text
from app.said import said
from app.scoring.text import show_points
from app.storage.fields import Edit
from app.storage.reviewing import BEFORE, IMPROVEMENT
from app.workbench.editing import apply
from app.workbench.standing import Standing
from app.workbench.view import AssessmentView, subject_field, subject_name, view

if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from app.storage.listed import Summary
    from app.workbench.session import Session

SUMMARY = "summary"
"""The code under which the note on the whole enterprise stands."""
KINDS_BEFORE = ("before", "self")
"""What an assessment after the transformation can be compared with."""


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
    def worsened(self) -> tuple[str, ...]:
        """The codes of what became worse."""
        return tuple(row.code for row in self.rows if row.trend < 0)

    @property
    def noted(self) -> bool:
        """Whether anybody wrote what became better."""
        return bool(self.summary or any(row.note for row in self.rows))

    @property
    def shown(self) -> bool:
        """Whether improvement is shown: something became better and a note says what it brought.

        The level need not rise.
        """
        return bool(self.improved and self.noted)

    @property
    def sentence(self) -> str:
        """Whether improvement is shown, and what is missing when it is not."""
        return improvement_told(len(self.improved), len(self.worsened), noted=self.noted)


@dataclass(frozen=True, slots=True)
class Pairing:
    """Which assessments one after the transformation can be compared with, and how it compares.

    `candidates` stand the latest edited first; `before` is the id of the one that it is compared
    with, `chosen` whether somebody chose it. Without any, there is nothing to compare.
    """

    candidates: tuple[Summary, ...]
    before: str
    chosen: bool
    compared: SideBySide | None


def pairing(session: Session, *, assessment: str) -> Pairing:
    """Return what an assessment after the transformation is compared with, and how."""
    found = view(session, assessment=assessment)
    candidates = candidates_of(session, found)
    row, chosen = before_of(found, candidates)
    compared = compare(session, before=row.id, after=found.id) if row else None
    return Pairing(candidates, row.id if row else "", chosen, compared)


def candidates_of(session: Session, found: AssessmentView) -> tuple[Summary, ...]:
    """Return the assessments of the same enterprise from before, by credit code, latest first."""
    rows = partners(session, assessment=found.id)
    return tuple(row for row in rows if row.kind in KINDS_BEFORE)


def before_of(found: AssessmentView, candidates: Sequence[Summary]) -> tuple[Summary | None, bool]:
    """Return the one that somebody chose, else the latest finished one on site; and which it is.

    Failing that, the latest one on site that is not finished; a self-diagnosis only when chosen.
    """
    wanted = found.state.values.get(BEFORE)
    for row in candidates:
        if row.id == wanted:
            return row, True
    on_site = [row for row in candidates if row.kind == "before"]
    finished = (row for row in on_site if not row.provisional)
    return next(finished, on_site[0] if on_site else None), False


def choose_before(session: Session, *, assessment: str, before: str) -> AssessmentView:
    """Choose what an assessment is compared with, in its report too; nothing leaves it open.

    BadInput for one that is not among the candidates.
    """
    found = view(session, assessment=assessment)
    known = {row.id for row in candidates_of(session, found)}
    if before and before not in known:
        raise BadInput(tr("“{before}”不是同一家企业改造前的评测，不能对照。", before=before[:8]))
    return apply(session, found.id, mark("对照的改造前评测"), [Edit(BEFORE, before or None)])


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
        summary=note_of(last, SUMMARY),
    )


def partners(session: Session, *, assessment: str) -> tuple[Summary, ...]:
    """Return the other assessments of the same enterprise here, by credit code, latest first."""
    found = view(session, assessment=assessment)
    code = found.enterprise.get("credit_code")
    rows = session.workspace.list() if code else ()
    return tuple(row for row in rows if row.credit_code == code and row.id != found.id)


def note_improvement(
    session: Session,
    *,
    assessment: str,
    text: str,
    code: str = SUMMARY,
    reason: str | None = None,
) -> AssessmentView:
    """Write what became better, for an item, a scenario or the whole; nothing clears it.

    BadInput for an unknown code.
    """
    if code != SUMMARY:
        subject_field(session.catalogue, code)
    named = (
        mark("业务改善")
        if code == SUMMARY
        else said("{subject_name}的改善", subject_name=subject_name(session.catalogue, code))
    )
    edit = Edit(f"{IMPROVEMENT}{code}", text.strip() or None, reason)
    return apply(session, assessment, named, [edit])


def _refuse_strangers(first: AssessmentView, last: AssessmentView) -> None:
    codes = [it.enterprise.get("credit_code", "") for it in (first, last)]
    if first.id == last.id:
        raise BadInput(tr("请给出两份不同的评测，才能对比。"))
    if not all(codes):
        raise Refused(tr("有一份评测没有统一社会信用代码，认不出是不是同一家企业，请先补上。"))
    if codes[0] != codes[1]:
        raise Refused(
            tr(
                "两份评测不是同一家企业：统一社会信用代码{codes}和{codes2}。",
                codes=codes[0],
                codes2=codes[1],
            )
        )


def _edition(found: AssessmentView) -> str:
    pinned = found.state.values.get("assessment/edition")
    return str(pinned["edition"]) if isinstance(pinned, dict) else found.catalogue.edition


def note_of(found: AssessmentView, code: str) -> str:
    """Return what was written on an item, a scenario or, as `SUMMARY`, the whole."""
    return str(found.state.values.get(f"{IMPROVEMENT}{code}") or "")


def sides(pair: ItemPair | ScenarioPair) -> tuple[str, str]:
    """Return before and after in short: points with options, or grades."""
    before, after = answer_text(pair.before), answer_text(pair.after)
    if not isinstance(pair, ItemPair):
        return before, after
    return _earning(pair.before_points, before), _earning(pair.after_points, after)


def _earning(points: Fraction, answer: str) -> str:
    return tr("{points}（{answer}）", points=show_points(points), answer=answer)


def difference(pair: ItemPair | ScenarioPair) -> str:
    """Return what lies between before and after, in points or grades with a sign."""
    if isinstance(pair, ItemPair):
        return change_text(pair.after_points - pair.before_points)
    return change_text((pair.after or 0) - (pair.before or 0))


def _item(first: AssessmentView, last: AssessmentView, code: str) -> ItemPair:
    before, after = first.outcome.items[code], last.outcome.items[code]
    return ItemPair(
        code=code,
        name=after.item.name,
        before=before.options,
        after=after.options,
        before_points=before.points,
        after_points=after.points,
        note=note_of(last, code),
    )


def _scenario(first: AssessmentView, last: AssessmentView, code: str) -> ScenarioPair:
    return ScenarioPair(
        code=code,
        name=last.catalogue.scenarios[code].name,
        before=first.outcome.scenarios[code],
        after=last.outcome.scenarios[code],
        note=note_of(last, code),
    )
