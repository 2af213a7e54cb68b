"""Times as people read them: stored in UTC, shown in the computer's own time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from time import strftime

from app.language import tr

_MINUTE, _HOUR = timedelta(minutes=1), timedelta(hours=1)
_BEIJING = timezone(timedelta(hours=8))
_AHEAD = timedelta(minutes=-1)  # clocks of two computers may differ a little


def local_time(utc: str) -> str:
    """Return `2026-03-05 09:41` in local time for a stored UTC time; nothing stays nothing."""
    return datetime.fromisoformat(utc).astimezone().strftime("%Y-%m-%d %H:%M") if utc else ""


def local_day(utc: str) -> str:
    """Return `2026-03-05` in local time for a stored UTC time; nothing stays nothing."""
    return local_time(utc).partition(" ")[0]


def spoken_time(utc: str, now: datetime | None = None) -> str:
    """Return a stored UTC time as one says it: 刚刚, 5分钟前, 今天 14:03, 昨天 09:10, 3月5日.

    A time that is still to come, from a clock that is wrong, is told in full.
    """
    if not utc:
        return ""
    here, then = now or datetime.now(UTC), datetime.fromisoformat(utc)
    passed = here - then
    if passed < _AHEAD:
        return local_time(utc)
    if passed < _MINUTE:
        return tr("刚刚")
    here, then = here.astimezone(), then.astimezone()
    days = (here.date() - then.date()).days
    if passed < _HOUR:
        return tr("{n}分钟前", n=passed // _MINUTE)
    if days <= 1:
        return f"{(tr('昨天') if days else tr('今天'))} {then:%H:%M}"
    year = "" if then.year == here.year else tr("{year}年", year=then.year)
    return tr("{year}{month}月{day}日", year=year, month=then.month, day=then.day)


def beijing_today() -> str:
    """Return today's date in Beijing, where signatures are dated."""
    return f"{datetime.now(_BEIJING):%Y-%m-%d}"


def clock() -> str:
    """Return the time of day with seconds."""
    return strftime("%H:%M:%S")
