"""Where the program starts: a command, or the window when nothing or files are named."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import traceback
from datetime import datetime
from pathlib import Path

from app.errors import BadInput, Refused
from app.language import asked_language, tr, use

_HELPING = "from multiprocessing."
"""What Python asks of a helping process begins so."""


def main() -> int:
    """Run what the command line asks for and return the exit code; a bug ends in a sentence too."""
    _help_ourselves()
    try:
        return _start(sys.argv[1:])
    except KeyboardInterrupt:  # while it was loading; later the command answers it
        _complain(tr("已取消。"))
        return Refused.exit_code
    except Exception:  # noqa: BLE001 - the last resort: nobody should meet a traceback
        return _own_up(traceback.format_exc())


def _help_ourselves() -> None:
    """Be a process that helps another one of ours, if that started us, and do not return."""
    asked = any(it == "--multiprocessing-fork" or it.startswith(_HELPING) for it in sys.argv[1:])
    if asked and getattr(sys, "frozen", False):  # else Python itself is started, not this program
        from multiprocessing import freeze_support

        freeze_support()


def _start(arguments: list[str]) -> int:
    if arguments == ["--self-check"]:
        from app.ui.self_check import run as check

        return check()
    if language := asked_language():
        use(language)
    from app.cli.window_files import window_asked

    try:
        asked = window_asked(arguments)
    except BadInput as error:
        return _complain(error.message)
    if asked is None:
        from app.cli.main import run

        return run(arguments)
    if _has_display():
        gc.disable()  # the window collects by itself; loading makes no garbage, only pauses
        from app.ui.main import run as open_window

        return open_window(asked.workspace, asked.files, asked.language)
    if arguments:
        return _complain(tr("这里没有图形界面，打不开窗口。要核验评测包，请写“verify 文件”。"))
    return _demonstrate_instead()


def _complain(sentence: str) -> int:
    """Say one sentence where somebody may read it, and return the exit code of bad input."""
    if sys.stderr is not None:
        sys.stderr.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        sys.stderr.write(f"{sentence}\n")
    elif sys.platform == "win32":  # the program without a console
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, "shuping", 0x10)
    return BadInput.exit_code


def _own_up(trace: str) -> int:
    with tempfile.NamedTemporaryFile(
        "w", prefix="shuping-", suffix=".log", delete=False, encoding="utf-8"
    ) as log:
        log.write(trace)
    told = tr("程序出了意外错误，已保存的内容没有丢失。请把“{name}”发给维护人员。", name=log.name)
    return _complain(told)


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _demonstrate_instead() -> int:
    from app.cli.main import run
    from app.cli.output import remark

    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    folder = Path.cwd() / f"shuping-demo-{stamp}"
    remark(tr("这里没有图形界面，打不开窗口；改为在“{folder}”里演示全过程。", folder=folder))
    return run(["demo", str(folder)])


if __name__ == "__main__":
    sys.exit(main())
