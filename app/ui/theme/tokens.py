"""Named colours, sizes and spaces; nothing else in the window states a colour or a font size.

Colours are those of the palette in use, so ask for them when painting, never at import time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.ui.theme.palettes import LIGHT, Ink, Palette

__all__ = ["Ink", "Palette"]

FAMILY: Final = "Noto Sans SC"
MONO: Final = "monospace"

# Pixels at 100 %; Qt scales them with the screen.
TINY, SMALL, MEDIUM, LARGE, HUGE = 4, 8, 12, 16, 24
CAPTION, BODY, HEADING, TITLE, DISPLAY = 12, 14, 15, 20, 30
RADIUS: Final = 6
TARGET: Final = 40

PAGE: str
CARD: str
LINE: str
HANDLE: str
EDGE: str
TEXT: str
QUIET: str
ACCENT: str
ACCENT_DARK: str
ACCENT_SOFT: str
ON_ACCENT: str
HOVER: str
GOOD: Ink
CAUTION: Ink
BAD: Ink
NEUTRAL: Ink
NOTICE: Ink
GRADES: Mapping[int | None, Ink]
LEVELS: Mapping[int | None, Ink]


class _InUse:
    palette: Palette
    percent: int


def use(palette: Palette, percent: int = 100) -> None:
    """Paint with this palette from now on, with texts of so many percent."""
    _InUse.palette = palette
    _InUse.percent = percent
    named = {name.upper(): ink for name, ink in palette._asdict().items()}
    globals().update(named, LEVELS=palette.grades)  # plain names: painting asks for dozens of them


def palette() -> Palette:
    """Return the palette in use."""
    return _InUse.palette


def pixels(size: int) -> int:
    """Return how large a text of this size is on the screen now."""
    return (size * _InUse.percent + 50) // 100


def ink(tone: str) -> Ink:
    """Return the surface and text of a tone such as `caution`."""
    found = getattr(_InUse.palette, tone)
    if not isinstance(found, Ink):
        raise TypeError(tone)
    return found


use(LIGHT)
