"""The time as the journal writes it."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_now() -> str:
    """Return now in UTC with milliseconds, such as 2026-03-05T01:41:00.000Z."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
