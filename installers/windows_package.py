"""Makes the installer for Windows of a frozen program; needs Inno Setup's compiler, so Windows.

What the program says of itself in its properties (`version_info`) goes in when it is frozen.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from app import __version__
from installers.bootstrap import ROOT
from installers.system import SetupError

SCRIPT = ROOT / "installers" / "windows" / "shuping.iss"
MANIFEST = ROOT / "installers" / "windows" / "shuping.manifest"
PROGRAMS = {"shuping": True, "shupingw": False}
"""Name of each program -> whether it has a console: one to type, one to click."""
VERSION_INFO = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004,
    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('080404b0', [
      StringStruct('FileDescription', '数评台'),
      StringStruct('ProductName', '数评台 Shuping'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('ProductVersion', '{version}'),
      StringStruct('InternalName', 'shuping'),
      StringStruct('LegalCopyright', 'Apache-2.0')])]),
    VarFileInfo([VarStruct('Translation', [0x0804, 1200])])
  ]
)
"""


def version_info(version: str = __version__) -> str:
    """Return what PyInstaller reads as the version resource: four numbers and names."""
    numbers = tuple(int(part) for part in f"{version}.0".split("."))
    return VERSION_INFO.format(numbers=numbers, version=version)


def installer(build: Path) -> Path:
    """Write `shuping-<version>-windows-x64.exe` beside the frozen program and return it."""
    line = [compiler(), "/Qp", f"/DVersion={__version__}", f"/DBuild={build}", str(SCRIPT)]
    if subprocess.call(line):
        raise SetupError("Windows 安装程序没有做成，见上面的输出。")
    return build / f"shuping-{__version__}-windows-x64.exe"


def compiler() -> str:
    """Return where Inno Setup's compiler is; SetupError when it is not there."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "C:/")) / "Inno Setup 6" / "ISCC.exe"
    found = shutil.which("ISCC") or (str(usual) if usual.is_file() else None)
    if found is None:
        raise SetupError("没有 Inno Setup 6（ISCC.exe），请装好后重新运行。")
    return found
