"""Prepares photos for print: small enough for the file, plain JPEG, or nothing when unreadable."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from PIL import Image

from app.storage.photo import Undecodable, fitted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.reports.model import EvidencePart

PRINT_EDGE: Final = 800
"""Pixels of a photo's long edge: 330 to an inch of the room that it has on paper."""
# Long edge in pixels and JPEG quality, from the best to the last resort.
_TRIES: Final = ((PRINT_EDGE, 80), (PRINT_EDGE, 65), (640, 60), (480, 50))
PRINT_BYTES: Final = 180_000
"""Of each photo at most: sixty then stay well under 15 MB."""


def printed(part: EvidencePart, photo: Callable[[str], Path | None]) -> bytes | None:
    """Return a piece of evidence as a JPEG for print; None when it is missing or damaged."""
    try:
        preview = photo(part.sha256)
    except Undecodable:  # a colleague's copy of it was; the report shows a frame that says so
        return None
    return printable_photo(preview, part.rotation)


def printable_photo(preview: Path | None, rotation: int = 0) -> bytes | None:
    """Return the preview as a JPEG for print, or None when it is missing or unreadable.

    It is turned clockwise by `rotation` degrees, a multiple of 90. A preview that is printable as
    it stands is not encoded again.
    """
    if preview is None:
        return None
    try:
        with Image.open(preview) as opened:
            if not rotation and _is_printable(opened, preview):
                opened.draft(opened.mode, (1, 1))
                opened.load()  # whole, and at the least that it takes to see that
                return preview.read_bytes()
            opened.draft("RGB", fitted(opened.size, PRINT_EDGE))
            picture = opened.convert("RGB").rotate(-rotation, expand=True)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    jpeg = b""
    for edge, quality in _TRIES:
        jpeg = _jpeg(picture, edge, quality)
        if len(jpeg) <= PRINT_BYTES:
            break
    return jpeg


def _is_printable(picture: Image.Image, path: Path) -> bool:
    """Whether the file itself can go into the PDF; it then carries nothing but the picture."""
    return (
        picture.format == "JPEG"
        and picture.mode == "RGB"
        and max(picture.size) <= PRINT_EDGE
        and not picture.info.keys() & {"exif", "icc_profile", "comment", "xmp"}
        and path.stat().st_size <= PRINT_BYTES
    )


def _jpeg(picture: Image.Image, edge: int, quality: int) -> bytes:
    """Shrink the picture in place and return it as a JPEG."""
    picture.thumbnail((edge, edge))
    buffer = BytesIO()
    picture.save(buffer, "JPEG", quality=quality, comment=b"")
    return buffer.getvalue()
