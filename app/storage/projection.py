"""From the journal's state to the answers that scoring reads."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from app.scoring.answers import Answers
from app.storage.fields import normal_value

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue
    from app.storage.journal import State

_SCORED = re.compile(r"items/\w+/options|measures/\w+|scenarios/\w+/grade", re.ASCII)


def answers_of(state: State, catalogue: Catalogue) -> Answers:
    """Return the settled answers; fields in conflict are named and left out.

    Raises BadInput with the field as its path when a value has the wrong shape: a journal with
    correct hashes may still come from a hostile package.
    """
    items: dict[str, tuple[str, ...]] = {}
    measures: dict[str, Fraction] = {}
    scenarios: dict[str, int] = {}
    for field in filter(_SCORED.fullmatch, state.values):
        value = normal_value(catalogue, field, state.values[field])
        code = field.split("/")[1]
        if isinstance(value, list) and value:
            items[code] = tuple(map(str, value))
        elif isinstance(value, str):
            measures[code] = Fraction(value)
        elif isinstance(value, int):
            scenarios[code] = value
    undecided = frozenset(filter(_SCORED.fullmatch, state.conflicts))
    return Answers(items=items, measures=measures, scenarios=scenarios, conflicts=undecided)
