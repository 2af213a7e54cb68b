"""Numbers as people read them, never making an unmet threshold look met."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction


def round_half_up(value: Fraction, decimals: int = 2) -> Fraction:
    """Round 四舍五入 to so many decimals; a tie goes away from zero."""
    scale = 10**decimals
    magnitude = (abs(value) * scale + Fraction(1, 2)).__floor__()
    return Fraction(magnitude if value >= 0 else -magnitude, scale)


def show_points(value: Fraction, thresholds: Iterable[Fraction] = ()) -> str:
    """Write points with two decimals, rounded half up, but down where that would reach an unmet threshold."""
    shown = round_half_up(value)
    if any(value < threshold <= shown for threshold in thresholds):
        shown = Fraction((value * 100).__floor__(), 100)
    return fixed(shown, 2)


def show_missing(value: Fraction) -> str:
    """Write a shortfall with two decimals, rounded up, so that making up what is shown is always enough."""
    return fixed(Fraction((value * 100).__ceil__(), 100), 2)


def show_near(value: Fraction, edges: Iterable[Fraction], most: int = 8) -> str:
    """Write a number with two decimals, or as many as needed not to be read as one of the edges."""
    edges = tuple(edges)
    for decimals in range(2, most):
        shown = round_half_up(value, decimals)
        if shown == value or shown not in edges:
            return fixed(shown, decimals)
    return fixed(round_half_up(value, most), most)


def show_number(value: Fraction) -> str:
    """Write a measure as it was entered: no exponent, no needless zeros."""
    text = fixed(round_half_up(value, 8), 8)
    return text.rstrip("0").rstrip(".")


def fixed(value: Fraction, decimals: int) -> str:
    """Write a value that has at most so many decimals in exactly so many."""
    scaled = value * 10**decimals
    digits = str(abs(scaled.numerator)).rjust(decimals + 1, "0")
    sign = "-" if scaled < 0 else ""
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}"
