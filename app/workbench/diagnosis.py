"""The self-diagnosis as its owner reads it: how far, which level, what next, what to lay ready."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.language import mark, tr
from app.programmes.estimate import cap_at, caution
from app.scoring.help_text import Help
from app.scoring.path import path_to
from app.scoring.text import show_missing, show_points
from app.workbench import guided
from app.workbench.plain_words import help_texts
from app.workbench.standing import Standing
from app.workbench.view import AssessmentView, view

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from app.programmes.programme import Programme
    from app.scoring.levels import Condition
    from app.scoring.path import Path, Step
    from app.workbench.session import Session

__all__ = [
    "Advice",
    "Help",
    "Need",
    "Payment",
    "Result",
    "claimed",
    "explain",
    "help_of",
    "level_words",
    "payments",
    "result",
    "result_of",
]
TARGET = 2
"""The level that pilot programmes usually ask for after the transformation."""
_FEW = 3
_LEVELS = (mark("还不到一级"), mark("一级"), mark("二级"), mark("三级"), mark("四级"))


@dataclass(frozen=True, slots=True)
class Advice:
    """One step on the way up, what to do in plain words, and the proof that usually exists then."""

    step: Step
    text: str
    proof: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """One of the conditions of a level in a sentence, and whether it is met."""

    text: str
    met: bool


@dataclass(frozen=True, slots=True)
class Result:
    """Where an enterprise stands in plain words, and the cheapest ways up.

    `sure` says how sure the level is while questions are open and is empty when all are answered.
    `needs` are the conditions of the level that comes next, none at the top. `to_target` leads to
    level 2 and is empty once it is reached, `to_next` to the next level and is empty at the top;
    `done` of `total` questions are answered, `proofs` say what to lay ready for what is claimed,
    by item or scenario code.
    """

    standing: Standing
    meaning: str
    sure: str
    done: int
    total: int
    needs: tuple[Need, ...]
    to_target: tuple[Advice, ...]
    to_next: tuple[Advice, ...]
    proofs: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Payment:
    """The most that a programme pays at a level, in yuan; None when its documents do not say."""

    level: int
    most: Decimal | None


def explain(session: Session, *, code: str) -> Help:
    """Return what an item or scenario means; BadInput when there is no such code."""
    return help_texts(session.catalogue.edition).of(code)


def help_of(found: AssessmentView, code: str) -> Help | None:
    """Return the help that goes beside a question of a self-diagnosis; None for other kinds."""
    return help_texts(found.catalogue.edition).of(code) if found.kind == "self" else None


def result(session: Session, *, assessment: str) -> Result:
    """Return the result of a self-diagnosis; it may be unfinished, and then says so."""
    return result_of(view(session, assessment=assessment))


def result_of(found: AssessmentView) -> Result:
    """Return what `result` does of an assessment that was read already."""
    outcome = found.outcome
    texts = help_texts(found.catalogue.edition)
    done = len(guided.answered(found))
    total = len(outcome.items) + len(outcome.scenarios)
    following = (row for row in outcome.conditions if row.level == outcome.level + 1)
    return Result(
        standing=Standing.of(outcome),
        meaning=texts.levels[outcome.level],
        sure=_sure(outcome.level_range, total - done) if outcome.provisional else "",
        done=done,
        total=total,
        needs=tuple(need for row in following for need in _needs(found, row)),
        to_target=_advice(found, path_to(outcome, TARGET)),
        to_next=_advice(found, found.path),
        proofs={code: texts.of(code).proof for code in claimed(found)},
    )


def claimed(found: AssessmentView) -> tuple[str, ...]:
    """Return the items and scenarios of which something is claimed, and so to be proven."""
    items = (code for code, it in found.outcome.items.items() if it.points)
    return (*items, *(code for code, grade in found.outcome.scenarios.items() if grade))


def payments(programme: Programme) -> tuple[tuple[Payment, ...], str]:
    """Return the most that a programme pays by level, and what such an estimate is worth."""
    paid = (Payment(level, cap_at(programme, level).amount) for level in range(TARGET, 5))
    return tuple(paid), caution(programme)


def level_words(level: int) -> str:
    """Return a level as an owner says it."""
    return tr(_LEVELS[level])


def _sure(reach: tuple[int, int], left: int) -> str:
    low, high = map(level_words, reach)
    if not left:
        return tr("有的答案有两种说法，要先定下来，等级才算数。")
    if low == high:
        return tr("还有{n}题没有回答，不过怎么答，结果都是{level}。", n=left, level=low)
    return tr(
        "还有{n}题没有回答，先按“没有”算。全部答完以后，结果会在“{low}”到“{high}”之间。",
        n=left,
        low=low,
        high=high,
    )


def _needs(found: AssessmentView, row: Condition) -> Iterator[Need]:
    have = show_points(row.points_have, found.catalogue.thresholds)
    need = show_points(row.points_need).removesuffix(".00")
    told = tr("得分要够{need}分，您现在是{have}分", need=need, have=have)
    yield Need(told + _short_points(row), row.points_met)
    total = len(found.catalogue.scenarios)
    told = tr(
        "{total}个业务环节里，至少{need}个做到{level}级，您现在有{have}个",
        total=total,
        need=row.scenarios_need,
        level=row.level,
        have=row.scenarios_have,
    )
    yield Need(told + _short(row.scenarios_missing), not row.scenarios_missing)
    total = sum(it.constrained for it in found.catalogue.scenarios.values())
    told = tr(
        "其中{total}个重点环节（带★）里，至少{need}个做到{level}级，您现在有{have}个",
        total=total,
        need=row.constrained_need,
        level=row.level,
        have=row.constrained_have,
    )
    yield Need(told + _short(row.constrained_missing), not row.constrained_missing)


def _short_points(row: Condition) -> str:
    if row.points_met:
        return tr("，够了。")
    return tr("，还差{missing}分。", missing=show_missing(row.points_missing))


def _short(missing: int) -> str:
    return tr("，还差{n}个。", n=missing) if missing else tr("，够了。")


def _advice(found: AssessmentView, path: Path | None) -> tuple[Advice, ...]:
    texts = help_texts(found.catalogue.edition)
    steps = path.steps if path else ()
    return tuple(
        Advice(step, _said(step, texts.of(step.code)), texts.of(step.code).proof) for step in steps
    )


def _said(step: Step, help_: Help) -> str:
    """Return a step as one would say it to an owner, without codes and letters."""
    if isinstance(step.after, int):
        after = help_.answers[str(step.after)]
        before = "" if step.before is None else help_.answers[str(step.before)]
        return _raised(tr(step.name), before, after)
    had = step.before if isinstance(step.before, tuple) else ()
    new = [help_.answers[key] for key in step.after if key not in had]
    if len(step.after) > 1 or len(had) > 1:
        return _added(tr(step.name), new)
    before = help_.answers[had[0]] if had else ""
    return _raised(tr(step.name), before, new[0])


def _added(name: str, new: list[str]) -> str:
    """Say what is to be ticked besides; of many the first few, for any of them would do."""
    shown = tr("”“").join(new[:_FEW])
    if len(new) > _FEW:
        return tr("{name}：再补{n}样，比如“{added}”。", name=name, n=len(new), added=shown)
    return tr("{name}：补上“{added}”。", name=name, added=shown)


def _raised(name: str, before: str, after: str) -> str:
    if not before:
        return tr("{name}：还没有回答，做到“{after}”就行。", name=name, after=after)
    return tr("{name}：从“{before}”做到“{after}”。", name=name, before=before, after=after)
