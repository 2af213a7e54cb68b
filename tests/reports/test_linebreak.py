"""Lines of mixed text keep the rules of Chinese typesetting."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from app.reports.paper.linebreak import NO_END, NO_START, break_lines

TEXTS = st.text(alphabet="数字化改造，。；：（）《》“”、% 5GAMESb-\n", max_size=120)


def measure(text: str) -> float:
    return float(sum(1 if char.isascii() else 2 for char in text))


def lines_of(text: str, width: float) -> list[str]:
    return [line.text for line in break_lines(text, width, measure)]


@given(TEXTS, st.integers(2, 60))
def test_nothing_but_space_is_lost(text: str, width: int) -> None:
    kept = "".join(lines_of(text, width))
    assert re.sub(r"\s", "", kept) == re.sub(r"\s", "", text)


@given(TEXTS, st.integers(2, 60))
def test_no_line_is_wider_than_the_room(text: str, width: int) -> None:
    assert all(measure(line) <= width for line in lines_of(text, width))


@given(st.lists(st.sampled_from(["数字化", "设备，", "（联网）", "《规范》", "：是", "“全”"])))
def test_closing_marks_never_open_a_line_and_opening_marks_never_end_one(words: list[str]) -> None:
    lines = lines_of("".join(words), 12)
    assert not any(line[0] in NO_START for line in lines[1:])
    assert not any(line[-1] in NO_END for line in lines[:-1])


def test_a_latin_word_or_a_number_is_not_cut_when_a_line_can_hold_it() -> None:
    assert lines_of("用MES跟踪工单进度", 4) == ["用", "MES", "跟踪", "工单", "进度"]
    assert lines_of("差12.50分", 6) == ["差", "12.50", "分"]


def test_a_word_that_no_line_can_hold_is_cut_where_the_line_is_full() -> None:
    assert lines_of("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]


def test_line_feeds_end_paragraphs_and_empty_ones_stay() -> None:
    lines = break_lines("甲\n\n乙丙丁", 4, measure)
    assert [(line.text, line.closes) for line in lines] == [
        ("甲", True),
        ("", True),
        ("乙丙", False),
        ("丁", True),
    ]
