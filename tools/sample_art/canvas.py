"""Drawing words shared by all scenes: fills, light, soft shadows, lettering and perspective."""

from __future__ import annotations

from hashlib import shake_256
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageEnhance
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPolygonF,
    QRadialGradient,
    QTransform,
)

from app.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Fill = QBrush | QColor | str
Point = tuple[float, float]
Box = tuple[float, float, float, float]

WIDTH, HEIGHT = 1600, 1200
FULL: Box = (0, 0, WIDTH, HEIGHT)
FAMILY = "Noto Sans SC"
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def load_fonts() -> None:
    """Make the bundled Chinese fonts known to Qt; needs a running QGuiApplication."""
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resource("fonts", f"NotoSansSC-{weight}.ttf")))


def paint(draw: Callable[[QPainter], None], size: tuple[int, int] = (WIDTH, HEIGHT)) -> QImage:
    """Run one drawing function on a fresh opaque image."""
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    draw(painter)
    painter.end()
    return image


def to_pillow(image: QImage) -> Image.Image:
    """Copy a Qt image into a Pillow one."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    size = (plain.width(), plain.height())
    return Image.frombytes("RGBA", size, bytes(plain.constBits())).convert("RGB")


def photograph(image: QImage, seed: str, *, grain: int = 4, corner: float = 0.22) -> Image.Image:
    """Give a drawing the grain and the darker corners of a photo."""
    picture = ImageEnhance.Contrast(to_pillow(image)).enhance(1.06)
    falloff = Image.radial_gradient("L").resize(picture.size, Image.Resampling.BICUBIC)
    shade = falloff.point([255 - int(corner * max(0, level - 90) * 1.2) for level in range(256)])
    picture = ImageChops.multiply(picture, Image.merge("RGB", (shade,) * 3))
    half = (picture.width // 2, picture.height // 2)
    noise = Image.frombytes("L", half, shake_256(seed.encode()).digest(half[0] * half[1]))
    noise = noise.point([128 + (level - 128) * grain // 128 for level in range(256)])
    noise = noise.resize(picture.size, Image.Resampling.BILINEAR)
    return ImageChops.add(picture, Image.merge("RGB", (noise,) * 3), 1, -128)


def scatter(seed: str, count: int) -> list[float]:
    """Return `count` numbers from 0 to 1 that look random and are always the same."""
    data = shake_256(seed.encode()).digest(count * 2)
    return [int.from_bytes(data[i : i + 2], "big") / 65535 for i in range(0, count * 2, 2)]


def tint(colour: str, alpha: float) -> QColor:
    """Return a colour with the given opacity from 0 to 1."""
    mixed = QColor(colour)
    mixed.setAlphaF(alpha)
    return mixed


def fade(start: Point, end: Point, *stops: QColor | str) -> QBrush:
    """Return a linear gradient with evenly spaced stops."""
    gradient = QLinearGradient(QPointF(*start), QPointF(*end))
    for index, colour in enumerate(stops):
        gradient.setColorAt(index / (len(stops) - 1), QColor(colour))
    return QBrush(gradient)


def down(box: Box, *stops: QColor | str) -> QBrush:
    """Return a gradient running from the top to the bottom of a box."""
    x, y, _, height = box
    return fade((x, y), (x, y + height), *stops)


def across(box: Box, *stops: QColor | str) -> QBrush:
    """Return a gradient running from the left to the right of a box."""
    x, y, width, _ = box
    return fade((x, y), (x + width, y), *stops)


def fill_path(p: QPainter, path: QPainterPath, fill: Fill) -> None:
    """Fill a path without an outline."""
    p.fillPath(path, QBrush(QColor(fill)) if isinstance(fill, str) else QBrush(fill))


def rect_path(box: Box, radius: float = 0) -> QPainterPath:
    """Return a rectangle, rounded when a radius is given."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(*box), radius, radius)
    return path


def poly_path(points: Sequence[Point]) -> QPainterPath:
    """Return a closed polygon."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*point) for point in points]))
    path.closeSubpath()
    return path


def oval_path(centre: Point, rx: float, ry: float) -> QPainterPath:
    """Return an ellipse."""
    path = QPainterPath()
    path.addEllipse(QPointF(*centre), rx, ry)
    return path


def curve_path(start: Point, *segments: tuple[Point, Point, Point]) -> QPainterPath:
    """Return a line of cubic curves, each given by two control points and its end."""
    path = QPainterPath(QPointF(*start))
    for first, second, end in segments:
        path.cubicTo(QPointF(*first), QPointF(*second), QPointF(*end))
    return path


def block(p: QPainter, box: Box, fill: Fill, radius: float = 0) -> None:
    """Fill a rectangle."""
    fill_path(p, rect_path(box, radius), fill)


def poly(p: QPainter, points: Sequence[Point], fill: Fill) -> None:
    """Fill a polygon."""
    fill_path(p, poly_path(points), fill)


def oval(p: QPainter, centre: Point, rx: float, ry: float, fill: Fill) -> None:
    """Fill an ellipse."""
    fill_path(p, oval_path(centre, rx, ry), fill)


def stroke(p: QPainter, path: QPainterPath, colour: QColor | str, width: float) -> None:
    """Draw an outline with round ends and joins."""
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    p.strokePath(path, pen)


def line(p: QPainter, points: Sequence[Point], colour: QColor | str, width: float) -> None:
    """Draw straight connected lines."""
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    stroke(p, path, colour, width)


def shadow(
    p: QPainter, path: QPainterPath, *, drop: Point = (0, 10), blur: int = 24, alpha: float = 0.3
) -> None:
    """Draw the soft shadow a shape throws, out of many faint growing outlines."""
    moved = path.translated(*drop)
    steps = max(3, min(blur // 2, 14))
    stroker = QPainterPathStroker()
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for step in range(steps):
        stroker.setWidth(2 * blur * (step + 0.5) / steps)
        fill_path(p, stroker.createStroke(moved).united(moved), tint("#000000", alpha / steps))


def glow(p: QPainter, centre: Point, radius: float, colour: str, alpha: float = 0.6) -> None:
    """Add light that fades outwards."""
    gradient = QRadialGradient(QPointF(*centre), radius)
    gradient.setColorAt(0, tint(colour, alpha))
    gradient.setColorAt(0.35, tint(colour, alpha * 0.38))
    gradient.setColorAt(1, tint(colour, 0))
    p.save()
    p.setCompositionMode(QPainter.CompositionMode.CompositionMode_Screen)
    oval(p, centre, radius, radius, QBrush(gradient))
    p.restore()


def text(
    p: QPainter,
    box: Box,
    words: str,
    size: float,
    colour: QColor | str,
    *,
    bold: bool = False,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Write one line of text into a box; `size` is in pixels."""
    font = QFont(FAMILY)
    font.setPixelSize(round(size))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    p.setFont(font)
    p.setPen(QColor(colour))
    p.drawText(QRectF(*box), int(align | Qt.TextFlag.TextDontClip), words)


def place(p: QPainter, image: QImage, corners: Sequence[Point], opacity: float = 1) -> None:
    """Lay a flat image onto four corners in perspective, clockwise from the upper left."""
    width, height = image.width(), image.height()
    flat = QPolygonF([QPointF(*c) for c in ((0, 0), (width, 0), (width, height), (0, height))])
    transform = QTransform.quadToQuad(flat, QPolygonF([QPointF(*corner) for corner in corners]))
    p.save()
    p.setOpacity(opacity)
    if isinstance(transform, QTransform):
        p.setTransform(transform, combine=True)
    p.drawImage(QPointF(0, 0), image)
    p.restore()
