"""Tables in the house style: a head that repeats, thin rules, nothing that overflows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Table, TableStyle

from app.reports import style
from app.reports.paper.blocks import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable

_MIN_SPLIT = 36.0  # points; a row goes on at the next page only where this much of it fits

_HOUSE = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 5),
    ("RIGHTPADDING", (0, 0), (-1, -1), 5),
    ("TOPPADDING", (0, 0), (-1, -1), 3.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
]


def ruled_table(
    heads: Sequence[str],
    rows: Sequence[Sequence[Flowable]],
    widths: Sequence[float],
    *,
    numeric: Sequence[int] = (),
    extra: Sequence[tuple[Any, ...]] = (),
) -> Table:
    """Return a table whose head repeats on every page; `numeric` columns have their head right.

    Widths are shares of the content width and add up to 1. A row taller than what is left of a page
    goes on at the next.
    """
    titles = [
        Text(head, style.CELL_HEAD_NUMBER if place in numeric else style.CELL_HEAD)
        for place, head in enumerate(heads)
    ]
    lines = [
        ("BACKGROUND", (0, 0), (-1, 0), HexColor(style.BRAND_SOFT)),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, HexColor(style.RULE)),
        ("LINEBELOW", (0, -1), (-1, -1), 0.8, HexColor(style.BRAND)),
    ]
    return _table([titles, *rows], widths, [*_HOUSE, *lines, *extra], heads=1)


def open_table(
    rows: Sequence[Sequence[Flowable]],
    widths: Sequence[float],
    extra: Sequence[tuple[Any, ...]] = (),
    *,
    splits: bool = True,
) -> Table:
    """Return a table without head or rules, for things side by side; widths as shares."""
    return _table(rows, widths, [*_HOUSE, *extra], heads=0, splits=splits)


def _table(
    rows: Sequence[Sequence[Flowable]],
    widths: Sequence[float],
    commands: Sequence[tuple[Any, ...]],
    *,
    heads: int,
    splits: bool = True,
) -> Table:
    table = Table(
        [[[cell] if not isinstance(cell, list) else cell for cell in row] for row in rows],
        colWidths=[share * style.CONTENT_WIDTH for share in widths],
        repeatRows=heads,
        splitInRow=_MIN_SPLIT if splits else 0,
        hAlign="LEFT",
        spaceBefore=4,
        spaceAfter=6,
    )
    table.setStyle(TableStyle(list(commands)))
    return table
