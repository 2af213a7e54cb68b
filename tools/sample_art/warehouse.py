"""Receiving goods in the store: racks of cartons and a hand terminal reading a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.sample_art.canvas import (
    CENTRE,
    FULL,
    HEIGHT,
    RIGHT,
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
from tools.sample_art.view import Camera, haze, panel

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter

CAMERA = Camera(vanishing=(700, 430), focal=1080, height=1.6)
AIR = "#e8dfd0"
BAYS = (13.2, 10.4, 7.6, 4.8, 2.0)
SHELVES = (0.15, 1.35, 2.55, 3.75)
LAST_CARTON = 660  # no carton starts further right on a shelf
CARTONS = ("#c99a63", "#bd8c55", "#d5a970", "#b58249", "#4f86a8", "#d2a265")


def draw(p: QPainter) -> None:
    """Draw the aisle, the racks from far to near, then carton and terminal at hand."""
    draw_hall(p)
    for index, near in enumerate(BAYS):
        for side in (-1, 1):
            draw_bay(p, side, near, f"bay {index} {side}")
    draw_lamps(p)
    draw_carton(p)
    draw_beam(p)
    draw_terminal(p)


def draw_hall(p: QPainter) -> None:
    """Draw the far wall, the ceiling and the sealed floor with its lane."""
    block(p, FULL, down(FULL, "#d9d4c8", "#efe9dd"))
    poly(p, CAMERA.level((-6, 6), 5.6, (1, 18)), down((0, 0, 0, 260), "#9c978c", "#d8d2c5"))
    poly(p, CAMERA.front((-6, 6), (0, 5.6), 18), "#efe8da")
    poly(p, CAMERA.front((-1.2, 1.2), (0, 2.9), 17.9), "#7d93a0")
    for y in (0.6, 1.2, 1.8, 2.4):
        line(p, [CAMERA.see(-1.2, y, 17.9), CAMERA.see(1.2, y, 17.9)], tint("#4f6470", 0.6), 2)
    (left, top), (right, _), _, _ = CAMERA.front((-2.2, 2.2), (3.3, 4.1), 17.8)
    sign = (left, top, right - left, 48)
    block(p, sign, "#1f7f86", 4)
    text(p, sign, "原料库 · A 区", 28, "#f0fbfa", bold=True, align=CENTRE)
    poly(
        p,
        CAMERA.level((-6, 6), 0, (0.9, 18)),
        down((0, 500, 0, 700), "#bcb8ac", "#97948a", "#77756d"),
    )
    poly(p, CAMERA.level((-1.35, 1.35), 0, (0.9, 18)), tint("#ffffff", 0.10))
    for x in (-1.42, 1.34):
        poly(p, CAMERA.level((x, x + 0.08), 0, (0.9, 18)), "#f2c230")
    glow(p, (700, 640), 420, "#fff6df", 0.45)


def draw_lamps(p: QPainter) -> None:
    """Draw the row of ceiling lamps."""
    for z in (15, 12, 9, 6.5, 4.6):
        poly(p, CAMERA.level((-0.35, 0.35), 4.9, (z, z + 1.3)), "#fffdf4")
        glow(p, CAMERA.see(0, 4.9, z + 0.6), 820 / z, "#fff4d2", 0.6)


def draw_bay(p: QPainter, side: int, near: float, seed: str) -> None:
    """Draw one bay of a rack with cartons, beams and location labels."""
    reach, depth = (near, near + 2.6), (near - 2) / 12
    x = 1.75 * side
    back = CAMERA.side(x + 0.9 * side, (0, 5), reach)
    poly(p, back, tint("#5d5344", 0.75))
    picture = paint_bay(seed)
    panel(p, picture, CAMERA.side(x, (0, 5), reach), colour=AIR, depth=depth)
    for z in reach[::-1]:
        post = CAMERA.side(x, (0, 5), (z, z + 0.12))
        poly(p, post, "#24588c")
        haze(p, post, AIR, depth)


def paint_bay(seed: str) -> QImage:
    """Paint the flat face of one bay."""

    def face(p: QPainter) -> None:
        block(p, (0, 0, 780, 1500), "#6d6252")
        for level, low in enumerate(SHELVES):
            base = 1500 - low * 300
            block(p, (0, base - 330, 780, 330), down((0, base - 330, 0, 330), "#4c4438", "#75695a"))
            stack(p, f"{seed} {level}", base)
            block(p, (0, base, 780, 34), down((0, base, 0, 34), "#f08a2c", "#c9661a"))
            for column in range(3):
                label(p, (60 + column * 250, base + 2, 130, 30), f"A-0{level + 1}-{column + 1}")

    return paint(face, (780, 1500))


def label(p: QPainter, box: Box, words: str) -> None:
    """Draw a location label."""
    block(p, box, "#fbfaf5", 3)
    text(p, box, words, 22, "#2a2a2a", bold=True, align=CENTRE)


def stack(p: QPainter, seed: str, base: float) -> None:
    """Draw the cartons and bins standing on one shelf."""
    dice, left, index = scatter(seed, 40), 18.0, 0
    while left < LAST_CARTON:
        width, height = 130 + dice[index] * 100, 130 + dice[index + 1] * 130
        colour = CARTONS[int(dice[index + 2] * 5.99)]
        carton(p, (left, base - height, width, height), colour)
        left += width + 8
        index += 3


def carton(p: QPainter, box: Box, colour: str) -> None:
    """Draw the flat face of a carton with tape and a label."""
    x, y, width, height = box
    block(p, box, down(box, colour, tint(colour, 0.82)), 3)
    block(p, (x, y, width, 12), tint("#ffffff", 0.22))
    block(p, (x + width / 2 - 12, y, 24, height * 0.4), tint("#f7e6c4", 0.65))
    block(p, (x + width * 0.14, y + height * 0.56, width * 0.42, height * 0.28), "#f8f6ef", 2)
    for bar in range(7):
        left = x + width * 0.17 + bar * width * 0.05
        block(p, (left, y + height * 0.60, width * 0.024, height * 0.14), "#2a2a2a")
    line(p, [(x, y + height), (x + width, y + height)], tint("#000000", 0.4), 5)


def draw_carton(p: QPainter) -> None:
    """Draw the carton at hand on a trolley, its label towards the lens."""
    trolley = [(40, 1096), (900, 1076), (960, 1140), (0, 1166)]
    shadow(p, poly_path(trolley), drop=(0, 30), blur=40, alpha=0.45)
    poly(p, trolley, down((0, 1080, 0, 90), "#3f6f96", "#274c6c"))
    front = [(120, 640), (760, 622), (760, 1092), (120, 1118)]
    top = [(120, 640), (250, 548), (846, 536), (760, 622)]
    flank = [(760, 622), (846, 536), (846, 968), (760, 1092)]
    poly(p, front, fade((120, 640), (760, 1100), "#dcb07a", "#c6945a"))
    poly(p, top, fade((250, 540), (700, 640), "#edcb9b", "#d9ae78"))
    poly(p, flank, across((760, 0, 86, 0), "#a97a45", "#8f6435"))
    poly(p, [(408, 632), (520, 543), (574, 542), (466, 630)], tint("#fbeccd", 0.8))
    poly(p, [(408, 632), (466, 630), (466, 760), (408, 762)], tint("#fbeccd", 0.7))
    for index in range(34):
        left = 130 + index * 18.5
        line(p, [(left, 640), (left, 1110)], tint("#8f6435", 0.07), 3)
    draw_goods_label(p)


def draw_goods_label(p: QPainter) -> None:
    """Draw the goods label with its bar code."""
    corners = [(170, 800), (560, 790), (560, 1046), (170, 1062)]
    shadow(p, poly_path(corners), drop=(0, 3), blur=8, alpha=0.2)
    place(p, paint(paint_goods_label, (600, 390)), corners)


def paint_goods_label(p: QPainter) -> None:
    """Paint the flat goods label."""
    block(p, (0, 0, 600, 390), "#fdfcf8")
    text(p, (28, 12, 560, 70), "20CrMnTi 齿坯  Φ68", 44, "#20262b", bold=True)
    text(p, (28, 82, 560, 50), "批号 2605-118　数量 120 件", 33, "#20262b")
    text(p, (28, 132, 560, 50), "供方检验：合格", 33, "#20262b")
    left = 32.0
    for share in scatter("bar code", 58):
        width = 3 + round(share * 3) * 2
        block(p, (left, 200, width, 128), "#15191c")
        left += width + 3.2
    text(p, (28, 332, 560, 48), "YL-2605118-0120", 33, "#20262b", align=CENTRE)


def draw_beam(p: QPainter) -> None:
    """Draw the fan of red light from the terminal and its line on the bar code."""
    source = (1010, 652)
    fan = [source, (184, 958), (548, 950)]
    poly(p, fan, fade(source, (360, 955), tint("#ff4b3e", 0.40), tint("#ff4b3e", 0.10)))
    line(p, [(180, 960), (552, 950)], "#ff3b30", 5)
    glow(p, (366, 955), 200, "#ff5a4a", 0.55)


def draw_terminal(p: QPainter) -> None:
    """Draw the hand terminal held by a gloved hand."""
    draw_sleeve(p)
    body = [(1002, 600), (1338, 512), (1500, 1040), (1160, 1136)]
    shadow(p, poly_path(body), drop=(16, 26), blur=40, alpha=0.5)
    p.save()
    p.translate(1002, 606)
    p.rotate(-14.5)
    paint_terminal(p)
    paint_fingers(p)
    p.restore()


def draw_sleeve(p: QPainter) -> None:
    """Draw the forearm in its work jacket coming from the lower right."""
    arm = poly_path([(1330, 860), (1600, 800), (1600, HEIGHT), (1240, HEIGHT)])
    shadow(p, arm, drop=(-6, 10), blur=40, alpha=0.35)
    fill_path(p, arm, fade((1250, 900), (1600, 1150), "#2b5f86", "#1c4361"))
    for start in (1420, 1500, 1570):
        line(p, [(start, 850), (start - 60, HEIGHT)], tint("#10314a", 0.4), 7)
    poly(p, [(1330, 1110), (1600, 1030), (1600, 1074), (1320, 1158)], tint("#e8edf0", 0.85))


def paint_terminal(p: QPainter) -> None:
    """Draw the terminal upright: rugged case, screen with the receipt, keys."""
    case = (0, 0, 350, 600)
    shell = rect_path(case, 46)
    fill_path(p, shell, across(case, "#20292f", "#3d4a52", "#1a2227"))
    stroke(p, shell, "#f2a32c", 7)
    block(p, (70, -16, 210, 36), "#12181c", 14)
    block(p, (96, -12, 158, 12), "#ff5a4a", 6)
    screen = (28, 54, 294, 392)
    block(p, screen, "#f6f9fb", 12)
    block(p, (28, 54, 294, 56), "#1f7f86", 12)
    text(p, (46, 54, 200, 56), "扫码入库", 29, "#ffffff", bold=True)
    text(p, (200, 54, 108, 56), "13:46", 23, "#d5efee", align=RIGHT)
    rows = (("物料", "齿坯 Φ68"), ("批号", "2605-118"), ("数量", "120 件"), ("库位", "A-02-3"))
    for index, (name, value) in enumerate(rows):
        top = 122 + index * 48
        text(p, (46, top, 80, 46), name, 23, "#7a8899")
        text(p, (120, top, 188, 46), value, 25, "#1f2d3d", bold=True, align=RIGHT)
        line(p, [(46, top + 47), (306, top + 47)], "#e6ebf1", 1.5)
    block(p, (46, 330, 260, 92), down((0, 330, 0, 92), "#2fbf71", "#1f9d59"), 12)
    line(p, [(76, 376), (92, 394), (122, 356)], "#ffffff", 9)
    text(p, (136, 330, 170, 92), "入库成功", 33, "#ffffff", bold=True)
    for index in range(9):
        column, row = index % 3, index // 3
        key = (66 + column * 78, 466 + row * 38, 62, 26)
        block(p, key, "#56666f", 9)
    block(p, (144, 504, 62, 26), "#f2a32c", 9)


def paint_fingers(p: QPainter) -> None:
    """Draw the fingers around the left edge and the thumb at the right, in a knitted glove."""
    for index in range(4):
        finger((-70, 236 + index * 74, 96, 62), p)
    thumb = rect_path((296, 300, 96, 250), 46)
    shadow(p, thumb, drop=(-4, 6), blur=12, alpha=0.3)
    fill_path(p, thumb, across((296, 0, 96, 0), "#e8ecee", "#f9fbfb", "#c6ced3"))
    fill_path(p, rect_path((300, 304, 76, 110), 38), tint("#3f8fb5", 0.92))
    knit(p, (306, 424), 5)


def finger(box: Box, p: QPainter) -> None:
    """Draw one finger seen from its tip side."""
    x, y, width, height = box
    shape = rect_path(box, height / 2)
    shadow(p, shape, drop=(4, 6), blur=10, alpha=0.28)
    fill_path(p, shape, down(box, "#f9fbfb", "#c9d1d5"))
    fill_path(p, rect_path((x + width * 0.42, y, width * 0.58, height), height / 2), "#3f8fb5")
    oval(p, (x + width * 0.72, y + height * 0.34), 16, 7, tint("#ffffff", 0.35))


def knit(p: QPainter, corner: Point, rows: int) -> None:
    """Draw the ribs of the knitted part of the glove."""
    x, y = corner
    for row in range(rows):
        line(p, [(x, y + row * 22), (x + 76, y + row * 22 - 4)], tint("#9aa8af", 0.5), 3)
