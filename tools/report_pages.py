"""Draws three pages of the sample's report beside each other: `python -m tools.report_pages`."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageOps

from app.reports.raster import outline_of, pictures_of
from app.workbench import packages
from app.workbench.sample import open_sample
from app.workbench.session import open_session

OUT = Path(__file__).resolve().parent.parent / "docs" / "images" / "report.png"
WIDTH, GAP = 440, 14
HEADINGS = ("评测结论", "三、数字化转型建议")


def main() -> None:
    """Write the cover, the conclusion and the advice into one picture."""
    pdf = _report()
    places = dict(outline_of(pdf).headings)
    numbers = [0, *(int(places[heading]) for heading in HEADINGS)]
    drawn = pictures_of(pdf, numbers, WIDTH)
    pages = [ImageOps.expand(Image.open(BytesIO(drawn[at])), 1, "#D6DEE7") for at in numbers]
    wide, high = pages[0].size
    sheet = Image.new("RGB", (len(pages) * (wide + GAP) + GAP, high + 2 * GAP), "#EEF2F6")
    for at, page in enumerate(pages):
        sheet.paste(page, (GAP + at * (wide + GAP), GAP))
    sheet.save(OUT, optimize=True)


def _report() -> bytes:
    with TemporaryDirectory() as folder:
        out = Path(folder) / "report.pdf"
        with open_session(Path(folder) / "workspace", author="示例评测员") as session:
            packages.report(session, assessment=open_sample(session), out=out)
        return out.read_bytes()


if __name__ == "__main__":
    main()
