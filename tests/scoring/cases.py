"""Answers to score: built by hand, drawn by hypothesis."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st

from app.scoring.answers import Answers
from app.scoring.loader import default_catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.scoring.catalogue import Item

CATALOGUE = default_catalogue()
CONSTRAINED = [s.code for s in CATALOGUE.scenarios.values() if s.constrained]
GUIDING = [s.code for s in CATALOGUE.scenarios.values() if not s.constrained]
law = settings(max_examples=60)


def answers(
    items: Mapping[str, str] | None = None,
    measures: Mapping[str, int | str] | None = None,
    scenarios: Mapping[str, int] | None = None,
    conflicts: set[str] | None = None,
) -> Answers:
    """Write answers briefly: options as one word of letters, measures as numbers or texts."""
    return Answers(
        items={code: tuple(letters) for code, letters in (items or {}).items()},
        measures={code: Fraction(value) for code, value in (measures or {}).items()},
        scenarios=scenarios or {},
        conflicts=frozenset(conflicts or ()),
    )


def best(item: Item) -> str:
    """The letters of the item's best answer."""
    if item.kind == "single":
        return max(item.options, key=lambda option: option.share).key
    return "".join(option.key for option in item.options if not option.exclusive)


def grades(grade: int, constrained: int, guiding: int) -> dict[str, int]:
    """So many scenarios at a grade, every other one answered with 0."""
    named = [*CONSTRAINED[:constrained], *GUIDING[:guiding]]
    return dict.fromkeys(CATALOGUE.scenarios, 0) | dict.fromkeys(named, grade)


def options_of(item: Item) -> st.SearchStrategy[tuple[str, ...]]:
    """Every answer that the item allows."""
    if item.kind == "single":
        return st.sampled_from([(key,) for key in item.by_key])
    usable = [option.key for option in item.options if not option.exclusive]
    some = st.sets(st.sampled_from(usable), min_size=1)
    chosen = some.map(lambda keys: tuple(key for key in usable if key in keys))
    return st.just((item.options[0].key,)) | chosen


_measure = st.integers(0, 40_000).map(lambda hundredths: Fraction(hundredths, 100))
_items = {code: options_of(item) for code, item in CATALOGUE.items.items()}
_grades = {code: st.integers(0, 4) for code in CATALOGUE.scenarios}

full_items = st.fixed_dictionaries(_items)
full_scenarios = st.fixed_dictionaries(_grades)
some_items = st.fixed_dictionaries({}, optional=_items)
some_scenarios = st.fixed_dictionaries({}, optional=_grades)
some_measures = st.fixed_dictionaries({}, optional=dict.fromkeys(CATALOGUE.measures, _measure))
some_answers = st.builds(
    Answers, items=some_items, measures=some_measures, scenarios=some_scenarios
)
full_answers = st.builds(Answers, items=full_items, scenarios=full_scenarios)
