"""Freezes the program: PyInstaller, then what it weighs and how fast it starts, against a budget.

`python -m installers.freeze FOLDER` in an environment with `requirements/build.lock`; the program
is then in `FOLDER/shuping`. The same checkout and locks give the same files.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from installers.bootstrap import ROOT

SPEC = ROOT / "installers" / "shuping.spec"
BUDGET = 180 * 1024**2
"""Bytes of the unpacked program without its fonts."""
SHOWN = 12
# A day that is always the same, unless the release gives its own.
EPOCH = "1767225600"


def main(arguments: list[str]) -> int:
    """Freeze into a folder with this very Python; see `freeze_with`."""
    return freeze_with(Path(sys.executable), Path(arguments[0]).absolute())


def freeze_with(python: Path, folder: Path) -> int:
    """Freeze into a folder; 1 when the program outgrew its budget, 2 when it was not made."""
    if not freeze(python, folder):
        print("程序没有打包成功，见上面的输出。", file=sys.stderr)
        return 2
    program = folder / "shuping"
    strip(program)
    share_openssl(program)
    fits = weigh(program)
    print(f"启动（--version）用时{start_seconds(program):.2f}秒。", flush=True)
    return 0 if fits else 1


def freeze(python: Path, folder: Path) -> bool:
    """Run PyInstaller; False when it failed."""
    with TemporaryDirectory(prefix="shuping-") as work:
        line = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
        line += ["--distpath", str(folder), "--workpath", work, str(SPEC)]
        # Sets are written in the order of their hashes.
        fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": epoch()}
        return subprocess.call(line, env={**os.environ, **fixed}, cwd=ROOT) == 0


def epoch() -> str:
    """Return the seconds since 1970 that stand for the time of the release."""
    return os.environ.get("SOURCE_DATE_EPOCH", EPOCH)


def strip(program: Path) -> None:
    """Take symbols that only a debugger reads out of Python and its modules, on Linux.

    Libraries that came with their own (`*.libs`) were patched for their place and stay as they are.
    """
    if not sys.platform.startswith("linux"):
        return
    inside = program / "_internal"
    files = [*inside.glob("libpython3*.so*"), *inside.rglob("*.cpython-*.so")]
    files += inside.glob("pypdfium2_raw/*.so")
    files += [path for path in inside.rglob("*.abi3.so") if "PySide6" not in path.parts]
    whole = [str(path) for path in files if not path.is_symlink()]
    subprocess.run(["strip", "--strip-unneeded", *whole], check=True)


def share_openssl(program: Path) -> None:
    """Let Python use the OpenSSL that psycopg brings, on Linux, where both are there.

    Within OpenSSL 3 a newer one serves what was linked with an older one.
    """
    inside = program / "_internal"
    for name in ("libcrypto", "libssl"):
        own = inside / f"{name}.so.3"
        others = sorted(inside.glob(f"psycopg_binary.libs/{name}-*.so.3"))
        if own.is_file() and others:
            own.unlink()
            own.symlink_to(others[0].relative_to(inside))


def weigh(program: Path) -> bool:
    """Say what the program weighs and what takes the space; False when it is over its budget."""
    sizes = sizes_of(program)
    fonts = sizes.pop("resources/fonts", 0)
    total = sum(sizes.values())
    print(
        f"解开后{megabytes(total)}（不含字体{megabytes(fonts)}），上限{megabytes(BUDGET)}。其中："
    )
    for name, size in sizes.most_common(SHOWN):
        print(f"{megabytes(size):>10}  {name}")
    return total <= BUDGET


def sizes_of(program: Path) -> Counter[str]:
    """Return bytes by part: a library's folder with that of its own libraries, or a file."""
    sizes: Counter[str] = Counter()
    for path in files_below(program):
        parts = path.relative_to(program).parts
        inside = parts[1:] if parts[0] == "_internal" else parts
        fonts = inside[:2] == ("resources", "fonts")
        sizes["/".join(inside[:2]) if fonts else inside[0].removesuffix(".libs")] += (
            path.stat().st_size
        )
    return sizes


def files_below(folder: Path) -> Iterable[Path]:
    """Return the files below a folder, links left out: they weigh nothing."""
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def megabytes(size: int) -> str:
    """Return bytes as megabytes with one decimal."""
    tenths = round(size * 10 / 1024**2)
    return f"{tenths // 10}.{tenths % 10} MB"


def start_seconds(program: Path) -> float:
    """Return how long the shortest command takes once its files are in memory."""
    line = [str(program / ("shuping.exe" if os.name == "nt" else "shuping")), "--version"]
    subprocess.run(line, check=True, capture_output=True)
    begin = time.monotonic()
    subprocess.run(line, check=True, capture_output=True)
    return time.monotonic() - begin


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
