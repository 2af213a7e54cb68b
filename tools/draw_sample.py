"""Draw the photos of the sample enterprise and note their hashes in its assessment.

Run from the repository: `python -m tools.draw_sample [NAME...]`; without names all are drawn.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from hashlib import sha256
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtGui import QGuiApplication

from app.resources import resource
from tools.sample_art import (
    dashboards,
    inspection,
    nameplate,
    rules,
    topology,
    training,
    warehouse,
    workshop,
)
from tools.sample_art.canvas import load_fonts, paint, photograph, to_pillow
from tools.sample_art.encode import camera_facts, save_photo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QPainter

FOLDER = resource("samples", "yanling")
PORTRAIT = (1200, 1600)
LANDSCAPE = (1600, 1200)
SCREEN = (1600, 1000)
HILLSIDE = (Fraction("23.3125"), Fraction("113.6250"))  # a wooded slope, no works in sight


@dataclass(frozen=True)
class Shot:
    """One photo: what is drawn, when it was taken and what its camera noted."""

    name: str
    draw: Callable[[QPainter], None]
    taken: str
    quality: int = 74
    size: tuple[int, int] = LANDSCAPE
    located: bool = False

    def write(self, folder: Path) -> None:
        """Draw the scene and write the file."""
        taken = datetime.fromisoformat(f"2026-05-12T{self.taken}+08:00")
        exif = camera_facts(taken, HILLSIDE if self.located else None, turned=self.size == PORTRAIT)
        picture = photograph(paint(self.draw, self.size), self.name)
        save_photo(picture, folder / self.name, exif, self.quality)


@dataclass(frozen=True)
class Screenshot:
    """A picture of a screen: no camera, no grain."""

    name: str
    draw: Callable[[QPainter], None]

    def write(self, folder: Path) -> None:
        """Draw the screen and write the file."""
        picture = to_pillow(paint(self.draw, SCREEN))
        picture.quantize(256, dither=Image.Dither.NONE).save(folder / self.name, optimize=True)


@dataclass(frozen=True)
class Paper:
    """A printed document."""

    name: str
    typeset: Callable[[Path], None]

    def write(self, folder: Path) -> None:
        """Typeset the document and write the file."""
        self.typeset(folder / self.name)


FILES: tuple[Shot | Screenshot | Paper, ...] = (
    Shot("数控加工车间.jpg", workshop.draw, "09:24:15", located=True),
    Shot("设备铭牌.jpg", nameplate.draw, "09:41:32", size=PORTRAIT),
    Shot("网络拓扑白板.jpg", topology.draw, "10:12:48"),
    Screenshot("MES工单看板.png", dashboards.draw_orders),
    Shot("齿面视觉检测工位.jpg", inspection.draw, "11:20:05"),
    Shot("仓库扫码入库.jpg", warehouse.draw, "13:46:21", quality=62, located=True),
    Shot("能耗看板.jpg", dashboards.draw_energy_wall, "14:22:54"),
    Shot("数字化培训.heic", training.draw, "15:05:37", quality=57, located=True),
    Paper("数据资源管理制度.pdf", rules.typeset),
)


ENTRY = re.compile(r'"sha256": "[0-9a-f]*"(,\s+"name": "([^"]+)",[^}]*?"size": )\d+')


def note_hashes(folder: Path) -> None:
    """Bring hash and size of every evidence entry of the assessment up to date."""

    def renewed(entry: re.Match[str]) -> str:
        data = (folder / "photos" / entry[2]).read_bytes()
        return f'"sha256": "{sha256(data).hexdigest()}"{entry[1]}{len(data)}'

    path = folder / "assessment.json"
    text = ENTRY.sub(renewed, path.read_text(encoding="utf-8"))
    path.write_text(text, encoding="utf-8", newline="\n")


def main(names: list[str]) -> None:
    """Draw the named files, or all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QGuiApplication([])
    load_fonts()
    for file in FILES:
        if not names or file.name in names:
            file.write(FOLDER / "photos")
    note_hashes(FOLDER)
    qt.shutdown()


if __name__ == "__main__":
    main(sys.argv[1:])
