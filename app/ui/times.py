"""Times as people read them: stored in UTC, shown in the computer's own time."""

from __future__ import annotations

from datetime import UTC, datetime


def local_time(utc: str) -> str:
    """Return `2026-03-05 09:41` in local time for a stored UTC time; nothing stays nothing."""
    return datetime.fromisoformat(utc).astimezone().strftime("%Y-%m-%d %H:%M") if utc else ""


def clock() -> str:
    """Return the time of day with seconds."""
    return datetime.now(UTC).astimezone().strftime("%H:%M:%S")
