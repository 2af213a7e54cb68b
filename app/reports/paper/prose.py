"""Prose, facts and entries as every chapter of the printed report sets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.colors import HexColor
from reportlab.platypus import Spacer

from app.language import tr
from app.reports import style
from app.reports.paper.blocks import Text
from app.reports.paper.tables import open_table
from app.reports.sections import REVISED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reportlab.platypus import Flowable, Table

    from app.reports.model import Fact, Passage

_LABEL = 0.17  # share of a fact's label
_KEPT = 400  # characters; a longer entry may be cut by the end of the page
_CODE, _NAME, _SCORE = 0.09, 0.65, 0.26  # shares of the content width in an entry's head


def prose(passage: Passage, looks: style.TextStyle = style.PROSE) -> list[Flowable]:
    """Return the paragraphs of a section; what a person changed is marked at its end."""
    return [Text(line, looks) for line in marked(passage).split("\n") if line.strip()]


def marked(passage: Passage) -> str:
    """Return the text of a section, with the mark when a person changed it."""
    return passage.text + tr(REVISED) if passage.revised else passage.text


def facts(found: Sequence[Fact], abreast: int = 2) -> Table:
    """Return labels and values, so many pairs beside each other."""
    cells: list[Flowable] = []
    for fact in found:
        cells += [Text(fact.label, style.CELL_MUTED), Text(fact.value, style.CELL)]
    cells += [Spacer(1, 1)] * (-len(cells) % (2 * abreast))
    rows = [cells[at : at + 2 * abreast] for at in range(0, len(cells), 2 * abreast)]
    flush = [("LEFTPADDING", (0, 0), (0, -1), 0)]
    table = open_table(rows, [_LABEL, 1 / abreast - _LABEL] * abreast, flush, rules=True)
    table.spaceBefore = table.spaceAfter = 0
    return table


def entry(head: list[Flowable], rest: list[Flowable], length: int) -> list[Flowable]:
    """Keep a short entry on one page, and in any case its head with what follows.

    `length` is that of its longest text.
    """
    end = Spacer(1, 5)
    for part in head if length > _KEPT else [*head, *rest]:
        part.keepWithNext = True
    return [*head, *rest, end]


def entry_head(code: str, name: str, score: str) -> Table:
    """Return the ruled line that opens an entry."""
    cells = [
        Text(code, style.ENTRY_CODE),
        Text(name, style.ENTRY_NAME),
        Text(score, style.ENTRY_SCORE),
    ]
    looks = [
        ("LINEABOVE", (0, 0), (-1, 0), 0.4, HexColor(style.RULE)),
        ("LEFTPADDING", (0, 0), (1, 0), 0),
        ("RIGHTPADDING", (2, 0), (2, 0), 0),
        ("BOTTOMPADDING", (0, 0), (-1, 0), 0),
    ]
    head = open_table([cells], [_CODE, _NAME, _SCORE], looks)
    head.spaceAfter = 0
    return head


def told(lead: str, text: str, looks: style.TextStyle = style.ENTRY) -> list[Flowable]:
    """Return a text of an entry behind its lead, or nothing when there is none."""
    return [Text(text, looks, lead=lead)] if text else []


def listed(lead: str, lines: Iterable[str], looks: style.TextStyle = style.ENTRY) -> list[Flowable]:
    """Return lines of an entry, the first behind the lead."""
    return [Text(line, looks, lead="" if at else lead) for at, line in enumerate(lines)]


def kept(text: Text) -> Text:
    """Keep a text with what follows it."""
    text.keepWithNext = True
    return text
