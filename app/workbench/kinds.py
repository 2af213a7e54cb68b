"""What kinds and statuses are called; the front ends take the words from here."""

from __future__ import annotations

from app.storage import names

KINDS = names.KINDS
STATUSES = names.STATUSES
