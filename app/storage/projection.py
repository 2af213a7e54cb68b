"""From the journal's state to the answers that scoring reads."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from app.scoring.answers import Answers
from app.scoring.outcome import Outcome, score
from app.storage.claims import PROGRAMME
from app.storage.fields import normal_value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.scoring.catalogue import Catalogue
    from app.storage.journal import State

_USE = re.compile(r"evidence/(?P<sha256>[0-9a-f]{64})/(caption|for/\w+)", re.ASCII)
_SCORED = re.compile(r"items/\w+/options|measures/\w+|scenarios/\w+/grade", re.ASCII)
_PERHAPS_SCORED = ("items/", "measures/", "scenarios/")  # most fields are of evidence
_last: tuple[State, Catalogue, Outcome] | None = None


def answers_of(state: State, catalogue: Catalogue) -> Answers:
    """Return the settled answers; fields in conflict are named and left out.

    Raises BadInput with the field as its path when a value has the wrong shape: a journal with
    correct hashes may still come from a hostile package.
    """
    items: dict[str, tuple[str, ...]] = {}
    measures: dict[str, Fraction] = {}
    scenarios: dict[str, int] = {}
    for field in scored(state.values):
        value = normal_value(catalogue, field, state.values[field])
        code = field.split("/")[1]
        if isinstance(value, list) and value:
            items[code] = tuple(map(str, value))
        elif isinstance(value, str):
            measures[code] = Fraction(value)
        elif isinstance(value, int):
            scenarios[code] = value
    undecided = frozenset(scored(state.conflicts))
    return Answers(items=items, measures=measures, scenarios=scenarios, conflicts=undecided)


def outcome_of(state: State, catalogue: Catalogue) -> Outcome:
    """Return the outcome of a state; BadInput as `answers_of`.

    The one asked for last is kept: an edit needs it for the row of the assessment and its view.
    """
    global _last  # noqa: PLW0603 - of one state, known again because no state ever changes
    last = _last
    if last is not None and last[0] is state and last[1] is catalogue:
        return last[2]
    outcome = score(catalogue, answers_of(state, catalogue))
    _last = (state, catalogue, outcome)
    return outcome


def scored(fields: Iterable[str]) -> list[str]:
    """Return those fields that are answers which scoring reads."""
    return [it for it in fields if it.startswith(_PERHAPS_SCORED) and _SCORED.fullmatch(it)]


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
    used = {
        match["sha256"]
        for field in state.heads
        if (match := _USE.fullmatch(field)) and any(head.value for head in state.heads[field])
    }
    return tuple(sha256 for sha256 in sorted(used) if _is_removed(state, f"evidence/{sha256}"))


def _is_removed(state: State, field: str) -> bool:
    return field in state.values and state.values[field] is None
