"""Renews the pictures of the user guide: `python -m tools.guide_pictures`.

A picture that a page of `docs/guide` names is a state that `tools.screenshots` takes under that
name, at one size and in light colours, once for each language.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from app import resources
from app.language import LANGUAGES

COLOURS = 256  # enough for a window with small photos, at a third of the bytes


def main() -> None:
    """Take all states in every language and keep those that the pages name."""
    for language in LANGUAGES:
        with TemporaryDirectory(prefix="shuping-") as taken:
            line = [sys.executable, "-m", "tools.screenshots", taken, "guide", language]
            subprocess.run(line, check=True)  # noqa: S603 - itself
            keep(Path(taken), resources.guide(language))


def keep(taken: Path, guide: Path) -> None:
    """Put the pictures that the pages of a guide name beside them, and no others."""
    folder = guide / "images"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in wanted(guide):
        (found,) = taken.glob(f"{name}-[0-9]*x[0-9]*-guide-light.png")
        with Image.open(found) as picture:
            small = picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            small.save(folder / f"{name}.png", optimize=True)


def wanted(guide: Path) -> list[str]:
    """Return the names of the pictures that the pages of a guide show."""
    pages = (page.read_text(encoding="utf-8") for page in sorted(guide.glob("*.md")))
    return sorted({name for page in pages for name in re.findall(r"images/([\w-]+)\.png", page)})


if __name__ == "__main__":
    main()
