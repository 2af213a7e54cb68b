"""Prepares photos for print: small enough for the file, plain JPEG, or nothing when unreadable."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from PIL import Image

if TYPE_CHECKING:
    from pathlib import Path

# Long edge in pixels and JPEG quality, from the best to the last resort.
_TRIES: Final = ((1000, 82), (1000, 68), (800, 65), (640, 60), (480, 50))
_MOST_BYTES: Final = 180_000  # sixty photos then stay well under 15 MB


def printable_photo(preview: Path | None, rotation: int = 0) -> bytes | None:
    """Return the preview as a JPEG for print, or None when it is missing or unreadable.

    It is turned clockwise by `rotation` degrees, a multiple of 90.
    """
    if preview is None:
        return None
    try:
        with Image.open(preview) as opened:
            opened.draft("RGB", (_TRIES[0][0], _TRIES[0][0]))
            picture = opened.convert("RGB").rotate(-rotation, expand=True)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    jpeg = b""
    for edge, quality in _TRIES:
        jpeg = _jpeg(picture, edge, quality)
        if len(jpeg) <= _MOST_BYTES:
            break
    return jpeg


def _jpeg(picture: Image.Image, edge: int, quality: int) -> bytes:
    """Shrink the picture in place and return it as a JPEG."""
    picture.thumbnail((edge, edge))
    buffer = BytesIO()
    picture.save(buffer, "JPEG", quality=quality, optimize=True)
    return buffer.getvalue()
