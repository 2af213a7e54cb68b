"""What a picture or PDF is by its content, when and where it was taken, and its preview."""

from __future__ import annotations

import io
import re
import struct
import threading
import warnings
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

import pi_heif
from PIL import ExifTags, Image, ImageCms, ImageDraw, ImageFont, ImageOps

from app.errors import BadInput
from app.language import tr
from app.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_PIXELS = 250_000_000
_HEAD = 32
_TAIL = 2048
_AT_ONCE = 16 * 1024 * 1024
"""So many bytes go to the decoder at a time. Between two it waits for its turn to run Python, 5 ms
each while another thread runs it, and Pillow's own 64 KB make fifty such waits of a photo."""
_QUALITIES = (85, 65, 50)
_FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/heic": "HEIF"}
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_OFFSET = re.compile(r"[+-]\d\d:\d\d", re.ASCII)
# What Pillow and its decoders raise on bytes that lie about themselves.
_UNDECODABLE = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    ArithmeticError,
    LookupError,
    RuntimeError,
    EOFError,
    MemoryError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)


class Undecodable(BadInput):
    """A picture that is damaged or too large to be shown."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What the content says: type, time taken (local, or with an offset) and place in degrees."""

    media_type: str
    taken_at: str | None = None
    place: dict[str, str] | None = None


def recognise(path: Path) -> Recognised:
    """Tell what a file is from its content; BadInput when it is not accepted or does not decode."""
    media_type = _media_type(path)
    if media_type == "application/pdf":
        return Recognised(media_type)
    with _opened(path, media_type) as image:
        taken_at, place = _exif_facts(image)
        image.draft("RGB", (64, 64))
        image.load()
    return Recognised(media_type, taken_at, place)


def write_preview(
    path: Path, media_type: str, edge: int, target: Path, *, most: int | None = None
) -> None:
    """Write an upright sRGB JPEG no larger than `edge` pixels; the same input, the same bytes.

    It has no more than `most` bytes where a lower quality can help that. A PDF gets a neutral page
    with its kind on it: its pages are for a PDF reader. Raises Undecodable when the picture does
    not decode.
    """
    if media_type == "application/pdf":
        preview = _neutral_page(edge)
    else:
        with _opened(path, media_type) as image:
            image.draft("RGB", fitted(image.size, edge))
            ImageOps.exif_transpose(image, in_place=True)
            preview = _on_white(_in_srgb(image))
            # What the decoder shrank already: half the work of LANCZOS, and nobody sees which.
            preview.thumbnail((edge, edge), Image.Resampling.HAMMING)
    target.write_bytes(_jpeg(preview, most))


def _jpeg(picture: Image.Image, most: int | None) -> bytes:
    data = b""
    for quality in _QUALITIES:
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=quality, icc_profile=None, exif=b"", comment=b"")
        data = buffer.getvalue()
        if most is None or len(data) <= most:
            break
    return data


def fitted(size: tuple[int, int], edge: int) -> tuple[int, int]:
    """Return the size of a picture whose long edge is at most `edge`, in pixels.

    A JPEG is decoded at the smallest of its sizes that is enough for what it is asked for: a square
    would ask for more than the short edge needs, and mostly get all of it.
    """
    width, height = size
    long = max(width, height, edge)
    return max(1, width * edge // long), max(1, height * edge // long)


def _media_type(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(_HEAD)
        file.seek(0, io.SEEK_END)
        file.seek(max(0, file.tell() - _TAIL))
        tail = file.read()
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return "image/heic"
    if head.startswith(b"%PDF-"):
        if b"%%EOF" not in tail:
            raise BadInput(tr("这个 PDF 不完整，可能没有传完，请重新取得原文件。"))
        return "application/pdf"
    raise BadInput(tr("不支持这种文件。佐证只接受 JPEG、PNG、HEIC 照片和 PDF 文件。"))


@contextmanager
def _opened(path: Path, media_type: str) -> Iterator[Image.Image]:
    _prepare()
    with _strict():
        try:
            with Image.open(path, formats=[_FORMATS[media_type]]) as image:
                image.decodermaxblock = _AT_ONCE
                yield image
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise Undecodable(tr("图片的像素过多，请缩小后再添加。")) from error
        except _UNDECODABLE as error:
            raise Undecodable(
                tr("图片已损坏或不完整，无法解码，请重新拍摄或取得原文件。")
            ) from error


class _Strictness:
    """Pillow's warnings: silent, but an error of too many pixels, while any thread decodes.

    Filters are the whole process's, so the first thread sets them and the last one restores them.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._before = warnings.catch_warnings()

    @contextmanager
    def __call__(self) -> Iterator[None]:
        with self._lock:
            self._inside += 1
            if self._inside == 1:
                self._before = warnings.catch_warnings()
                self._before.__enter__()
                warnings.simplefilter("ignore")
                warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            yield
        finally:
            with self._lock:
                self._inside -= 1
                if self._inside == 0:
                    self._before.__exit__(None, None, None)


_strict = _Strictness()


@cache
def _prepare() -> None:
    pi_heif.register_heif_opener()
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS


def _exif_facts(image: Image.Image) -> tuple[str | None, dict[str, str] | None]:
    """Read time and place; what cannot be read is as good as not there."""
    try:
        exif = image.getexif()
        details = exif.get_ifd(ExifTags.IFD.Exif)
        position = exif.get_ifd(ExifTags.IFD.GPSInfo)
    except _UNDECODABLE:
        return None, None
    return _taken_at(details), _place(position)


def _taken_at(details: dict[int, Any]) -> str | None:
    text = str(details.get(ExifTags.Base.DateTimeOriginal, ""))[:19]
    offset = str(details.get(ExifTags.Base.OffsetTimeOriginal, ""))[:6]
    try:
        local = datetime.strptime(text, "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007 - the camera's time
    except ValueError:
        return None
    return local.isoformat() + (offset if _OFFSET.fullmatch(offset) else "")


def _place(position: dict[int, Any]) -> dict[str, str] | None:
    gps = ExifTags.GPS
    lat = _degrees(position.get(gps.GPSLatitude), position.get(gps.GPSLatitudeRef), "NS", 90)
    lon = _degrees(position.get(gps.GPSLongitude), position.get(gps.GPSLongitudeRef), "EW", 180)
    return None if lat is None or lon is None else {"lat": lat, "lon": lon}


def _degrees(parts: object, side: object, sides: str, limit: int) -> str | None:
    """Turn degrees, minutes and seconds into decimal degrees with six places (0.1 m)."""
    if not isinstance(parts, tuple) or len(parts) != 3 or str(side) not in tuple(sides):  # noqa: PLR2004
        return None
    try:
        degrees, minutes, seconds = (Fraction(part.numerator, part.denominator) for part in parts)
    except (ArithmeticError, AttributeError, TypeError, ValueError):
        return None
    total = degrees + minutes / 60 + seconds / 3600
    if not 0 <= total <= limit:
        return None
    shown = Decimal(round(total * 10**6)).scaleb(-6)
    return format(-shown if side == sides[1] else shown, "f")


def _in_srgb(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    if not profile or image.mode not in {"RGB", "RGBA", "L", "CMYK"}:
        return image
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        converted = ImageCms.profileToProfile(
            image, source, ImageCms.createProfile("sRGB"), outputMode=mode
        )
    except (ImageCms.PyCMSError, *_UNDECODABLE):
        return image
    return converted if converted is not None else image


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode in {"RGBA", "LA", "PA"} or "transparency" in image.info:
        layer = image.convert("RGBA")
        page = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(page, layer).convert("RGB")
    return image if image.mode == "RGB" else image.convert("RGB")


def _neutral_page(edge: int) -> Image.Image:
    width, height = round(edge / 1.414), edge
    page = Image.new("RGB", (width, height), "#f4f5f7")
    font = ImageFont.truetype(resource("fonts", "NotoSansSC-Bold.ttf"), edge // 6)
    ImageDraw.Draw(page).text((width / 2, height / 2), "PDF", "#8a94a6", font, anchor="mm")
    return page
