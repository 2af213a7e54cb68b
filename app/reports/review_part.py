"""Says the review of a self-diagnosis in words: the table 核减核增 of a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.reports.review_table import STANDING
from app.scoring.text import show_points

if TYPE_CHECKING:
    from fractions import Fraction

    from app.reports.review_table import ReviewedItem, ReviewedScenario, ReviewTable


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One row in words; `trend` is -1 for 核减, 1 for 核增, else 0."""

    name: str
    claimed: str
    verified: str
    change: str
    reason: str
    evidence: str
    trend: int


@dataclass(frozen=True, slots=True)
class ReviewPart:
    """Claimed, verified, difference, reason and evidence of what was not simply accepted.

    `accepted` says what was, `basis` which self-diagnosis was reviewed.
    """

    sentence: str
    basis: str
    rows: tuple[ReviewRow, ...]
    totals: tuple[ReviewRow, ...]
    accepted: str


def review_part(table: ReviewTable) -> ReviewPart:
    """Return what a report says of a review."""
    plain = [row for row in table.rows if row.verdict == "accepted" and not row.open]
    shown = [row for row in table.rows if row not in plain]
    codes = "、".join(row.code for row in plain)
    package = f"，其评测包指纹{table.statement}" if table.statement else "，没有签名的评测包"
    return ReviewPart(
        sentence=table.sentence,
        basis=f"所复核的企业自诊断：编号{table.source[:8]}{package}。",
        rows=tuple(map(_row, shown)),
        totals=tuple(_totals(table)),
        accepted=f"与申报一致的有{len(plain)}项：{codes}。" if plain else "",
    )


def _row(row: ReviewedItem | ReviewedScenario) -> ReviewRow:
    verdict = "复核后又改过" if row.stale else STANDING[row.verdict]
    difference = row.difference or 0
    verified = verdict if row.open else said(row.verified)
    return ReviewRow(
        name=f"{row.code} {row.name}",
        claimed=said(row.claimed),
        verified=verified,
        change="" if row.difference is None else change_text(row.difference),
        reason=row.reason,
        evidence="、".join(row.evidence),
        trend=(difference > 0) - (difference < 0),
    )


def _totals(table: ReviewTable) -> list[ReviewRow]:
    taken = ReviewRow("核减合计", "", "", change_text(-table.taken), "", "", -bool(table.taken))
    added = ReviewRow("核增合计", "", "", change_text(table.added), "", "", int(bool(table.added)))
    return [taken, added]


def change_text(difference: Fraction | int) -> str:
    """Return points with a sign and two decimals, or grades with a sign; 0 for no difference."""
    if not difference:
        return "0"
    sign = "-" if difference < 0 else "+"
    if isinstance(difference, int):
        return f"{sign}{abs(difference)}级"
    return f"{sign}{show_points(abs(difference))}分"


def said(answer: tuple[str, ...] | int | None) -> str:
    """Return an answer in short: the options' letters, or the grade."""
    if isinstance(answer, tuple):
        return "、".join(answer) or "未作答"
    return "未评级" if answer is None else f"{answer}级"
