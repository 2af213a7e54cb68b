"""Fields that Word fills in: page numbers, the table of contents, marks it leads to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.text.paragraph import Paragraph


@dataclass(frozen=True, slots=True)
class Marked:
    """A heading with its level and the name of its bookmark."""

    title: str
    level: int
    name: str


def add_field(paragraph: Paragraph, code: str, shows: str = "") -> None:
    """Append a field to a paragraph; `shows` stands there until Word computes it."""
    for part in _field(code, shows):
        paragraph._p.append(part)  # noqa: SLF001 - python-docx has no fields


def bookmark(paragraph: Paragraph, number: int, name: str) -> None:
    """Put a bookmark around what a paragraph says."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (start, end):
        mark.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    paragraph._p.append(end)  # noqa: SLF001
    properties = paragraph._p.pPr  # noqa: SLF001
    paragraph._p.insert(0 if properties is None else 1, start)  # noqa: SLF001


def fill_contents(paragraphs: Sequence[Paragraph], headings: Sequence[Marked]) -> None:
    """Make a table of contents out of one paragraph for each heading.

    The titles stand there at once; Word adds the numbers of the pages, which only it knows.
    """
    opening = _field('TOC \\o "1-2" \\h \\z \\u', "")[:3]
    opening[0].find(qn("w:fldChar")).set(qn("w:dirty"), "true")
    for part in opening:
        paragraphs[0]._p.append(part)  # noqa: SLF001
    for paragraph, heading in zip(paragraphs, headings, strict=True):
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), heading.name)
        link.set(qn("w:history"), "1")
        link.append(_run(heading.title))
        paragraph._p.append(link)  # noqa: SLF001
    paragraphs[-1]._p.append(_char("end"))  # noqa: SLF001


def _field(code: str, shows: str) -> list[Any]:
    instruction = OxmlElement("w:instrText")
    instruction.set(qn("xml:space"), "preserve")
    instruction.text = f" {code} "
    run = OxmlElement("w:r")
    run.append(instruction)
    return [_char("begin"), run, _char("separate"), _run(shows), _char("end")]


def _char(kind: str) -> Any:  # noqa: ANN401 - python-docx leaves XML untyped
    run, char = OxmlElement("w:r"), OxmlElement("w:fldChar")
    char.set(qn("w:fldCharType"), kind)
    run.append(char)
    return run


def _run(text: str) -> Any:  # noqa: ANN401
    run, inside = OxmlElement("w:r"), OxmlElement("w:t")
    inside.set(qn("xml:space"), "preserve")
    inside.text = text
    run.append(inside)
    return run
