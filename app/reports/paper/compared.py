"""The section that sets before and after side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Spacer

from app.language import mark, tr
from app.reports import style
from app.reports.paper.blocks import Heading, Text
from app.reports.paper.prose import kept
from app.reports.paper.tables import open_table, ruled_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable, Table

    from app.reports.compared_part import Comparison, Difference, Improvement, ImprovementPart

_SHARES = (0.37, 0.2, 0.2, 0.23)
_LOOKS = {1: style.CELL_GOOD, 0: style.CELL_NUMBER, -1: style.CELL_ALERT}
IMPROVED = (mark("项目"), mark("变化"), mark("改善说明"), mark("佐证"))
_HALF = 0.49  # of the content width, for one of two tables beside each other


def comparison(said: Comparison) -> list[Flowable]:
    """Return the totals, then every item beside every scenario, before and after."""
    return [
        Heading(tr("改造前后对比"), style.SECTION, key="comparison", depth=1),
        kept(Text(tr("两份评测都按{edition}。", edition=said.edition), style.CAPTION)),
        _table(tr("总体"), said.totals, 1),
        _abreast(
            _table(tr("采集项得分"), said.items, _HALF),
            _table(tr("应用场景等级"), said.scenarios, _HALF),
        ),
    ]


def improvement(said: ImprovementPart) -> list[Flowable]:
    """Return whether improvement is shown, and what became better in the whole and in each."""
    return [
        Heading(tr("业务改善"), style.SECTION, key="improvement", depth=1),
        Text(said.sentence, style.LEAD if said.shown else style.CAUTION),
        *(Text(line, style.PROSE) for line in said.summary.split("\n") if line.strip()),
        *([_improved(said.rows)] if said.rows else ()),
    ]


def _improved(rows: Sequence[Improvement]) -> Table:
    cells = [
        [
            Text(row.name, style.CELL_BOLD),
            Text(row.change or "—", _LOOKS[row.trend]),
            Text(row.note, style.CELL),
            Text(row.evidence or "—", style.CELL),
        ]
        for row in rows
    ]
    return ruled_table(IMPROVED, cells, (0.2, 0.14, 0.52, 0.14), numeric=(1,))


def _abreast(left: Table, right: Table) -> Table:
    flush = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ]
    gap = 1 - 2 * _HALF
    row = [left, Spacer(1, 1), right]
    return open_table([row], [_HALF, gap, _HALF], flush, whole=True)


def _table(title: str, rows: Sequence[Difference], width: float) -> Table:
    """Return a row for each thing compared; `width` is the part of the content width."""
    cells = [
        [
            Text(row.name, style.CELL),
            Text(row.before, style.CELL_NUMBER),
            Text(row.after, style.CELL_NUMBER),
            Text(row.change, _LOOKS[row.trend]),
        ]
        for row in rows
    ]
    shares = [share * width for share in _SHARES]
    return ruled_table(
        (title, tr("改造前"), tr("改造后"), tr("变化")), cells, shares, numeric=(1, 2, 3)
    )
