"""Where everything stands in the score sheet, so that formulas can point at each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.language import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.scoring.catalogue import Catalogue

OUTCOME: Final = mark("结论")
ITEMS: Final = mark("采集项")
MEASURES: Final = mark("基础数据")
SCENARIOS: Final = mark("场景")
FIRST: Final = 4
"""The row of the first entry of a sheet; title, hint and head stand above it."""
TICK: Final = "✓"
UNDECIDED: Final = mark("待裁定")
"""What a cell holds while copies of the assessment disagree on it."""
ZERO: Final = mark("暂按0分计")
"""How the status of every item ends that earns nothing yet."""
CONSTRAINED: Final = mark("★约束性")


def cell_text(text: str) -> str:
    """Return a text as a formula writes it."""
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


@dataclass(frozen=True, slots=True)
class ItemPlace:
    """The rows of an item: its head, its options from `first` to `last`."""

    head: int
    first: int
    last: int

    @property
    def keys(self) -> str:
        """The cells with the letters of the options."""
        return f"A{self.first}:A{self.last}"

    @property
    def shares(self) -> str:
        """The cells with the shares of the options."""
        return f"D{self.first}:D{self.last}"

    @property
    def ticks(self) -> str:
        """The cells in which options are chosen."""
        return f"F{self.first}:F{self.last}"

    @property
    def maximum(self) -> str:
        """The cell with the most the item can earn."""
        return f"G{self.head}"

    @property
    def points(self) -> str:
        """The cell with what the item earns."""
        return f"H{self.head}"


@dataclass(frozen=True, slots=True)
class Places:
    """Rows by code; scenarios and the counts of their grades are whole blocks of rows."""

    items: Mapping[str, ItemPlace]
    measures: Mapping[str, int]
    measured: Mapping[str, int]
    scenarios: tuple[int, int]
    counts: Mapping[int, int]

    def measure(self, code: str) -> str:
        """Return the cell of a measure's number on its own sheet."""
        return f"D{self.measures[code]}"

    @property
    def all_measures(self) -> str:
        """The cells of all numbers on their own sheet."""
        rows = self.measures.values()
        return f"D{min(rows)}:D{max(rows)}"

    @property
    def grades(self) -> str:
        """The cells of all grades on their own sheet."""
        first, last = self.scenarios
        return f"E{first}:E{last}"

    @property
    def statuses(self) -> str:
        """The cells that say how the items were answered, on their own sheet."""
        rows = [place.head for place in self.items.values()]
        return f"I{min(rows)}:I{max(rows)}"


def places_of(catalogue: Catalogue) -> Places:
    """Lay out the sheets for a catalogue."""
    items: dict[str, ItemPlace] = {}
    row = FIRST
    for code, item in catalogue.items.items():
        items[code] = ItemPlace(row, row + 1, row + len(item.options))
        row += len(item.options) + 1
    measures = {code: row for row, code in enumerate(catalogue.measures, FIRST)}
    computed = [code for code, item in catalogue.items.items() if item.formula is not None]
    below = FIRST + len(measures) + 3
    end = FIRST + len(catalogue.scenarios) - 1
    return Places(
        items=items,
        measures=measures,
        measured={code: row for row, code in enumerate(computed, below)},
        scenarios=(FIRST, end),
        counts={row.level: place for place, row in enumerate(catalogue.levels, end + 4)},
    )
