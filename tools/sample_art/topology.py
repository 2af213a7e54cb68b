"""A whiteboard on which the network of the works has been drawn by hand."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from tools.sample_art.canvas import (
    CENTRE,
    FULL,
    Box,
    Point,
    across,
    block,
    down,
    fade,
    fill_path,
    glow,
    line,
    oval,
    oval_path,
    paint,
    place,
    poly,
    poly_path,
    rect_path,
    scatter,
    shadow,
    stroke,
    text,
    tint,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

BLACK, BLUE, RED, GREEN = "#27313a", "#1f5fb8", "#c9372f", "#1d8a55"
BOARD = (1400, 860)


def draw(p: QPainter) -> None:
    """Draw the wall, the board in slight perspective, its tray and the light."""
    block(p, FULL, across(FULL, "#c9d2d3", "#e5e9e7", "#d3dad9"))
    poly(p, [(0, 0), (520, 0), (0, 720)], tint("#fff4d6", 0.45))
    outer = [(92, 120), (1520, 78), (1520, 1002), (92, 970)]
    shadow(p, poly_path(outer), drop=(8, 26), blur=50, alpha=0.4)
    poly(p, outer, fade((92, 100), (1520, 1000), "#c3ccd1", "#f3f6f7", "#9aa6ad"))
    place(p, paint(draw_board, BOARD), [(116, 144), (1496, 104), (1496, 976), (116, 946)])
    draw_tray(p)
    poly(p, [(1020, 118), (1250, 110), (800, 962), (560, 956)], tint("#ffffff", 0.16))
    glow(p, (420, 330), 520, "#fffaf0", 0.35)


def draw_board(p: QPainter) -> None:
    """Draw the flat board: title, zones, devices, links and remarks."""
    whole = (0, 0, *BOARD)
    block(p, whole, down(whole, "#fdfefe", "#f1f5f6"))
    draw_smudges(p)
    text(p, (60, 26, 700, 70), "砚岭网络拓扑（2026.05）", 46, BLACK, bold=True)
    wobble(p, [(60, 102), (610, 96)], RED, 6)
    draw_office(p)
    draw_wall_of_fire(p)
    draw_control_network(p)
    draw_remarks(p)


def draw_smudges(p: QPainter) -> None:
    """Draw what an old wipe has left."""
    marks = scatter("smudges", 60)
    for index in range(0, 60, 3):
        x, y = marks[index] * 1400, marks[index + 1] * 860
        shape = [(x, y), (x + 180, y - 30), (x + 200, y - 6), (x + 16, y + 26)]
        poly(p, shape, tint("#7d93a6", 0.035 + 0.02 * marks[index + 2]))


def wobble(p: QPainter, points: list[Point], colour: str, width: float = 5) -> None:
    """Draw a marker line that is not quite straight."""
    drawn = []
    for index, (start, end) in enumerate(pairwise(points)):
        seed = f"{start}{end}{index}"
        steps = max(2, int(math.dist(start, end) / 45) + 1)
        jitter = scatter(seed, steps * 2)
        for step in range(steps):
            share = step / (steps - 1)
            x = start[0] + (end[0] - start[0]) * share + (jitter[2 * step] - 0.5) * 4
            y = start[1] + (end[1] - start[1]) * share + (jitter[2 * step + 1] - 0.5) * 4
            drawn.append((x, y))
    line(p, drawn, tint(colour, 0.88), width)


def frame(p: QPainter, box: Box, colour: str, words: str, size: float = 28) -> None:
    """Draw a hand-drawn box around a word."""
    x, y, width, height = box
    ends = [
        (x, y),
        (x + width, y - 3),
        (x + width + 3, y + height),
        (x - 2, y + height + 2),
        (x, y - 4),
    ]
    wobble(p, ends, colour)
    text(p, box, words, size, colour, bold=True, align=CENTRE)


def zone(p: QPainter, box: Box, colour: str, words: str) -> None:
    """Draw a dashed zone with its name."""
    x, y, width, height = box
    block(p, box, tint(colour, 0.05), 26)
    corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
    for start, end in pairwise(corners):
        dashes = max(3, round((abs(end[0] - start[0]) + abs(end[1] - start[1])) / 44))
        for index in range(dashes):
            first, last = index / dashes, (index + 0.6) / dashes
            points = [
                (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
                for share in (first, last)
            ]
            line(p, points, tint(colour, 0.75), 4)
    text(p, (x + 20, y + 8, width, 46), words, 27, colour, bold=True)


def draw_office(p: QPainter) -> None:
    """Draw the office network with its servers."""
    zone(p, (60, 140, 800, 230), BLUE, "办公网  192.168.10.x")
    for index, words in enumerate(("ERP", "PDM", "OA", "能源平台")):
        left = 96 + index * 188
        frame(p, (left, 206, 150, 66), BLUE, words)
        wobble(p, [(left + 75, 276), (left + 75, 326)], BLUE, 4)
    wobble(p, [(100, 328), (830, 324)], BLUE, 6)
    text(p, (640, 328, 220, 36), "千兆交换机", 22, BLUE)


def draw_wall_of_fire(p: QPainter) -> None:
    """Draw the firewall between the two networks and the way out."""
    wobble(p, [(460, 330), (460, 408)], BLACK)
    frame(p, (350, 412, 220, 84), RED, "防火墙", 32)
    for row in range(2):
        for column in range(3):
            left = 592 + column * 44 + row * 20
            stroke(p, rect_path((left, 424 + row * 30, 40, 26)), tint(RED, 0.8), 4)
    wobble(p, [(460, 500), (460, 612)], BLACK)
    wobble(p, [(346, 454), (218, 452)], BLACK)
    for x, y, radius in ((120, 462, 34), (160, 440, 42), (200, 462, 32)):
        oval(p, (x, y), radius, radius * 0.8, "#f7fafa")
        stroke(p, oval_path((x, y), radius, radius * 0.8), tint(BLACK, 0.8), 4)
    block(p, (100, 440, 120, 40), "#f7fafa")
    text(p, (90, 434, 140, 50), "互联网", 26, BLACK, bold=True, align=CENTRE)


def draw_control_network(p: QPainter) -> None:
    """Draw the control network: ring of switches, gateways and machines."""
    zone(p, (60, 540, 900, 280), GREEN, "工控网  10.20.x（独立网段）")
    wobble(p, [(110, 616), (920, 612)], GREEN, 7)
    names = ("MES 服务器", "网关 1", "网关 2", "网关 3", "智能电表")
    for index, words in enumerate(names):
        left = 86 + index * 174
        wobble(p, [(left + 76, 616), (left + 76, 650)], GREEN, 4)
        frame(p, (left, 654, 152, 58), GREEN, words, 25)
    for index, count in enumerate(("8 台", "9 台", "7 台", "16 块")):
        left = 260 + index * 174
        wobble(p, [(left + 76, 716), (left + 76, 744)], BLACK, 4)
        for unit in range(3):
            stroke(p, rect_path((left + 12 + unit * 46, 748, 36, 28), 4), tint(BLACK, 0.85), 4)
        text(p, (left, 778, 152, 36), count, 24, BLACK, align=CENTRE)


def draw_remarks(p: QPainter) -> None:
    """Draw remarks at the right and two paper notes."""
    text(p, (930, 130, 420, 50), "已做：", 32, GREEN, bold=True)
    for index, words in enumerate(
        ("两网隔离，只开 3 个端口", "终端杀毒全覆盖", "每日 02:00 自动备份")
    ):
        wobble(
            p, [(936, 204 + index * 48), (946, 216 + index * 48), (964, 192 + index * 48)], GREEN, 6
        )
        text(p, (980, 180 + index * 48, 400, 48), words, 27, BLACK)
    text(p, (930, 330, 420, 50), "待办：", 32, RED, bold=True)
    for index, words in enumerate(
        ("装配间、成品库补 AP", "7 台老机床加采集盒", "网络安全风险评估")
    ):
        stroke(p, rect_path((938, 392 + index * 48, 24, 24), 3), tint(RED, 0.85), 4)
        text(p, (980, 380 + index * 48, 400, 48), words, 27, BLACK)
    sticky(p, (1010, 580), "#ffe27a", ("联网设备", "24 / 48"))
    sticky(p, (1200, 620), "#ffc2b3", ("6 月底", "完成评估"))


def sticky(p: QPainter, corner: Point, colour: str, lines: tuple[str, str]) -> None:
    """Draw a paper note held by a magnet."""
    x, y = corner
    paper = poly_path([(x, y), (x + 160, y - 8), (x + 166, y + 146), (x + 8, y + 156)])
    shadow(p, paper, drop=(4, 8), blur=12, alpha=0.25)
    fill_path(p, paper, colour)
    for index, words in enumerate(lines):
        text(p, (x + 6, y + 34 + index * 46, 156, 44), words, 29, BLACK, bold=True, align=CENTRE)
    oval(p, (x + 82, y + 12), 17, 17, fade((x + 70, y), (x + 96, y + 26), "#5aa0f2", "#1f4f9c"))


def draw_tray(p: QPainter) -> None:
    """Draw the tray with markers and an eraser."""
    tray = [(420, 962), (1220, 980), (1220, 1016), (420, 996)]
    shadow(p, poly_path(tray), drop=(0, 14), blur=20, alpha=0.35)
    poly(p, tray, down((0, 960, 0, 56), "#e9eef0", "#9dabb2"))
    for index, colour in enumerate((BLACK, BLUE, RED, GREEN)):
        x, y = 470 + index * 128, 950 + index * 2.9
        block(p, (x, y, 100, 20), down((x, y, 100, 20), "#c3ced4", "#8c9ba3"), 9)
        block(p, (x + 60, y - 1, 44, 22), colour, 9)
    eraser = (1030, 938, 150, 40)
    shadow(p, rect_path(eraser, 6), drop=(0, 4), blur=8, alpha=0.3)
    block(p, eraser, "#2b4a6f", 6)
    block(p, (1030, 962, 150, 18), "#8c9aa3", 4)
