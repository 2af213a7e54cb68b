"""The self-diagnosis as its owner reads it: how far, which level, what next, what to lay ready."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.scoring.help_text import Help, help_texts
from app.scoring.path import path_to
from app.workbench.standing import Standing
from app.workbench.view import AssessmentView, view

if TYPE_CHECKING:
    from app.scoring.path import Path, Step
    from app.workbench.session import Session

__all__ = ["Advice", "Help", "Result", "explain", "help_of", "result"]
TARGET = 2
"""The level that pilot programmes usually ask for after the transformation."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One step on the way up in words, and the proof that a small factory usually has for it."""

    step: Step
    proof: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """Where an enterprise stands in plain words, and the cheapest ways up.

    `to_target` leads to level 2 and is empty once it is reached, `to_next` to the next level and
    is empty at the top; `done` of `total` questions are answered, `proofs` say what to lay ready
    for what is claimed, by item or scenario code.
    """

    standing: Standing
    meaning: str
    done: int
    total: int
    to_target: tuple[Advice, ...]
    to_next: tuple[Advice, ...]
    proofs: dict[str, tuple[str, ...]]


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
    answered = sum(it.answered for it in outcome.items.values())
    graded = sum(grade is not None for grade in outcome.scenarios.values())
    claimed = [code for code, it in outcome.items.items() if it.points]
    claimed += [code for code, grade in outcome.scenarios.items() if grade]
    return Result(
        standing=Standing.of(outcome),
        meaning=texts.levels[outcome.level],
        done=answered + graded,
        total=len(outcome.items) + len(outcome.scenarios),
        to_target=_advice(found, path_to(found.catalogue, found.answers, TARGET)),
        to_next=_advice(found, found.path),
        proofs={code: texts.of(code).proof for code in claimed},
    )


def _advice(found: AssessmentView, path: Path | None) -> tuple[Advice, ...]:
    texts = help_texts(found.catalogue.edition)
    steps = path.steps if path else ()
    return tuple(Advice(step, texts.of(step.code).proof) for step in steps)
