"""The pages of an open assessment beside those of its items and scenarios, by their codes."""

from __future__ import annotations

ENTERPRISE = "enterprise"
FINISH = "finish"
PHOTOS = "photos"
REPORT = "report"
CONFLICTS = "conflicts"
REVIEW = "review"
RESULT = "result"  # of the guided questions of a self-diagnosis
PROGRAMME = "programme"
VISIT = "visit"
COMPARE = "compare"
