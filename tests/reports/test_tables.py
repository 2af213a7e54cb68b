"""Tables turn pages without lonely rows and without rows that no page can hold."""

from __future__ import annotations

import pytest

from app.reports import style
from app.reports.paper.blocks import Text
from app.reports.paper.tables import ruled_table

PAGE = style.PAGE_HEIGHT - style.MARGIN_TOP - style.MARGIN_BOTTOM


def rows_per_page(texts: list[str], first: float) -> list[int]:
    """Return how many rows besides the head stand on each page, `first` points being left."""
    rows = [[Text(text, style.CELL), Text("1", style.CELL_NUMBER)] for text in texts]
    waiting = [ruled_table(("名称", "数"), rows, (0.8, 0.2), numeric=(1,))]
    pages: list[int] = []
    room = first
    while waiting:
        table = waiting.pop(0)
        if table.wrap(style.CONTENT_WIDTH, room)[1] > room:
            parts = table.split(style.CONTENT_WIDTH, room)
            waiting[:0] = parts[1:] if parts else [table]
            assert parts or room < PAGE, "a row that no page can hold"
            table = parts[0] if parts else None
        if table is not None:
            pages.append(len(table._cellvalues) - 1)
        room = PAGE
    return pages


@pytest.mark.parametrize("first", [20.0, 60.0, 300.0])
def test_no_row_stands_alone(first: float) -> None:
    for count in range(2, 50):
        pages = rows_per_page([f"第{number}行" for number in range(count)], first)
        assert sum(pages) == count
        assert min(pages) >= 2


def test_a_very_long_text_goes_on_over_pages_and_is_whole() -> None:
    pages = rows_per_page(["短", "很长的说明。" * 1500, "短"], PAGE)
    assert len(pages) > 2
    assert sum(pages) > 3


def test_a_table_of_one_row_is_fine() -> None:
    assert rows_per_page(["唯一的一行"], PAGE) == [1]
