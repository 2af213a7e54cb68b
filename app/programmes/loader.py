"""Reads programme files: the shipped ones, and one that a city adds."""

from __future__ import annotations

from functools import cache

from app.errors import BadInput
from app.programmes.programme import Programme
from app.resources import resource
from app.scoring.loader import read_shape

_ADVICE = "试点文件的这一处不符合格式，请对照随程序提供的试点文件修改。"


def programme_keys() -> tuple[str, ...]:
    """Return the keys of the shipped programmes, sorted."""
    return tuple(sorted(path.stem for path in resource("programmes").glob("*.yaml")))


@cache
def shipped(key: str) -> Programme:
    """Return a shipped programme, read once per process; BadInput when there is none."""
    known = programme_keys()
    if key not in known:
        raise BadInput(f"没有“{key}”这个试点，可用的有：{'、'.join(known)}。")
    return parse_programme(resource("programmes", f"{key}.yaml").read_bytes())


def parse_programme(data: bytes) -> Programme:
    """Build a programme from the bytes of its file; BadInput names the place that is wrong."""
    return read_shape(Programme, data, _ADVICE)
