"""Where the program starts: a command when there are arguments, else the window."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from datetime import datetime
from pathlib import Path


def main() -> int:
    """Run what the command line asks for and return the exit code; a bug ends in a sentence too."""
    try:
        return _start(sys.argv[1:])
    except Exception:  # noqa: BLE001 - the last resort: nobody should meet a traceback
        return _own_up(traceback.format_exc())


def _start(arguments: list[str]) -> int:
    if arguments == ["--self-check"]:
        from app.ui.self_check import run as check

        return check()
    if arguments:
        from app.cli.main import run

        return run(arguments)
    if _has_display():
        from app.ui.main import run as open_window

        return open_window(None)
    return _demonstrate_instead()


def _own_up(trace: str) -> int:
    with tempfile.NamedTemporaryFile(
        "w", prefix="shuping-", suffix=".log", delete=False, encoding="utf-8"
    ) as log:
        log.write(trace)
    sys.stderr.write(f"程序出了意外错误，已保存的内容没有丢失。请把“{log.name}”发给维护人员。\n")
    return 2


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _demonstrate_instead() -> int:
    from app.cli.main import run
    from app.cli.output import remark

    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    folder = Path.cwd() / f"shuping-demo-{stamp}"
    remark(f"这里没有图形界面，打不开窗口；改为在“{folder}”里演示全过程。")
    return run(["demo", str(folder)])


if __name__ == "__main__":
    sys.exit(main())
