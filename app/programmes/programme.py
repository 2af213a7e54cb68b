"""A pilot programme 试点 as its file says it; every fact comes from the documents it names."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

Words = Annotated[str, Field(min_length=1, max_length=300)]
Count = Annotated[int, Field(strict=True, ge=1, le=10_000_000)]


class Part(BaseModel):
    """Base of every part of a programme file: nothing unknown, nothing changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Window(Part):
    """The first and the last day of the programme, both inclusive."""

    first: dt.date
    last: dt.date

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.first > self.last:
            raise ValueError("the last day comes before the first")
        return self


class Target(Part):
    """How many enterprises are to reach a level: a number, or a percentage of those it names.

    `per` says that the number holds for each of `cities` and not for all together.
    """

    text: Words
    level: Annotated[int, Field(strict=True, ge=1, le=4)]
    count: Count | None = None
    percent: Annotated[int, Field(strict=True, ge=1, le=100)] | None = None
    by: dt.date | None = None
    per: Literal["city"] | None = None
    cities: tuple[Words, ...] = ()

    @model_validator(mode="after")
    def _one_measure(self) -> Self:
        if (self.count is None) == (self.percent is None):
            raise ValueError("a target is either a count or a percent")
        return self


class Programme(Part):
    """One programme; `draft` marks a document that is out for comment, `historical` a past one."""

    key: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,40}$")]
    name: Words
    sources: Annotated[tuple[Words, ...], Field(min_length=1)]
    region: str = ""
    cities: tuple[Words, ...] = ()
    draft: bool = False
    historical: bool = False
    window: Window | None = None
    industries: tuple[Words, ...] = ()
    targets: tuple[Target, ...] = ()
