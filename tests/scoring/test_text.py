"""Numbers as people read them never make an unmet threshold look met."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scoring.exact import half_up, reaches, thousandths, total
from app.scoring.text import fixed, show_missing, show_near, show_number, show_points
from tests.scoring.cases import CATALOGUE, law

fractions = st.fractions(min_value=-1000, max_value=1000, max_denominator=10**6)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("39.996", "39.99"),
        ("39.995", "39.99"),
        ("39.994", "39.99"),
        ("40", "40.00"),
        ("40.004", "40.00"),
        ("40.005", "40.01"),
        ("19.999999", "19.99"),
        ("79.996", "79.99"),
        ("63.755", "63.76"),
        ("3299/56", "58.91"),
        ("0", "0.00"),
        ("0.004", "0.00"),
    ],
)
def test_points_are_rounded_half_up_but_not_onto_an_unmet_threshold(value: str, shown: str) -> None:
    assert show_points(Fraction(value), CATALOGUE.thresholds) == shown


def test_without_thresholds_rounding_is_plain() -> None:
    assert show_points(Fraction("39.996")) == "40.00"


@law
@given(st.fractions(min_value=0, max_value=100, max_denominator=10**6))
def test_shown_points_are_near_and_meet_no_threshold_that_is_not_met(value: Fraction) -> None:
    shown = Fraction(show_points(value, CATALOGUE.thresholds))
    assert abs(shown - value) < Fraction(1, 100)
    for threshold in CATALOGUE.thresholds:
        assert (shown >= threshold) == (value >= threshold)


@law
@given(st.fractions(min_value=0, max_value=100, max_denominator=10**6))
def test_making_up_the_shown_shortfall_is_enough(value: Fraction) -> None:
    shown = Fraction(show_missing(value))
    assert value <= shown < value + Fraction(1, 100)


@law
@given(fractions, st.integers(1, 6))
def test_rounding_is_never_off_by_more_than_half(value: Fraction, decimals: int) -> None:
    assert abs(Fraction(fixed(value, decimals)) - value) * 10**decimals <= Fraction(1, 2)
    assert half_up(-value, decimals) == -half_up(value, decimals)


@pytest.mark.parametrize(("value", "units"), [("0.005", 1), ("0.0049", 0), ("-0.005", -1)])
def test_a_tie_goes_away_from_zero(value: str, units: int) -> None:
    assert half_up(Fraction(value)) == units


@law
@given(st.lists(fractions, max_size=6))
def test_total_is_the_sum(values: list[Fraction]) -> None:
    assert total(values) == sum(values, Fraction(0))


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("10", "10.00"),
        ("10.004", "10.004"),
        ("9.996", "9.996"),
        ("10.000001", "10.000001"),
        ("10.01", "10.01"),
        ("33.335", "33.34"),
    ],
)
def test_a_percentage_gets_the_decimals_that_set_it_apart_from_an_edge(
    value: str, shown: str
) -> None:
    assert show_near(Fraction(value), [Fraction(10), Fraction(20)]) == shown


@pytest.mark.parametrize(
    ("value", "shown"), [("120", "120"), ("35.50", "35.5"), ("0.000001", "0.000001"), ("0", "0")]
)
def test_a_measure_is_shown_as_entered(value: str, shown: str) -> None:
    assert show_number(Fraction(value)) == shown


def test_a_negative_number_keeps_its_sign() -> None:
    assert fixed(Fraction("-0.5"), 2) == "-0.50"


@law
@given(fractions, fractions)
def test_numbers_are_compared_as_the_operators_do(one: Fraction, two: Fraction) -> None:
    assert reaches(one, two) == (one >= two)
    assert reaches(one, one)


@law
@given(st.fractions(0, 100, max_denominator=1000), st.fractions(1, 100, max_denominator=1000))
def test_thousandths_of_a_whole_are_rounded_down(part: Fraction, whole: Fraction) -> None:
    assert thousandths(part, whole) == int(part * 1000 / whole)
