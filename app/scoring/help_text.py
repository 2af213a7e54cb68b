"""Plain words for the owner of a factory: what an item or scenario means, an example, the proof."""

from __future__ import annotations

from functools import cache
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from app.errors import BadInput
from app.resources import resource
from app.scoring.loader import EDITION, read_shape

_Words = Annotated[str, Field(min_length=1)]


class Help(BaseModel):
    """What one item or scenario means, an example from a small factory, and the usual proof."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    means: _Words
    example: _Words
    proof: Annotated[tuple[_Words, ...], Field(min_length=1)]


class HelpTexts(BaseModel):
    """The help of an edition; `levels` says in plain words what each level means."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    edition: str
    levels: dict[int, _Words]
    items: dict[str, Help]
    scenarios: dict[str, Help]

    def of(self, code: str) -> Help:
        """Return the help of an item or scenario; BadInput when there is no such code."""
        found = self.items.get(code) or self.scenarios.get(code)
        if found is None:
            raise BadInput(f"没有代码为“{code}”的采集项或场景，采集项如F1、M2，场景如S01。")
        return found


@cache
def help_texts(edition: str = EDITION) -> HelpTexts:
    """Return the shipped help of an edition; read once per process."""
    return parse_help(resource("help", f"{edition}.yaml").read_bytes())


def parse_help(data: bytes) -> HelpTexts:
    """Read a help file; BadInput names the first place that is wrong."""
    return read_shape(HelpTexts, data, "通俗说明的这一处不符合格式，请重新安装“数评台”。")
