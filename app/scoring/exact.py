"""Exact sums and rounding of fractions."""

from __future__ import annotations

from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

ZERO = Fraction(0)


def total(values: Collection[Fraction]) -> Fraction:
    """Return the sum; one common denominator makes it several times faster than adding in turn."""
    denominator = lcm(*[value.denominator for value in values])
    parts = [value.numerator * (denominator // value.denominator) for value in values]
    return Fraction(sum(parts), denominator)


def round_half_up(value: Fraction, decimals: int = 2) -> Fraction:
    """Round 四舍五入 to so many decimals; a tie goes away from zero."""
    scale = 10**decimals
    magnitude = (2 * scale * abs(value.numerator) + value.denominator) // (2 * value.denominator)
    return Fraction(magnitude if value >= 0 else -magnitude, scale)
