"""Runs before a frozen program: stands in for aiohttp, which pyHanko imports to ask the network.

The program never does: signatures are made and checked with what is at hand. So no HTTP client is
shipped, and whoever reaches for one is told.
"""

from __future__ import annotations

import sys
from types import ModuleType


class Absent:
    """Has a name in signatures of functions; cannot be made."""

    def __init__(self, *_arguments: object, **_named: object) -> None:
        raise RuntimeError("this program has no network client")


class StandIn(ModuleType):
    """A module in which every name is `Absent`."""

    def __getattr__(self, name: str) -> type[Absent]:
        if name.startswith("__"):
            raise AttributeError(name)
        return Absent


if getattr(sys, "frozen", False):
    sys.modules["aiohttp"] = StandIn("aiohttp")
