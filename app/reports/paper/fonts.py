"""The two fonts of the printed report, loaded once per process, and what they can show."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.resources import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

REGULAR: Final = "NotoSansSC"
BOLD: Final = "NotoSansSC-Bold"
MISSING: Final = "□"
_FILES: Final = {REGULAR: "NotoSansSC-Regular.ttf", BOLD: "NotoSansSC-Bold.ttf"}
_DROPPED: Final = frozenset({"Cc", "Cf", "Mn", "Me"})


@cache
def _font(name: str) -> TTFont:
    font = TTFont(name, str(resource("fonts", _FILES[name])))
    pdfmetrics.registerFont(font)
    return font


def font_name(*, bold: bool) -> str:
    """Return the registered name of the regular or the bold font."""
    name = BOLD if bold else REGULAR
    _font(name)
    return name


@lru_cache(maxsize=50_000)
def text_width(text: str, name: str, size: float) -> float:
    """Return the width of a short text in points."""
    return float(pdfmetrics.stringWidth(text, name, size))


def printable(text: str) -> str:
    """Return the text as the fonts can show it: a visible □ for every character they lack."""
    glyphs: Mapping[int, int] = _font(REGULAR).face.charToGlyph
    return "".join(_shown(char, glyphs) for char in unicodedata.normalize("NFC", text))


def _shown(char: str, glyphs: Mapping[int, int]) -> str:
    if char == "\n" or " " <= char <= "~":
        return char
    if char in "\t\r\v\f\u2028\u2029":
        return " "
    if unicodedata.category(char) in _DROPPED:
        return ""
    return char if ord(char) in glyphs else MISSING
