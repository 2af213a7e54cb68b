"""A second scorer, written straight from the YAML file and sharing no code with the first."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction as Number
from math import floor
from typing import TYPE_CHECKING, Any

import yaml

from app.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

RULES: dict[str, Any] = yaml.safe_load(
    resource("indicators", "2024.yaml").read_text(encoding="utf-8")
)


@dataclass
class Result:
    """What the second scorer found."""

    items: dict[str, Number]
    dimensions: dict[str, Number]
    points: Number
    level: int
    profiles: list[tuple[Number, int]]


def score_naively(
    items: Mapping[str, tuple[str, ...]],
    measures: Mapping[str, Number],
    grades: Mapping[str, int],
) -> Result:
    earned: dict[str, Number] = {}
    dimensions: dict[str, Number] = {}
    profiles = [Number(0) for _ in RULES["alternative_profiles"]]
    for dimension in RULES["dimensions"]:
        dimensions[dimension["code"]] = Number(0)
        for item in (item for group in dimension["groups"] for item in group["items"]):
            code = item["code"]
            keys = items.get(code) or computed(item, measures)
            shares = {option["key"]: option["share"] for option in item["options"]}
            earned[code] = worth(item, shares, keys)
            dimensions[dimension["code"]] += earned[code]
            for place, profile in enumerate(RULES["alternative_profiles"]):
                other = shares | profile["overrides"].get(code, {})
                profiles[place] += worth(item, other, keys)
    points = sum(earned.values(), Number(0))
    by_profile = [(found, level_at(found, grades)) for found in profiles]
    return Result(earned, dimensions, points, level_at(points, grades), by_profile)


def worth(item: dict[str, Any], shares: dict[str, Any], keys: tuple[str, ...]) -> Number:
    share = Number(0)
    for key in keys:
        share += Number(shares[key])
    return Number(item["points"]) * share / 100


def level_at(points: Number, grades: Mapping[str, int]) -> int:
    level = 0
    for row in RULES["levels"]:
        reached = [s for s in RULES["scenarios"] if grades.get(s["code"], 0) >= row["level"]]
        marked = [s for s in reached if s["constrained"]]
        if (
            points >= row["min_points"]
            and len(reached) >= row["min_scenarios"]
            and len(marked) >= row["min_constrained"]
        ):
            level = row["level"]
    return level


def computed(item: dict[str, Any], measures: Mapping[str, Number]) -> tuple[str, ...]:
    formula = item.get("formula")
    if formula is None:
        return ()
    if formula["kind"] == "trend":
        return by_trend(item, formula, measures)
    if formula["kind"] == "ratio_band":
        pairs = [[formula["numerator"], formula["denominator"]]]
    else:
        pairs = formula["pairs"]
    ratios = [
        measures[part] / measures[whole]
        for part, whole in pairs
        if part in measures and whole in measures and measures[whole] != 0
    ]
    if not ratios:
        return ()
    percent = 100 * sum(ratios, Number(0)) / len(ratios)
    if formula.get("capped") and percent > 100:
        return ()
    for option in item["options"][:-1]:
        if percent <= option["band"][1]:
            return (option["key"],)
    return (item["options"][-1]["key"],)


def by_trend(
    item: dict[str, Any], formula: dict[str, Any], measures: Mapping[str, Number]
) -> tuple[str, ...]:
    hundredths = []
    for codes in (formula["now"], formula["before"]):
        if any(code not in measures for code in codes):
            return ()
        value = measures[codes[0]]
        if len(codes) > 1:
            if measures[codes[1]] == 0:
                return ()
            value = value / measures[codes[1]]
        hundredths.append(floor(value * 100 + Number(1, 2)))
    now, before = hundredths
    worse, equal, better = (option["key"] for option in item["options"])
    if now == before:
        return (equal,)
    good = now > before if formula["better"] == "higher" else now < before
    return (better,) if good else (worse,)
