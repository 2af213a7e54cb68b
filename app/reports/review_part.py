"""Says the review of a self-diagnosis in words: the table 核减核增 of a report."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.language import tr
from app.reports.review_table import STANDING, ReviewedItem, ReviewedScenario
from app.scoring.text import show_points

if TYPE_CHECKING:
    from fractions import Fraction

    from app.reports.review_table import ReviewTable


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One row in words; `trend` is -1 for 核减, 1 for 核增, else 0.

    `points` or `grades` is the difference in numbers; None while the row is open.
    """

    name: str
    claimed: str
    verified: str
    change: str
    reason: str
    evidence: str
    trend: int
    points: Fraction | None = None
    grades: int | None = None


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
    codes = tr("、").join(row.code for row in plain)
    package = (
        tr("，其评测包指纹{statement}", statement=table.statement)
        if table.statement
        else tr("，没有签名的评测包")
    )
    return ReviewPart(
        sentence=table.sentence,
        basis=tr(
            "所复核的企业自诊断：编号{source}{package}。", source=table.source[:8], package=package
        ),
        rows=tuple(map(_row, shown)),
        totals=tuple(_totals(table)),
        accepted=tr("与申报一致的有{n}项：{codes}。", n=len(plain), codes=codes) if plain else "",
    )


def _row(row: ReviewedItem | ReviewedScenario) -> ReviewRow:
    verdict = tr("复核后又改过") if row.stale else tr(STANDING[row.verdict])
    difference = row.difference or 0
    verified = verdict if row.open else answer_text(row.verified)
    return ReviewRow(
        name=f"{row.code} {tr(row.name)}",
        claimed=answer_text(row.claimed),
        verified=verified,
        change="" if row.difference is None else change_text(row.difference),
        reason=row.reason,
        evidence=tr("、").join(row.evidence),
        trend=(difference > 0) - (difference < 0),
        points=row.difference if isinstance(row, ReviewedItem) else None,
        grades=row.difference if isinstance(row, ReviewedScenario) else None,
    )


def _totals(table: ReviewTable) -> list[ReviewRow]:
    """Return 核减 and 核增, and the points as claimed and settled once everything is settled."""
    whole = table.verified.points - table.claimed.points
    sums = [
        _total(tr("核减合计"), "", "", -table.taken),
        _total(tr("核增合计"), "", "", table.added),
    ]
    if table.open:
        return sums
    claimed, verified = (
        show_points(one.points, one.catalogue.thresholds) for one in (table.claimed, table.verified)
    )
    return [*sums, _total(tr("总分"), claimed, verified, whole)]


def _total(name: str, claimed: str, verified: str, points: Fraction) -> ReviewRow:
    trend = (points > 0) - (points < 0)
    return ReviewRow(name, claimed, verified, change_text(points), "", "", trend, points)


def change_text(difference: Fraction | int) -> str:
    """Return points with a sign and two decimals, or grades with a sign; 0 for no difference."""
    if not difference:
        return "0"
    sign = "-" if difference < 0 else "+"
    if isinstance(difference, int):
        return tr("{sign}{n}级", sign=sign, n=abs(difference))
    return tr("{sign}{points}分", sign=sign, points=show_points(abs(difference)))


def answer_text(answer: tuple[str, ...] | int | None) -> str:
    """Return an answer in short: the options' letters, or the grade."""
    if isinstance(answer, tuple):
        return tr("、").join(answer) or tr("未作答")
    return tr("未评级") if answer is None else tr("{answer}级", answer=answer)
