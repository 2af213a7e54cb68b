"""Two screens: the work orders of the day as a screenshot, the energy board on an office wall."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

from tools.sample_art.canvas import (
    CENTRE,
    RIGHT,
    Box,
    Point,
    across,
    block,
    down,
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

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

INK, GREY, LINE = "#1f2d3d", "#7a8899", "#e6ebf1"
BLUE, GREEN, AMBER, RED = "#2f6fed", "#19a974", "#f0a020", "#e5484d"
MENU = ("生产总览", "工单看板", "计划排程", "质量记录", "设备状态", "物料领用", "报表中心")
FIGURES = (
    ("今日工单", "23", "单", "进行中 14　已完工 9", BLUE),
    ("计划完成率", "91.6", "%", "较昨日 +2.3 个百分点", GREEN),
    ("一次合格率", "98.7", "%", "终检 412 件", GREEN),
    ("设备综合效率", "71.4", "%", "联网设备 24 台", AMBER),
)
COLUMNS = (
    ("工单号", 20),
    ("产品", 180),
    ("工序", 400),
    ("进度", 540),
    ("状态", 800),
    ("交期", 910),
)
ORDERS = (
    ("WO2605-118", "行星齿轮 PG-60", "滚齿", 86, "加工中", "05-13"),
    ("WO2605-121", "行星架 PC-60", "精铣", 64, "加工中", "05-13"),
    ("WO2605-122", "主轴齿轮 SG-42", "磨齿", 38, "加工中", "05-14"),
    ("WO2605-125", "输出轴 OS-28", "热处理", 100, "待检验", "05-14"),
    ("WO2605-127", "内齿圈 RG-90", "插齿", 21, "缺料", "05-15"),
    ("WO2605-130", "太阳轮 SW-18", "滚齿", 72, "加工中", "05-15"),
    ("WO2605-131", "传动轴 TS-35", "车削", 55, "加工中", "05-16"),
    ("WO2605-133", "行星齿轮 PG-80", "车削", 0, "已排产", "05-18"),
)
STATES = {"加工中": BLUE, "待检验": AMBER, "缺料": RED, "已排产": GREY}
WORKS = (("齿轮车间", 0.46), ("热处理", 0.31), ("装配车间", 0.13), ("空压站", 0.10))
SHADES = ("#36d1b7", "#4f9dff", "#ffc857", "#b78bff")


def card(p: QPainter, box: Box, title: str) -> None:
    """Draw a white card with its heading."""
    block(p, box, "#ffffff", 10)
    stroke(p, rect_path(box, 10), LINE, 1.5)
    block(p, (box[0] + 20, box[1] + 22, 5, 20), BLUE, 2)
    text(p, (box[0] + 36, box[1] + 14, 400, 36), title, 19, INK, bold=True)


def draw_orders(p: QPainter) -> None:
    """Draw the order board of the manufacturing execution system."""
    block(p, (0, 0, 1600, 1000), "#f2f5f9")
    draw_menu(p)
    draw_top(p)
    for index, figure in enumerate(FIGURES):
        draw_figure(p, (236 + index * 338, 88, 320, 138), figure)
    draw_table(p, (236, 246, 996, 542))
    draw_machines(p, (1250, 246, 322, 542))
    draw_output(p, (236, 806, 996, 170))
    draw_alerts(p, (1250, 806, 322, 170))


def draw_menu(p: QPainter) -> None:
    """Draw the dark menu at the left."""
    block(p, (0, 0, 212, 1000), down((0, 0, 0, 1000), "#14273f", "#0e1c2f"))
    block(p, (24, 20, 34, 34), BLUE, 8)
    line(p, [(33, 44), (39, 32), (44, 40), (49, 28)], "#ffffff", 3)
    text(p, (70, 18, 140, 38), "砚岭 MES", 21, "#ffffff", bold=True)
    for index, name in enumerate(MENU):
        top = 96 + index * 54
        chosen = name == "工单看板"
        if chosen:
            block(p, (12, top, 188, 44), BLUE, 8)
        colour = "#ffffff" if chosen else "#a9b9cc"
        block(p, (30, top + 14, 16, 16), tint(colour, 0.9), 4)
        text(p, (60, top, 140, 44), name, 17, colour)
    text(p, (24, 950, 180, 30), "齿轮车间 · 白班", 15, "#7f93ab")


def draw_top(p: QPainter) -> None:
    """Draw the head bar with place, time and user."""
    block(p, (212, 0, 1388, 68), "#ffffff")
    text(p, (240, 0, 600, 68), "生产执行 / 工单看板", 19, INK, bold=True)
    text(p, (1000, 0, 400, 68), "2026-05-12　10:48:26", 17, GREY, align=RIGHT)
    oval(p, (1450, 34), 17, 17, "#dbe6fb")
    text(p, (1433, 17, 34, 34), "冯", 16, BLUE, bold=True, align=CENTRE)
    text(p, (1476, 0, 110, 68), "冯晓岚", 17, INK)


def draw_figure(p: QPainter, box: Box, figure: tuple[str, str, str, str, str]) -> None:
    """Draw one key figure with a small curve."""
    label, value, unit, note, colour = figure
    x, y, _, _ = box
    block(p, box, "#ffffff", 10)
    stroke(p, rect_path(box, 10), LINE, 1.5)
    text(p, (x + 20, y + 14, 200, 28), label, 16, GREY)
    text(p, (x + 20, y + 42, 150, 52), value, 40, INK, bold=True)
    text(p, (x + 24 + 23.5 * len(value), y + 58, 40, 30), unit, 17, GREY)
    text(p, (x + 20, y + 100, 260, 26), note, 15, colour)
    trend = scatter(label, 9)
    points = [(x + 176 + i * 15.5, y + 84 - i * 2 - 24 * v) for i, v in enumerate(trend)]
    ends = [(points[-1][0], y + 94), (points[0][0], y + 94)]
    poly(p, [*points, *ends], down((0, y + 40, 0, 54), tint(colour, 0.22), tint(colour, 0.02)))
    line(p, points, colour, 3)


def draw_table(p: QPainter, box: Box) -> None:
    """Draw the orders with the progress that the machines report."""
    card(p, box, "今日工单")
    x, y, width, _ = box
    text(p, (x + width - 320, y + 14, 300, 36), "进度由采集网关自动更新", 15, GREY, align=RIGHT)
    block(p, (x + 1, y + 62, width - 2, 42), "#f6f8fb")
    for name, left in COLUMNS:
        text(p, (x + left, y + 62, 200, 42), name, 16, GREY)
    for index, order in enumerate(ORDERS):
        draw_order(p, x, y + 104 + index * 54, order)


def draw_order(p: QPainter, x: float, y: float, order: tuple[str, str, str, int, str, str]) -> None:
    """Draw one row of the order table."""
    number, product, step, done, state, due = order
    lefts = [left for _, left in COLUMNS]
    for left, words in zip((*lefts[:3], lefts[5]), (number, product, step, due), strict=True):
        text(p, (x + left, y, 220, 54), words, 17, INK)
    colour = STATES[state]
    block(p, (x + lefts[3], y + 22, 180, 10), "#e8edf4", 5)
    block(p, (x + lefts[3], y + 22, 1.8 * done, 10), colour, 5)
    text(p, (x + lefts[3] + 190, y, 60, 54), f"{done}%", 16, INK)
    block(p, (x + lefts[4], y + 13, 74, 28), tint(colour, 0.13), 14)
    text(p, (x + lefts[4], y + 13, 74, 28), state, 15, colour, bold=True, align=CENTRE)
    line(p, [(x + 16, y + 54), (x + 980, y + 54)], LINE, 1)


def draw_machines(p: QPainter, box: Box) -> None:
    """Draw the state of the connected machines as a grid."""
    card(p, box, "设备状态")
    x, y, _, _ = box
    for index in range(24):
        row, column = divmod(index, 4)
        colour = {6: AMBER, 13: RED, 17: GREY, 18: GREY}.get(index, GREEN)
        cell = (x + 20 + column * 72, y + 66 + row * 66, 64, 56)
        block(p, cell, tint(colour, 0.13), 8)
        oval(p, (cell[0] + 32, cell[1] + 19), 7, 7, colour)
        text(p, (cell[0], cell[1] + 28, 64, 24), f"{index + 1:02d}#", 15, INK, align=CENTRE)
    legend = ((GREEN, "运行 20"), (AMBER, "调试 1"), (RED, "报警 1"), (GREY, "停机 2"))
    for index, (colour, words) in enumerate(legend):
        left, top = x + 26 + index % 2 * 146, y + 470 + index // 2 * 32
        oval(p, (left + 6, top + 15), 6, 6, colour)
        text(p, (left + 22, top, 110, 30), words, 16, INK)


def draw_output(p: QPainter, box: Box) -> None:
    """Draw planned and finished pieces by hour."""
    card(p, box, "分时产量（件）")
    x, y, _, _ = box
    for index in range(11):
        left = x + 180 + index * 72
        block(p, (left, y + 58, 18, 74), "#d9e3f4", 3)
        text(p, (left - 10, y + 136, 60, 24), f"{8 + index}:00", 14, GREY, align=CENTRE)
    for index, made in enumerate((70, 77, 68)):
        block(p, (x + 202 + index * 72, y + 132 - made, 18, made), BLUE, 3)
    for index, (colour, words) in enumerate((("#d9e3f4", "计划"), (BLUE, "实绩"))):
        block(p, (x + 36, y + 70 + index * 34, 14, 14), colour, 3)
        text(p, (x + 60, y + 62 + index * 34, 90, 30), words, 16, INK)


def draw_alerts(p: QPainter, box: Box) -> None:
    """Draw the latest alerts."""
    card(p, box, "异常提醒")
    x, y, _, _ = box
    rows = ((RED, "14# 刀具寿命到期"), (AMBER, "PG-80 毛坯缺 60 件"), (BLUE, "插单：SG-42 已重排"))
    for index, (colour, words) in enumerate(rows):
        oval(p, (x + 28, y + 74 + index * 34), 5, 5, colour)
        text(p, (x + 46, y + 58 + index * 34, 260, 32), words, 16, INK)


def draw_energy(p: QPainter) -> None:
    """Draw the flat energy board, 1400 by 800."""
    whole = (0, 0, 1400, 800)
    block(p, whole, down(whole, "#0d2233", "#091722"))
    text(p, (0, 14, 1400, 64), "能源管理看板", 40, "#e9fbff", bold=True, align=CENTRE)
    text(p, (1080, 20, 290, 50), "2026-05-12　14:22", 22, "#86a9bd", align=RIGHT)
    line(p, [(40, 84), (1360, 84)], tint("#36d1b7", 0.5), 2)
    tiles = (
        ("今日用电", "3 684", "kWh"),
        ("实时负荷", "352", "kW"),
        ("今日用水", "31.2", "m³"),
        ("单位产值能耗", "0.086", "tce/万元"),
    )
    for index, tile in enumerate(tiles):
        draw_tile(p, (40 + index * 336, 108, 312, 128), tile)
    draw_load(p, (40, 260, 860, 500))
    draw_share(p, (924, 260, 436, 500))


def draw_tile(p: QPainter, box: Box, tile: tuple[str, str, str]) -> None:
    """Draw one figure of the energy board."""
    label, value, unit = tile
    x, y, _, _ = box
    block(p, box, "#12304a", 12)
    block(p, (x, y + 16, 6, 96), "#36d1b7", 3)
    text(p, (x + 28, y + 14, 260, 36), label, 23, "#9cc0d3")
    text(p, (x + 28, y + 54, 200, 60), value, 46, "#ffffff", bold=True)
    text(p, (x + 40 + 26.5 * len(value), y + 68, 120, 40), unit, 22, "#86a9bd")


def load_curve(box: Box, seed: str, level: float) -> list[Point]:
    """Return a day's load: low at night, two humps and a noon dip."""
    x, y, width, height = box
    points = []
    for step, jitter in enumerate(scatter(seed, 58)):
        hour = step / 4
        humps = math.exp(-((hour - 5) ** 2) / 7) + math.exp(-((hour - 11) ** 2) / 8)
        share = level * (0.24 + 0.62 * humps + 0.05 * jitter)
        points.append((x + width * hour / 16, y + height * (1 - share)))
    return points


def draw_load(p: QPainter, box: Box) -> None:
    """Draw the load of today against yesterday."""
    x, y, width, height = box
    block(p, box, "#102a40", 12)
    text(p, (x + 24, y + 12, 400, 48), "全厂负荷曲线（kW）", 25, "#d7edf6", bold=True)
    plot = (x + 84, y + 80, width - 120, height - 140)
    for index in range(5):
        at = plot[1] + plot[3] * index / 4
        line(p, [(plot[0], at), (plot[0] + plot[2], at)], tint("#86a9bd", 0.22), 1.5)
        text(p, (x + 4, at - 16, 68, 32), str(600 - 150 * index), 19, "#86a9bd", align=RIGHT)
    for index in range(9):
        left = plot[0] + plot[2] * index / 8
        text(
            p,
            (left - 40, plot[1] + plot[3] + 8, 80, 34),
            f"{6 + 2 * index}:00",
            18,
            "#86a9bd",
            align=CENTRE,
        )
    line(p, load_curve(plot, "yesterday", 0.98), tint("#4f9dff", 0.65), 3)
    today = load_curve(plot, "today", 0.9)[:34]
    floor = plot[1] + plot[3]
    area = poly_path([*today, (today[-1][0], floor), (today[0][0], floor)])
    fill_path(p, area, down(plot, tint("#36d1b7", 0.5), tint("#36d1b7", 0.03)))
    line(p, today, "#36d1b7", 5)
    glow(p, today[-1], 46, "#36d1b7", 0.8)
    oval(p, today[-1], 8, 8, "#eafffb")
    draw_legend(p, x + width - 280, y + 22)


def draw_legend(p: QPainter, x: float, y: float) -> None:
    """Name the two curves."""
    for index, (colour, words) in enumerate((("#36d1b7", "今日"), ("#4f9dff", "昨日"))):
        line(p, [(x + index * 130, y + 15), (x + 36 + index * 130, y + 15)], colour, 5)
        text(p, (x + 50 + index * 130, y, 70, 30), words, 20, "#b7d3e0")


def draw_share(p: QPainter, box: Box) -> None:
    """Draw who uses the power as a ring."""
    x, y, width, _ = box
    block(p, box, "#102a40", 12)
    text(p, (x + 24, y + 12, 300, 48), "分区用电占比", 25, "#d7edf6", bold=True)
    middle, start = (x + width / 2, y + 190), 90.0
    for (_, share), colour in zip(WORKS, SHADES, strict=True):
        pen = QPen(QColor(colour), 42)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        p.setPen(pen)
        ring = QRectF(middle[0] - 94, middle[1] - 94, 188, 188)
        p.drawArc(ring, round(start * 16), round(-(share * 360 - 3) * 16))
        start -= share * 360
    text(
        p, (middle[0] - 90, middle[1] - 44, 180, 56), "352", 46, "#ffffff", bold=True, align=CENTRE
    )
    text(p, (middle[0] - 90, middle[1] + 10, 180, 34), "kW", 22, "#86a9bd", align=CENTRE)
    for index, ((name, share), colour) in enumerate(zip(WORKS, SHADES, strict=True)):
        top = y + 326 + index * 40
        block(p, (x + 60, top + 10, 20, 20), colour, 4)
        text(p, (x + 96, top, 180, 40), name, 23, "#d7edf6")
        text(p, (x + 250, top, 120, 40), f"{share:.0%}", 23, "#ffffff", bold=True, align=RIGHT)


def draw_energy_wall(p: QPainter) -> None:
    """Draw the office: wall, the screen in perspective, a desk and a plant before it."""
    draw_room(p)
    corners = [(250, 170), (1440, 96), (1440, 830), (250, 768)]
    frame = poly_path([(228, 148), (1464, 70), (1464, 856), (228, 790)])
    shadow(p, frame, drop=(10, 26), blur=46, alpha=0.42)
    fill_path(p, frame, across((228, 0, 1236, 0), "#2b353c", "#12191e"))
    place(p, paint(draw_energy, (1400, 800)), corners)
    poly(p, [(900, 129), (1180, 112), (760, 795), (480, 780)], tint("#ffffff", 0.05))
    glow(p, (850, 470), 900, "#2bb6a6", 0.16)
    draw_desk(p)
    draw_plant(p)


def draw_room(p: QPainter) -> None:
    """Draw wall, skirting, floor and the daylight of a window out of sight."""
    wall = (0, 0, 1600, 1010)
    block(p, wall, across(wall, "#b9c6cb", "#dbe3e5", "#cfd8da"))
    for index in range(5):
        left = 60 + index * 360
        line(p, [(left, 0), (left, 1000)], tint("#8799a0", 0.28), 3)
    poly(p, [(0, 60), (420, 0), (980, 0), (0, 640)], tint("#fff6dd", 0.30))
    floor = (0, 1000, 1600, 200)
    block(p, floor, down(floor, "#8f7b68", "#6d5a49"))
    block(p, (0, 984, 1600, 18), "#eef2f3")


def draw_desk(p: QPainter) -> None:
    """Draw a desk edge with a keyboard, a mug and a folder."""
    top = [(300, 1040), (1600, 1010), (1600, 1200), (180, 1200)]
    shadow(p, poly_path(top), drop=(0, -8), blur=26, alpha=0.25)
    poly(p, top, across((200, 0, 1400, 0), "#d8b98f", "#ecd3ad", "#cfae82"))
    poly(p, [(300, 1040), (1600, 1010), (1600, 1020), (297, 1050)], "#f6e3c5")
    keyboard = poly_path([(760, 1094), (1120, 1080), (1152, 1150), (760, 1168)])
    shadow(p, keyboard, drop=(0, 6), blur=12, alpha=0.25)
    fill_path(p, keyboard, "#eef2f4")
    for row in range(4):
        for column in range(12):
            left = 778 + column * (28 + row * 0.8)
            top_edge = 1100 + row * 15.5 - column * (1.1 + row * 0.05)
            block(p, (left, top_edge, 22, 10), "#b8c4ca", 3)
    mug = (1290, 1000, 92, 116)
    shadow(p, rect_path(mug, 14), drop=(14, 10), blur=16, alpha=0.25)
    stroke(p, rect_path((1362, 1024, 54, 60), 22), "#1f7f86", 14)
    block(p, mug, across(mug, "#1a6b72", "#2e9aa2", "#17636a"), 14)
    oval(p, (1336, 1004), 45, 11, "#0f4a50")
    folder = [(420, 1100), (640, 1090), (620, 1180), (380, 1190)]
    shadow(p, poly_path(folder), drop=(0, 6), blur=12, alpha=0.22)
    poly(p, folder, "#2f6f9f")
    poly(p, [(430, 1094), (632, 1084), (616, 1168), (392, 1178)], "#f7fafb")


def draw_plant(p: QPainter) -> None:
    """Draw a plant in a pot at the left edge."""
    for index in range(11):
        angle = math.radians(-162 + index * 14.4)
        reach = 330 - 14 * abs(index - 5)
        tip = (120 + reach * math.cos(angle) * 0.78, 900 + reach * math.sin(angle))
        side = (-math.sin(angle) * 26, math.cos(angle) * 26)
        half = (120 + (tip[0] - 120) * 0.55, 900 + (tip[1] - 900) * 0.55)
        leaf = [
            (120, 900),
            (half[0] + side[0], half[1] + side[1]),
            tip,
            (half[0] - side[0], half[1] - side[1]),
        ]
        poly(p, leaf, "#2f7d5b" if index % 2 else "#3d9a70")
        line(p, [(120, 900), tip], tint("#1e5b40", 0.55), 3)
    pot = [(40, 890), (200, 890), (180, 1080), (60, 1080)]
    shadow(p, poly_path(pot), drop=(18, 14), blur=26, alpha=0.3)
    poly(p, pot, across((40, 0, 160, 0), "#e9e4dc", "#ffffff", "#cfc8bc"))
    block(p, (32, 876, 176, 26), "#f4f0e9", 8)
