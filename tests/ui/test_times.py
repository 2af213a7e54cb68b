"""Times as one says them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.ui.times import local_time, spoken_time

NOON = datetime(2026, 3, 5, 12, 0).astimezone()


@pytest.mark.parametrize(
    ("passed", "said"),
    [
        (timedelta(seconds=30), "刚刚"),
        (timedelta(seconds=-30), "刚刚"),
        (timedelta(minutes=1), "1分钟前"),
        (timedelta(minutes=59, seconds=59), "59分钟前"),
        (timedelta(hours=1), "今天 11:00"),
        (timedelta(hours=12), "今天 00:00"),
        (timedelta(hours=12, minutes=1), "昨天 23:59"),
        (timedelta(hours=36, minutes=1), "3月3日"),
        (timedelta(days=64), "2025年12月31日"),
    ],
)
def test_a_past_time_is_told_as_one_says_it(passed: timedelta, said: str) -> None:
    assert spoken_time(stored(NOON - passed), NOON) == said


def test_a_time_to_come_is_told_in_full() -> None:
    later = stored(NOON + timedelta(hours=1))
    assert spoken_time(later, NOON) == local_time(later)
    assert spoken_time("", NOON) == ""


def stored(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
