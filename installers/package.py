"""Builds what this system can install: freezes the program, tries it, packs it.

`python -m installers.package` needs Python and its packages' mirror alone; the files are in
`build/`. `./test --installers` does the same on Linux and then tries them in a clean Debian.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from installers import linux_package, macos_package, windows_package
from installers.bootstrap import ROOT
from installers.environment import INSTALL
from installers.freeze import freeze_with
from installers.system import SetupError, say

BUILD = ROOT / "build"


def main() -> int:
    """Freeze, check and pack; 0 when all of it went well."""
    try:
        if code := freeze_with(build_python(), BUILD) or self_check(BUILD / "shuping"):
            return code
        print(*packages(), sep="\n", flush=True)
    except SetupError as error:
        say(str(error))
        return 2
    return 0


def packages() -> list[Path]:
    """Pack the frozen program as this system installs it."""
    if sys.platform == "win32":
        return [windows_package.installer(BUILD)]
    if sys.platform == "darwin":
        return [macos_package.disk_image(BUILD)]
    program = BUILD / "shuping"
    return [linux_package.debian_package(program, BUILD), linux_package.tarball(program, BUILD)]


def self_check(program: Path) -> int:
    """Let the frozen program do the whole job once and return its exit code."""
    name = "shuping.exe" if os.name == "nt" else "shuping"
    return subprocess.call([str(program / name), "--self-check"])


def build_python() -> Path:
    """Return a Python with exactly what freezing needs, made when it is not there."""
    place = BUILD / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(place)], check=True)
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    line = [str(python), "-m", "pip", *INSTALL, "-q"]
    if subprocess.call([*line, "-r", str(ROOT / "requirements" / "build.lock")]):
        raise SetupError("打包工具没有装好，请检查网络后重新运行。")
    return python


if __name__ == "__main__":
    sys.exit(main())
