"""Where the program starts: a command when there are arguments, else the window."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path


def main() -> int:
    """Run what the command line asks for and return the exit code."""
    arguments = sys.argv[1:]
    if arguments:
        from app.cli.main import run

        return run(arguments)
    if _has_display():
        from app.ui.main import run as open_window

        return open_window(None)
    return _demonstrate_instead()


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
