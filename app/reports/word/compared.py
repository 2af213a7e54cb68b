"""The sections on a review and on before and after: what was changed, what became better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import mark, tr
from app.reports.paper.compared import IMPROVED
from app.reports.paper.reviewing import HEADS, SHARES
from app.reports.word import styles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.reports.compared_part import Comparison, Difference, ImprovementPart
    from app.reports.review_part import ReviewPart
    from app.reports.word.manuscript import Manuscript


def write_review(page: Manuscript, said: ReviewPart) -> None:
    """Write what a self-diagnosis claimed beside what its review settled."""
    page.heading(tr("自诊断复核：核减核增"), 2)
    page.text(said.sentence)
    if said.basis:
        page.text(said.basis, styles.SMALL)
    rows = [
        (row.name, row.claimed, row.verified, row.change, row.reason, row.evidence)
        for row in (*said.rows, *said.totals)
    ]
    page.table(HEADS, rows, SHARES, numeric=(3,))
    if said.accepted:
        page.text(said.accepted)


def write_comparison(page: Manuscript, said: Comparison) -> None:
    """Write the totals, every item and every scenario, before and after."""
    page.heading(tr("改造前后对比"), 2)
    page.text(said.sentence)
    page.text(tr("两份评测都按{edition}。", edition=said.edition), styles.SMALL)
    parts: tuple[tuple[str, Sequence[Difference]], ...] = (
        (tr("总体"), said.totals),
        (tr("采集项得分"), said.items),
        (tr("应用场景等级"), said.scenarios),
    )
    for title, found in parts:
        heads = (title, mark("改造前"), mark("改造后"), mark("变化"))
        rows = [(one.name, one.before, one.after, one.change) for one in found]
        page.table(heads, rows, (0.4, 0.2, 0.2, 0.2), numeric=(1, 2, 3))


def write_improvement(page: Manuscript, said: ImprovementPart) -> None:
    """Write whether improvement is shown, and what became better in the whole and in each."""
    page.heading(tr("业务改善"), 2)
    page.text(said.sentence, "Normal" if said.shown else styles.CAUTION)
    for line in said.summary.split("\n"):
        if line.strip():
            page.text(line)
    if said.rows:
        rows = [(row.name, row.change or "—", row.note, row.evidence or "—") for row in said.rows]
        page.table(IMPROVED, rows, (0.2, 0.14, 0.52, 0.14), numeric=(1,))
