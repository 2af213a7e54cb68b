"""Finds the texts: literals given to `tr`, `mark`, `said`, `listed`; those of shipped data."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
CHINESE = re.compile("[\u2e80-\u9fff\uff00-\uff60]")
_CALLS = {"tr", "mark", "said"}
_DATA = ("indicators/2024.yaml", "help/2024.yaml", "platforms/*.yaml", "programmes/*.yaml")


def texts() -> Mapping[str, tuple[str, ...]]:
    """Return every text with the files it stands in, in the order in which one meets them."""
    met: dict[str, dict[str, None]] = {}
    for place, text in (*_in_code(), *_in_data()):
        met.setdefault(text, {})[place] = None
    return {text: tuple(places) for text, places in met.items()}


def _in_code() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "app").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
            yield from ((place, text) for text in _of_call(call))


def _of_call(call: ast.Call) -> Iterator[str]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name in _CALLS and call.args:
        yield from _literal(call.args[0])
    if name == "listed":
        yield from _literal(call.args[1]) if len(call.args) > 1 else iter("、")


def _literal(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def _in_data() -> Iterator[tuple[str, str]]:
    resources = ROOT / "resources"
    for pattern in _DATA:
        for path in sorted(resources.glob(pattern)):
            place = path.relative_to(ROOT).as_posix()
            data = yaml.safe_load(path.read_text(encoding="utf-8"))
            yield from ((place, text) for text in _leaves(data))


def _leaves(data: object) -> Iterator[str]:
    if isinstance(data, str) and CHINESE.search(data):
        yield data
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _leaves(part)
