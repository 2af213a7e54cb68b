"""A simple camera that looks along an aisle, for scenes with depth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.sample_art.canvas import Fill, Point, place, poly, tint

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter

Range = tuple[float, float]


@dataclass(frozen=True)
class Camera:
    """Metres in front of the lens become points of the picture: x right, y up, z away."""

    vanishing: Point
    focal: float
    height: float

    def see(self, x: float, y: float, z: float) -> Point:
        """Return where a point in the hall appears."""
        middle, horizon = self.vanishing
        return middle + self.focal * x / z, horizon - self.focal * (y - self.height) / z

    def side(self, x: float, y: Range, z: Range) -> list[Point]:
        """Return the corners of an upright plane along the aisle, its left edge first."""
        left, right = (z[1], z[0]) if x > 0 else (z[0], z[1])
        low, high = y
        corners = ((high, left), (high, right), (low, right), (low, left))
        return [self.see(x, height, depth) for height, depth in corners]

    def front(self, x: Range, y: Range, z: float) -> list[Point]:
        """Return the corners of an upright plane across the aisle, its upper left first."""
        corners = ((x[0], y[1]), (x[1], y[1]), (x[1], y[0]), (x[0], y[0]))
        return [self.see(*corner, z) for corner in corners]

    def level(self, x: Range, y: float, z: Range) -> list[Point]:
        """Return the corners of a flat plane, far left first."""
        corners = ((x[0], z[1]), (x[1], z[1]), (x[1], z[0]), (x[0], z[0]))
        return [self.see(across, y, depth) for across, depth in corners]


def haze(p: QPainter, corners: list[Point], colour: str, depth: float) -> None:
    """Let distance pale a plane; `depth` runs from 0 (near) to 1."""
    poly(p, corners, tint(colour, 0.55 * depth))


def panel(
    p: QPainter, image: QImage, corners: list[Point], *, colour: str, depth: float = 0
) -> None:
    """Lay a flat picture onto a plane of the scene and let distance pale it."""
    place(p, image, corners)
    haze(p, corners, colour, depth)


def box(
    p: QPainter, camera: Camera, x: Range, y: Range, z: Range, fills: tuple[Fill, Fill]
) -> None:
    """Draw the two sides of a box that face the aisle: its front and its flank."""
    inner = x[0] if x[0] > 0 else x[1]
    poly(p, camera.side(inner, y, z), fills[1])
    poly(p, camera.front(x, y, z[0]), fills[0])
