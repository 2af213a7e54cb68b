"""Renders a report as a Word document; the same report and photos give the same bytes."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.oxml.ns import qn
from docx.shared import Pt

from app.language import tr
from app.plain import cut
from app.reports import style
from app.reports.paper.pictures import printed
from app.reports.sheets import clean
from app.reports.word import chapters, front, proof, styles
from app.reports.word.fields import add_field
from app.reports.word.manuscript import Manuscript
from app.reports.words import read_utc

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from docx.document import Document

    from app.reports.model import EvidencePart, Report

    Progress = Callable[[int, int], None]

_HEAD: Final = 32  # characters of the enterprise's name in the running head, which is one line
_FONTS: Final = "word/fontTable.xml"
_THUMBNAIL: Final = "/docProps/thumbnail.jpeg"  # of python-docx's own template


def render_docx(
    report: Report,
    out: BinaryIO,
    *,
    photo: Callable[[str], Path | None],
    progress: Progress = lambda _done, _total: None,
) -> None:
    """Write the report, with the words of the printed one and real styles to go on with.

    `photo` gives the preview of a piece of evidence by its SHA-256, upright, or None; one that is
    missing or unreadable is named as such. `progress` hears of photos done, of all, and the end.
    """
    done, total = 0, len(report.photos) + 1

    def jpeg_of(part: EvidencePart) -> bytes | None:
        nonlocal done
        jpeg = printed(part, photo)
        done += 1
        progress(done, total)
        return jpeg

    page = Manuscript()
    _set_up_pages(page.document, report)
    front.write_front(page, report)
    chapters.write_enterprise(page, report)
    chapters.write_analysis(page, report)
    chapters.write_advice(page, report)
    proof.write_evidence(page, report, jpeg_of)
    if report.signature:
        proof.write_signatures(page, report, report.signature)
    page.finish()
    _describe(page.document, report)
    _write(page.document, out)
    progress(total, total)


def _set_up_pages(document: Document, report: Report) -> None:
    """Make pages of A4 with a running head and “page x of y”; the cover has neither."""
    section = document.sections[0]
    section.page_width, section.page_height = Pt(style.PAGE_WIDTH), Pt(style.PAGE_HEIGHT)
    section.left_margin = section.right_margin = Pt(style.MARGIN_SIDE)
    section.top_margin, section.bottom_margin = Pt(style.MARGIN_TOP), Pt(style.MARGIN_BOTTOM)
    section.different_first_page_header_footer = True
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    name = report.cover.enterprise
    short = cut(name, _HEAD)
    head.add_run(clean(f"{report.cover.title}\t{short}"))
    foot.add_run(tr("{identity}\t第", identity=report.identity))
    add_field(foot, "PAGE", "1")
    foot.add_run(tr("页 · 共"))
    add_field(foot, "NUMPAGES", "1")
    foot.add_run(tr("页"))


def _describe(document: Document, report: Report) -> None:
    about, made = document.core_properties, read_utc(report.made_at)
    about.title = clean(f"{report.cover.enterprise} {report.cover.title}")[:255]
    about.subject, about.keywords = clean(report.cover.edition)[:255], report.assessment_id
    about.author = about.last_modified_by = tr("数评台")
    about.comments, about.category, about.language = "", "", "zh-CN"
    about.created = about.modified = made or datetime(2000, 1, 1, tzinfo=UTC)
    settings: Any = document.settings.element
    for language in settings.iter(qn("w:themeFontLang")):
        language.set(qn("w:eastAsia"), "zh-CN")
    package = document.part.package
    for key, found in list(package.rels.items()):
        if not found.is_external and found.target_part.partname == _THUMBNAIL:
            del package.rels[key]


def _write(document: Document, out: BinaryIO) -> None:
    """Write the parts with one fixed time, and say what may stand in for the font."""
    buffer = BytesIO()
    document.save(buffer)
    other = f'<w:font w:name="{styles.FONT}"><w:altName w:val="{styles.OTHER_FONTS}"/></w:font>'
    with ZipFile(buffer) as made, ZipFile(out, "w", ZIP_DEFLATED) as file:
        for name in made.namelist():
            data = made.read(name)
            if name == _FONTS:
                data = data.replace(b"</w:fonts>", f"{other}</w:fonts>".encode())
            entry = ZipInfo(name)
            entry.compress_type = ZIP_DEFLATED
            file.writestr(entry, data)
