"""Colours, type sizes and page measures shared by every rendering of a report."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

Align = Literal["left", "right", "center", "justify"]

INK: Final = "#1D2B3A"
MUTED: Final = "#64748B"
RULE: Final = "#D6DEE7"
RING: Final = "#B9C6D3"
PAPER: Final = "#FFFFFF"
WASH: Final = "#F4F7FA"
BRAND: Final = "#17456F"
BRAND_SOFT: Final = "#DCE7F1"
GOLD: Final = "#B98A2F"
GOLD_SOFT: Final = "#FBF5E6"
GOOD: Final = "#2B7A57"
ALERT: Final = "#A8442F"

GRADE_FILLS: Final = ("#EDF1F5", "#CFE0EE", "#93B9D8", "#4B84B5", "#17456F")
GRADE_INKS: Final = (MUTED, INK, INK, PAPER, PAPER)

PAGE_WIDTH: Final = 595.28
PAGE_HEIGHT: Final = 841.89
MARGIN_SIDE: Final = 56.0
MARGIN_TOP: Final = 74.0
MARGIN_BOTTOM: Final = 62.0
CHAPTER_ROOM: Final = 400.0
"""A chapter begins on the page where so many points are left."""
CONTENT_WIDTH: Final = PAGE_WIDTH - 2 * MARGIN_SIDE


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How one kind of text looks; sizes and spaces in points."""

    size: float
    leading: float
    bold: bool = False
    colour: str = INK
    align: Align = "left"
    before: float = 0
    after: float = 0
    indent: float = 0
    hang: float = 0


COVER_NAME: Final = TextStyle(20, 29, bold=True, colour=INK)
COVER_CODE: Final = TextStyle(10.5, 17, colour=MUTED, before=4)
COVER_POINTS: Final = TextStyle(30, 42, bold=True, colour=BRAND)
PROVISIONAL: Final = TextStyle(9.5, 15.5, bold=True, colour=GOLD, before=5)
CHAPTER: Final = TextStyle(17, 25, bold=True, colour=BRAND, before=16, after=3)
LEAD: Final = TextStyle(10, 17, colour=INK, align="justify", before=4, after=4)
SECTION: Final = TextStyle(12, 19, bold=True, colour=BRAND, before=14, after=5)
GROUP: Final = TextStyle(10, 16, bold=True, colour=MUTED, before=6, after=2)
PROSE: Final = TextStyle(9.8, 17, align="justify", after=4)
CAPTION: Final = TextStyle(9, 14, bold=True, colour=MUTED, after=2)
POINT: Final = TextStyle(8.6, 13.5, hang=50)
STEP: Final = TextStyle(8.8, 14)
BODY: Final = TextStyle(9.5, 15.5, align="justify", after=3)
SMALL: Final = TextStyle(8, 12.5, colour=MUTED)
CAUTION: Final = TextStyle(9, 14.5, colour=ALERT, before=2, after=2)

ENTRY_INDENT: Final = 0.09 * CONTENT_WIDTH
ENTRY_HANG: Final = 34.0
ENTRY_CODE: Final = TextStyle(10.5, 16, bold=True, colour=BRAND)
ENTRY_NAME: Final = TextStyle(10.5, 16, bold=True)
ENTRY_SCORE: Final = TextStyle(10.5, 16, bold=True, colour=BRAND, align="right")
ENTRY_ASKED: Final = TextStyle(8.8, 14, colour=MUTED, indent=ENTRY_INDENT, after=2)
ENTRY: Final = TextStyle(9, 14.5, align="justify", indent=ENTRY_INDENT, hang=ENTRY_HANG)
ENTRY_CAUTION: Final = replace(ENTRY, colour=ALERT)
ENTRY_OPEN: Final = replace(ENTRY, colour=MUTED)

CELL: Final = TextStyle(8.8, 13.5)
CELL_BOLD: Final = TextStyle(8.8, 13.5, bold=True)
CELL_MUTED: Final = TextStyle(8.8, 13.5, colour=MUTED)
CELL_NUMBER: Final = TextStyle(8.8, 13.5, align="right")
CELL_HEAD: Final = TextStyle(8.4, 13, bold=True, colour=BRAND)
CELL_HEAD_NUMBER: Final = TextStyle(8.4, 13, bold=True, colour=BRAND, align="right")
CELL_GOOD: Final = TextStyle(8.8, 13.5, colour=GOOD, align="right")
CELL_ALERT: Final = TextStyle(8.8, 13.5, colour=ALERT, align="right")
HASH: Final = TextStyle(6.8, 11.5, colour=MUTED)
PHOTO_TITLE: Final = TextStyle(8.8, 13.5, bold=True, colour=BRAND, before=3)
PHOTO_CAPTION: Final = TextStyle(8.6, 12.5)
PHOTO_META: Final = TextStyle(7.4, 11, colour=MUTED)
SIGN_VERDICT: Final = TextStyle(12, 19, bold=True, colour=BRAND, before=6, after=2)
SIGN_NAME: Final = TextStyle(11, 17, bold=True)

# One-line labels of drawings and margins; their leading is never used for more than a line.
LABEL: Final = TextStyle(8, 12, colour=MUTED)
LABEL_RIGHT: Final = replace(LABEL, align="right")
LABEL_SMALL: Final = TextStyle(7.5, 11, colour=MUTED)
BAND_TITLE: Final = TextStyle(32, 44, bold=True, colour=PAPER)
BAND_TOPIC: Final = TextStyle(12, 18, colour=BRAND_SOFT)
BAND_EDITION: Final = TextStyle(10.5, 16, colour=BRAND_SOFT)
BADGE_LEVEL: Final = TextStyle(27, 36, bold=True, colour=BRAND, align="center")
BADGE_NAME: Final = TextStyle(12, 18, colour=MUTED, align="center")
BADGE_MARK: Final = TextStyle(10, 15, bold=True, colour=GOLD, align="center")
STEP_NAME: Final = TextStyle(10.5, 16, bold=True)
STEP_MARK: Final = TextStyle(7.5, 11, align="right")
BAR_CODE: Final = TextStyle(10, 15, bold=True, colour=BRAND)
BAR_NAME: Final = TextStyle(9.5, 14)
BAR_POINTS: Final = TextStyle(10.5, 16, bold=True, align="right")
BAR_MAXIMUM: Final = TextStyle(8.5, 13, colour=MUTED, align="right")
GRID_ROW: Final = TextStyle(8.5, 13, bold=True, colour=MUTED)
TILE_CODE: Final = TextStyle(6.5, 10, align="center")
TILE_GRADE: Final = TextStyle(14, 20, bold=True, align="center")
HEAT_NUMBER: Final = TextStyle(9, 13, bold=True, align="center")
TILE_NAME: Final = TextStyle(7.5, 11, align="center")
SPOKE: Final = TextStyle(8, 10)
SPOKE_SHARE: Final = TextStyle(7.5, 10, colour=MUTED)
RUNG: Final = TextStyle(7.8, 11, colour=INK)
RUNG_OPEN: Final = TextStyle(7.8, 11, colour=ALERT)
CONTENTS: Final = (TextStyle(11, 16, bold=True, colour=BRAND), TextStyle(9.5, 14))
CONTENTS_PAGE: Final = TextStyle(9.5, 14, colour=MUTED, align="right")
CODE_TITLE: Final = TextStyle(9, 14, bold=True, colour=INK)
CODE_LINE: Final = TextStyle(7.8, 12, colour=MUTED)
BAND_HOUSE: Final = TextStyle(11, 16, bold=True, colour=PAPER, align="right")
STAMP: Final = TextStyle(7.5, 11, colour=PAPER)
MISSING_PHOTO: Final = TextStyle(9, 14, colour=ALERT, align="center")
SIGN_NONE: Final = TextStyle(9, 14, colour=MUTED, align="center")
