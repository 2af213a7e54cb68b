"""Picture files with the facts a camera writes: when, where and which way up."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import pillow_heif
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

ROTATE_TO_VIEW = 6  # EXIF: turn the stored picture a quarter clockwise to see it upright


def degrees(value: Fraction) -> tuple[Fraction, Fraction, Fraction]:
    """Split decimal degrees into the degrees, minutes and seconds of EXIF."""
    whole = int(value)
    minutes = int((value - whole) * 60)
    return Fraction(whole), Fraction(minutes), (value - whole) * 3600 - minutes * 60


def camera_facts(
    taken: datetime, place: tuple[Fraction, Fraction] | None, *, turned: bool
) -> Image.Exif:
    """Return the EXIF block of one photo; `taken` carries its offset, `place` is north and east."""
    exif = Image.Exif()
    exif[Base.Make] = "Shuping"
    exif[Base.Model] = "Sample drawing"
    exif[Base.Orientation] = ROTATE_TO_VIEW if turned else 1
    stamp = f"{taken:%Y:%m:%d %H:%M:%S}"
    exif[Base.DateTime] = stamp
    details = exif.get_ifd(IFD.Exif)
    offset = f"{taken:%z}"
    details[Base.DateTimeOriginal] = stamp
    details[Base.OffsetTimeOriginal] = f"{offset[:3]}:{offset[3:]}"
    if place:
        north, east = place
        exif.get_ifd(IFD.GPSInfo).update(
            {
                GPS.GPSLatitudeRef: "N",
                GPS.GPSLatitude: degrees(north),
                GPS.GPSLongitudeRef: "E",
                GPS.GPSLongitude: degrees(east),
            }
        )
    return exif


def save_photo(picture: Image.Image, path: Path, exif: Image.Exif, quality: int) -> None:
    """Write a JPEG or, for the name ending .heic, a HEIC file."""
    if exif[Base.Orientation] == ROTATE_TO_VIEW:
        picture = picture.transpose(Image.Transpose.ROTATE_90)
    if path.suffix == ".heic":
        pillow_heif.register_heif_opener()
        picture.save(path, quality=quality, exif=exif.tobytes())
    else:
        picture.save(path, quality=quality, exif=exif, optimize=True, progressive=True)
