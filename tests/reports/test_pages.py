"""The pages as they look, against small pictures kept beside this test.

`python -m tests.reports.test_pages` draws the pictures anew; look at each before committing it.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import segno
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from app.reports import style
from app.reports.anonymous import anonymised
from app.reports.model import Fingerprint, Letterhead, Person
from app.reports.paper import pages
from app.reports.raster import outline_of, pictures_of
from tests.reports.cases import (
    FINISHED,
    IMPROVED,
    VISITED,
    pdf_of,
    report_of,
    reviewed,
    with_photos,
)
from tests.reports.test_comparison import BEFORE

KEPT = Path(__file__).parent / "pages"
WIDTH = 330
BLOCK = 32
MOST = 10
"""The most that a block may differ in mean grey (0 to 255), once softened.

Another drawing program makes 9 at most; a text that moved by four points makes 12 at least.
"""


def logo() -> bytes:
    picture = Image.new("RGBA", (300, 90))
    ImageDraw.Draw(picture).ellipse((5, 5, 85, 85), fill=(200, 40, 40, 255))
    buffer = BytesIO()
    picture.save(buffer, "PNG")
    return buffer.getvalue()


def whole_report(folder: Path) -> bytes:
    """Return a report with everything that a report can have, except signatures."""
    people = (Person("林工", "示例评测中心", "评测组长", "13900139000"),)
    fields = with_photos(FINISHED, folder, 3) | VISITED | IMPROVED
    fields |= {"report/process": "下料→粗车→热处理→精车→滚齿→磨齿→装配→检测→入库。"}
    letterhead = Letterhead("示例评测中心", logo(), people)
    return pdf_of(report_of(fields, before=BEFORE, letterhead=letterhead), folder)


def empty_report(_folder: Path) -> bytes:
    return pdf_of(report_of({"assessment/kind": "self"}))


def anonymous_report(_folder: Path) -> bytes:
    fields = FINISHED | VISITED | IMPROVED
    return pdf_of(anonymised(report_of(fields), {"name": "广州市砚岭精密传动有限公司"}))


def review_report(_folder: Path) -> bytes:
    return pdf_of(report_of(FINISHED | reviewed(FINISHED) | {"assessment/kind": "before"}))


REPORTS = {
    "whole": whole_report,
    "empty": empty_report,
    "anonymous": anonymous_report,
    "review": review_report,
}
SHOWN = {"whole": range(1, 100), "empty": (1, 3), "anonymous": (1, 4), "review": (5, 6)}


def drawn_page(data: bytes, number: int, width: int) -> Image.Image:
    """Draw a page in grey, so many pixels wide; pages count from 0."""
    return Image.open(BytesIO(pictures_of(data, (number,), width)[number])).convert("L")


def kept(name: str) -> dict[str, Image.Image]:
    paths = sorted(KEPT.glob(f"{name}-*.png"))
    return {path.stem: Image.open(path).convert("L") for path in paths}


def drawn(name: str, folder: Path) -> dict[str, Image.Image]:
    data = REPORTS[name](folder)
    count = len(outline_of(data).sizes)
    return {
        f"{name}-{number:02}": drawn_page(data, number - 1, WIDTH)
        for number in SHOWN[name]
        if number <= count
    }


def difference(one: Image.Image, other: Image.Image) -> int:
    """Return how far two pictures are apart in the block where they are furthest."""
    soft = [picture.filter(ImageFilter.GaussianBlur(2)) for picture in (one, other)]
    return max(ImageChops.difference(*soft).reduce(BLOCK).tobytes())


@pytest.mark.parametrize("name", REPORTS)
def test_every_page_looks_as_it_was_last_approved(name: str, tmp_path: Path) -> None:
    expected, found = kept(name), drawn(name, tmp_path)
    assert found.keys() == expected.keys()
    for page, picture in found.items():
        assert picture.size == expected[page].size
        assert difference(picture, expected[page]) < MOST, page


def test_a_moved_line_is_seen() -> None:
    page = next(iter(kept("whole").values()))
    moved = ImageChops.offset(page, 0, 4)  # nine points
    assert difference(page, moved) > MOST
    assert difference(page, page) == 0


def test_the_code_on_the_cover_is_drawn_module_by_module() -> None:
    value = hashlib.sha256(b"answers").hexdigest()
    mark = Fingerprint("内容指纹", value, "", f"shuping:1?sha256={value}")
    report = report_of(FINISHED)
    data = pdf_of(replace(report, cover=replace(report.cover, fingerprint=mark)))
    scale = 4
    cover = drawn_page(data, 0, round(style.PAGE_WIDTH * scale))
    rows = [list(row) for row in segno.make(mark.code, error="m", micro=False).matrix]
    unit = pages.CODE_SIDE / (len(rows) + 8)  # four modules of white on either side
    left = style.PAGE_WIDTH - style.MARGIN_SIDE - pages.CODE_SIDE
    top = style.PAGE_HEIGHT - pages.CODE_BOTTOM - pages.CODE_SIDE
    dark = cover.point(lambda grey: int(grey < 128)).load()
    assert dark is not None
    middles = [(4.5 + place) * unit for place in range(len(rows))]
    seen = [
        [dark[int((left + x) * scale), int((top + y) * scale)] for x in middles] for y in middles
    ]
    assert seen == rows


def renew() -> None:
    """Draw the kept pictures anew."""
    KEPT.mkdir(exist_ok=True)
    for old in KEPT.glob("*.png"):
        old.unlink()
    for name in REPORTS:
        with TemporaryDirectory() as folder:
            for page, picture in drawn(name, Path(folder)).items():
                picture.quantize(16).save(KEPT / f"{page}.png", optimize=True)


if __name__ == "__main__":
    renew()
