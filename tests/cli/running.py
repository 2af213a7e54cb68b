"""What running a command gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass
class Said:
    """An exit code and what was written."""

    code: int
    out: str
    err: str


Shuping = Callable[..., Said]
