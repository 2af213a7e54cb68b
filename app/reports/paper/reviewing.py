"""The section that sets a self-diagnosis beside what its review settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import mark, tr
from app.reports import style
from app.reports.paper.blocks import Heading, Text
from app.reports.paper.prose import kept
from app.reports.paper.tables import ruled_table

if TYPE_CHECKING:
    from reportlab.platypus import Flowable, Table

    from app.reports.review_part import ReviewPart, ReviewRow

HEADS = (
    mark("项目"),
    mark("申报"),
    mark("核定"),
    mark("差额"),
    mark("理由"),
    mark("佐证"),
)
SHARES = (0.21, 0.13, 0.14, 0.12, 0.3, 0.1)
_LOOKS = {1: style.CELL_GOOD, 0: style.CELL_NUMBER, -1: style.CELL_ALERT}


def review(said: ReviewPart) -> list[Flowable]:
    """Return the sentence, the table of what was not simply accepted, and what was."""
    parts = [
        Heading(tr("自诊断复核：核减核增"), style.SECTION, key="review", depth=1),
        kept(Text(said.sentence, style.BODY)),
        *([kept(Text(said.basis, style.CAPTION))] if said.basis else ()),
        _table(said),
    ]
    return [*parts, Text(said.accepted, style.BODY)] if said.accepted else parts


def _table(said: ReviewPart) -> Table:
    rows = [_cells(row) for row in (*said.rows, *said.totals)]
    return ruled_table(HEADS, rows, SHARES, numeric=(3,))


def _cells(row: ReviewRow) -> list[Text]:
    return [
        Text(row.name, style.CELL),
        Text(row.claimed, style.CELL),
        Text(row.verified, style.CELL),
        Text(row.change, _LOOKS[row.trend]),
        Text(row.reason, style.CELL),
        Text(row.evidence, style.CELL),
    ]
