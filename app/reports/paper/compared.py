"""The section that sets before and after side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports import style
from app.reports.paper.blocks import Heading, Text
from app.reports.paper.tables import ruled_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable, Table

    from app.reports.model import Comparison, Difference

_SHARES = (0.4, 0.2, 0.2, 0.2)


def comparison(said: Comparison) -> list[Flowable]:
    """Return the totals, then every item and every scenario before and after."""
    return [
        Heading("改造前后对比", style.SECTION, key="comparison", depth=1),
        Text(said.sentence, style.PROSE),
        _table("总体", said.totals),
        _table("采集项得分", said.items),
        _table("应用场景等级", said.scenarios),
    ]


def _table(title: str, rows: Sequence[Difference]) -> Table:
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
    return ruled_table((title, "改造前", "改造后", "变化"), cells, _SHARES, numeric=(1, 2, 3))
