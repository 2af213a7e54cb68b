"""Makes a Debian package and a tarball of a frozen program; needs `dpkg-deb`, not root.

`python -m installers.linux_package PROGRAM OUT`: PROGRAM is the folder that `installers.freeze`
made. Both files hold the same bytes for the same program: names are sorted, times are fixed.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from app import __version__
from installers import sbom
from installers.bootstrap import ROOT
from installers.freeze import epoch, files_below
from installers.system import LIBRARY_PACKAGES

PARTS = ROOT / "installers" / "linux"
PLACES = {
    "shuping.desktop": "usr/share/applications/shuping.desktop",
    "shuping.xml": "usr/share/mime/packages/shuping.xml",
}
OLDEST_GLIBC = (2, 34)
"""What Qt asks for, on either machine."""
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
CONTROL = """\
Package: shuping
Version: {version}
Architecture: {architecture}
Maintainer: Shuping maintainers <maintainers@shuping.invalid>
Installed-Size: {kilobytes}
Depends: libc6 (>= {glibc}), {libraries}
Section: misc
Priority: optional
Description: assess how digital a small manufacturer is, offline
 数评台：中小企业数字化水平评测的离线桌面工作台。
"""


def main(arguments: list[str]) -> int:
    """Write both files and name them."""
    program, out = Path(arguments[0]).absolute(), Path(arguments[1]).absolute()
    out.mkdir(parents=True, exist_ok=True)
    for made in (debian_package(program, out), tarball(program, out)):
        print(made)
    return 0


def debian_package(program: Path, out: Path, *, version: str = __version__) -> Path:
    """Write `shuping_<version>_<architecture>.deb` and return it."""
    target = out / f"shuping_{version}_{architecture()}.deb"
    with TemporaryDirectory(prefix="shuping-") as folder:
        root = Path(folder) / "root"
        lay_out(program, root)
        control(root, version, needs_of(program), glibc_of(program))
        settle(root)
        line = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(target)]
        environment = {**os.environ, "SOURCE_DATE_EPOCH": epoch()}
        subprocess.run(line, check=True, stdout=subprocess.DEVNULL, env=environment)
    return target


def tarball(program: Path, out: Path) -> Path:
    """Write `shuping-<version>-linux-<architecture>.tar.gz`, to be unpacked anywhere."""
    name = f"shuping-{__version__}"
    target = out / f"{name}-linux-{architecture()}.tar.gz"
    with (
        target.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=int(epoch())) as packed,
        tarfile.open(fileobj=packed, mode="w") as tar,
    ):
        for path in sorted(program.rglob("*")):
            inside = f"{name}/{path.relative_to(program)}"
            tar.add(path, inside, recursive=False, filter=impersonal)
    return target


def impersonal(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Take owner and time out of a member."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = int(epoch())
    return entry


def lay_out(program: Path, root: Path) -> None:
    """Put everything where a Debian system has it."""
    shutil.copytree(program, root / "opt/shuping", symlinks=True)
    for name, place in PLACES.items():
        put(PARTS / name, root / place)
    put(ROOT / "resources/icons/shuping.svg", scalable(root, "apps"))
    put(
        ROOT / "resources/icons/shuping.svg",
        scalable(root, "mimetypes").with_name("application-vnd.shuping.package+zip.svg"),
    )
    copyright_file = root / "usr/share/doc/shuping/copyright"
    copyright_file.parent.mkdir(parents=True)
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    copyright_file.write_text(f"{own}\n{sbom.listing()}", encoding="utf-8")
    manual = root / "usr/share/man/man1/shuping.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress((PARTS / "shuping.1").read_bytes(), 9, mtime=0))
    command = root / "usr/bin/shuping"
    command.parent.mkdir(parents=True)
    command.symlink_to("/opt/shuping/shuping")


def scalable(root: Path, kind: str) -> Path:
    """Return where the drawn icon of a kind lies."""
    return root / "usr/share/icons/hicolor/scalable" / kind / "shuping.svg"


def put(source: Path, target: Path) -> None:
    """Copy one file, making the folders above it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def needs_of(program: Path) -> list[str]:
    """Return the packages with what Qt needs and the program does not bring itself."""
    inside = program / "_internal"
    lacking = (name for name in LIBRARY_PACKAGES if not (inside / name).exists())
    return sorted({LIBRARY_PACKAGES[name] for name in lacking})


def glibc_of(program: Path) -> str:
    """Return the oldest C library that has all that the program's libraries ask for."""
    libraries = [str(path) for path in files_below(program) if ".so" in path.name]
    line = ["objdump", "--dynamic-syms", *libraries]
    told = subprocess.run(line, capture_output=True, text=True, check=False).stdout
    asked = (tuple(map(int, it)) for it in re.findall(r"\bGLIBC_(\d+)\.(\d+)", told))
    return "{}.{}".format(*max(asked, default=OLDEST_GLIBC))


def control(root: Path, version: str, needs: list[str], glibc: str) -> None:
    """Write what dpkg reads; the caches of the desktop follow by triggers of their own."""
    sums = {
        str(path.relative_to(root)): hashlib.md5(path.read_bytes(), usedforsecurity=False)
        for path in sorted(files_below(root))
    }
    size = sum(path.stat().st_size for path in files_below(root))
    folder = root / "DEBIAN"
    folder.mkdir()
    text = CONTROL.format(
        version=version,
        architecture=architecture(),
        kilobytes=size // 1024,
        glibc=glibc,
        libraries=", ".join(needs),
    )
    (folder / "control").write_text(text, encoding="utf-8")
    listed = "".join(f"{digest.hexdigest()}  {name}\n" for name, digest in sums.items())
    (folder / "md5sums").write_text(listed, encoding="utf-8")


def settle(root: Path) -> None:
    """Give every file the same time and rights, whoever builds."""
    for path in [root, *root.rglob("*")]:
        os.utime(path, (int(epoch()), int(epoch())), follow_symlinks=False)
        if not path.is_symlink():
            runs = path.is_dir() or path == root / "opt/shuping/shuping"
            path.chmod(0o755 if runs else 0o644)


def architecture() -> str:
    """Return this machine's name in Debian."""
    return ARCHITECTURES[platform.machine()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
