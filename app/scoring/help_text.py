"""Plain words for the owner of a factory: what an item or scenario means, an example, the proof."""

from __future__ import annotations

from functools import cache
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from app.errors import BadInput
from app.plain import quoted
from app.resources import resource
from app.said import said
from app.scoring.loader import EDITION
from app.scoring.reading import read_shape

_Words = Annotated[str, Field(min_length=1)]


class Help(BaseModel):
    """What one item or scenario means to an owner; `answers` are its options or grades by key.

    `proof_at` says which proof usually exists, by the key of the place where it lies.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    ask: _Words
    means: _Words
    example: _Words
    answers: dict[str, _Words]
    proof_at: Annotated[
        dict[str, Annotated[tuple[_Words, ...], Field(min_length=1)]], Field(min_length=1)
    ]

    @property
    def proof(self) -> tuple[str, ...]:
        """The usual proof wherever it lies."""
        return tuple(text for texts in self.proof_at.values() for text in texts)


class MeasureHelp(BaseModel):
    """How an owner is asked for a number, and where he finds it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    ask: _Words
    where: _Words


class HelpTexts(BaseModel):
    """The help of an edition; `levels` says in plain words what each level means.

    `places` are the places in a factory where proof lies, in the order in which one walks there.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    edition: str
    levels: dict[int, _Words]
    places: dict[str, _Words]
    measures: dict[str, MeasureHelp]
    items: dict[str, Help]
    scenarios: dict[str, Help]

    def of(self, code: str) -> Help:
        """Return the help of an item or scenario; BadInput when there is no such code."""
        found = self.items.get(code) or self.scenarios.get(code)
        if found is None:
            raise BadInput(
                said(
                    "没有代码为“{code}”的采集项或场景，采集项如F1、M2，场景如S01。",
                    code=quoted(code),
                )
            )
        return found


@cache
def help_texts(edition: str = EDITION) -> HelpTexts:
    """Return the shipped help of an edition; read once per process."""
    return parse_help(resource("help", f"{edition}.yaml").read_bytes())


def parse_help(data: bytes) -> HelpTexts:
    """Read a help file; BadInput names the first place that is wrong."""
    return read_shape(HelpTexts, data, said("通俗说明的这一处不符合格式，请重新安装“数评台”。"))
