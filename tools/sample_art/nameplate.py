"""The nameplate of a machining centre, taken upright with a phone."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from tools.sample_art.canvas import (
    CENTRE,
    LEFT,
    Box,
    block,
    down,
    fade,
    glow,
    line,
    oval,
    oval_path,
    poly,
    rect_path,
    scatter,
    shadow,
    stroke,
    text,
    tint,
)

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPainter

PAGE: Box = (0, 0, 1200, 1600)
PLATE: Box = (130, 440, 940, 800)
INK = "#20282d"
ROWS = (
    ("型　　号", "YLV-850"),
    ("出厂编号", "20230718-07"),
    ("数控系统", "三轴联动数控系统"),
    ("主轴转速", "12 000 r/min"),
    ("工作台面", "1 000 × 500 mm"),
    ("电　　源", "3 AC 380 V　50 Hz"),
    ("额定功率", "18.5 kW"),
    ("整机重量", "5 600 kg"),
)


def draw(p: QPainter) -> None:
    """Draw the painted cover, the asset label, the plate and the light on it."""
    draw_cover(p)
    draw_label(p)
    draw_plate(p)
    draw_table(p)
    for x in (PLATE[0] + 44, PLATE[0] + PLATE[2] - 44):
        for y in (PLATE[1] + 44, PLATE[1] + PLATE[3] - 44):
            draw_screw(p, x, y)
    glow(p, (930, 560), 520, "#ffffff", 0.42)
    poly(p, [(640, 440), (800, 440), (430, 1240), (270, 1240)], tint("#ffffff", 0.10))


def draw_cover(p: QPainter) -> None:
    """Draw the machine cover: paint with fine texture, a seam, a rubber edge and a vent."""
    block(p, PAGE, fade((0, 0), (1200, 1600), "#dfe6e9", "#c6d1d6", "#aab8bf"))
    spots = scatter("paint", 5200)
    for index in range(0, len(spots), 2):
        x, y = spots[index] * 1200, spots[index + 1] * 1600
        oval(p, (x, y), 2.2, 2.2, tint("#ffffff" if index % 4 else "#5c6d75", 0.16))
    block(p, (0, 0, 1200, 118), down((0, 0, 0, 118), "#1f7f86", "#176a70"))
    block(p, (0, 118, 1200, 10), tint("#0b1620", 0.25))
    line(p, [(0, 1420), (1200, 1420)], "#8b9aa2", 7)
    line(p, [(0, 1426), (1200, 1426)], "#f2f6f7", 4)
    for index in range(9):
        slot = (180 + index * 98, 1470, 60, 150)
        block(p, slot, down(slot, "#56666f", "#7b8b94"), 14)
        block(p, (slot[0] + 6, slot[1] + 8, 8, 140), tint("#0b1620", 0.35), 4)


def draw_label(p: QPainter) -> None:
    """Draw the yellow asset label with a two-dimensional code."""
    box = (150, 210, 520, 176)
    shadow(p, rect_path(box, 10), drop=(0, 4), blur=10, alpha=0.22)
    block(p, box, fade((150, 210), (670, 386), "#ffdc5e", "#f3c233"), 10)
    block(p, (172, 230, 136, 136), "#ffffff", 4)
    for index, bit in enumerate(scatter("asset label", 169)):
        row, column = divmod(index, 13)
        if round(bit):
            block(p, (175.5 + column * 10, 233.5 + row * 10, 10, 10), INK)
    for column, row in ((0, 0), (8, 0), (0, 8)):
        block(p, (175.5 + column * 10, 233.5 + row * 10, 50, 50), "#ffffff")
        stroke(p, rect_path((181 + column * 10, 239 + row * 10, 38, 38)), INK, 9)
        block(p, (194 + column * 10, 252 + row * 10, 13, 13), INK)
    text(p, (336, 232, 320, 44), "固定资产 · 7 号机", 35, INK, bold=True)
    text(p, (336, 286, 320, 36), "编号　SB-JG-007", 27, INK)
    text(p, (336, 326, 320, 36), "责任人　黄志远", 27, INK)


def draw_plate(p: QPainter) -> None:
    """Draw the brushed metal plate with its engraved edge."""
    shadow(p, rect_path(PLATE, 22), drop=(0, 14), blur=30, alpha=0.38)
    x, y, width, height = PLATE
    block(
        p,
        PLATE,
        fade((x, y), (x + width, y + height), "#cfd5d8", "#f7f9f9", "#bcc4c8", "#e6eaeb"),
        22,
    )
    hairs = scatter("brushed", 900)
    for index in range(0, 900, 3):
        start = x + 10 + hairs[index] * (width - 220)
        at = y + 10 + hairs[index + 1] * (height - 20)
        shade = "#ffffff" if round(hairs[index + 2]) else "#6d7a81"
        line(p, [(start, at), (start + 60 + 140 * hairs[index + 2], at)], tint(shade, 0.20), 1.6)
    stroke(p, rect_path((x + 4, y + 4, width - 8, height - 8), 20), tint("#ffffff", 0.7), 3)
    stroke(p, rect_path((x + 20, y + 20, width - 40, height - 40), 14), tint(INK, 0.55), 3)


def draw_table(p: QPainter) -> None:
    """Engrave maker, title and the table of ratings."""
    x, y, width, _ = PLATE
    middle = (x + 30, y + 44, width - 60, 60)
    engrave(p, middle, "立式加工中心", 50, CENTRE)
    text(p, (x + 30, y + 106, width - 60, 40), "VERTICAL MACHINING CENTRE", 23, INK, align=CENTRE)
    top, left, height = y + 168, x + 60, 62
    for index, (label, value) in enumerate(ROWS):
        row = top + index * height
        line(p, [(left, row), (x + width - 60, row)], tint(INK, 0.45), 2)
        text(p, (left + 22, row, 210, height), label, 30, INK)
        engrave(p, (left + 256, row, 560, height), value, 32, LEFT)
    bottom = top + len(ROWS) * height
    line(p, [(left, bottom), (x + width - 60, bottom)], tint(INK, 0.45), 2)
    line(p, [(left + 236, top), (left + 236, bottom)], tint(INK, 0.45), 2)
    stroke(p, rect_path((left, top, width - 120, bottom - top)), tint(INK, 0.6), 3)
    text(p, (x + 30, bottom + 22, width - 60, 60), "出厂日期　2023 年 7 月", 28, INK, align=CENTRE)


def engrave(p: QPainter, box: Box, words: str, size: float, align: Qt.AlignmentFlag) -> None:
    """Write text cut into metal: a light edge below the dark letters."""
    x, y, width, height = box
    text(
        p,
        (x + 1.5, y + 2.5, width, height),
        words,
        size,
        tint("#ffffff", 0.9),
        bold=True,
        align=align,
    )
    text(p, box, words, size, INK, bold=True, align=align)


def draw_screw(p: QPainter, x: float, y: float) -> None:
    """Draw a cross-head screw."""
    shadow(p, oval_path((x, y), 17, 17), drop=(0, 3), blur=8, alpha=0.35)
    oval(p, (x, y), 18, 18, fade((x - 14, y - 14), (x + 14, y + 14), "#fafcfc", "#8d999f"))
    stroke(p, oval_path((x, y), 18, 18), tint(INK, 0.5), 2)
    turn = x + y
    for angle in (turn, turn + math.pi / 2):
        dx, dy = 11 * math.cos(angle), 11 * math.sin(angle)
        line(p, [(x - dx, y - dy), (x + dx, y + dy)], "#4b575d", 4.5)
