"""The Debian package: where things go, what it needs, and the same bytes each time."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import tarfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app import __version__
from installers import linux_package
from installers.bootstrap import ROOT

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="需要 dpkg-deb")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program of two files and a link, as a frozen one looks."""
    folder = tmp_path / "shuping"
    (folder / "_internal").mkdir(parents=True)
    (folder / "shuping").write_text("#!/bin/sh\necho 数评台\n", encoding="utf-8")
    (folder / "_internal/lib.so.1").write_bytes(b"\x7fELF")
    (folder / "_internal/lib.so").symlink_to("lib.so.1")
    return folder


def told(package: Path, *options: str) -> str:
    line = ["dpkg-deb", *options, str(package)]
    return subprocess.run(line, check=True, capture_output=True, text=True).stdout


def test_a_package_puts_everything_in_its_place(program: Path, tmp_path: Path) -> None:
    package = linux_package.debian_package(program, tmp_path)
    assert package.name == f"shuping_{__version__}_{linux_package.architecture()}.deb"
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "-x", str(package), str(root)], check=True)
    for name in (
        "usr/share/applications/shuping.desktop",
        "usr/share/mime/packages/shuping.xml",
        "usr/share/man/man1/shuping.1.gz",
        "usr/share/icons/hicolor/scalable/apps/shuping.svg",
        "usr/share/doc/shuping/copyright",
    ):
        assert (root / name).is_file(), name
    assert str((root / "usr/bin/shuping").readlink()) == "/opt/shuping/shuping"
    assert os.access(root / "opt/shuping/shuping", os.X_OK)
    assert (root / "opt/shuping/_internal/lib.so").is_symlink()
    rights = (root / "usr/share/doc/shuping/copyright").read_text(encoding="utf-8")
    assert "Apache License" in rights
    assert "pyside6-essentials" in rights
    assert "root/root" in told(package, "-c")


def test_a_package_names_what_the_system_has_to_bring(program: Path, tmp_path: Path) -> None:
    (program / "_internal/libxcb-cursor.so.0").touch()
    needs = told(linux_package.debian_package(program, tmp_path), "-f")
    assert f"Version: {__version__}" in needs
    for name in ("libc6 (>= 2.34)", "libegl1", "libx11-6", "libfontconfig1", "libglib2.0-0"):
        assert name in needs
    assert "libxcb-cursor0" not in needs


def test_a_package_asks_for_the_c_library_that_its_libraries_need(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert linux_package.glibc_of(program) == "2.34"
    told = subprocess.CompletedProcess([], 0, " GLIBC_2.4 x\n GLIBC_2.36 arc4random\n GLIBC_2.35 y")
    monkeypatch.setattr(subprocess, "run", lambda *_line, **_options: told)
    assert linux_package.glibc_of(program) == "2.36"


def test_the_same_program_gives_the_same_bytes(program: Path, tmp_path: Path) -> None:
    makers = (linux_package.debian_package, linux_package.tarball)
    for number, maker in enumerate(makers):
        once, twice = (tmp_path / f"{number}{name}" for name in "ab")
        once.mkdir()
        twice.mkdir()
        first = maker(program, once).read_bytes()
        os.utime(program / "shuping", (1, 1))
        assert maker(program, twice).read_bytes() == first


def test_the_tarball_holds_one_folder_that_belongs_to_nobody(program: Path, tmp_path: Path) -> None:
    with tarfile.open(linux_package.tarball(program, tmp_path)) as tar:
        members = tar.getmembers()
    assert {member.name.split("/")[0] for member in members} == {f"shuping-{__version__}"}
    assert {(member.uid, member.uname) for member in members} == {(0, "root")}


def test_the_desktop_entry_speaks_chinese_and_finds_its_icon() -> None:
    entry = configparser.RawConfigParser()
    entry.read(linux_package.PARTS / "shuping.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Name[zh_CN]"] == "数评台"
    assert section["Icon"] == "shuping"
    assert section["Exec"] == "shuping %F"
    assert section["MimeType"].split(";")[:-1] == [kind.get("type") for kind in kinds()]
    assert section["Categories"].endswith(";")


def kinds() -> list[ET.Element]:
    """Return the MIME types that are installed."""
    return list(ET.parse(linux_package.PARTS / "shuping.xml").getroot())  # noqa: S314 - our own file


def test_packages_are_known_by_their_two_endings() -> None:
    patterns = [it.get("pattern") for kind in kinds() for it in kind if it.tag.endswith("glob")]
    assert patterns == ["*.shuping.zip", "*.shuping.zip.age"]


def test_the_manual_is_troff_that_names_the_self_check() -> None:
    text = (ROOT / "installers/linux/shuping.1").read_text(encoding="utf-8")
    assert text.startswith(".TH SHUPING 1")
    assert r"\-\-self\-check" in text
    assert ".shuping.zip" in text
