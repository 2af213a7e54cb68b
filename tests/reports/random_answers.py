"""Assessments at random: any mix of answers, numbers on the edges of bands, some conflicts."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final

from app.scoring.loader import default_catalogue

if TYPE_CHECKING:
    from app.scoring.catalogue import Item, Measure
    from app.storage.canonical import Json

_ON_EDGES: Final = ("1", "5", "10", "20", "40", "50", "60", "100", "120")


def some_fields(seed: int, *, keen: float = 0.5) -> dict[str, Json]:
    """Return the fields of an assessment; a `keen` enterprise has more options and grades."""
    random = Random(seed)  # noqa: S311 - the same seed, the same case
    catalogue = default_catalogue()
    fields: dict[str, Json] = {"assessment/kind": random.choice(["self", "before", "after"])}
    for code, item in catalogue.items.items():
        if random.random() < 0.8:
            fields[f"items/{code}/options"] = _options(random, item, keen)
    for code, measure in catalogue.measures.items():
        if random.random() < 0.85:
            fields[f"measures/{code}"] = _number(random, measure)
    for code in catalogue.scenarios:
        if random.random() < 0.9:
            grade = random.randint(0, 4)
            fields[f"scenarios/{code}/grade"] = max(grade, random.randint(0, 4), round(4 * keen))
    return fields


def other_copy(fields: dict[str, Json], seed: int) -> dict[str, Json]:
    """Return what another copy says otherwise, so that some fields are in conflict."""
    random = Random(seed)  # noqa: S311
    scored = {key: value for key, value in some_fields(seed + 1).items() if key in fields}
    return {key: value for key, value in scored.items() if random.random() < 0.15}


def _options(random: Random, item: Item, keen: float) -> list[Json]:
    keys = [option.key for option in item.options]
    if item.kind == "single":
        return [random.choice(keys[len(keys) // 2 :] if random.random() < keen else keys)]
    chosen: list[Json] = [key for key in keys[1:] if random.random() < keen]
    return chosen or [keys[0]]


def _number(random: Random, measure: Measure) -> str:
    most = int(measure.max or 100_000)
    if measure.integer:
        return random.choice([*_ON_EDGES, str(random.randint(1, most))])
    kinds = ("0", "99.995", "99.99", "30.5", "10", "20", str(random.randint(0, most)))
    return random.choice([*kinds, f"{random.randint(0, most - 1)}.{random.randint(0, 999_999):06}"])
