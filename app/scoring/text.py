"""Numbers as people read them, never making an unmet threshold look met."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from app.scoring.exact import round_half_up

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


def show_points(value: Fraction, thresholds: Iterable[Fraction] = ()) -> str:
    """Write points with two decimals, rounded half up, but down from an unmet threshold."""
    shown = round_half_up(value)
    if any(value < threshold <= shown for threshold in thresholds):
        shown = Fraction((value * 100).__floor__(), 100)
    return fixed(shown, 2)


def show_missing(value: Fraction) -> str:
    """Write a shortfall with two decimals, rounded up: making up what is shown is always enough."""
    return fixed(Fraction((value * 100).__ceil__(), 100), 2)


def show_near(value: Fraction, edges: Collection[Fraction]) -> str:
    """Write a number with two decimals, or with as many as set it apart from every edge."""
    decimals = 2
    shown = round_half_up(value, decimals)
    while shown != value and shown in edges:
        decimals += 1
        shown = round_half_up(value, decimals)
    return fixed(shown, decimals)


def show_number(value: Fraction) -> str:
    """Write a measure as it was entered: at most six decimals, no needless zeros."""
    return fixed(value, 6).rstrip("0").rstrip(".")


def show_share(percent: Fraction) -> str:
    """Write a share of an item's points: 25% as a percentage, 100/14 percent as 1/14."""
    return f"{percent}%" if percent.denominator == 1 else str(percent / 100)


def fixed(value: Fraction, decimals: int) -> str:
    """Write a value in exactly so many decimals, rounded half up."""
    scaled = round_half_up(value, decimals) * 10**decimals
    digits = str(abs(scaled.numerator)).rjust(decimals + 1, "0")
    sign = "-" if scaled < 0 else ""
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}"
