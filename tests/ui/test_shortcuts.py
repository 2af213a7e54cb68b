"""The shortcut sheet: every group once, in two columns of about the same length."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.ui.dialogs.shortcuts import balanced, by_group


def test_the_columns_are_as_long_as_each_other_but_for_a_line_or_two() -> None:
    lines = {group: len(found) for group, found in by_group().items()}
    left, right = balanced(lines)
    assert left[0] == "作答"
    long, short = (sum(lines[group] + 2 for group in side) for side in (left, right))
    assert abs(long - short) <= 2


@given(st.dictionaries(st.sampled_from("甲乙丙丁戊"), st.integers(1, 20), max_size=5))
def test_no_group_is_lost_or_shown_twice(others: dict[str, int]) -> None:
    lines = {"作答": 5, **others}
    left, right = balanced(lines)
    assert sorted([*left, *right]) == sorted(lines)
