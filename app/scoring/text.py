"""Numbers as people read them, never making an unmet threshold look met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.scoring.exact import half_up

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from fractions import Fraction


def show_points(value: Fraction, thresholds: Iterable[Fraction | int] = ()) -> str:
    """Write points with two decimals, rounded half up, but down from an unmet threshold."""
    shown, (above, below) = half_up(value), value.as_integer_ratio()
    if shown * below > 100 * above and any(
        above * part < least * below and least * 100 <= shown * part
        for least, part in [it.as_integer_ratio() for it in thresholds]
    ):
        shown = 100 * above // below
    return _pointed(shown, 2)


def show_missing(value: Fraction) -> str:
    """Write a shortfall with two decimals, rounded up: making up what is shown is always enough."""
    above, below = value.as_integer_ratio()
    return _pointed(-(-100 * above // below), 2)


def show_near(value: Fraction, edges: Collection[Fraction]) -> str:
    """Write a number with two decimals, or with as many as set it apart from every edge."""
    decimals = 2
    if value not in edges:
        while any(half_up(value, decimals) == edge * 10**decimals for edge in edges):
            decimals += 1
    return fixed(value, decimals)


def show_number(value: Fraction) -> str:
    """Write a measure as it was entered: at most six decimals, no needless zeros."""
    return fixed(value, 6).rstrip("0").rstrip(".")


def fixed(value: Fraction, decimals: int) -> str:
    """Write a value in exactly so many decimals, rounded half up."""
    return _pointed(half_up(value, decimals), decimals)


def _pointed(units: int, decimals: int) -> str:
    whole, part = divmod(abs(units), 10**decimals)
    return f"{'-' if units < 0 else ''}{whole}.{str(part).zfill(decimals)}"
