"""The full texts of all licences: of every package and of what is inside, from where they are."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from installers import licence_texts, sbom

# What is inside -> the package whose own text speaks of it.
WITHIN = {
    "PDFium": "pypdfium2",
    "libjpeg-turbo": "pillow",
    "libtiff": "pillow",
    "FreeType": "pillow",
    "HarfBuzz": "pillow",
}
ELSEWHERE = {"PyInstaller bootloader": "pyinstaller"}  # installed where it freezes
APART = {"Python", "OpenSSL", "Noto Sans SC"}


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All texts, as a release gets them."""
    return licence_texts.write(tmp_path_factory.mktemp("texts") / "licences")


@pytest.mark.parametrize("name", ["pyside6-essentials", "psycopg", "Python", "reportlab", "lxml"])
def test_a_part_has_its_text(texts: Path, name: str) -> None:
    assert [path for path in (texts / name).iterdir() if path.stat().st_size > 500]


def test_the_lgpl_is_there_with_the_gpl_it_refers_to(texts: Path) -> None:
    for name in ("Qt 6", "shiboken6", "libheif"):
        lesser = (texts / name / "LGPL-3.0.txt").read_text(encoding="utf-8")
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in lesser
        assert (texts / name / "GPL-3.0.txt").is_file()
    readme = (texts / "README.txt").read_text(encoding="utf-8")
    assert "LGPL-3.0" in readme
    assert "download.qt.io" in readme


def test_everything_inside_has_a_text(texts: Path) -> None:
    inside = sbom.licences()["inside"].keys()
    covered = licence_texts.KEPT.keys() | WITHIN.keys() | ELSEWHERE.keys() | APART
    assert inside - covered == set()
    pillow = next((texts / "pillow").iterdir()).read_text(encoding="utf-8").casefold()
    assert [it for it in ("libjpeg", "tiff", "freetype", "harfbuzz") if it not in pillow] == []
    assert any("pdfium" in path.name for path in (texts / "pypdfium2").iterdir())


def test_the_kept_texts_are_all_used() -> None:
    used = {name for names in licence_texts.KEPT.values() for name in names}
    assert {path.name for path in licence_texts.OWN.iterdir()} == used


def test_a_package_without_a_text_stops_the_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licence_texts, "texts_of", lambda _package: [])
    with pytest.raises(SystemExit, match="reportlab"):
        licence_texts.write(tmp_path / "licences")


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="需要 Debian")
def test_a_library_of_the_system_brings_its_text() -> None:
    library = Path(shutil.which("dpkg-query") or "")
    assert licence_texts.owner(str(library)) == "dpkg"
    assert licence_texts.owner("/nowhere/at/all") == ""
