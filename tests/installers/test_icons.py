"""The icon: every size that Windows and macOS ask for, drawn, and the same bytes each time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from installers import icons


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both icons."""
    folder = tmp_path_factory.mktemp("icons")
    assert icons.main([str(folder)]) == 0
    return folder


def test_windows_finds_every_size(made: Path) -> None:
    with Image.open(made / "shuping.ico") as ico:
        assert ico.info["sizes"] == {(size, size) for size in icons.ICO_SIZES}
        for size in icons.ICO_SIZES:
            setattr(ico, "size", (size, size))  # noqa: B010 - how Pillow is told which one
            colours = ico.convert("RGBA").getcolors(1 << 16)
            assert colours is not None
            assert len(colours) > 5, size


def test_macos_finds_every_size(made: Path) -> None:
    with Image.open(made / "shuping.icns") as icns:
        sizes = {(wide * scale) for wide, _high, scale in icns.info["sizes"]}
        assert sizes == set(icons.ICNS_SIZES.values())
        assert icns.convert("RGBA").getpixel((0, 0)) == (0, 0, 0, 0)


def test_the_same_drawing_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    ico, icns = icons.write(tmp_path)
    assert ico.read_bytes() == (made / ico.name).read_bytes()
    assert icns.read_bytes() == (made / icns.name).read_bytes()
