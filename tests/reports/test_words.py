"""Times and sizes as a reader in China expects them."""

from __future__ import annotations

import pytest

from app.reports.words import beijing, file_size, level_in_words, pdf_date


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        ("2026-05-08T16:30:00Z", "2026-05-09 00:30（北京时间）"),
        ("2026-05-08T16:30:00.123Z", "2026-05-09 00:30（北京时间）"),
        ("2026-05-08T16:30:00+09:00", "2026-05-08 15:30（北京时间）"),
        ("2026-05-08T16:30:00", "2026-05-08 16:30"),
        ("9999-12-31T23:59:59Z", "9999-12-31 23:59（北京时间）"),
        ("昨天下午", "昨天下午"),
        ("", ""),
    ],
)
def test_times_are_shown_on_the_clock_of_beijing(moment: str, shown: str) -> None:
    assert beijing(moment) == shown


def test_the_date_inside_the_file_is_utc_and_never_the_clock() -> None:
    assert pdf_date("2026-05-08T16:30:00Z") == "D:20260508163000Z"
    assert pdf_date("2026-05-08T16:30:00+08:00") == "D:20260508083000Z"
    assert pdf_date("2026-05-08T16:30:00") == "D:20260508163000Z"
    assert pdf_date("?") == pdf_date("")


@pytest.mark.parametrize(
    ("size", "shown"),
    [(0, "0 B"), (1023, "1023 B"), (1024, "1 KB"), (1_048_576, "1.0 MB"), (2_726_297, "2.6 MB")],
)
def test_sizes_are_short(size: int, shown: str) -> None:
    assert file_size(size) == shown


def test_level_zero_is_only_a_name() -> None:
    assert level_in_words(0, "未达到一级") == "未达到一级"
    assert level_in_words(2, "规范级") == "二级（规范级）"
