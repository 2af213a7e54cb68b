"""Photos are printed as they are shown in the window."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.reports.paper.pictures import PRINT_BYTES, PRINT_EDGE, printable_photo
from app.storage.photo import write_preview


@pytest.fixture
def preview(tmp_path: Path) -> Path:
    """A picture that is red on the left and blue on the right."""
    picture = Image.new("RGB", (64, 32), "blue")
    picture.paste("red", (0, 0, 32, 32))
    path = tmp_path / "预览.png"
    picture.save(path)
    return path


@pytest.mark.parametrize(
    ("rotation", "size", "red"),
    [
        (0, (64, 32), (16, 16)),
        (90, (32, 64), (16, 16)),
        (180, (64, 32), (48, 16)),
        (270, (32, 64), (16, 48)),
    ],
)
def test_a_turned_photo_is_printed_turned_clockwise(
    preview: Path, rotation: int, size: tuple[int, int], red: tuple[int, int]
) -> None:
    jpeg = printable_photo(preview, rotation)
    assert jpeg is not None
    with Image.open(BytesIO(jpeg)) as printed:
        assert printed.size == size
        color = printed.convert("RGB").getpixel(red)
    assert isinstance(color, tuple)
    assert color[0] > 200
    assert color[2] < 60


def test_a_preview_made_for_print_is_printed_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "预览.jpg"
    Image.new("RGB", (800, 600), "teal").save(path, "JPEG")
    assert printable_photo(path) == path.read_bytes()


def test_a_busy_photo_is_made_small_enough_to_be_printed_byte_for_byte(tmp_path: Path) -> None:
    photo, preview = tmp_path / "草地.jpg", tmp_path / "预览.jpg"
    Image.effect_noise((1600, 1200), 90).convert("RGB").save(photo, "JPEG", quality=95)
    write_preview(photo, "image/jpeg", PRINT_EDGE, preview, most=PRINT_BYTES)
    assert preview.stat().st_size <= PRINT_BYTES
    assert printable_photo(preview) == preview.read_bytes()


def test_a_preview_that_tells_more_than_the_picture_is_encoded_again(tmp_path: Path) -> None:
    path = tmp_path / "预览.jpg"
    Image.new("RGB", (80, 60), "teal").save(path, "JPEG", comment=b"somebody was here")
    printed = printable_photo(path)
    assert printed is not None
    assert b"somebody" not in printed


def test_a_preview_that_is_cut_off_is_not_printed(tmp_path: Path) -> None:
    path = tmp_path / "预览.jpg"
    Image.effect_noise((800, 600), 30).convert("RGB").save(path, "JPEG", quality=60)
    path.write_bytes(path.read_bytes()[:9000])
    assert printable_photo(path) is None
