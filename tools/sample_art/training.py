"""A training session: trainer, projected slide, listeners and the sign-in sheet in front."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.sample_art.canvas import (
    CENTRE,
    across,
    block,
    curve_path,
    down,
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

INK, SKIN = "#27313a", "#e9b892"
BLUE, TEAL = "#2b5f86", "#1f7f86"
NAMES = (
    ("1", "黄志远", "齿轮车间"),
    ("2", "李秋萍", "质量部"),
    ("3", "陈国栋", "齿轮车间"),
    ("4", "吴嘉敏", "仓储组"),
    ("5", "周海涛", "设备科"),
    ("6", "何婉婷", "生产计划"),
)


@dataclass(frozen=True)
class Listener:
    """One person seen from behind: where the head is, how big, hair and jacket."""

    x: float
    y: float
    size: float
    hair: str
    jacket: str
    long: bool = False


BACK_ROW = (
    Listener(240, 700, 62, "#2a211d", BLUE),
    Listener(520, 706, 62, "#1d1a1a", BLUE, long=True),
    Listener(800, 700, 62, "#33271f", TEAL),
    Listener(1080, 706, 62, "#231d1b", BLUE),
)
FRONT_ROW = (
    Listener(90, 850, 92, "#1e1a19", TEAL),
    Listener(500, 862, 92, "#2d221c", BLUE),
    Listener(940, 856, 92, "#201b1a", BLUE, long=True),
)


def draw(p: QPainter) -> None:
    """Draw the room from back to front."""
    draw_room(p)
    draw_slide_wall(p)
    draw_trainer(p)
    draw_row(p, BACK_ROW)
    draw_row(p, FRONT_ROW)
    draw_sheet(p)


def draw_room(p: QPainter) -> None:
    """Draw wall, window with blinds, ceiling strip and floor."""
    wall = (0, 0, 1600, 900)
    block(p, wall, across(wall, "#d8d3c6", "#ece8de", "#d9d4c9"))
    block(p, (0, 0, 1600, 46), down((0, 0, 0, 46), "#b9b4a8", "#d2cdc1"))
    for x in (240, 900):
        block(p, (x, 10, 420, 22), "#fffdf2", 8)
        glow(p, (x + 210, 24), 330, "#fff7dc", 0.5)
    window = (1326, 120, 250, 430)
    shadow(p, rect_path(window), drop=(0, 4), blur=10, alpha=0.2)
    block(p, window, "#f7f8f6", 4)
    block(p, (1340, 134, 222, 402), down((0, 134, 0, 402), "#cfeaf4", "#f3fbf6"))
    for index in range(17):
        block(p, (1336, 138 + index * 17, 230, 9), tint("#ffffff", 0.85), 3)
    poly(p, [(1326, 560), (1576, 560), (1180, 900), (800, 900)], tint("#fff6d8", 0.25))
    block(p, (0, 820, 1600, 380), down((0, 820, 0, 380), "#b9a48b", "#8f7a62"))
    block(p, (0, 806, 1600, 16), "#f6f3ec")


def draw_slide_wall(p: QPainter) -> None:
    """Draw the projection screen with its slide and the sign above."""
    block(p, (120, 74, 800, 24), "#eef1f2", 8)
    screen = (140, 98, 760, 470)
    shadow(p, rect_path(screen), drop=(0, 12), blur=30, alpha=0.28)
    block(p, screen, "#ffffff")
    place(p, paint(draw_slide, (960, 570)), [(156, 112), (884, 112), (884, 554), (156, 554)])
    glow(p, (520, 330), 560, "#e6f6ff", 0.28)
    block(p, (140, 566, 760, 12), "#3d4a52", 5)


def draw_slide(p: QPainter) -> None:
    """Draw the flat slide on starting and reporting work orders."""
    block(p, (0, 0, 960, 570), down((0, 0, 0, 570), "#fafdff", "#e9f2f8"))
    block(p, (0, 0, 960, 104), TEAL)
    text(p, (44, 0, 900, 104), "MES 操作培训：扫码开工与报工", 46, "#ffffff", bold=True)
    steps = ("扫工单码", "确认物料", "开工", "扫码报工")
    for index, words in enumerate(steps):
        left = 44 + index * 228
        block(p, (left, 146, 178, 118), "#ffffff", 14)
        stroke(p, rect_path((left, 146, 178, 118), 14), tint(TEAL, 0.7), 4)
        oval(p, (left + 89, 184), 24, 24, TEAL)
        text(p, (left + 65, 160, 48, 48), str(index + 1), 28, "#ffffff", bold=True, align=CENTRE)
        text(p, (left, 208, 178, 52), words, 30, INK, bold=True, align=CENTRE)
    for tip in (262, 490, 718):
        line(p, [(tip - 32, 205), (tip, 205), (tip - 14, 192)], TEAL, 5)
        line(p, [(tip, 205), (tip - 14, 218)], TEAL, 5)
    points = (
        "首件必检，检验合格后方可批量加工",
        "缺料、停机请在终端上选择原因",
        "下班前核对本班产量，差异当天处理",
    )
    for index, words in enumerate(points):
        top = 306 + index * 74
        oval(p, (66, top + 30), 9, 9, "#f2a32c")
        text(p, (96, top, 820, 60), words, 34, INK)


def draw_trainer(p: QPainter) -> None:
    """Draw the trainer beside the screen, pointing at the slide."""
    shade = poly_path([(1010, 812), (1250, 812), (1210, 838), (1030, 838)])
    shadow(p, shade, drop=(0, 0), blur=24, alpha=0.3)
    block(p, (1066, 610, 56, 210), across((1066, 0, 56, 0), "#25323b", "#374753"), 18)
    block(p, (1140, 610, 56, 210), across((1140, 0, 56, 0), "#25323b", "#374753"), 18)
    coat = curve_path(
        (1056, 650),
        ((1040, 480), (1050, 400), (1092, 388)),
        ((1120, 380), (1146, 380), (1172, 388)),
        ((1216, 400), (1224, 480), (1208, 650)),
    )
    fill_path(p, coat, across((1050, 0, 170, 0), "#245a80", "#3a7fae", "#245a80"))
    arm = curve_path((1082, 424), ((1040, 430), (990, 420), (946, 372)))
    stroke(p, arm, "#2b6792", 46)
    oval(p, (936, 360), 23, 21, SKIN)
    line(p, [(926, 352), (872, 300)], "#3a2a20", 7)
    stroke(p, curve_path((1190, 430), ((1226, 480), (1226, 540), (1190, 580))), "#245a80", 44)
    block(p, (1120, 560, 92, 66), "#f7f8f6", 5)
    oval(p, (1186, 588), 20, 19, SKIN)
    block(p, (1076, 452, 52, 34), "#f2a32c", 5)
    draw_face(p)


def draw_face(p: QPainter) -> None:
    """Draw collar, neck and head of the trainer."""
    poly(p, [(1106, 384), (1160, 384), (1134, 430)], "#f4f6f7")
    block(p, (1114, 346, 38, 52), "#d9a57f", 14)
    oval(p, (1132, 310), 52, 60, SKIN)
    hair = curve_path(
        (1080, 316),
        ((1066, 218), (1200, 210), (1186, 316)),
        ((1178, 286), (1150, 272), (1120, 276)),
        ((1100, 278), (1086, 292), (1080, 316)),
    )
    fill_path(p, hair, "#2a211d")
    for x in (1108, 1144):
        stroke(p, rect_path((x - 15, 303, 29, 22), 9), "#3a4a54", 3)
        oval(p, (x, 314), 4, 4.5, INK)
    stroke(p, curve_path((1110, 342), ((1120, 352), (1136, 352), (1146, 342))), "#a8623f", 4)


def draw_row(p: QPainter, people: tuple[Listener, ...]) -> None:
    """Draw one row of listeners on their chairs."""
    for person in people:
        draw_legs(p, person)
        draw_back(p, person)
        draw_hair(p, person)
        draw_chair(p, person)


def draw_legs(p: QPainter, person: Listener) -> None:
    """Draw the legs of the chair and the shade under it."""
    x, foot, size = person.x, person.y + person.size * 4.7, person.size
    shade = oval_path((x, foot), size * 1.5, size * 0.3)
    shadow(p, shade, drop=(0, 0), blur=16, alpha=0.28)
    for side in (-1, 1):
        knee = (x + side * size * 0.8, person.y + size * 3.2)
        line(p, [knee, (x + side * size * 1.1, foot)], "#38444c", size * 0.12)


def draw_back(p: QPainter, person: Listener) -> None:
    """Draw neck, ears and the back in its jacket."""
    x, y, size = person.x, person.y, person.size
    wide, low, nape = size * 1.62, y + size * 3.3, y + size * 1.08
    left, right = x - wide, x + wide
    body = curve_path(
        (left, low),
        ((left, y + size * 1.7), (x - size * 1.2, y + size * 1.3), (x - size * 0.3, nape)),
        ((x - size * 0.1, nape), (x + size * 0.1, nape), (x + size * 0.3, nape)),
        ((x + size * 1.2, y + size * 1.3), (right, y + size * 1.7), (right, low)),
    )
    shadow(p, body, drop=(0, 4), blur=18, alpha=0.22)
    fold = (left, 0, wide * 2, 0)
    fill_path(p, body, across(fold, "#16384f", person.jacket, person.jacket, "#16384f"))
    neck = (x - size * 0.34, y + size * 0.55, size * 0.68, size * 0.72)
    block(p, neck, "#d3a07a", size * 0.25)
    ends = [(x + side * size * 0.55, y + size * 1.2) for side in (-1, 1)]
    dip = y + size * 1.42
    collar = curve_path(ends[0], ((x - size * 0.2, dip), (x + size * 0.2, dip), ends[1]))
    stroke(p, collar, tint("#0e2a3d", 0.8), size * 0.13)
    for side in (-1, 1):
        oval(p, (x + side * size * 0.8, y + size * 0.12), size * 0.13, size * 0.2, "#dca983")


def draw_chair(p: QPainter, person: Listener) -> None:
    """Draw the back of the chair."""
    x, y, size = person.x, person.y, person.size
    back = (x - size * 1.25, y + size * 2.05, size * 2.5, size * 1.35)
    shadow(p, rect_path(back, size * 0.24), drop=(0, 5), blur=10, alpha=0.25)
    block(p, back, down(back, "#53626c", "#2c363d"), size * 0.24)
    rail = (back[0] + size * 0.25, back[1] + size * 0.16, size * 2, size * 0.1)
    block(p, rail, tint("#ffffff", 0.2), 4)


def draw_hair(p: QPainter, person: Listener) -> None:
    """Draw the back of a head with light from the screen on its rim."""
    x, y, size = person.x, person.y, person.size
    oval(p, (x, y), size * 0.8, size * 0.92, person.hair)
    if person.long:
        block(p, (x - size * 0.74, y, size * 1.48, size * 1.25), person.hair, size * 0.42)
    shine = curve_path(
        (x - size * 0.5, y - size * 0.52),
        (
            (x - size * 0.2, y - size * 0.84),
            (x + size * 0.25, y - size * 0.84),
            (x + size * 0.5, y - size * 0.5),
        ),
    )
    stroke(p, shine, tint("#ffffff", 0.16), size * 0.12)


def draw_sheet(p: QPainter) -> None:
    """Draw the table in front with the sign-in sheet, a pen and a cup."""
    top = [(760, 1010), (1600, 960), (1600, 1200), (690, 1200)]
    shadow(p, poly_path(top), drop=(0, -6), blur=26, alpha=0.3)
    poly(p, top, across((690, 0, 910, 0), "#c99d6b", "#e2bd8c", "#cda471"))
    poly(p, [(760, 1010), (1600, 960), (1600, 969), (757, 1020)], "#f0d7b0")
    sheet = [(940, 1012), (1440, 984), (1540, 1186), (960, 1220)]
    shadow(p, poly_path(sheet), drop=(4, 8), blur=16, alpha=0.3)
    place(p, paint(paint_sheet, (900, 640)), sheet)
    p.save()
    p.translate(1440, 1110)
    p.rotate(-38)
    block(p, (0, 0, 190, 17), across((0, 0, 190, 0), "#12181c", "#33414a"), 8)
    block(p, (150, 0, 30, 17), "#d6b25a", 4)
    p.restore()


def paint_sheet(p: QPainter) -> None:
    """Paint the flat sign-in sheet."""
    block(p, (0, 0, 900, 640), "#fdfdfa")
    text(p, (0, 18, 900, 70), "数字化培训签到表", 52, INK, bold=True, align=CENTRE)
    text(p, (44, 92, 800, 50), "主题：MES 操作培训　　日期：2026-05-12", 32, INK)
    lefts = (44, 150, 370, 600, 856)
    for index in range(len(NAMES) + 2):
        top = 152 + index * 66
        line(p, [(44, top), (856, top)], tint(INK, 0.7), 3)
    for left in lefts:
        line(p, [(left, 152), (left, 152 + 66 * (len(NAMES) + 1))], tint(INK, 0.7), 3)
    for index, row in enumerate((("序号", "姓名", "部门"), *NAMES)):
        top = 152 + index * 66
        for left, words in zip(lefts, row, strict=False):
            text(p, (left + 14, top, 220, 66), words, 31, INK, bold=index == 0)
        if index:
            sign(p, row[1], 640, top + 40)
    text(p, (614, 152, 220, 66), "签名", 31, INK, bold=True)


def sign(p: QPainter, seed: str, x: float, y: float) -> None:
    """Draw a scribbled signature."""
    dice = scatter(seed, 24)
    points = [(x + i * 15, y - 24 + dice[i] * 40) for i in range(12)]
    segments = [(points[i], points[i + 1], points[i + 2]) for i in range(1, len(points) - 2, 3)]
    stroke(p, curve_path(points[0], *segments), "#1d3f8f", 5)
