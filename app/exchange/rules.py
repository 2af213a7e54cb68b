"""`data/catalogue.json`: what scoring needs of a catalogue, for a receiver who has no YAML reader.

Numbers are texts, fractions such as `100/14` exact. Wording is left to `data/catalogue.yaml`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.scoring.catalogue import MeanRatioBand, RatioBand
from app.scoring.loader import default_catalogue
from app.storage.canonical import canonical

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

    from app.scoring.catalogue import Formula, Item
    from app.storage.canonical import Json


@cache
def rules_bytes(edition: str) -> bytes:
    """Return the rules of a shipped catalogue as canonical JSON; BadInput for another edition."""
    catalogue = default_catalogue(edition)
    return canonical(
        {
            "edition": edition,
            "catalogue_sha256": catalogue.sha256,
            "levels": [
                {
                    "level": row.level,
                    "min_points": str(row.min_points),
                    "min_scenarios": row.min_scenarios,
                    "min_constrained": row.min_constrained,
                }
                for row in catalogue.levels
            ],
            "measures": {
                code: {"integer": it.integer, "min": _text(it.min), "max": _text(it.max)}
                for code, it in catalogue.measures.items()
            },
            "items": {code: _item(item) for code, item in catalogue.items.items()},
            "scenarios": {
                code: {"constrained": it.constrained, "checkpoints": list(it.checkpoints)}
                for code, it in catalogue.scenarios.items()
            },
        }
    )


def _item(item: Item) -> dict[str, Json]:
    return {
        "points": str(item.points),
        "kind": item.kind,
        "options": [
            {
                "key": option.key,
                "share": str(option.share),
                "exclusive": option.exclusive,
                "upto": _text(option.band[1] if option.band else None),
            }
            for option in item.options
        ],
        "formula": _formula(item.formula),
    }


def _formula(formula: Formula | None) -> Json:
    if formula is None:
        return None
    if isinstance(formula, RatioBand):
        pair: list[Json] = [formula.numerator, formula.denominator]
        return {"kind": "ratio", "pairs": [pair], "capped": formula.capped}
    if isinstance(formula, MeanRatioBand):
        return {"kind": "mean", "pairs": [list(pair) for pair in formula.pairs]}
    return {
        "kind": "trend",
        "now": list(formula.now),
        "before": list(formula.before),
        "better": formula.better,
    }


def _text(number: Decimal | Fraction | None) -> str | None:
    return None if number is None else str(number)
