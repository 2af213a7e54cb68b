"""`python -m tools.bench [--quick] [--json] [--profile] [row…]`: measures and compares."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tools.bench.measuring import Result, profiled
from tools.bench.rows import ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def main(arguments: Sequence[str]) -> int:
    """Return 0 when every row that was measured meets its target, else 1."""
    parser = argparse.ArgumentParser(prog="bench")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("rows", nargs="*", metavar="row", help="、".join(ROWS))
    asked = parser.parse_args(arguments)
    if unknown := set(asked.rows) - set(ROWS):
        parser.error(f"没有这一项：{'、'.join(sorted(unknown))}")
    results = []
    with profiled() if asked.profile else nullcontext():
        for result in _measured(asked.rows or list(ROWS), quick=asked.quick):
            results.append(result)
            if not asked.json:
                sys.stdout.write(_line(result))
                sys.stdout.flush()
    if asked.json:
        found = [{**asdict(result), "met": result.met} for result in results]
        sys.stdout.write(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
    return 0 if all(result.met for result in results) else 1


def _measured(names: Sequence[str], *, quick: bool) -> Iterator[Result]:
    for name in names:
        with TemporaryDirectory(prefix="shuping-bench-") as folder:
            yield from ROWS[name](Path(folder), quick)


def _line(result: Result) -> str:
    floor = f"底线{result.floor:9.4f}秒" if result.floor is not None else " " * 15
    sign = "✓" if result.met else "✗"
    figure = f"{result.figure:10.2f} {result.unit:2} 目标 {result.target:g}"
    return f"{sign} {figure:26} 本程序{result.ours:9.4f}秒 {floor} {result.name}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
