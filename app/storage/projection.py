"""From the journal's state to the answers that scoring reads."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from app.scoring.answers import Answers
from app.scoring.outcome import Outcome, score
from app.storage.by_field import EVIDENCE, differing
from app.storage.claims import PROGRAMME
from app.storage.fields import normal_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.scoring.catalogue import Catalogue
    from app.storage.canonical import Json
    from app.storage.journal import State

T = TypeVar("T")
_USE = re.compile(r"evidence/(?P<sha256>[0-9a-f]{64})/(caption|for/\w+)", re.ASCII)
_SCORED = re.compile(r"(items)/(\w+)/options|(measures)/(\w+)|(scenarios)/(\w+)/grade", re.ASCII)
_KINDS = ("items", "measures", "scenarios")


class _Scored(NamedTuple):
    """A state and its outcome."""

    state: State
    outcome: Outcome


_last: _Scored | None = None


def answers_of(state: State, catalogue: Catalogue) -> Answers:
    """Return the settled answers; fields in conflict are named and left out.

    Raises BadInput with the field as its path when a value has the wrong shape: a journal with
    correct hashes may still come from a hostile package.
    """
    return _answers(state, catalogue, None)


def _answers(state: State, catalogue: Catalogue, last: _Scored | None) -> Answers:
    """Return the answers of a state; those of fields that stand as they stood are taken over."""
    settled = state.beside_evidence
    fields: Iterable[str] = settled
    if last and last.state.beside_evidence.keys() <= settled.keys():
        changed = differing(state.heads.beside, last.state.heads.beside)
        fields = [field for field in changed if field in settled]
    else:
        last = None
    had = last.outcome.answers if last else Answers()
    new: dict[str, dict[str, Any]] = {kind: {} for kind in _KINDS}
    for field in scored(fields):
        kind, code = _place(field)
        new[kind][code] = _answer(normal_value(catalogue, field, state.values[field]))
    found = {kind: _answered(getattr(had, kind), new[kind]) for kind in _KINDS}
    return Answers(**found, conflicts=frozenset(scored(state.conflicts)))


def _answered(had: Mapping[str, T], new: Mapping[str, T | None]) -> Mapping[str, T]:
    """Return both, the new in place of the old; what is no answer any more is left out."""
    if not new:
        return had
    both = {**had, **new}
    return {code: answer for code, answer in both.items() if answer is not None}


def _answer(value: Json) -> tuple[str, ...] | Fraction | int | None:
    """Return a normal value as scoring reads it; no options are no answer."""
    if isinstance(value, list):
        return tuple(map(str, value)) or None
    return Fraction(value) if isinstance(value, str) else cast("int | None", value)


def outcome_of(state: State, catalogue: Catalogue) -> Outcome:
    """Return the outcome of a state; BadInput as `answers_of`.

    The one asked for last is kept: an edit needs it for the row of the assessment and its view,
    and the next edit leaves most of it as it is.
    """
    global _last  # noqa: PLW0603 - of one state, known again because no state ever changes
    last = _last if _last is not None and _last.outcome.catalogue is catalogue else None
    if last is not None and last.state is state:
        return last.outcome
    answers = _answers(state, catalogue, last)
    outcome = score(catalogue, answers, last=last.outcome if last else None)
    _last = _Scored(state, outcome)
    return outcome


def scored(fields: Iterable[str]) -> list[str]:
    """Return those fields that are answers which scoring reads."""
    return list(filter(_place, fields))


@lru_cache(maxsize=4096)
def _place(field: str) -> tuple[str, ...]:
    """Return kind and code of an answer that scoring reads; nothing for another field."""
    found = _SCORED.fullmatch(field)
    return tuple(filter(None, found.groups())) if found else ()


def last_change(state: State) -> str:
    """Return when an assessment was last changed, in UTC, or "" when it is empty.

    What was entered for a programme does not count: it comes after finalising too, and the same
    finalised state is to give the same report.
    """
    listed = state.heads.items()
    assessed = (heads for field, heads in listed if not field.startswith(PROGRAMME))
    return max((head.at for heads in assessed for head in heads), default="")


def disputed_evidence(state: State) -> tuple[str, ...]:
    """Return the hashes of evidence that was removed while someone else went on using it.

    Removing takes caption and links away too; what is still there was written without knowing it.
    """
    removed = {name for name, value in state.values.evidence.items() if value is None}
    if not removed:  # as nearly always, and there may be thousands of captions
        return ()
    used = {
        match["sha256"]
        for field, heads in state.heads.evidence.items()
        if (match := _USE.fullmatch(field)) and any(head.value for head in heads)
    }
    return tuple(sha256 for sha256 in sorted(used) if f"{EVIDENCE}{sha256}" in removed)
