"""The Word document read back: its styles, its words, and that other programs take it."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from app.reports.anonymous import anonymised
from app.reports.word import styles
from app.scoring.loader import default_catalogue
from tests.reports.cases import FINISHED, report_of, with_photos
from tests.reports.office import converted, needs_office
from tests.reports.renderings import docx_of

if TYPE_CHECKING:
    from app.storage.canonical import Json

HOSTILE: dict[str, Json] = {
    **FINISHED,
    "enterprise/name": "甲<b>&amp;</b>乙\x07" + "特别长的企业名称" * 20,
    "items/F1/note": "<w:p>不是标记</w:p>\x00 & \ufffe" + "一段很长的备注；" * 600,
    "items/F4/note": "行\n" * 400,
}


def opened(data: bytes) -> Document:
    return docx.Document(BytesIO(data))


def words(document: Document) -> str:
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    told = [*document.paragraphs, *(one for cell in cells for one in cell.paragraphs)]
    return "\n".join(paragraph.text for paragraph in told)


def headings(document: Document, level: int) -> list[str]:
    found = document.paragraphs
    return [one.text for one in found if one.style and one.style.name == f"Heading {level}"]


@pytest.fixture(scope="module")
def finished() -> Document:
    return opened(docx_of(report_of(FINISHED)))


def test_chapters_items_and_scenarios_are_headings(finished: Document) -> None:
    assert headings(finished, 1) == [
        "评测结论",
        "一、企业基本情况",
        "二、数字化水平分析",
        "三、数字化转型建议",
        "四、佐证材料",
        "五、签署页",
    ]
    entries, catalogue = headings(finished, 3), default_catalogue()
    names = {code: item.name for code, item in catalogue.items.items()}
    names |= {code: scenario.name for code, scenario in catalogue.scenarios.items()}
    for code, name in names.items():
        assert any(entry.startswith(f"{code} {name}") for entry in entries)


def test_the_contents_list_every_chapter_and_section_and_lead_there(finished: Document) -> None:
    body = finished.element.body
    links = {
        link.get(qn("w:anchor")): "".join(text.text for text in link.iter(qn("w:t")))
        for link in body.iter(qn("w:hyperlink"))
    }
    marks = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    assert set(links) == marks
    listed = [
        one.text
        for one in finished.paragraphs
        if one.style and one.style.name in {"Heading 1", "Heading 2"}
    ]
    assert list(links.values()) == listed
    codes = [code.text.split()[0] for code in body.iter(qn("w:instrText"))]
    assert codes == ["TOC"]


def test_every_page_but_the_cover_says_which_it_is_of_how_many(finished: Document) -> None:
    section = finished.sections[0]
    assert section.different_first_page_header_footer
    assert "广州市砚岭精密传动有限公司" in section.header.paragraphs[0].text
    foot = section.footer.paragraphs[0]
    assert [code.text.strip() for code in foot._p.iter(qn("w:instrText"))] == ["PAGE", "NUMPAGES"]
    assert foot.text.startswith("评测编号 6f0e2c1a · 第2版")


def test_tables_repeat_their_heads_and_no_row_is_cut(finished: Document) -> None:
    ruled = [one for one in finished.tables if one.style and one.style.name == styles.TABLE]
    assert ruled
    for table in finished.tables:
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
    levels = next(table for table in ruled if table.cell(0, 0).text == "等级")
    heads = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in levels.rows]
    assert heads == [True, False, False, False, False]


def test_the_document_is_chinese_in_one_font_without_macros(finished: Document) -> None:
    found = (paragraph.style for paragraph in finished.paragraphs)
    used = {style.style_id: style for style in found if style}
    fonts = [font for style in used.values() for font in style.element.iter(qn("w:rFonts"))]
    assert len(fonts) == len(used)
    assert {font.get(qn("w:eastAsia")) for font in fonts} == {styles.FONT}
    language = next(finished.styles.element.iter(qn("w:lang")))
    assert language.get(qn("w:eastAsia")) == "zh-CN"
    about = finished.core_properties
    assert about.title == "广州市砚岭精密传动有限公司 改造后现场评测报告"
    assert (about.author, about.language) == ("数评台", "zh-CN")
    assert about.created == datetime(2026, 5, 8, 16, 30, tzinfo=UTC)
    with ZipFile(BytesIO(docx_of(report_of(FINISHED)))) as file:
        assert not [name for name in file.namelist() if "vba" in name.lower()]
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_photos_stand_with_number_caption_and_words_for_who_cannot_see(tmp_path: Path) -> None:
    report = report_of(with_photos(FINISHED, tmp_path, 3))
    broken, *_ = sorted(tmp_path.iterdir())
    broken.write_bytes(b"no picture")
    document = opened(docx_of(report, tmp_path))
    text = words(document)
    assert text.count("照片缺失或无法读取") == 1
    for number in (1, 2, 3):
        assert f"第{number}号机台的数采终端" in text
    seen = [shape.get("descr") for shape in document.element.body.iter(qn("wp:docPr"))]
    assert sum("机台的数采终端" in said for said in seen) == 2
    assert all(seen)


def test_hostile_texts_are_only_text(finished: Document) -> None:
    document = opened(docx_of(report_of(HOSTILE)))
    text = words(document)
    assert "甲<b>&amp;</b>乙特别长" in text
    assert "<w:p>不是标记</w:p> & 一段" in text
    assert text.count("很") == 600
    assert "很长" not in words(finished)
    assert len(document.sections[0].header.paragraphs[0].text) < 50


def test_an_anonymous_one_names_nobody_anywhere() -> None:
    enterprise = {"name": "广州市砚岭精密传动有限公司", "credit_code": "91440112MA00000154"}
    data = docx_of(anonymised(report_of(FINISHED), enterprise))
    with ZipFile(BytesIO(data)) as file:
        inside = b"".join(file.read(name) for name in file.namelist()).decode(errors="ignore")
    assert "砚岭" not in inside
    assert "91440112MA00000154" not in inside
    assert "某企业" in words(opened(data))


def test_the_same_report_is_the_same_bytes(tmp_path: Path) -> None:
    fields = with_photos(FINISHED, tmp_path, 1)
    one = docx_of(report_of(fields), tmp_path)
    assert docx_of(report_of(dict(reversed(fields.items()))), tmp_path) == one


@needs_office
def test_libreoffice_opens_it_without_a_word_and_prints_every_chapter(tmp_path: Path) -> None:
    source = tmp_path / "report.docx"
    source.write_bytes(docx_of(report_of(with_photos(FINISHED, tmp_path, 2)), tmp_path))
    (file,) = converted([source], "pdf", tmp_path)
    pages = PdfReader(file).pages
    text = "".join("".join(page.extract_text().split()) for page in pages)
    for chapter in ("评测结论", "二、数字化水平分析", "五、签署页", f"共{len(pages)}页"):
        assert chapter in text
