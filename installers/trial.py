"""`./test --installers`: builds the Linux packages and tries them in a clean Debian.

There it is installed over an older one, does the whole job as an ordinary user, and is removed. The
clean Debian needs root, `debootstrap` and a mirror; without them that part is skipped and said so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from installers import linux_package, system
from installers.freeze import freeze_with
from installers.package import BUILD, build_python, packages
from installers.system import say
from installers.whole_job import Failed, whole_job

SUITE = "bookworm"  # the oldest Debian whose C library is new enough
OLDER = "0.0.1"
USER = "pingce"
HOME = f"/home/{USER}"
SURROUNDINGS = ("PATH=/usr/bin:/bin", f"HOME={HOME}", "LANG=C.UTF-8")
PHOTOS = "/opt/shuping/_internal/resources/samples/yanling/photos"


def main() -> int:
    """Build, then try; 0 when all went well or could not be tried here."""
    if not sys.platform.startswith("linux"):
        say("这里只能试 Linux 的安装包，其余的由 .github/workflows/installers.yml 构建和检查。")
        return 0
    if code := freeze_with(build_python(), BUILD):
        return code
    program = BUILD / "shuping"
    made = packages()
    print(*made, sep="\n", flush=True)
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        say("没有 root 权限或 debootstrap，干净系统里的安装、升级、卸载检查已跳过。")
        return 0
    with TemporaryDirectory(prefix="shuping-", ignore_cleanup_errors=True) as folder:
        older = linux_package.debian_package(program, Path(folder), version=OLDER)
        try:
            try_out(clean_debian(Path(folder) / "root"), older, made[0])
        except Failed as failed:
            say(f"安装包没有通过：{failed}")
            return 1
    print("安装、升级、全程自检、卸载都通过。", flush=True)
    return 0


def clean_debian(root: Path) -> Path:
    """Make the smallest Debian there is, with one ordinary user."""
    run("debootstrap", "--variant=minbase", SUITE, str(root))
    shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
    inside(root, "useradd", "--create-home", USER)
    return root


def try_out(root: Path, older: Path, package: Path) -> None:
    """Install the older one, work with it, install the other over it, check it, remove it."""
    install(root, older)
    command = ["/usr/bin/shuping", "--workspace", f"{HOME}/work/workspace"]
    as_user(root, "/usr/bin/shuping", "demo", f"{HOME}/work")
    before = as_user(root, *command, "list")
    install(root, package)
    demand("1个评测" in as_user(root, *command, "doctor"), "升级后工作区不在了")
    demand(as_user(root, *command, "list") == before, "升级后评测变了")
    demand_libraries(root)
    print(as_user(root, "/usr/bin/shuping", "--self-check"), flush=True)
    job = whole_job(
        partial(as_user, root), f"{HOME}/job", command="/usr/bin/shuping", photos=PHOTOS
    )
    for step in job:
        print(f"✓ {step}", flush=True)
    listed = inside(root, "dpkg", "-L", "shuping").splitlines()
    files = [name for name in listed if not (root / name[1:]).is_dir()]
    inside(root, "dpkg", "--purge", "shuping")
    left = [name for name in files if os.path.lexists(root / name[1:])]
    demand(not left and not (root / "opt/shuping").exists(), f"卸载后还留着{left}")
    demand((root / HOME[1:] / "work/workspace").is_dir(), "卸载带走了工作区")


def install(root: Path, package: Path) -> None:
    """Install a package file with all that it needs."""
    shutil.copy(package, root / "root")
    inside(root, "apt-get", "-qq", "update")
    options = ["-qq", "-y", "--no-install-recommends"]
    inside(root, "apt-get", *options, "install", f"/root/{package.name}")


def demand_libraries(root: Path) -> None:
    """See that no file of the program misses a library: the window's too, unseen by the check.

    The program's own start names its folder to the loader in the same way.
    """
    files = "find /opt/shuping -name '*.so*' -type f -exec ldd {} +"
    script = f"LD_LIBRARY_PATH=/opt/shuping/_internal; export LD_LIBRARY_PATH; {files}"
    missing = system.parse_ldd(inside(root, "sh", "-c", f"{script} 2>&1; true"))
    demand(not missing, f"缺少系统库：{'、'.join(sorted(missing))}")


def demand(true: object, sentence: str) -> None:
    """Raise Failed with a sentence unless something is true."""
    if not true:
        raise Failed(sentence)


def as_user(root: Path, *line: str) -> str:
    """Run as the ordinary user, who has no display, and return what was said."""
    return run("chroot", f"--userspec={USER}", str(root), "env", "-i", *SURROUNDINGS, *line)


def inside(root: Path, *line: str) -> str:
    """Run as root in the clean Debian and return what was said."""
    path = "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
    quiet = "DEBIAN_FRONTEND=noninteractive"
    return run("chroot", str(root), "env", "-i", path, quiet, *line)


def run(*line: str) -> str:
    """Run a command and return its output; Failed with its last words when it fails."""
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    if done.returncode:
        words = (done.stderr or done.stdout).strip()[-600:]
        raise Failed(f"{' '.join(line)}（{done.returncode}）：{words}")
    return done.stdout
