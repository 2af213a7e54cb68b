"""The PDF read back: what stands in it, where, and that it is the same every time."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from app.errors import Blocked
from app.reports import style
from app.reports.model import Letterhead, Person
from app.reports.pdf import render_pdf
from app.reports.signed import SignerPart, Signing
from app.scoring.loader import default_catalogue
from tests.reports.cases import FINISHED, pdf_of, report_of, with_photos

if TYPE_CHECKING:
    from app.storage.canonical import Json

HOSTILE: dict[str, Json] = {
    **FINISHED,
    "enterprise/name": "甲<b>&amp;</b>乙" + "特别长的企业名称" * 20,
    "enterprise/main_products": "产品、" * 900,
    "items/F1/note": "<font size=99>不是标记</font> & < > " + "一段很长的备注；" * 620,
    "items/F2/note": "x" * 5000,
    "items/F3/note": "！" * 5000,
    "items/F4/note": "行\n" * 400,
    "scenarios/S06/note": "ABC DEF " * 620,
    "report/summary": "一段很满的话，" * 280,
    "report/process": "工序→" * 6000,
    "report/people": "行\n" * 900,
    "report/advice/S01": "<b>建议</b>" * 300,
    f"evidence/{'d' * 64}": {
        "name": "n" * 3000 + ".pdf",
        "media_type": "application/pdf",
        "size": 9,
    },
    f"evidence/{'d' * 64}/caption": "说明" * 2500,
}


def read(data: bytes) -> PdfReader:
    return PdfReader(BytesIO(data))


def text_of(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in read(data).pages)


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.fixture(scope="module")
def finished() -> bytes:
    return pdf_of(report_of(FINISHED))


def test_the_first_page_says_whose_level_it_is(finished: bytes) -> None:
    cover = squeezed(read(finished).pages[0].extract_text())
    for expected in (
        "改造后现场评测报告",
        "广州市砚岭精密传动有限公司",
        "91440112MA00000154",
        "二级",
        "规范级",
        "51.29分",
        "工信厅企业〔2024〕56号",
        "评测编号6f0e2c1a",
        "第2版",
    ):
        assert expected in cover


def test_every_item_and_scenario_is_there_and_constrained_ones_carry_the_star(
    finished: bytes,
) -> None:
    text = text_of(finished)
    catalogue = default_catalogue()
    for code in (*catalogue.items, *catalogue.scenarios):
        assert code in text
    for scenario in catalogue.scenarios.values():
        assert (f"{scenario.name} ★" in text) == scenario.constrained


def test_pages_are_counted_and_the_outline_leads_to_the_chapters(finished: bytes) -> None:
    reader = read(finished)
    total = len(reader.pages)
    for number, page in enumerate(reader.pages[1:], 2):
        assert f"第{number}页·共{total}页" in squeezed(page.extract_text())
    chapters = [entry for entry in reader.outline if isinstance(entry, Destination)]
    assert [entry.title for entry in chapters] == [
        "评测结论",
        "一、企业基本情况",
        "二、数字化水平分析",
        "三、数字化转型建议",
        "四、佐证材料",
        "五、签署页",
    ]
    for entry in chapters:
        place = reader.get_destination_page_number(entry)
        assert place is not None
        assert str(entry.title) in reader.pages[place].extract_text()


def test_the_contents_name_the_page_of_every_heading(finished: bytes) -> None:
    with closing(pypdfium2.PdfDocument(finished)) as document:
        listed = squeezed(document[1].get_textpage().get_text_range())
        headings = [
            (mark.get_title(), place.get_index())
            for mark in document.get_toc()
            if (place := mark.get_dest())
        ]
    assert len(headings) > 10
    for title, page in headings:
        assert f"{squeezed(title)}{page + 1}" in listed


def test_the_file_says_what_it_is_and_brings_its_fonts(finished: bytes) -> None:
    reader = read(finished)
    about = reader.metadata
    assert about is not None
    assert about.title == "广州市砚岭精密传动有限公司 改造后现场评测报告"
    assert about.author == "数评台"
    assert about.creation_date == datetime(2026, 5, 8, 16, 30, tzinfo=UTC)
    assert str(reader.root_object["/Lang"]) == "zh-CN"
    for page in reader.pages:
        resources: Any = page["/Resources"]
        fonts = [font.get_object() for font in resources["/Font"].values()]
        assert fonts
        assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


def test_an_empty_assessment_gives_a_whole_report(tmp_path: Path) -> None:
    data = pdf_of(report_of({"assessment/kind": "before"}), tmp_path)
    text = squeezed(text_of(data))
    assert "暂定：补全后等级在未达到一级与四级（协同级）之间。" in text
    assert "（企业名称未填写）" in text
    assert "本次评测没有附佐证材料。" in text
    assert text.count("未作答，暂按0分计") == 15


def positions(data: bytes) -> list[tuple[int, float, float]]:
    """Return page, x and y of every piece of text, in points."""
    found: list[tuple[int, float, float]] = []
    # Numbers of pages are drawn in forms of their own, each at its own origin.
    page_total = re.compile(r"共|\d+页|\d+")
    for number, page in enumerate(read(data).pages):

        def visit(
            text: str,
            outer: Any,  # noqa: ANN401 - as pypdf hands it
            inner: Any,  # noqa: ANN401
            *_font: object,
            number: int = number,
        ) -> None:
            if text.strip() and not page_total.fullmatch(text.strip()):
                x = inner[4] * outer[0] + inner[5] * outer[2] + outer[4]
                y = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
                found.append((number, x, y))

        page.extract_text(visitor_text=visit)
    return found


def test_hostile_texts_are_only_text_and_stay_inside_the_margins() -> None:
    crowd = tuple(
        Person(f"{'长' * 40}{number}", "单位" * 90, "", "电" * 200) for number in range(60)
    )
    letterhead = Letterhead("很长的机构名称" * 60, b"\x89PNG broken", crowd)
    signers = tuple(
        SignerPart("评测人员", person.name, "单位" * 90, "", "0" * 64, "已信任", "", ())
        for person in crowd
    )
    signed = Signing("签名齐全", "内容未被改动。", "ab" * 32, signers, (), ())
    data = pdf_of(report_of(HOSTILE, letterhead=letterhead, signing=signed))
    text = squeezed(text_of(data))
    assert "甲<b>&amp;</b>乙" in text
    assert "<fontsize=99>不是标记</font>&<>" in text
    assert text.count("很") >= 620
    assert text.count("→") >= 6000
    assert text.count("<b>建议</b>") == 300
    assert text.count("x") >= 5000
    assert text.count("说明") >= 2500
    footer = 36.0
    for page, x, y in positions(data):
        assert style.MARGIN_SIDE - 1 <= x <= style.PAGE_WIDTH - style.MARGIN_SIDE, (page, x, y)
        assert y >= style.MARGIN_BOTTOM or abs(y - footer) < 1, (page, x, y)


def test_characters_the_font_lacks_show_as_a_box() -> None:
    report = report_of(FINISHED | {"enterprise/name": "佛山𠮷祥🙂五金\u200b厂"})
    cover = squeezed(read(pdf_of(report)).pages[0].extract_text())
    assert "佛山□祥□五金厂" in cover


def test_photos_stand_with_number_proof_and_caption(tmp_path: Path) -> None:
    data = pdf_of(report_of(with_photos(FINISHED, tmp_path, 3)), tmp_path)
    text = squeezed(text_of(data))
    for number in (1, 2, 3):
        assert f"第{number}号机台的数采终端" in text
        assert hashlib.sha256(f"photo {number - 1}".encode()).hexdigest() in text
    images = [image for page in read(data).pages for image in page.images]
    assert len(images) == 3


def test_sixty_photos_stay_under_fifteen_megabytes_six_a_page(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    report = report_of(with_photos(FINISHED, tmp_path, 60))
    buffer = BytesIO()
    render_pdf(
        report,
        buffer,
        photo=lambda sha256: tmp_path / sha256,
        progress=lambda done, total: steps.append((done, total)),
    )
    assert len(buffer.getvalue()) < 15_000_000
    assert b"ASCII85Decode" not in buffer.getvalue()
    per_page = [len(page.images) for page in read(buffer.getvalue()).pages]
    assert [count for count in per_page if count] == [6] * 10
    assert steps == [(done, 61) for done in range(1, 62)]


def test_a_missing_or_broken_preview_shows_a_frame_that_says_so(tmp_path: Path) -> None:
    fields = with_photos(FINISHED, tmp_path, 3)
    broken, missing, _ = sorted(tmp_path.iterdir())
    broken.write_bytes(broken.read_bytes()[:5000])
    missing.unlink()
    text = squeezed(text_of(pdf_of(report_of(fields), tmp_path)))
    assert text.count("照片缺失或无法读取") == 2


def test_the_same_report_has_the_same_bytes_everywhere(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    fields = with_photos(FINISHED, photos, 2)
    other = {"items/F2/options": fields["items/F2/options"]}
    here = hashlib.sha256(pdf_of(report_of(fields, also=other), photos)).hexdigest()
    moved = tmp_path / "moved"
    photos.rename(moved)
    code = (
        "import hashlib, json, sys; from pathlib import Path\n"
        "from tests.reports.cases import pdf_of, report_of\n"
        "fields, other = json.loads(sys.stdin.read())\n"
        "data = pdf_of(report_of(fields, also=other), Path(sys.argv[1]))\n"
        "print(hashlib.sha256(data).hexdigest())"
    )
    for seed, zone, epoch in (("1", "America/New_York", "1"), ("2", "Asia/Shanghai", "86400")):
        done = subprocess.run(
            [sys.executable, "-c", code, str(moved)],
            input=json.dumps([dict(reversed(fields.items())), other]),
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "SOURCE_DATE_EPOCH": epoch},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == here


def test_different_reports_have_different_identifiers(finished: bytes) -> None:
    other = pdf_of(report_of(FINISHED | {"items/F1/note": "改了一个字"}))
    assert read(finished).trailer["/ID"] != read(other).trailer["/ID"]


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    report = report_of(FINISHED)
    with pytest.raises(Blocked, match="写不了报告文件"):
        render_pdf(report, tmp_path / "没有" / "报告.pdf", photo=lambda _sha256: None)
    out = tmp_path / "报告.pdf"
    render_pdf(report, out, photo=lambda _sha256: None)
    assert out.read_bytes() == pdf_of(report)
