"""The final inspection bench: a camera over a gear and the verdict on its screen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from tools.sample_art.canvas import (
    CENTRE,
    FULL,
    RIGHT,
    Point,
    across,
    block,
    curve_path,
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
    from PySide6.QtGui import QPainter, QPainterPath

SCREEN = (900, 620)
GREEN = "#3ddc84"


def draw(p: QPainter) -> None:
    """Draw the shop behind, the bench, the camera stand and the monitor."""
    draw_background(p)
    draw_bench(p)
    draw_stand(p)
    draw_monitor(p)
    draw_trays(p)
    draw_tower(p)


def draw_background(p: QPainter) -> None:
    """Draw the shop out of focus: wall, windows, lamps as discs of light."""
    block(p, FULL, down(FULL, "#274a57", "#1d3843", "#16303a"))
    for index in range(4):
        pane = (70 + index * 400, 60, 300, 300)
        block(p, pane, down(pane, tint("#a9d9e3", 0.34), tint("#a9d9e3", 0.10)), 30)
    discs = scatter("bokeh", 84)
    for index in range(0, 84, 3):
        centre = (discs[index] * 1600, 80 + discs[index + 1] * 560)
        colour = ("#ffd591", "#8fe3d6", "#cfeaff")[index % 3]
        radius = 18 + discs[index + 2] * 46
        oval(p, centre, radius, radius, tint(colour, 0.13))
        stroke(p, oval_path(centre, radius, radius), tint(colour, 0.10), 2)
    glow(p, (470, 420), 700, "#9fe8e0", 0.28)


def draw_bench(p: QPainter) -> None:
    """Draw the bench top with an antistatic mat."""
    top = [(0, 860), (1600, 820), (1600, 1200), (0, 1200)]
    poly(p, top, down((0, 820, 0, 380), "#7d8f96", "#4f6068"))
    poly(p, [(0, 860), (1600, 820), (1600, 830), (0, 872)], tint("#ffffff", 0.5))
    mat = [(80, 930), (1020, 900), (1120, 1130), (20, 1160)]
    shadow(p, poly_path(mat), drop=(0, 6), blur=14, alpha=0.25)
    poly(p, mat, fade((100, 920), (900, 1150), "#2f8f8a", "#1f6e6d"))
    line(
        p, [(120, 946), (1000, 918), (1080, 1110), (70, 1138), (120, 946)], tint("#ffffff", 0.25), 3
    )


def draw_stand(p: QPainter) -> None:
    """Draw column, arm, camera, ring light, its cone and the gear on the turntable."""
    base = [(150, 950), (640, 936), (690, 1060), (110, 1076)]
    shadow(p, poly_path(base), drop=(0, 16), blur=30, alpha=0.45)
    poly(p, base, fade((150, 940), (600, 1070), "#dfe6ea", "#aebbc2"))
    poly(p, [(110, 1076), (690, 1060), (690, 1086), (110, 1104)], "#7b8b94")
    column = (180, 170, 70, 800)
    shadow(p, rect_path(column, 8), drop=(14, 6), blur=20, alpha=0.35)
    block(p, column, across(column, "#8b9aa3", "#f1f5f7", "#c4ced4", "#7d8c95"), 8)
    for y in range(220, 920, 40):
        line(p, [(196, y), (214, y)], tint("#33434c", 0.45), 3)
    arm = (170, 250, 320, 66)
    block(p, arm, down(arm, "#eef3f5", "#a9b7be"), 10)
    oval(p, (215, 283), 25, 25, fade((195, 262), (236, 304), "#59707c", "#26343c"))
    draw_cone(p)
    draw_camera(p)
    draw_turntable(p)


def draw_cone(p: QPainter) -> None:
    """Draw the light that falls from the ring onto the gear."""
    cone = [(338, 566), (500, 566), (640, 960), (200, 960)]
    poly(p, cone, fade((420, 560), (420, 980), tint("#eafffb", 0.55), tint("#eafffb", 0.04)))
    glow(p, (420, 590), 300, "#eafffb", 0.7)


def draw_camera(p: QPainter) -> None:
    """Draw the camera body, its lens and the ring light below."""
    body = (356, 210, 130, 170)
    shadow(p, rect_path(body, 14), drop=(8, 10), blur=20, alpha=0.4)
    block(p, body, across(body, "#26343c", "#4d616c", "#1d292f"), 14)
    for index in range(5):
        block(p, (372, 230 + index * 16, 98, 6), tint("#0b1418", 0.6), 3)
    oval(p, (466, 350), 7, 7, GREEN)
    glow(p, (466, 350), 34, GREEN, 0.8)
    cable = curve_path((420, 214), ((424, 90), (250, 40), (218, 174)))
    stroke(p, cable, "#121a1f", 12)
    lens = (374, 380, 94, 96)
    block(p, lens, across(lens, "#12191d", "#5d6f79", "#0e1417"), 8)
    for y in (398, 420, 442):
        block(p, (370, y, 102, 9), across(lens, "#2a363d", "#7f929c", "#222d33"), 3)
    ring = (318, 500, 204, 60)
    block(p, (396, 476, 50, 30), "#39484f")
    block(p, ring, across(ring, "#5d6f79", "#eef3f5", "#52636c"), 20)
    block(p, (330, 548, 180, 16), "#f4fffd", 8)
    glow(p, (420, 556), 150, "#f4fffd", 0.85)


def gear_path(centre: Point, radius: float, teeth: int, squeeze: float) -> QPainterPath:
    """Return a gear seen at an angle; `squeeze` flattens it."""
    points = []
    for index in range(teeth):
        for share, reach in ((-0.30, 0.88), (-0.17, 1.0), (0.17, 1.0), (0.30, 0.88)):
            angle = 2 * math.pi * (index + share) / teeth
            points.append(
                (
                    centre[0] + radius * reach * math.cos(angle),
                    centre[1] + radius * reach * squeeze * math.sin(angle),
                )
            )
    return poly_path(points)


def draw_turntable(p: QPainter) -> None:
    """Draw the turntable and the gear lying on it."""
    shadow(p, oval_path((420, 1000), 190, 48), drop=(0, 10), blur=20, alpha=0.4)
    oval(p, (420, 1006), 190, 50, "#33434c")
    oval(p, (420, 994), 190, 50, across((230, 0, 380, 0), "#6f828c", "#c8d3d8", "#5f727c"))
    for lift in range(33):
        fill_path(p, gear_path((420, 980 - lift), 156, 26, 0.27), "#6d7c84")
    face = gear_path((420, 946), 156, 26, 0.27)
    fill_path(p, face, across((264, 0, 312, 0), "#9fb0b8", "#f6fafb", "#b4c3ca", "#8fa1aa"))
    stroke(p, face, tint("#ffffff", 0.6), 2)
    oval(p, (420, 946), 92, 25, across((328, 0, 184, 0), "#7c8d96", "#d7e0e4", "#75868f"))
    oval(p, (420, 946), 50, 13.5, "#26343c")
    glow(p, (380, 936), 110, "#ffffff", 0.6)


def draw_monitor(p: QPainter) -> None:
    """Draw the monitor on its stand with the verdict of the inspection."""
    block(p, (1090, 770, 90, 140), across((1090, 0, 90, 0), "#3d4c55", "#6f828c", "#33414a"))
    foot = [(980, 905), (1290, 895), (1330, 938), (950, 950)]
    shadow(p, poly_path(foot), drop=(0, 10), blur=18, alpha=0.4)
    poly(p, foot, "#3d4c55")
    frame = poly_path([(700, 236), (1556, 196), (1556, 812), (700, 798)])
    shadow(p, frame, drop=(0, 22), blur=44, alpha=0.5)
    fill_path(p, frame, across((700, 0, 856, 0), "#1b252b", "#2f3d45"))
    place(p, paint(draw_verdict, SCREEN), [(722, 260), (1534, 222), (1534, 788), (722, 774)])
    poly(p, [(1150, 240), (1330, 232), (1060, 780), (890, 776)], tint("#ffffff", 0.05))


def draw_verdict(p: QPainter) -> None:
    """Draw the flat screen: picture with marked teeth, measures and verdict."""
    block(p, (0, 0, *SCREEN), "#0f1c24")
    block(p, (0, 0, 900, 66), "#16303c")
    text(p, (26, 0, 500, 66), "齿面视觉检测 · 3 号工位", 29, "#e6f7fb", bold=True)
    text(p, (560, 0, 316, 66), "2026-05-12  11:20", 24, "#8fb2c0", align=RIGHT)
    view = (24, 88, 520, 508)
    block(p, view, fade((24, 88), (544, 596), "#22323b", "#131f26"), 8)
    face = gear_path((284, 342), 214, 26, 1)
    fill_path(p, face, fade((100, 160), (480, 540), "#e3eaed", "#7f929b"))
    oval(p, (284, 342), 128, 128, fade((170, 230), (400, 460), "#8597a0", "#c9d4d9"))
    oval(p, (284, 342), 64, 64, "#18262e")
    stroke(p, oval_path((284, 342), 188, 188), tint("#33d6ff", 0.9), 2.5)
    for tooth in (2, 9, 15, 21):
        angle = 2 * math.pi * tooth / 26
        x, y = 284 + 200 * math.cos(angle), 342 + 200 * math.sin(angle)
        stroke(p, rect_path((x - 26, y - 26, 52, 52), 4), GREEN, 4)
    line(p, [(284, 100), (284, 584)], tint("#33d6ff", 0.35), 2)
    line(p, [(36, 342), (532, 342)], tint("#33d6ff", 0.35), 2)
    draw_measures(p)


def draw_measures(p: QPainter) -> None:
    """List what was measured and the verdict."""
    rows = (
        ("工件", "PG-60"),
        ("批次", "2605-118"),
        ("齿面崩缺", "0 处"),
        ("划痕", "0 处"),
        ("齿顶圆直径", "62.014 mm"),
        ("径向跳动", "0.011 mm"),
    )
    for index, (label, value) in enumerate(rows):
        top = 92 + index * 52
        text(p, (570, top, 170, 50), label, 24, "#8fb2c0")
        text(p, (690, top, 186, 50), value, 25, "#e6f7fb", bold=True, align=RIGHT)
        line(p, [(570, top + 50), (876, top + 50)], tint("#8fb2c0", 0.25), 1.5)
    verdict = (570, 426, 306, 120)
    block(p, verdict, down(verdict, "#2fbf71", "#1f9d59"), 12)
    text(p, verdict, "合 格", 58, "#ffffff", bold=True, align=CENTRE)
    text(p, (570, 556, 306, 40), "今日 412 件　合格率 98.7%", 22, "#9fe3c0", align=CENTRE)


def draw_trays(p: QPainter) -> None:
    """Draw the two trays for good and doubtful parts."""
    for x, colour, words, count in ((760, "#2fa56b", "合格", 5), (1180, "#d9534a", "待复检", 2)):
        y = 1000 - (x - 760) * 0.03
        for index in range(count):
            centre = (x + 62 + index * 56, y + 2)
            fill_path(p, gear_path(centre, 42, 18, 0.34), "#7c8d96")
            fill_path(p, gear_path((centre[0], centre[1] - 9), 42, 18, 0.34), "#d7e0e4")
            oval(p, (centre[0], centre[1] - 9), 15, 5.5, "#33434c")
        box = [(x, y), (x + 350, y - 10), (x + 334, y + 130), (x + 16, y + 142)]
        shadow(p, poly_path(box), drop=(0, 12), blur=20, alpha=0.4)
        poly(p, box, down((0, y, 0, 140), colour, "#1c2a31"))
        poly(
            p, [(x, y), (x + 350, y - 10), (x + 349, y + 2), (x + 1, y + 12)], tint("#ffffff", 0.35)
        )
        block(p, (x + 96, y + 46, 160, 56), "#f7fafa", 6)
        text(p, (x + 96, y + 46, 160, 56), words, 32, "#26343c", bold=True, align=CENTRE)


def draw_tower(p: QPainter) -> None:
    """Draw the signal lamp at the edge of the bench, green."""
    block(p, (64, 560, 14, 330), across((64, 0, 14, 0), "#6f828c", "#e6ecef", "#5f727c"))
    for index, colour in enumerate(("#7d2a26", "#8a6420", GREEN)):
        box = (44, 400 + index * 58, 54, 54)
        block(p, box, across(box, colour, "#d9ffe9" if colour == GREEN else "#b98a78", colour), 8)
    glow(p, (71, 543), 190, GREEN, 0.7)
    block(p, (44, 386, 54, 14), "#33434c", 5)
    block(p, (40, 884, 62, 20), "#33434c", 6)
