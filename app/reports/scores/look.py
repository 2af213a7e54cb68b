"""How the score sheet looks: the formats of its cells, and pages on which only answers change."""

from __future__ import annotations

import unicodedata
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from app.language import tr
from app.reports import style
from app.reports.scores.places import FIRST
from app.reports.sheets import COMMON, HEAD_LOOK, clean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xlsxwriter import Workbook

_EDGE: Final = {"border": 1, "border_color": style.RULE}
_WRAP: Final = {"text_wrap": True}
_OPEN: Final = {"bg_color": style.GOLD_SOFT, "locked": False, "align": "center"}
_STRONG: Final = {"bold": True, "bg_color": style.BRAND_SOFT, "font_color": style.BRAND}
_LOOKS: Final[Mapping[str, Mapping[str, object]]] = {
    "title": {"bold": True, "font_size": 16, "font_color": style.BRAND},
    "hint": {"font_color": style.MUTED, **_WRAP},
    "section": {"bold": True, "font_size": 12, "font_color": style.BRAND},
    "head": HEAD_LOOK,
    "text": {**_EDGE, **_WRAP},
    "middle": {**_EDGE, "align": "center"},
    "count": {**_EDGE, "num_format": "0", "align": "center"},
    "points": {**_EDGE, "num_format": "0.00"},
    "share": {**_EDGE, "num_format": "0.00%"},
    "edge": {**_EDGE, "num_format": "0.##", "align": "center"},
    "strong": {**_EDGE, **_STRONG},
    "strong middle": {**_EDGE, **_STRONG, "align": "center"},
    "strong points": {**_EDGE, **_STRONG, "num_format": "0.00"},
    "strong share": {**_EDGE, **_STRONG, "num_format": "0.00%"},
    "strong wrap": {**_EDGE, **_STRONG, "text_wrap": True, "bold": False},
    "level": {**_EDGE, **_STRONG, "font_size": 14, "align": "center", "num_format": "0"},
    "answer": {**_EDGE, **_OPEN},
    "good": {"font_color": style.GOOD},
    "alert": {"font_color": style.ALERT, "bold": True},
    **{
        f"grade {grade}": {"bg_color": fill, "font_color": style.GRADE_INKS[grade]}
        for grade, fill in enumerate(style.GRADE_FILLS)
    },
}
_LINE: Final = 15.0  # points
_TALLEST: Final = 400.0  # points; Excel takes 409
_BARE: Final = frozenset(["good", "alert", *(f"grade {grade}" for grade in range(5))])
"""What is laid over a cell's own look."""


class Looks:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._made = {
            name: book.add_format({**look} if name in _BARE else {**COMMON, **look})
            for name, look in _LOOKS.items()
        }

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - XlsxWriter ships no types
        """Return a format by its name."""
        return self._made[name]


class Page:
    """A sheet whose cells are locked without a password, all but the answers."""

    def __init__(self, book: Workbook, name: str, looks: Looks, widths: Sequence[float]) -> None:
        self.sheet = book.add_worksheet(name)
        self.looks = looks
        self._widths = widths
        self._heights: dict[int, float] = {}
        for place, width in enumerate(widths):
            self.sheet.set_column(place, place, width)
        self.sheet.hide_gridlines(2)
        self.sheet.protect("", {"format_columns": True, "format_rows": True})
        self.sheet.set_paper(9)  # A4
        self.sheet.fit_to_pages(1, 0)
        self.sheet.set_margins(0.4, 0.4, 0.6, 0.6)
        self.sheet.set_footer(tr("&L&A&R第 &P 页，共 &N 页"))

    def top(self, title: str, hint: str, heads: Sequence[str]) -> None:
        """Write title, hint and head of a list; the head stays in view and is printed again."""
        self.text("A1", title, "title")
        self.merged(f"A2:{chr(ord('A') + len(heads) - 1)}2", hint, "hint")
        self.sheet.set_row(0, 26)
        self.sheet.set_row(1, 2 * _LINE + 2)
        self.heads(FIRST - 1, heads)
        self.sheet.freeze_panes(FIRST - 1, 2)
        self.sheet.repeat_rows(FIRST - 2)
        self.sheet.set_landscape()

    def heads(self, row: int, heads: Sequence[str]) -> None:
        """Write the head of a table into a row, counted from 1."""
        self.raise_row(row, "\n", 1)
        for place, head in enumerate(heads):
            self.sheet.write_string(row - 1, place, tr(head), self.looks["head"])

    def text(self, cell: str, text: str, look: str = "text") -> None:
        """Write a text, never read as anything else."""
        self.sheet.write_string(cell, clean(text), self.looks[look])

    def merged(self, cells: str, text: str, look: str = "text") -> None:
        """Write a text over several cells of a row."""
        self.sheet.merge_range(cells, "", self.looks[look])
        self.text(cells.partition(":")[0], text, look)

    def fit(self, row: int, **texts: str) -> None:
        """Make a row, counted from 1, high enough for the texts of its columns A, B, ..."""
        for column, text in texts.items():
            self.raise_row(row, text, self._widths[ord(column) - ord("A")])

    def raise_row(self, row: int, text: str, width: float) -> None:
        """Make a row high enough for a text in cells so many digits wide, never lower."""
        needed = min(_lines(text, width) * _LINE + 1, _TALLEST)
        self._heights[row] = max(self._heights.get(row, 0), needed)
        self.sheet.set_row(row - 1, self._heights[row])

    def number(self, cell: str, number: Fraction | int, look: str) -> None:
        """Write a number."""
        self.sheet.write_number(cell, float(number), self.looks[look])

    def formula(self, cell: str, formula: str, shows: Fraction | float | str, look: str) -> None:
        """Write a formula with what it gives, for programs that compute nothing."""
        value = float(shows) if isinstance(shows, Fraction) else shows
        self.sheet.write_formula(cell, f"={formula}", self.looks[look], value)

    def answer(self, cell: str, given: Fraction | int | str | None, rule: dict[str, Any]) -> None:
        """Write a cell that a reader may change within the rule."""
        look = self.looks["answer"]
        if given is None:
            self.sheet.write_blank(cell, None, look)
        elif isinstance(given, str):
            self.sheet.write_string(cell, given, look)
        else:
            self.sheet.write_number(cell, float(given), look)
        self.sheet.data_validation(cell, _told(rule))

    def mark(self, cells: str, rule: dict[str, Any], look: str) -> None:
        """Lay a look over the cells that fulfil a condition."""
        self.sheet.conditional_format(cells, {**rule, "format": self.looks[look]})


def _lines(text: str, width: float) -> int:
    """Return how many lines a text takes in a column so many digits wide."""
    return sum(-(-_wide(line) // max(int(width) - 1, 1)) or 1 for line in text.split("\n"))


def _wide(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WFA" else 1 for sign in text)


def _told(rule: dict[str, Any]) -> dict[str, Any]:
    told = {"error_title": tr("不能这样填"), "error_message": tr(rule["error_message"])}
    return {**rule, **told}
