"""Draws the program's icon in every size that Windows and macOS ask for, from the one SVG.

`python -m installers.icons FOLDER` writes `shuping.ico` and `shuping.icns`; the same libraries give
the same bytes. Nothing of it is kept in the repository.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from installers.bootstrap import ROOT

DRAWING = ROOT / "resources" / "icons" / "shuping.svg"
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# Apple's names: the plain ones, then those for screens of double density.
ICNS_SIZES = {
    b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512,
    b"ic10": 1024, b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
_WHOLE = 256  # which a byte of the directory writes as 0


def main(arguments: list[str]) -> int:
    """Write both files into a folder and name them."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for made in write(folder):
        print(made)
    return 0


def write(folder: Path) -> tuple[Path, Path]:
    """Write `shuping.ico` and `shuping.icns` and return them."""
    pictures = {size: drawn(size) for size in {*ICO_SIZES, *ICNS_SIZES.values()}}
    ico, icns = folder / "shuping.ico", folder / "shuping.icns"
    ico.write_bytes(ico_of({size: pictures[size] for size in ICO_SIZES}))
    icns.write_bytes(icns_of({name: pictures[size] for name, size in ICNS_SIZES.items()}))
    return ico, icns


def drawn(size: int) -> bytes:
    """Return the icon as PNG, `size` pixels wide and high."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs say bytes, Qt takes text
    return bytes(data.data())


def ico_of(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon of PNG pictures: a directory of 16 bytes each, then the pictures."""
    place = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in sorted(pictures.items()):
        edge = size % _WHOLE
        directory += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return directory + b"".join(pictures[size] for size in sorted(pictures))


def icns_of(pictures: dict[bytes, bytes]) -> bytes:
    """Return an icon of macOS: each picture behind its name and its length."""
    parts = [name + struct.pack(">I", 8 + len(it)) + it for name, it in sorted(pictures.items())]
    whole = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(whole)) + whole


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
