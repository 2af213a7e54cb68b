"""Whether a file is of the kind it is listed as, and whether a picture lies about its size.

Only the first bytes are read and nothing is decoded, so that no picture can do harm here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    Piece = Callable[[int, int], bytes]
    Size = tuple[int, int]

MAX_PIXELS = 250_000_000
"""What taking in evidence allows as well."""
PIXELS_PER_BYTE = 10_000
"""More than any honest compression reaches: a blank one-bit PNG has 8,256."""
_HEIC = frozenset([b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"])
_NO_FRAME = frozenset([0xC4, 0xC8, 0xCC])  # tables among the JPEG markers that begin a frame
_ALONE = frozenset([0x01, *range(0xD0, 0xD8)])  # JPEG markers without a length
_MAX_SEGMENTS = 1000


def media_problem(media_type: str, size: int, piece: Piece) -> str:
    """Say what is wrong with a file, empty when nothing is.

    `size` is in bytes, `piece` gives at most so many bytes from a place.
    """
    head = piece(0, 32)
    if not _is_of_kind(media_type, head):
        return tr("的内容与登记的文件类型不符。")
    claimed = None
    if media_type == "image/png":
        claimed = int.from_bytes(head[16:20]), int.from_bytes(head[20:24])
    elif media_type == "image/jpeg":
        claimed = _jpeg_size(size, piece)
    if claimed is None:
        return ""
    pixels = claimed[0] * claimed[1]
    return "" if 0 < pixels <= min(MAX_PIXELS, size * PIXELS_PER_BYTE) else tr("谎报了图片的尺寸。")


def _is_of_kind(media_type: str, head: bytes) -> bool:
    if media_type == "image/heic":
        return head[4:8] == b"ftyp" and head[8:12] in _HEIC
    if media_type == "image/png":
        return head.startswith(b"\x89PNG\r\n\x1a\n") and head[12:16] == b"IHDR"
    return head.startswith(b"%PDF-" if media_type == "application/pdf" else b"\xff\xd8\xff")


def _jpeg_size(size: int, piece: Piece) -> Size | None:
    """Return width and height; None when the segments do not lead to a frame."""
    place = 2
    for _ in range(_MAX_SEGMENTS):
        if place >= size or len(found := piece(place, 9)) < len(b"\xff\xc0llphhww"):
            return None
        marker = found[1]
        if found[0] != 0xFF or marker == 0xDA:  # noqa: PLR2004 - the scan begins
            return None
        if 0xC0 <= marker <= 0xCF and marker not in _NO_FRAME:  # noqa: PLR2004
            return int.from_bytes(found[7:9]), int.from_bytes(found[5:7])
        if marker == 0xFF:  # noqa: PLR2004 - a filling byte
            place += 1
        else:
            place += 2 if marker in _ALONE else 2 + int.from_bytes(found[2:4])
    return None
