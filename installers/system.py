"""What the operating system must bring along: the venv module, Qt's libraries, test tools.

On Debian and its relatives missing packages are named, and installed when this runs as root;
elsewhere the libraries themselves are named. Windows and macOS bring everything.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

# Shared libraries that Qt looks for outside its own folder -> the Debian package of each.
LIBRARY_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
# Where Debian keeps a PostgreSQL server's programs, which its PATH does not name.
SERVER_FOLDERS = Path("/usr/lib/postgresql")
# Programs that some tests call -> the Debian package of each.
TOOL_PACKAGES = {
    "age": "age",
    "Xvfb": "xvfb",
    "initdb": "postgresql",
    "openssl": "openssl",
    "pdftoppm": "poppler-utils",
    "pdftotext": "poppler-utils",
    "unzip": "unzip",
    "xauth": "xauth",
}
QT_FILES = (
    "QtWidgets*.so",
    "QtSvg*.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
)
WAYLAND_FILES = ("Qt/plugins/platforms/libqwayland*.so",)


class SetupError(Exception):
    """One Chinese sentence for the user: what is missing and what to do."""


def say(sentence: str) -> None:
    """Tell the user on stderr; stdout belongs to the command."""
    print(sentence, file=sys.stderr, flush=True)


def provide_venv_module() -> None:
    """Bring the part of Python that Debian ships apart; raises SetupError when that fails."""
    own = Path("/usr/bin/python3").resolve() == Path(sys.executable).resolve()
    name = "python3-venv" if own else f"python3.{sys.version_info.minor}-venv"
    if not provide_packages([name], "创建 Python 环境"):
        raise SetupError("Python 缺少 venv 模块，无法创建运行环境，请安装后重新运行。")


def provide_tools(_site_packages: Path) -> bool:
    """Bring the programs that some tests call; False when some are still missing."""
    names = {package for tool, package in TOOL_PACKAGES.items() if not has_tool(tool)}
    return not sys.platform.startswith("linux") or provide_packages(names, "部分测试")


def has_tool(name: str) -> bool:
    """Return whether a program is there, on the PATH or where Debian keeps servers."""
    return shutil.which(name) is not None or any(SERVER_FOLDERS.glob(f"*/bin/{name}"))


def provide_window(site_packages: Path) -> bool:
    """Bring the shared libraries that Qt misses; False when some are still missing."""
    if not sys.platform.startswith("linux") or shutil.which("ldd") is None:
        return True
    missing = missing_libraries(qt_files(site_packages))
    unknown = sorted(missing - LIBRARY_PACKAGES.keys())
    if unknown:
        say(f"图形界面缺少系统库：{'、'.join(unknown)}，请用系统的软件包管理器安装。")
    known = missing & LIBRARY_PACKAGES.keys()
    return provide_packages({LIBRARY_PACKAGES[name] for name in known}, "图形界面") and not unknown


def qt_files(site_packages: Path) -> list[Path]:
    """Return the Qt binaries that a window on this desktop loads."""
    patterns = QT_FILES + (WAYLAND_FILES if os.environ.get("WAYLAND_DISPLAY") else ())
    return [path for pattern in patterns for path in (site_packages / "PySide6").glob(pattern)]


def missing_libraries(files: Iterable[Path]) -> set[str]:
    """Ask the loader which shared libraries these binaries would not find."""
    listed = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    return parse_ldd(listed.stdout)


def parse_ldd(text: str) -> set[str]:
    """Return the names that `ldd` reports as not found."""
    return {line.split()[0] for line in text.splitlines() if line.endswith("=> not found")}


def provide_packages(names: Iterable[str], purpose: str) -> bool:
    """Install Debian packages when this may, else print the command; True when all are in place."""
    wanted = sorted(names)
    if not wanted:
        return True
    if shutil.which("apt-get") is None:
        say(f"{purpose}还需要系统软件包（Debian 名称）：{' '.join(wanted)}，请自行安装。")
        return False
    if os.geteuid() != 0:
        say(f"{purpose}还需要系统软件包，请运行：sudo apt-get install {' '.join(wanted)}")
        return False
    say(f"正在安装{purpose}所需的系统软件包：{' '.join(wanted)}……")
    installed = apt_get("install", *wanted) or (apt_get("update") and apt_get("install", *wanted))
    if not installed:
        say(f"系统软件包没有装成，请手动运行：apt-get update && apt-get install {' '.join(wanted)}")
    return installed


def apt_get(*arguments: str) -> bool:
    """Run apt-get without questions; True when it succeeded."""
    options = ["-qq", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    line = ["apt-get", *options, *arguments]
    return subprocess.run(line, env=environment, capture_output=True, check=False).returncode == 0


PROVIDERS: dict[str, Callable[[Path], bool]] = {"window": provide_window, "tools": provide_tools}
