"""Which option the measures of an item pick, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from app.scoring.answers import exceeds
from app.scoring.catalogue import Item, MeanRatioBand, Option, RatioBand, Trend
from app.scoring.text import round_half_up, show_near, show_number

HUNDRED = Fraction(100)
MeasuredState = Literal["computed", "incomplete", "undefined", "impossible"]


@dataclass(frozen=True, slots=True)
class Measured:
    """What the numbers say of an item; `option` is None unless the state is "computed".

    `gaps` counts the years left out because one of the two figures is missing or the divisor is 0.
    """

    state: MeasuredState
    text: str
    option: str | None = None
    gaps: int = 0


def measure_item(item: Item, measures: Mapping[str, Fraction]) -> Measured | None:
    """Return what the measures pick for an item; None when the item has no formula."""
    formula = item.formula
    if formula is None:
        return None
    if isinstance(formula, RatioBand):
        return _ratio(item, formula, measures)
    if isinstance(formula, MeanRatioBand):
        return _mean(item, formula, measures)
    return _trend(item, formula, measures)


def _ratio(item: Item, formula: RatioBand, measures: Mapping[str, Fraction]) -> Measured:
    part, whole = measures.get(formula.numerator), measures.get(formula.denominator)
    if part is None or whole is None:
        return _INCOMPLETE
    if whole == 0:
        return _UNDEFINED
    percent = part / whole * HUNDRED
    sum_text = f"{show_number(part)} ÷ {show_number(whole)} = {_percent(item, percent)}"
    if exceeds(formula, measures):
        return Measured("impossible", f"{sum_text}，超过100%，请核对")
    return _banded(item, percent, sum_text)


def _mean(item: Item, formula: MeanRatioBand, measures: Mapping[str, Fraction]) -> Measured:
    ratios: list[Fraction] = []
    gaps = 0
    for part_code, whole_code in formula.pairs:
        part, whole = measures.get(part_code), measures.get(whole_code)
        if part is not None and whole:
            ratios.append(part / whole * HUNDRED)
        elif part is not None or whole is not None:
            gaps += 1
    if not ratios:
        return Measured("incomplete", _INCOMPLETE.text, gaps=gaps)
    mean = sum(ratios, Fraction(0)) / len(ratios)
    return _banded(item, mean, f"{len(ratios)}年平均{_percent(item, mean)}", gaps)


def _banded(item: Item, percent: Fraction, text: str, gaps: int = 0) -> Measured:
    option = band_option(item, percent)
    return Measured("computed", f"{text}，属于{option.text}，对应{option.key}", option.key, gaps)


def band_option(item: Item, percent: Fraction) -> Option:
    """Return the option whose band, closed on the right, holds the percentage; over the top is the top."""
    for option in item.options:
        if option.band is not None and percent <= option.band[1]:
            return option
    return item.options[-1]


def _percent(item: Item, percent: Fraction) -> str:
    edges = [edge for option in item.options if option.band for edge in option.band]
    return f"{show_near(percent, edges)}%"


def _trend(item: Item, formula: Trend, measures: Mapping[str, Fraction]) -> Measured:
    values = [_value(codes, measures) for codes in (formula.now, formula.before)]
    for value in values:
        if isinstance(value, Measured):
            return value
    now, before = (round_half_up(value) for value in values if isinstance(value, Fraction))
    worse, equal, better = item.options
    rises = now > before
    if now == before:
        option = equal
    else:
        option = better if rises == (formula.better == "higher") else worse
    text = f"{show_near(before, ())} → {show_near(now, ())}，{option.text}，对应{option.key}"
    return Measured("computed", text, option.key)


def _value(codes: tuple[str, ...], measures: Mapping[str, Fraction]) -> Fraction | Measured:
    found = [measures[code] for code in codes if code in measures]
    if len(found) < len(codes):
        return _INCOMPLETE
    if len(found) == 1:
        return found[0]
    part, whole = found
    return part / whole if whole else _UNDEFINED


_INCOMPLETE = Measured("incomplete", "基础数据尚未填全")
_UNDEFINED = Measured("undefined", "除数为0，无法计算")
