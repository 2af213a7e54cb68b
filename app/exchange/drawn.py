"""A drawn signature 手写签名: the strokes of a finger or mouse, in the order they were drawn."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

from app.errors import BadInput
from app.language import tr
from app.storage.canonical import strict_json

if TYPE_CHECKING:
    from app.storage.canonical import Json

WIDTH, HEIGHT = 1000, 400
"""The pad in its own units; x grows to the right, y downwards."""
MAX_STROKES, MAX_POINTS = 200, 3000
MAX_FILE = 64 * 1024
_MIN_INK = 100  # units of line; less is a slip of the finger
_LONGEST = 3_600_000  # milliseconds


@dataclass(frozen=True, slots=True)
class Point:
    """Where the pen was, and when: milliseconds since the first point."""

    x: int
    y: int
    t: int


Stroke = tuple[Point, ...]
Drawn = tuple[Stroke, ...]


def read_drawn(value: Json) -> Drawn:
    """Read `[[[x, y, t], ...], ...]`; BadInput for another shape, time going back, or no ink."""
    strokes = value if isinstance(value, list) else []
    if not 0 < len(strokes) <= MAX_STROKES:
        raise BadInput(tr("手写签名应有1到{n}笔，请重新签写。", n=MAX_STROKES))
    drawn = tuple(tuple(_point(point) for point in _list(stroke)) for stroke in strokes)
    points = [point for stroke in drawn for point in stroke]
    if len(points) > MAX_POINTS:
        raise BadInput(tr("手写签名的点过多：最多{n}个，请重新签写。", n=MAX_POINTS))
    times = [point.t for point in points]
    if not all(drawn) or times[0] != 0 or times != sorted(times) or times[-1] > _LONGEST:
        raise BadInput(tr("手写签名的笔画次序不对：时间应从0毫秒起，不能倒退。"))
    if ink(drawn) < _MIN_INK:
        raise BadInput(tr("手写签名是空的或只有一个点，请签完整的名字。"))
    return drawn


def drawn_json(drawn: Drawn) -> list[Json]:
    """Write strokes as `read_drawn` reads them."""
    return [[[point.x, point.y, point.t] for point in stroke] for stroke in drawn]


def parse_drawn(data: bytes) -> Drawn:
    """Read the strokes from a JSON file; BadInput as above."""
    return read_drawn(strict_json(data, max_bytes=MAX_FILE))


def ink(drawn: Drawn) -> float:
    """Return the length of all lines in units of the pad."""
    return sum(hypot(b.x - a.x, b.y - a.y) for stroke in drawn for a, b in pairwise(stroke))


def _list(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise BadInput(tr("手写签名的每一笔应为一列点，请重新签写。"))
    return value


def _point(value: Json) -> Point:
    match value:
        case [int(x), int(y), int(t)] if 0 <= x <= WIDTH and 0 <= y <= HEIGHT and t >= 0:
            if not any(isinstance(number, bool) for number in value):
                return Point(x, y, t)
    raise BadInput(
        tr(
            "手写签名的点应为[x, y, 毫秒]，x为0到{width}，y为0到{height}的整数。",
            width=WIDTH,
            height=HEIGHT,
        )
    )
