"""`--self-check`: the whole job once and the window painted off the screen, said line by line."""

from __future__ import annotations

import os
import sys
import time
from io import TextIOWrapper
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontInfo, QImage

from app import __version__
from app.errors import Refused, ShupingError
from app.language import tr
from app.ui.entrance import wait_for_start
from app.ui.garbage import Collector
from app.ui.main import make_application, make_window
from app.ui.theme.fonts import font
from app.ui.theme.tokens import FAMILY
from app.ui.window import Window
from app.ui.worker import Worker
from app.workbench.self_check import self_check
from app.workbench.session import open_session

_SIZE = (1280, 800)
_LEAST_COLOURS = 20  # an empty window has three or four
_PATIENCE_SECONDS = 120
_CALM = 5  # rounds of events without work


def run() -> int:
    """Check the installed program in a folder of its own; 0 when all is well, else 1 or 2."""
    started = time.monotonic()
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    _say(tr("数评台 {version} 自检", version=__version__))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        with TemporaryDirectory(prefix="shuping-", ignore_cleanup_errors=True) as folder:
            _isolate(Path(folder))
            for told in self_check(Path(folder)):
                _say(f"✓ {told}")
            _say(f"✓ {paint(Path(folder) / 'workspace')}")
    except ShupingError as error:
        _say(f"✗ {error}")
        return error.exit_code
    _say(tr("自检通过，用时{monotonic:.0f}秒。", monotonic=time.monotonic() - started))
    return 0


def paint(workspace: Path) -> str:
    """Open the sample in the window, paint it, and say what was painted; Refused when nothing."""
    application = make_application()
    collector = Collector()
    collector.start()
    worker = Worker(lambda: open_session(workspace))
    try:
        start = wait_for_start(worker)
        if isinstance(start, ShupingError):
            raise start
        window = make_window(worker, start)
        window.resize(*_SIZE)
        window.show()
        window.making.open_sample()
        _settle(worker)
        told = _looked_at(window)
        window.close()
    finally:
        worker.close()
        collector.stop()
        application.quit()
    return told


def _looked_at(window: Window) -> str:
    if window.workbench is None:
        raise Refused(tr("自检没有通过：窗口没有打开示例评测。请重新安装程序。"))
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wide, high = picture.width(), picture.height()
    seen = {picture.pixel(x, y) for x in range(0, wide, 3) for y in range(0, high, 3)}
    family = QFontInfo(font()).family()
    if len(seen) < _LEAST_COLOURS or family != FAMILY:
        raise Refused(
            tr("自检没有通过：窗口画不全（字体{family}）。请重新安装程序。", family=family)
        )
    return tr(
        "画出了窗口（{wide}×{high}，{n}种颜色，字体{family}）",
        wide=wide,
        high=high,
        n=len(seen),
        family=family,
    )


def _settle(worker: Worker) -> None:
    """Let the window come to rest: nothing queued, everything shown."""
    end = time.monotonic() + _PATIENCE_SECONDS
    calm = 0
    while calm < _CALM and time.monotonic() < end:
        QCoreApplication.processEvents()
        calm = 0 if worker.busy else calm + 1
        time.sleep(0.02)


def _isolate(folder: Path) -> None:
    """Keep the person's own workspace, settings and team out of it."""
    for name in ("SHUPING_WORKSPACE", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"):
        os.environ[name] = str(folder / "own")


def _say(line: str) -> None:
    if sys.stdout is not None:  # a program without a console on Windows has none
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
