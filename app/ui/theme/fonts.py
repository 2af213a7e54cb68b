"""Fonts: the shipped Noto Sans SC, so that Chinese looks the same on every computer."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from app.resources import resource
from app.ui.theme import tokens as t

_DIGITS = bytes.maketrans(b"123456789", b"0" * 9)


def as_wide(text: str) -> bytes:
    """Return what is the same for texts as wide on the screen: all digits of the shipped font are.

    To measure one takes several times as long as to show it, and most texts differ in numbers. In
    bytes, for to replace characters takes ten times as long.
    """
    return text.encode("utf-8", "surrogatepass").translate(_DIGITS)


def load_fonts() -> None:
    """Make the shipped fonts known to Qt; needs a QApplication."""
    for name in ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def font(pixels: int = t.BODY, *, bold: bool = False) -> QFont:
    """Return the window's font in a size (pixels at 100 %), for what is painted by hand."""
    made = QFont(t.FAMILY)
    made.setPixelSize(t.pixels(pixels))
    made.setBold(bold)
    return made
