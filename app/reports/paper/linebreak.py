"""Breaks mixed Chinese and Latin text into lines by the rules of Chinese typesetting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# GB/T 15834-2011, 5.1: closing marks never open a line, opening marks never end one.
NO_START: Final = frozenset("、。，．；：？！）】〕》〉」』”’…—～·％‰℃!%),.:;?]}")
NO_END: Final = frozenset("（【〔《〈「『“‘([{")

_PIECES: Final = re.compile(r"\s+|[!-~\u00a1-\u024f]+|.", re.DOTALL)


class Line(NamedTuple):
    """One line as cut from its text; `closes` tells that the paragraph ends here."""

    cut: str
    closes: bool

    @property
    def text(self) -> str:
        """The line as set: a space that ends it takes no room."""
        return self.cut.rstrip()


def break_lines(text: str, width: float, measure: Callable[[str], float]) -> list[Line]:
    """Break text into lines no wider than `width`; line feeds end paragraphs."""
    lines: list[Line] = []
    for paragraph in text.split("\n"):
        found = list(_fill(_units(paragraph), width, measure)) or [""]
        lines += [Line(line, closes=False) for line in found[:-1]]
        lines.append(Line(found[-1], closes=True))
    return lines


def _units(paragraph: str) -> list[str]:
    """Return the pieces that stay together: Latin words, and marks with their neighbour."""
    units: list[str] = []
    for piece in _PIECES.findall(paragraph):
        if units and (piece[0] in NO_START or units[-1][-1] in NO_END):
            units[-1] += piece
        else:
            units.append(piece)
    return units


def _fill(units: list[str], width: float, measure: Callable[[str], float]) -> Iterator[str]:
    line, used = "", 0.0
    for unit in units:
        for part in _fitting(unit, width, measure):
            need = measure(part.rstrip())
            if line and used + need > width:
                yield line
                line, used = "", 0.0
                part = part.lstrip()  # noqa: PLW2901 - a new line never opens with a space
            line += part
            used += measure(part)
    if line.strip():
        yield line


def _fitting(unit: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    """Cut a unit that no line can hold, such as a long address, wherever the line is full."""
    if measure(unit.rstrip()) <= width:
        yield unit
        return
    part, used = "", 0.0
    for char in unit:
        advance = measure(char)
        if part and used + advance > width:
            yield part
            part, used = "", 0.0
        part += char
        used += advance
    yield part
