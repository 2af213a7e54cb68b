"""An aisle of machining centres with their tower lamps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from tools.sample_art.canvas import (
    CENTRE,
    FULL,
    HEIGHT,
    Box,
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
    poly,
    rect_path,
    shadow,
    text,
    tint,
)
from tools.sample_art.view import Camera, panel

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter

CAMERA = Camera(vanishing=(770, 500), focal=1150, height=1.75)
AIR = "#cfe0e6"
MACHINES = (14.6, 11.6, 8.6, 5.6, 2.9)
LAMPS = ("#3ddc84", "#3ddc84", "#ffb02e", "#3ddc84", "#3ddc84")


def draw(p: QPainter) -> None:
    """Draw the hall, the machines from far to near and the light over all."""
    draw_hall(p)
    draw_floor(p)
    draw_roof(p)
    centre, lathe = paint(draw_centre_front, (900, 820)), paint(draw_lathe_front, (900, 640))
    for index, near in enumerate(MACHINES):
        depth = (near - 2.9) / 14
        draw_machine(p, lathe, -2.35, near + 0.5, (1.95, "#3ddc84"), depth)
        draw_machine(p, centre, 2.25, near, (2.55, LAMPS[index]), depth)
    draw_gateway(p)
    draw_daylight(p)


def draw_hall(p: QPainter) -> None:
    """Draw the end wall with its gate and banner, and the side walls with high windows."""
    block(p, FULL, down(FULL, "#dfe9ec", "#b9cdd4"))
    for x in (-7, 7):
        wall = CAMERA.side(x, (0, 6.4), (1.2, 24))
        poly(p, wall, across(FULL, "#c3d3d9", "#e6eef0", "#c3d3d9"))
        for start in range(2, 23, 3):
            pane = CAMERA.side(x, (4.1, 5.7), (start, start + 2.4))
            poly(p, pane, down((0, 0, 0, 500), "#fbffff", "#d5eef6"))
    end = CAMERA.front((-7, 7), (0, 6.4), 24)
    poly(p, end, down((0, 250, 0, 350), "#e9f1f3", "#cddce1"))
    poly(
        p, CAMERA.front((-1.5, 1.5), (0, 3.2), 23.9), across((690, 0, 160, 0), "#8fa7b1", "#b3c6cd")
    )
    for y in (0.5, 1.0, 1.5, 2.0, 2.5):
        line(p, [CAMERA.see(-1.5, y, 23.9), CAMERA.see(1.5, y, 23.9)], tint("#5f7883", 0.5), 2)
    banner = CAMERA.front((-4.4, 4.4), (3.75, 4.65), 23.8)
    poly(p, banner, "#c0392f")
    (left, top), (right, _), (_, bottom), _ = banner
    box = (left, top, right - left, bottom - top)
    text(p, box, "安全第一　质量为先　持续改进", 25, "#fff3e6", bold=True, align=CENTRE)


def draw_floor(p: QPainter) -> None:
    """Draw the painted floor, its marked walkway and the shine of the windows on it."""
    floor = CAMERA.level((-7, 7), 0, (0.9, 24))
    poly(p, floor, down((0, 560, 0, 640), "#a9c0bf", "#6f938f", "#4f7673"))
    poly(p, CAMERA.level((-1.25, 1.25), 0, (0.9, 24)), tint("#dfeae6", 0.20))
    for x in (-1.32, 1.24):
        poly(p, CAMERA.level((x, x + 0.09), 0, (0.9, 24)), "#f2c230")
    for z in range(2, 23, 3):
        poly(p, CAMERA.level((-0.75, 0.75), 0, (z, z + 1.5)), tint("#ffffff", 0.10))
    for z in range(1, 24):
        line(p, [CAMERA.see(-7, 0, z), CAMERA.see(7, 0, z)], tint("#33524f", 0.10), 2)
    glow(p, (770, 760), 560, "#eafaff", 0.30)


def draw_roof(p: QPainter) -> None:
    """Draw the ceiling, its trusses and two rows of lamps."""
    poly(p, CAMERA.level((-7, 7), 6.4, (0.9, 24)), down((0, 0, 0, 300), "#8fa5ae", "#cddbe0"))
    for z in (22.0, 19.0, 16.0, 13.0, 10.0, 7.5, 5.5):
        weight = 46 / z
        for height in (6.35, 5.75):
            line(p, [CAMERA.see(-7, height, z), CAMERA.see(7, height, z)], "#7d949e", weight)
        for x in range(-7, 7):
            ends = [
                CAMERA.see(x, 6.35, z),
                CAMERA.see(x + 0.5, 5.75, z),
                CAMERA.see(x + 1, 6.35, z),
            ]
            line(p, ends, tint("#7d949e", 0.8), weight * 0.6)
    for left in (-2.6, 2.4):
        for z in (20.0, 17.0, 14.0, 11.0, 8.0, 5.6):
            poly(p, CAMERA.level((left, left + 0.32), 5.6, (z, z + 1.7)), "#ffffff")
            glow(p, CAMERA.see(left + 0.16, 5.6, z + 0.8), 700 / z, "#f4fdff", 0.55)


def draw_machine(
    p: QPainter, front: QImage, x: float, near: float, top: tuple[float, str], depth: float
) -> None:
    """Draw one machine: shade on the floor, flank, front towards the aisle and lamp."""
    height, lamp = top
    outer = (x, x + 2.3) if x > 0 else (x - 2.3, x)
    reach = (near, near + 2.35)
    foot = (x - 0.28, x) if x > 0 else (x, x + 0.28)
    poly(p, CAMERA.level(foot, 0, reach), tint("#16302f", 0.30))
    poly(p, CAMERA.level((x - 0.1, x + 0.1), 0, reach), tint("#16302f", 0.25))
    panel(p, front, CAMERA.side(x, (0, height), reach), colour=AIR, depth=depth)
    flank = CAMERA.front(outer, (0, height), near)
    edge = flank[0][0], 0, flank[1][0] - flank[0][0], 0
    poly(p, flank, across(edge, "#aebcc3", "#d3dde1", "#b4c2c8"))
    poly(p, CAMERA.front(outer, (0, 0.28), near), "#3b4a53")
    poly(p, CAMERA.front(outer, (height - 0.34, height - 0.22), near), "#1d7d84")
    draw_lamp(p, x + (0.35 if x > 0 else -0.35), height, near + 0.5, lamp)


def draw_lamp(p: QPainter, x: float, height: float, z: float, colour: str) -> None:
    """Draw a tower lamp with one of its three fields lit."""
    left, base = CAMERA.see(x, height, z)
    unit = CAMERA.focal / z * 0.11
    block(p, (left - unit * 0.14, base - unit * 1.2, unit * 0.28, unit * 1.2), "#5b6b74")
    for index, field in enumerate(("#3ddc84", "#ffb02e", "#ff5147")):
        box = (left - unit * 0.5, base - unit * (2.2 + index), unit, unit * 0.94)
        lit = field == colour
        edge, shine = QColor(field), QColor(field).lighter(125)
        if not lit:
            edge, shine = QColor(field).darker(190), QColor(field).darker(150)
        block(p, box, across(box, edge, shine, edge), unit * 0.16)
        if lit:
            glow(p, (left, box[1] + unit / 2), unit * 3.6, field, 0.6)
    block(p, (left - unit * 0.5, base - unit * 4.45, unit, unit * 0.3), "#5b6b74", unit * 0.1)


def draw_centre_front(p: QPainter) -> None:
    """Draw the flat front of a machining centre: body, door with window, control panel."""
    body = (0, 0, 900, 820)
    block(p, body, down(body, "#f4f7f8", "#dde5e8", "#c9d4d9"))
    block(p, (0, 735, 900, 85), "#36444d")
    block(p, (0, 70, 900, 34), "#1d7d84")
    text(p, (40, 72, 400, 30), "YLV-850", 25, "#e8fbfa", bold=True)
    door = (60, 150, 520, 560)
    shadow(p, rect_path(door, 14), drop=(0, 6), blur=14, alpha=0.25)
    block(p, door, across(door, "#e7ecef", "#fafcfc", "#d5dde1"), 14)
    draw_window(p, (105, 195, 430, 330))
    block(p, (545, 330, 16, 170), "#52636d", 8)
    for y in range(570, 690, 24):
        block(p, (120, y, 400, 8), tint("#8799a2", 0.5), 4)
    draw_controls(p, (640, 150, 210, 470))
    for x in (610, 880):
        line(p, [(x, 110), (x, 730)], tint("#7f929b", 0.6), 3)


def draw_window(p: QPainter, box: Box) -> None:
    """Draw the lit inside of the machine behind glass."""
    x, y, width, height = box
    block(p, box, "#1b2a33", 16)
    inside = (x + 12, y + 12, width - 24, height - 24)
    block(p, inside, down(inside, "#54808f", "#2c4a57", "#1f3640"), 10)
    glow(p, (x + 110, y + 40), 240, "#e9fbff", 0.75)
    draw_cutting(p, x + width / 2, y)
    low = y + height - 12
    mirror = [(x + 40, y + 12), (x + 150, y + 12), (x + 60, low), (x + 12, low), (x + 12, y + 120)]
    poly(p, mirror, tint("#ffffff", 0.10))


def draw_cutting(p: QPainter, x: float, y: float) -> None:
    """Draw spindle, tool, work piece and two jets of coolant around the middle line `x`."""
    spindle = (x - 48, y + 14, 96, 110)
    block(p, spindle, across(spindle, "#7b8b93", "#eef3f5", "#6a7a82"), 8)
    holder = [(x - 32, y + 124), (x + 32, y + 124), (x + 14, y + 172), (x - 14, y + 172)]
    poly(p, holder, "#9aa8af")
    block(p, (x - 7, y + 172, 14, 44), "#d9c27a")
    block(p, (x - 145, y + 250, 290, 26), "#8fa0a8", 4)
    part = (x - 84, y + 214, 168, 38)
    block(p, part, across(part, "#8d9aa1", "#f3f7f8", "#808d94"), 6)
    for side in (-1, 1):
        jet = [(x + side * 110, y + 90), (x + side * 14, y + 212)]
        line(p, jet, tint("#d9fbff", 0.75), 5)
    glow(p, (x, y + 214), 90, "#ffffff", 0.7)


def draw_controls(p: QPainter, box: Box) -> None:
    """Draw a control panel with its screen, keys and emergency stop."""
    x, y, width, _ = box
    shadow(p, rect_path(box, 14), drop=(0, 8), blur=16, alpha=0.3)
    block(p, box, down(box, "#4b5b65", "#36444d"), 14)
    screen = (x + 18, y + 20, width - 36, 150)
    block(p, screen, down(screen, "#0f3b52", "#0a2535"), 6)
    for row in range(5):
        colour = ("#64e6c8", "#8fd3ff", "#ffd479")[row % 3]
        block(p, (x + 32, y + 38 + row * 24, 60 + 22 * (row % 3), 9), colour, 3)
        block(p, (x + 138, y + 38 + row * 24, 34, 9), tint("#ffffff", 0.6), 3)
    for index in range(20):
        column, row = index % 5, index // 5
        key = (x + 22 + column * 34, y + 192 + row * 36, 26, 26)
        block(p, key, "#8fa1ab" if index % 7 else "#f2c230", 5)
    oval(p, (x + 56, y + 400), 34, 34, "#f2c230")
    oval(
        p,
        (x + 56, y + 396),
        24,
        24,
        fade((x + 40, y + 380), (x + 70, y + 420), "#ff6a5c", "#b3201c"),
    )
    oval(p, (x + 142, y + 400), 30, 30, "#26323a")
    line(p, [(x + 142, y + 400), (x + 158, y + 382)], "#dfe7ea", 6)


def draw_lathe_front(p: QPainter) -> None:
    """Draw the flat front of a slant-bed lathe."""
    body = (0, 0, 900, 640)
    block(p, body, down(body, "#eef2f3", "#d5dfe3"))
    block(p, (0, 0, 900, 90), down((0, 0, 0, 90), "#2a6f8f", "#215a75"))
    text(p, (40, 30, 400, 34), "CK6150", 30, "#eaf6fb", bold=True)
    block(p, (0, 560, 900, 80), "#36444d")
    door = (330, 130, 500, 390)
    shadow(p, rect_path(door, 18), drop=(0, 6), blur=14, alpha=0.25)
    block(p, door, across(door, "#f5f8f9", "#dfe6e9"), 18)
    window = (380, 175, 400, 220)
    block(p, window, "#1b2a33", 40)
    glass = (394, 189, 372, 192)
    block(p, glass, fade((394, 189), (700, 380), "#5d8796", "#21404d"), 30)
    block(p, (400, 250, 90, 72), across((400, 0, 90, 0), "#6d7d86", "#e3eaed", "#5f6f78"), 8)
    block(p, (490, 268, 190, 36), down((0, 268, 0, 36), "#f1f5f6", "#7f8e96"), 4)
    glow(p, (650, 285), 110, "#fff3d0", 0.7)
    block(p, (800, 260, 14, 130), "#52636d", 7)
    draw_controls(p, (60, 130, 220, 440))


def draw_gateway(p: QPainter) -> None:
    """Draw the data gateway on a column, near the lens, with its working lights."""
    column = (0, 0, 128, HEIGHT)
    block(p, column, across(column, "#6f858f", "#a9bcc4", "#8499a3"))
    block(p, (0, 1010, 128, 26), "#f2c230")
    box = (16, 420, 250, 196)
    line(p, [(60, 0), (60, 430)], "#3c4a53", 12)
    line(p, [(92, 0), (92, 430)], "#2a6f8f", 8)
    shadow(p, rect_path(box, 14), drop=(6, 14), blur=26, alpha=0.35)
    block(p, box, down(box, "#37474f", "#243038"), 14)
    text(p, (40, 436, 210, 40), "数据采集网关", 27, "#e9f4f6", bold=True)
    text(p, (40, 476, 210, 30), "GW-01　在线 8 台", 19, "#9fd8d2")
    for index, lit in enumerate(("#3ddc84",) * 4 + ("#ffb02e", "#3ddc84")):
        centre = (52 + index * 36, 540)
        oval(p, centre, 9, 9, lit)
        glow(p, centre, 34, lit, 0.7)
        block(p, (40 + index * 36, 566, 24, 20), "#10181d", 3)


def draw_daylight(p: QPainter) -> None:
    """Lay the light of the high windows over the scene."""
    for start in (1180, 1400):
        beam = [(start, 0), (start + 130, 0), (start - 330, HEIGHT), (start - 620, HEIGHT)]
        poly(
            p,
            beam,
            fade((start, 0), (start - 400, HEIGHT), tint("#fffbe8", 0.20), tint("#fffbe8", 0)),
        )
    fill_path(
        p,
        oval_path((770, 500), 420, 300),
        fade((770, 300), (770, 800), tint("#ffffff", 0.16), tint("#ffffff", 0)),
    )
