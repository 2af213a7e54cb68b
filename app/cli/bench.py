"""`bench`: how fast the program is against the least that its work could cost on this machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from app.errors import BadInput, Refused
from app.language import tr

_ROOT = Path(__file__).resolve().parents[2]


def bench(
    rows: Annotated[
        list[str] | None, typer.Argument(metavar="ROW", help="只测这些项。", show_default=False)
    ] = None,
    quick: Annotated[bool, typer.Option("--quick", help="规模缩小，只看能否跑通。")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="以JSON输出，供程序读取。")] = False,
    profile: Annotated[bool, typer.Option("--profile", help="另外显示时间花在哪里。")] = False,
) -> None:
    """测速度：每一项与这台机器上的底线相比，看是否达到目标。"""
    if not (_ROOT / "tools" / "bench").is_dir():
        raise BadInput(tr("这个安装包里没有测速程序，请在源码文件夹里运行 ./run bench。"))
    flags = {"--quick": quick, "--json": as_json, "--profile": profile}
    chosen = [flag for flag, wanted in flags.items() if wanted]
    # A process of its own: it measures the window too, which only app.ui may load.
    line = [sys.executable, "-m", "tools.bench", *chosen, *(rows or ())]
    code = subprocess.run(line, cwd=_ROOT, check=False).returncode  # noqa: S603 - itself
    if code == BadInput.exit_code:
        raise BadInput(tr("没有这样的测速项目，见上。"))
    if code:
        raise Refused(tr("有的项目没有达到目标，见上。"))
