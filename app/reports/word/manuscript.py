"""The Word document while it is written: headings, paragraphs, tables and pictures in order."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from app.language import tr
from app.reports import style
from app.reports.paper.prose import marked
from app.reports.sheets import clean
from app.reports.word import styles
from app.reports.word.fields import Marked, bookmark, fill_contents

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from docx.table import Table, _Cell, _Row
    from docx.text.paragraph import Paragraph

    from app.reports.model import Fact, Passage

_LISTED: Final = 2  # levels of headings that stand in the table of contents


class Manuscript:
    """A Word document in the house style, written from top to bottom."""

    def __init__(self) -> None:
        self.document = Document()
        styles.set_up_styles(self.document)
        self._headings: list[Marked] = []
        self._contents: Paragraph | None = None

    def heading(self, text: str, level: int) -> Paragraph:
        """Begin a chapter, a section or an entry (level 1, 2 or 3)."""
        paragraph = self.document.add_paragraph(clean(text), f"Heading {level}")
        if level <= _LISTED:
            name = f"_Toc{len(self._headings) + 1:08}"
            bookmark(paragraph, len(self._headings) + 1, name)
            self._headings.append(Marked(clean(text), level, name))
        return paragraph

    def chapter(self, text: str) -> None:
        """Begin a chapter on a page of its own."""
        self.heading(text, 1).paragraph_format.page_break_before = True

    def text(self, text: str, look: str = "Normal") -> Paragraph:
        """Write a paragraph."""
        return self.document.add_paragraph(clean(text), look)

    def passage(self, passage: Passage) -> None:
        """Write the paragraphs of a section; what a person changed is marked at its end."""
        for line in marked(passage).split("\n"):
            if line.strip():
                self.text(line)

    def told(self, lead: str, lines: Iterable[str], look: str = styles.ENTRY) -> None:
        """Write lines of an entry, the first behind its lead."""
        for place, line in enumerate(line for line in lines if line):
            self.text(f"{'' if place else lead}\t{line}", look)

    def picture(self, png: bytes, width: float, words: str) -> None:
        """Put a picture in a paragraph of its own, so many points wide, with words for a reader."""
        paragraph = self.document.add_paragraph()
        place_picture(paragraph, png, words, width=width)

    def table(
        self,
        heads: Sequence[str],
        rows: Iterable[Sequence[str]],
        shares: Sequence[float],
        *,
        numeric: Collection[int] = (),
    ) -> Table:
        """Write a ruled table; its head is repeated on every page and no row is cut."""
        table = self.grid(len(heads), shares, styles.TABLE)
        for place, row in enumerate(([tr(head) for head in heads], *rows)):
            made = add_row(table, is_head=place == 0)
            for column, (cell, text) in enumerate(zip(made.cells, row, strict=True)):
                write_cell(cell, text, styles.NUMBER if column in numeric else styles.CELL)
        self.text("", styles.GAP)
        return table

    def facts(self, facts: Sequence[Fact], abreast: int = 2) -> None:
        """Write labels and values, so many pairs beside each other."""
        if not facts:
            return
        table = self.grid(2 * abreast, [0.17, 1 / abreast - 0.17] * abreast, styles.TABLE)
        for look in table._tbl.tblPr.iter(qn("w:tblLook")):  # noqa: SLF001
            look.set(qn("w:firstRow"), "0")
            look.set(qn("w:val"), "0000")
        for at in range(0, len(facts), abreast):
            made = add_row(table)
            for place, fact in enumerate(facts[at : at + abreast]):
                write_cell(made.cells[2 * place], fact.label, styles.SMALL)
                write_cell(made.cells[2 * place + 1], fact.value, styles.CELL)
        self.text("", styles.GAP)

    def grid(self, columns: int, shares: Sequence[float], look: str) -> Table:
        """Return a table without rows; `shares` are the columns' parts of the content width."""
        table: Table = self.document.add_table(0, columns, look)
        table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
        for column, share in zip(table.columns, shares, strict=True):
            column.width = Pt(share * style.CONTENT_WIDTH)
        return table

    def contents(self) -> None:
        """Leave room for the table of contents."""
        self.text(tr("目录"), "TOC Heading")
        self._contents = self.text("", "toc 1")

    def finish(self) -> None:
        """Fill the table of contents, now that every heading is known."""
        if self._contents is None:
            return
        entries = [
            self._contents.insert_paragraph_before("", f"toc {heading.level}")
            for heading in self._headings
        ]
        fill_contents(entries, self._headings)


def write_cell(cell: _Cell, text: str, look: str) -> None:
    """Write the text of a table's cell."""
    paragraph = cell.paragraphs[0]
    paragraph.style = look
    paragraph.add_run(clean(text))


def place_picture(
    paragraph: Paragraph,
    data: bytes,
    words: str,
    *,
    width: float | None = None,
    height: float | None = None,
) -> None:
    """Put a picture into a paragraph, sized in points, with words for who cannot see it."""
    run: Any = paragraph.add_run()
    sizes = (None if size is None else Pt(size) for size in (width, height))
    frame = run.add_picture(BytesIO(data), *sizes)._inline  # noqa: SLF001 - no setters for these
    for side in ("distT", "distB", "distL", "distR"):  # LibreOffice would leave an eighth inch
        frame.set(side, "0")
    frame.docPr.set("descr", clean(words))
    frame.docPr.set("name", clean(words)[:40])


def add_row(table: Table, *, is_head: bool = False) -> _Row:
    """Append a row that no page cuts; a head is repeated on the pages that follow."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]  # python-docx left it out
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no setter
    properties.append(OxmlElement("w:cantSplit"))
    if is_head:
        properties.append(OxmlElement("w:tblHeader"))
    return row
