"""Turns the pages of a PDF into pictures; PDFium serves one thread at a time."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


_XYZ = 3  # numbers of a place on a page: across, up from the bottom, zoom


@dataclass(frozen=True, slots=True)
class Outline:
    """The sizes of the pages in points (1/72 inch), and where each heading stands.

    A place is the number of the page, from 0, and the part of the page above it.
    """

    sizes: tuple[tuple[float, float], ...]
    headings: tuple[tuple[str, float], ...]


def outline_of(pdf: bytes) -> Outline:
    """Return how large the pages are and where the bookmarks lead; pages count from 0."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        sizes = tuple(document.get_page_size(number) for number in range(len(document)))
        marks = ((mark.get_title(), mark.get_dest()) for mark in document.get_toc())
        headings = tuple((title, _place(dest, sizes)) for title, dest in marks if dest is not None)
    return Outline(sizes, headings)


def _place(dest: pypdfium2.PdfDest, sizes: Sequence[tuple[float, float]]) -> float:
    """Return page and part of the page in one number; from the top when nothing else is said."""
    number: int = dest.get_index()
    mode, numbers = dest.get_view()
    if mode != pypdfium2.raw.PDFDEST_VIEW_XYZ or len(numbers) < _XYZ:
        return float(number)
    tall = sizes[number][1]
    return number + max(0.0, min(0.99, 1 - float(numbers[1]) / tall))


def pictures_of(pdf: bytes, pages: Iterable[int], width: int) -> dict[int, bytes]:
    """Return pages as PNG files of a width in pixels; pages count from 0."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return {number: _png(document, number, width) for number in pages}


def _png(document: pypdfium2.PdfDocument, number: int, width: int) -> bytes:
    with closing(document[number]) as page:
        bitmap = page.render(scale=width / page.get_width())
        out = BytesIO()
        bitmap.to_pil().save(out, "PNG", compress_level=1)  # on its way to the screen only
        bitmap.close()
    return out.getvalue()
