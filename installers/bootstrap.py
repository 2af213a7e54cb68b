"""Start the program or its checks; when `.venv` is not ready, make or mend it first.

Runs on the standard library of any Python from 3.11 on. A start that finds everything in place
reads one stamp file and hands over, so what the slow path needs is imported only there.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "shuping-stamp"
MODULES = {"run": "app", "test": "installers.checks"}
# What a start can need, and the lock whose change makes it worth checking again.
LOCKS = {"run": "run", "window": "run", "test": "test", "tools": "test"}


def venv_python() -> Path:
    """Return the interpreter inside `.venv`."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def needs_of(command: str, arguments: Sequence[str], environ: Mapping[str, str]) -> list[str]:
    """Return what this start needs: libraries of the window only when one will open."""
    if command == "test":
        return ["test", "window", "tools"]
    display = any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    return ["run", "window"] if display and not arguments else ["run"]


def lock_file(need: str) -> Path:
    """Return the pinned requirements that `need` stands on."""
    return ROOT / "requirements" / f"{LOCKS[need]}.lock"


def lock_digest(need: str) -> str:
    """Return the SHA-256 of the lock that `need` stands on."""
    return hashlib.sha256(lock_file(need).read_bytes()).hexdigest()


def read_stamp() -> dict[str, str]:
    """Return what is known to be in place; empty when nothing is, or the stamp is damaged."""
    try:
        lines = STAMP.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    return dict(line.split(" ", 1) for line in lines if " " in line)


def write_stamp(stamp: Mapping[str, str]) -> None:
    """Replace the stamp in one step, so that a start never reads half of it."""
    draft = STAMP.with_suffix(".new")
    draft.write_text("".join(f"{key} {stamp[key]}\n" for key in sorted(stamp)), encoding="utf-8")
    draft.replace(STAMP)


def interpreter() -> dict[str, str]:
    """Return the stamp lines that tell one Python installation from another."""
    return {"python": str(sys.implementation.cache_tag), "base": sys.base_prefix}


def is_usable(stamp: Mapping[str, str]) -> bool:
    """Return whether the Python that `.venv` was made with is still there, and the one to use."""
    if not all(stamp.get(key) for key in ("base", "python", "root")):
        return False
    if not Path(stamp["base"]).is_dir() or not venv_python().exists():
        return False
    # A system upgrade changes the Python under `.venv`; SHUPING_PYTHON asks for a certain one.
    must_match = Path(sys.prefix) == VENV or bool(os.environ.get("SHUPING_PYTHON"))
    return not must_match or stamp.items() >= interpreter().items()


def is_ready(needs: Iterable[str]) -> bool:
    """Return whether all of `needs` are in place for the repository where it now lies."""
    stamp = read_stamp()
    if stamp.get("root") != str(ROOT) or not is_usable(stamp):
        return False
    return all(stamp.get(need) == lock_digest(need) for need in needs)


def hand_over(command: str, arguments: Sequence[str]) -> int:
    """Become the program; on Windows, where a process cannot, wait for it."""
    # -I keeps the user's current folder and PYTHONPATH out: they may well hold another `app`.
    line = [str(venv_python()), "-I", "-X", "utf8", "-m", MODULES[command], *arguments]
    if os.name != "nt":
        os.execv(line[0], line)  # noqa: S606  # this very process goes on as the program
    import subprocess

    return subprocess.call(line)


def main(argv: Sequence[str]) -> int:
    """Run `command arguments...`; exit code 2 when the environment cannot be made ready."""
    command, arguments = argv[0], argv[1:]
    needs = needs_of(command, arguments, os.environ)
    if not is_ready(needs):
        sys.path.insert(0, str(ROOT))
        from installers import environment, system

        try:
            environment.prepare(needs)
        except system.SetupError as error:
            system.say(str(error))
            return 2
    return hand_over(command, arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
