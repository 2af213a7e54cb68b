"""The section that sets before and after side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Spacer

from app.language import tr
from app.reports import style
from app.reports.paper.blocks import Heading, Text
from app.reports.paper.tables import open_table, ruled_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable, Table

    from app.reports.model import Comparison, Difference

_SHARES = (0.37, 0.2, 0.2, 0.23)
_HALF = 0.49  # of the content width, for one of two tables beside each other


def comparison(said: Comparison) -> list[Flowable]:
    """Return the totals, then every item beside every scenario, before and after."""
    return [
        Heading(tr("改造前后对比"), style.SECTION, key="comparison", depth=1),
        _table(tr("总体"), said.totals, 1),
        _abreast(
            _table(tr("采集项得分"), said.items, _HALF),
            _table(tr("应用场景等级"), said.scenarios, _HALF),
        ),
    ]


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
    looks = {1: style.CELL_GOOD, 0: style.CELL_NUMBER, -1: style.CELL_ALERT}
    cells = [
        [
            Text(row.name, style.CELL),
            Text(row.before, style.CELL_NUMBER),
            Text(row.after, style.CELL_NUMBER),
            Text(row.change, looks[row.trend]),
        ]
        for row in rows
    ]
    shares = [share * width for share in _SHARES]
    return ruled_table(
        (title, tr("改造前"), tr("改造后"), tr("变化")), cells, shares, numeric=(1, 2, 3)
    )
