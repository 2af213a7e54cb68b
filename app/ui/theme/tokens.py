"""Named colours, sizes and spaces; nothing else in the window states a colour or a font size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FAMILY: Final = "Noto Sans SC"
MONO: Final = "monospace"

# Pixels at 100 %; Qt scales them with the screen.
TINY, SMALL, MEDIUM, LARGE, HUGE = 4, 8, 12, 16, 24
CAPTION, BODY, HEADING, TITLE, DISPLAY = 12, 14, 15, 20, 30
RADIUS: Final = 6
TARGET: Final = 40


@dataclass(frozen=True, slots=True)
class Ink:
    """A surface and the text that is legible on it (WCAG AA)."""

    surface: str
    text: str


PAGE: Final = "#F4F6F8"
CARD: Final = "#FFFFFF"
LINE: Final = "#D5DBE1"
HANDLE: Final = "#C3CCD4"
EDGE: Final = "#8593A0"  # 3:1 against the card, for the outline of a control
TEXT: Final = "#1C2733"
QUIET: Final = "#51606E"
ACCENT: Final = "#0B5B8A"
ACCENT_DARK: Final = "#084569"
ACCENT_SOFT: Final = "#E6F1F8"
HOVER: Final = "#EEF3F7"
GOOD: Final = Ink("#E5F3EA", "#17683F")
CAUTION: Final = Ink("#FFF3DC", "#824B00")
BAD: Final = Ink("#FCE8E6", "#A4231B")
NEUTRAL: Final = Ink("#E9EDF1", "#3D4B58")
NOTICE: Final = Ink("#E6F1F8", "#084569")

# One hue, deeper with every grade; the digit says it as well. None = not yet graded.
GRADES: Final = {
    None: Ink("#FFFFFF", "#51606E"),
    0: Ink("#E9EDF1", "#3D4B58"),
    1: Ink("#D8E9F3", "#0A3D5C"),
    2: Ink("#A9CFE5", "#0A3350"),
    3: Ink("#28739F", "#FFFFFF"),
    4: Ink("#084569", "#FFFFFF"),
}
LEVELS: Final = {level: GRADES[level] for level in range(5)}
