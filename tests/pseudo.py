"""A language that nobody translated into: every text that can be found reads in Latin letters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from string import Formatter

from tools.translating.found import CHINESE, texts


class Pseudo(Mapping[str, tuple[str, ...]]):
    """Gives every text that `tools.translate` finds a wording twice as long, as English is."""

    def __getitem__(self, text: str) -> tuple[str, ...]:
        return _known()[text]

    def __iter__(self) -> Iterator[str]:
        return iter(_known())

    def __len__(self) -> int:
        return len(_known())


@cache
def _known() -> Mapping[str, tuple[str, ...]]:
    return {text: (_latin(text),) for text in texts()}


def _latin(text: str) -> str:
    """Return a text with two letters for every Chinese sign, its placeholders kept."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return _plain(text)
    return "".join(_part(*part) for part in parts)


def _part(before: str, name: str | None, spec: str | None, turned: str | None) -> str:
    plain = _plain(before.replace("{", "{{").replace("}", "}}"))
    if name is None:
        return plain
    turning = f"!{turned}" if turned else ""
    return f"{plain}{{{name}{turning}{f':{spec}' if spec else ''}}}"


def _plain(text: str) -> str:
    return "".join(_sign(place, sign) for place, sign in enumerate(text))


def _sign(place: int, sign: str) -> str:
    if not CHINESE.match(sign):
        return sign
    return ". " if sign in "，。；：！？、" else ("on" if place % 4 else " lo")
