"""Collects the full licence texts of what a release holds, to be shipped inside it.

They come from the packages themselves; of what those do not give, from `installers/licences/`; of
the system's libraries that are taken along on Debian, from the system.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from installers import sbom
from installers.bootstrap import ROOT

OWN = ROOT / "installers" / "licences"
# What the packages leave out -> the texts that are kept here.
KEPT = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "Qt 6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "psycopg": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "libheif": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "libde265": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "ICU": ("Unicode-3.0.txt",),
    "PostgreSQL libpq": ("PostgreSQL.txt",),
    "OpenLDAP": ("OLDAP-2.8.txt",),
    "MIT Kerberos": ("MIT-Kerberos.txt",),
    "SQLite": ("SQLite.txt",),
    "GCC runtime": ("GPL-3.0.txt",),
}
BUILDERS = ("pyinstaller",)
"""Leave a part of themselves in the program."""
_TEXT = re.compile(r"licen[sc]e|copying|notice|copyright|authors", re.IGNORECASE)
_READ_ME = """\
数评台随附的组件及其许可全文，一个组件一个文件夹。

Qt（含PySide6、shiboken6）、psycopg、libheif、libde265按LGPL-3.0随附，未经修改，是单独的动态库文件，
可以换成您自己编译的版本：替换程序文件夹（Linux是/opt/shuping/_internal）里的同名文件即可。
源代码：
  Qt与PySide6      https://download.qt.io/official_releases/
  psycopg          https://github.com/psycopg/psycopg
  libheif          https://github.com/strukturag/libheif
  libde265         https://github.com/strukturag/libde265
拿不到源代码时，请联系本程序的发布者，自发布起三年内提供。
"""


def write(folder: Path) -> Path:
    """Write the texts of all packages of the lock that are installed here, and of what is inside.

    SystemExit with a sentence when a package gives no text and none is kept for it.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "README.txt").write_text(_READ_ME, encoding="utf-8")
    (folder / "LICENCES.txt").write_text(sbom.listing(), encoding="utf-8")
    names = [*(pin.name for pin in sbom.pins()), *BUILDERS]
    silent = [name for name in names if not write_package(folder, name)]
    if silent:
        raise SystemExit(f"没有许可全文：{'、'.join(silent)}")
    for name in KEPT:
        keep(folder / name)
    put(ROOT / "LICENSE", folder / "OpenSSL" / "Apache-2.0.txt")
    put(ROOT / "resources" / "fonts" / "OFL.txt", folder / "Noto Sans SC" / "OFL.txt")
    put(python_licence(), folder / "Python" / "LICENSE.txt")
    return folder


def write_package(folder: Path, name: str) -> bool:
    """Write what a package says of its licence; False when it says nothing and none is kept.

    A package that is not installed is for another platform and not shipped.
    """
    try:
        found = texts_of(distribution(name))
    except PackageNotFoundError:
        return True
    for inside, path in found:
        put(path, folder / name / inside)
    return bool(found) or name in KEPT


def texts_of(package: Distribution) -> list[tuple[str, Path]]:
    """Return the licence files of a package: a flat name of each, and where it is."""
    files = [it for it in package.files or () if it.parts and it.parts[0].endswith(".dist-info")]
    wanted = [it for it in files if _TEXT.search("/".join(it.parts[1:]))]
    return [("-".join(it.parts[1:]), Path(str(it.locate()))) for it in wanted]


def keep(folder: Path) -> None:
    """Write the texts that are kept here for a part."""
    for name in KEPT[folder.name]:
        put(OWN / name, folder / name)


def python_licence() -> Path:
    """Return the licence of the Python that runs this."""
    places = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE",
        Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"),
    ]
    found = next((it for it in places if it.is_file()), None)
    if found is None:
        raise SystemExit("找不到Python的许可全文，请换用python.org的Python构建。")
    return found


def of_system(libraries: Iterable[str]) -> list[tuple[str, str]]:
    """Return the copyright files of the Debian packages that these libraries belong to.

    Each with its place in the program; none on another system.
    """
    if shutil.which("dpkg-query") is None:
        return []
    paths = {os.path.realpath(it) for it in libraries if it.startswith(("/lib", "/usr/lib"))}
    names = {owner(path) for path in paths} - {""}
    found = {name: Path(f"/usr/share/doc/{name}/copyright") for name in sorted(names)}
    return [
        (f"resources/licences/system/{name}.txt", str(path))
        for name, path in found.items()
        if path.is_file()
    ]


def owner(path: str) -> str:
    """Return the Debian package that a file belongs to; empty when none does."""
    for name in (path, path.removeprefix("/usr")):
        line = ["dpkg-query", "--search", name]
        done = subprocess.run(line, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.split(":")[0].strip()
    return ""


def put(source: Path, target: Path) -> None:
    """Copy a text, making the folders above it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
