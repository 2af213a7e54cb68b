"""Tables in the house style: a head that repeats, thin rules, nothing that overflows."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from reportlab.lib.colors import HexColor
from reportlab.platypus import Table, TableStyle

from app.language import tr
from app.reports import style
from app.reports.paper.blocks import Text
from app.reports.paper.fonts import font_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reportlab.platypus import Flowable

    Row: TypeAlias = Sequence[object]  # each a flowable or a list of them
    Command: TypeAlias = tuple[Any, ...]

_TALLEST: Final = 220.0  # points; a taller row goes on in rows of its own, so that pages can turn
_PADDING: Final = 5.0

_HOUSE: Final = (
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
    ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
    ("TOPPADDING", (0, 0), (-1, -1), 3.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
)


def ruled_table(
    heads: Sequence[str],
    rows: Iterable[Row],
    shares: Sequence[float],
    *,
    numeric: Iterable[int] = (),
    extra: Iterable[Command] = (),
) -> Table:
    """Return a table whose head repeats on every page; `numeric` columns have their head right.

    No row of several stands alone on a page. `shares` are the columns' parts of the content width;
    `extra` are commands for its cells.
    """
    right = set(numeric)
    titles: list[object] = [
        Text(tr(head), style.CELL_HEAD_NUMBER if place in right else style.CELL_HEAD)
        for place, head in enumerate(heads)
    ]
    looks = [
        ("BACKGROUND", (0, 0), (-1, 0), HexColor(style.BRAND_SOFT)),
        ("LINEBELOW", (0, -1), (-1, -1), 0.8, HexColor(style.BRAND)),
        ("NOSPLIT", (0, 0), (-1, 2)),
        ("NOSPLIT", (0, -2), (-1, -1)),
    ]
    return _table([titles, *rows], shares, [*looks, *extra], heads=1, rules=True)


def open_table(
    rows: Iterable[Row],
    shares: Sequence[float],
    extra: Iterable[Command] = (),
    *,
    rules: bool = False,
    whole: bool = False,
) -> Table:
    """Return a table without a head, for things side by side; `shares` of the content width.

    The rows of a `whole` one are known to fit on a page and are never cut.
    """
    return _table(rows, shares, extra, heads=0, rules=rules, whole=whole)


def _table(
    rows: Iterable[Row],
    shares: Sequence[float],
    extra: Iterable[Command],
    *,
    heads: int,
    rules: bool,
    whole: bool = False,
) -> Table:
    widths = [share * style.CONTENT_WIDTH for share in shares]
    pages = [[list(row)] if whole else _turning(row, widths) for row in rows]
    table = Table(
        [row for group in pages for row in group],
        colWidths=widths,
        repeatRows=heads,
        hAlign="LEFT",
        spaceBefore=4,
        spaceAfter=6,
    )
    ruling = _rules_below([len(group) for group in pages]) if rules else ()
    # ReportLab names a font in every cell, and one that is not embedded unless told otherwise.
    font = ("FONTNAME", (0, 0), (-1, -1), font_name(bold=False))
    table.setStyle(TableStyle([*_HOUSE, font, *ruling, *extra]))
    return table


def _rules_below(heights: Iterable[int]) -> Iterator[Command]:
    """Rule off each row below the last of the rows that it takes."""
    last = -1
    for height in heights:
        last += height
        yield ("LINEBELOW", (0, last), (-1, last), 0.4, HexColor(style.RULE))


def _turning(row: Row, widths: Sequence[float]) -> list[list[object]]:
    """Return the row as one or more rows, none of them too tall to stand on a page."""
    columns = [
        list(_portions(cell if isinstance(cell, list) else [cell], width - 2 * _PADDING))
        for cell, width in zip(row, widths, strict=True)
    ]
    return [list(cells) for cells in zip_longest(*columns, fillvalue=[])]


def _portions(cell: Iterable[Flowable], width: float) -> Iterator[list[Flowable]]:
    portion: list[Flowable] = []
    used = 0.0
    waiting = list(cell)
    while waiting:
        flowable = waiting.pop(0)
        height = flowable.wrap(width, _TALLEST)[1]
        if height > _TALLEST:
            flowable, *rest = flowable.split(width, _TALLEST)
            waiting[:0] = rest
            height = flowable.wrap(width, _TALLEST)[1]
        if portion and used + height > _TALLEST:
            yield portion
            portion, used = [], 0.0
        portion.append(flowable)
        used += height
    yield portion
