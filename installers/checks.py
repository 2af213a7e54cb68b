"""Every check of the repository, one after the other; with arguments, one quick pytest run.

`--installers` alone builds the packages instead and tries them.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence

from installers.bootstrap import ROOT
from installers.system import has_tool, say

PYTEST = ("-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT))
PARALLEL = ("-n", "auto", "--dist", "worksteal")
CHECKS = {
    "ruff check": ("-m", "ruff", "check", "."),
    "ruff format": ("-m", "ruff", "format", "--check", "."),
    "mypy": ("-m", "mypy"),
    "import-linter": ("-c", "from importlinter.cli import lint_imports_command as c; c()"),
    # Counting which lines ran nearly doubles a test's time, so it is done where it is asked for.
    "pytest tests/scoring": (
        *(*PYTEST, *PARALLEL, "tests/scoring"),
        *("--cov=app/scoring", "--cov-report="),
    ),
    "app/scoring 分支覆盖率 100%": (
        *("-m", "coverage", "report"),
        *("--include=app/scoring/*", "--fail-under=100"),
    ),
    "pytest": (*PYTEST, *PARALLEL, "--ignore=tests/scoring"),
}


def main(arguments: Sequence[str]) -> int:
    """Return 0 when everything passed, else 1, or pytest's own code for a quick run."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if arguments == ["--installers"]:
        from installers.trial import main as try_installers

        return try_installers()
    if arguments:
        return subprocess.call([sys.executable, *PYTEST, *arguments])
    if not has_tool("initdb"):
        say("没有 PostgreSQL 服务器程序（Debian 软件包 postgresql），团队工作区的测试将跳过。")
    os.chdir(ROOT)
    failed = [name for name, line in CHECKS.items() if not passes(name, line)]
    print(
        f"未通过：{'、'.join(failed)}" if failed else f"{len(CHECKS)} 项检查全部通过。", flush=True
    )
    return 1 if failed else 0


def passes(name: str, line: Sequence[str]) -> bool:
    """Run one check, its output shown as it comes."""
    print(f"── {name}", flush=True)
    start = time.monotonic()
    code = subprocess.call([sys.executable, *line])
    print(
        f"── {name}：{'未通过' if code else '通过'}（{time.monotonic() - start:.0f} 秒）",
        flush=True,
    )
    return code == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
