"""Make, fill and mend `.venv`: the slow path of a start.

A killed or failed installation heals at the next start: the stamp is taken away before packages
change and written back when they are whole, and `.venv` without a stamp is made anew.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from installers import bootstrap, system
from installers.system import SetupError, say

# A lock names every package, so pip has nothing to resolve; left to itself it passes over a pinned
# release that its authors withdrew later, and then refuses the newer one for want of a hash.
INSTALL = ("install", "--require-hashes", "--only-binary=:all:", "--no-deps")

# What pip's log says, and what the user can do about it; the first that fits is shown.
CURES = (
    ("No space left on device", "磁盘空间不足，请腾出至少 1 GB 后重新运行"),
    (
        "DO NOT MATCH THE HASHES",
        "下载的文件与锁定的校验值不符，请更换软件源（PIP_INDEX_URL）后重新运行",
    ),
    (
        "CERTIFICATE_VERIFY_FAILED",
        "软件源的证书不受信任；单位网络如有自己的根证书，请用 PIP_CERT 指明后重新运行",
    ),
    ("onnection", "连不上软件源，请检查网络后重新运行；也可用 PIP_INDEX_URL 指定可用的镜像"),
    ("No matching distribution", "没有可用的安装包，请检查网络或软件源（PIP_INDEX_URL）后重新运行"),
)
UNKNOWN_CURE = "请按安装记录排除问题后重新运行"


def prepare(needs: Iterable[str]) -> None:
    """Put everything in `needs` in place; raises SetupError with one sentence for the user."""
    try:
        with exclusive():
            if not bootstrap.is_ready(needs):
                mend(needs)
    except OSError as error:
        where = error.filename or bootstrap.VENV
        raise SetupError(
            f"无法写入 {where}（{error.strerror}），请检查权限和磁盘空间后重新运行。"
        ) from error
    except KeyboardInterrupt as error:
        raise SetupError("安装已中断，下次启动时会自动接着完成。") from error


@contextmanager
def exclusive() -> Iterator[None]:
    """Let one start at a time touch `.venv`; the others wait."""
    path = bootstrap.VENV.with_name(".venv.lock")
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        wait_for(descriptor)
        # pip inherits the lock: after a kill of this process alone nobody rebuilds under its hands.
        os.set_inheritable(descriptor, os.name != "nt")
        yield
    finally:
        os.close(descriptor)


def wait_for(descriptor: int) -> None:
    """Wait until this process holds the lock, saying so once."""
    waited = False
    while not try_lock(descriptor):
        if not waited:
            say("另一个窗口正在准备运行环境，请稍候……")
        waited = True
        time.sleep(0.3)


def try_lock(descriptor: int) -> bool:
    """Try to take the lock; False when another process has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def mend(needs: Iterable[str]) -> None:
    """Bring `.venv` and the system to what `needs` asks; the caller holds the lock."""
    stamp = bootstrap.read_stamp()
    if not bootstrap.is_usable(stamp):
        make_venv()
        stamp = bootstrap.interpreter()
    elif stamp["root"] != str(bootstrap.ROOT):
        relocate(stamp["root"], str(bootstrap.ROOT))
    stamp["root"] = str(bootstrap.ROOT)
    install({need: bootstrap.lock_digest(need) for need in packages(needs)}, stamp)
    for need in set(needs) & set(system.PROVIDERS):
        digest = bootstrap.lock_digest(need)
        if stamp.get(need) != digest and system.PROVIDERS[need](site_packages()):
            stamp[need] = digest
    bootstrap.write_stamp(stamp)


def packages(needs: Iterable[str]) -> list[str]:
    """Return the locks whose packages are needed, the widest last: `test` holds all of `run`."""
    return ["run", "test"] if "test" in needs else ["run"]


def make_venv() -> None:
    """Make an empty `.venv` that finds the program wherever the repository lies."""
    if importlib.util.find_spec("ensurepip") is None:
        system.provide_venv_module()
    say("正在创建 Python 环境 .venv……")
    made = subprocess.run(
        [sys.executable, "-I", "-m", "venv", "--clear", str(bootstrap.VENV)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        close_fds=os.name == "nt",
        check=False,
    )
    if made.returncode:
        reason = made.stdout.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise SetupError(
            f"无法创建 Python 环境 .venv（{reason}），请检查磁盘空间和权限后重新运行。"
        )
    # A relative path survives a move of the repository, and folder names in any script.
    hook = site_packages() / "shuping.pth"
    hook.write_text(os.path.relpath(bootstrap.ROOT, hook.parent) + "\n", encoding="ascii")


def site_packages() -> Path:
    """Return the folder of installed packages inside `.venv`."""
    base = str(bootstrap.VENV)
    return Path(sysconfig.get_path("purelib", "venv", {"base": base, "platbase": base}))


def relocate(before: str, after: str) -> None:
    """Point the scripts of a moved `.venv` at its new place; needs no network."""
    for path in [bootstrap.VENV / "pyvenv.cfg", *bootstrap.venv_python().parent.iterdir()]:
        if path.is_symlink() or not path.is_file():
            continue
        content = path.read_bytes()
        if before.encode() in content and b"\0" not in content:  # compiled programs stay
            path.write_bytes(content.replace(before.encode(), after.encode()))


def install(digests: dict[str, str], stamp: dict[str, str]) -> None:
    """Install the packages behind `digests` and enter them in `stamp`."""
    if stamp.items() >= digests.items():
        return
    say("正在下载并安装依赖（首次约 110 MB，需要联网，只需几分钟）……")
    bootstrap.STAMP.unlink(missing_ok=True)
    widest = bootstrap.lock_file(list(digests)[-1])
    if run_pip([*INSTALL, "-r", str(widest)]) != 0:
        log = log_file().read_text(encoding="utf-8", errors="replace")
        if "Installing collected packages" not in log and "run" in stamp:
            bootstrap.write_stamp(stamp)  # nothing was touched: what worked before still works
        raise SetupError(f"安装依赖没有成功：{cure_for(log)}。安装记录：{log_file()}")
    stamp.update(digests)
    say("依赖已装好。")


def run_pip(arguments: Sequence[str]) -> int:
    """Run pip of `.venv`, its talk going to the log; returns its exit code."""
    python = [str(bootstrap.venv_python()), "-I", "-X", "utf8"]
    line = [*python, "-m", "pip", "--disable-pip-version-check", *arguments]
    # A user-wide `user = true` would put the packages outside `.venv`.
    environment = {**os.environ, "PIP_USER": "0"}
    with log_file().open("wb") as log:
        return subprocess.call(
            line, stdout=log, stderr=log, env=environment, close_fds=os.name == "nt"
        )


def log_file() -> Path:
    """Return where pip's talk of the last installation is kept."""
    return bootstrap.VENV / "install.log"


def cure_for(log: str) -> str:
    """Return what the user can do about the failure that pip's log tells of."""
    return next((cure for mark, cure in CURES if mark in log), UNKNOWN_CURE)
