"""The blocks a page is made of: text, headings and drawings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, KeepTogether

from app.language import SOURCE, spoken
from app.reports.paper.fonts import font_name, printable, text_width
from app.reports.paper.linebreak import Line, break_lines
from app.reports.style import MUTED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from app.reports.style import TextStyle

_MIN_LINES = 2  # never leave fewer lines of a text alone on a page
_LATIN_HANG = 1.6  # words in Latin letters take so much more room
_LEAST_GAP = 3.0  # points between a lead and its text
_STRETCH = 2  # em; a line with more room left than this is not stretched
_ASCENT = 0.88  # of the em; the fonts' ideographs sit between -0.12 and 0.88


class Text(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """A plain text in one style; nothing in it is ever read as markup."""

    def __init__(
        self, text: str, style: TextStyle, *, lead: str = "", most: int | None = None
    ) -> None:
        """Take at most `most` lines; `lead` is a short word set before the first, in the hang."""
        super().__init__()
        self.text = printable(text)
        self.style = style
        self.spaceBefore = style.before
        self.spaceAfter = style.after
        self._lead = lead
        self._most = most
        self._goes_on = False
        self._hang = style.hang * (1 if spoken() == SOURCE else _LATIN_HANG)
        self._left = style.indent + self._hang
        self._font = font_name(bold=style.bold)
        self._lines: list[Line] = []

    def wrap(self, availWidth: float, _availHeight: float) -> tuple[float, float]:  # noqa: N803
        """Return the size the text needs in points; called by the layout."""
        self.width = availWidth
        self._lines = break_lines(self.text, availWidth - self._left, self._measure)
        if self._most is not None and len(self._lines) > self._most:
            last = self._lines[self._most - 1]
            self._lines[self._most - 1 :] = [Line(last.text[:-1] + "…", closes=True)]
        self.height = len(self._lines) * self.style.leading
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:  # noqa: N803
        """Return what fits and what is left, or nothing when too few lines would stand alone."""
        self.wrap(availWidth, availHeight)
        fits, total = int(availHeight // self.style.leading), len(self._lines)
        if fits >= total:
            return [self]
        fits = min(fits, total - _MIN_LINES)
        if fits < _MIN_LINES:
            return []
        first = Text(_joined(self._lines[:fits]), replace(self.style, after=0), lead=self._lead)
        first._goes_on = not self._lines[fits - 1].closes
        return [first, Text(_joined(self._lines[fits:]), replace(self.style, before=0))]

    def draw(self) -> None:
        """Set the lines on the canvas; called by the layout."""
        style = self.style
        top = self.height - (style.leading - style.size) / 2 - _ASCENT * style.size
        if self._lead:
            font = font_name(bold=False)
            wide = text_width(self._lead, font, style.size)
            size = style.size * min(1.0, (self._hang - _LEAST_GAP) / wide)
            self.canv.setFont(font, size)
            self.canv.setFillColor(HexColor(MUTED))
            self.canv.drawString(style.indent, top, self._lead)
        text = self.canv.beginText()
        text.setFont(self._font, style.size)
        text.setFillColor(HexColor(style.colour))
        for number, line in enumerate(self._lines):
            left, gap = self._placed(line, last=number == len(self._lines) - 1)
            text.setTextOrigin(left, top - number * style.leading)
            text.setCharSpace(gap)
            text.textOut(line.text)
        self.canv.drawText(text)

    def _measure(self, text: str) -> float:
        return text_width(text, self._font, self.style.size)

    def _placed(self, line: Line, *, last: bool) -> tuple[float, float]:
        """Return the line's left edge and the extra space after each of its characters."""
        style, left = self.style, self._left
        slack = self.width - left - self._measure(line.text)
        if style.align == "right":
            return left + slack, 0.0
        if style.align == "justify" and (not line.closes or (last and self._goes_on)):
            narrow = 0 < slack <= _STRETCH * style.size
            return left, slack / max(len(line.text) - 1, 1) if narrow else 0.0
        return left, 0.0


def _joined(lines: list[Line]) -> str:
    return "".join(line.cut + "\n" * line.closes for line in lines).removesuffix("\n")


class Heading(Text):
    """A text that also stands in the outline of the PDF and keeps to what follows it.

    `key` is its own in the document, `depth` counts from 0 for a chapter.
    """

    def __init__(self, text: str, style: TextStyle, *, key: str, depth: int) -> None:
        super().__init__(text, style)
        self.keepWithNext = True
        self.key = key
        self.depth = depth

    def draw(self) -> None:
        """Set the heading and mark its place."""
        self.canv.bookmarkHorizontal(self.key, 0, self.height + self.spaceBefore)
        self.canv.addOutlineEntry(self.text, self.key, self.depth)
        super().draw()


def headings_in(story: Iterable[Flowable]) -> Iterator[Heading]:
    """Find the headings of a story that is not laid out yet, in their order."""
    for flowable in story:
        if isinstance(flowable, Heading):
            yield flowable
        elif isinstance(flowable, KeepTogether):
            yield from headings_in(flowable._content)  # noqa: SLF001 - it has no other way


class Drawing(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """A drawing of fixed size in points, made by a function of the canvas."""

    def __init__(self, width: float, height: float, paint: Callable[[Any], None]) -> None:
        super().__init__()
        self.width = width
        self.height = height
        self._paint = paint

    def draw(self) -> None:
        """Paint with the origin at the drawing's lower left corner."""
        self._paint(self.canv)
