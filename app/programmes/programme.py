"""A pilot programme 试点 as its file says it; every fact names the documents it comes from."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, Generic, Literal, Self, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator

T = TypeVar("T")
_YEAR_OR_DAY = r"^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$"
_YEAR = {"type": "integer", "minimum": 1000, "maximum": 9999}


def _issued(value: object) -> object:
    """Take a year or a day as YAML reads them; a day must exist."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, str) and "-" in value:
        return dt.date.fromisoformat(value).isoformat()
    return f"{value}" if type(value) is int else value


def _exact(value: object) -> object:
    """Refuse what is not exact: a decimal is a quoted text, as in the catalogue."""
    if isinstance(value, bool | float):
        raise ValueError("a decimal is written as text")  # noqa: TRY004 - pydantic takes this one
    return value


Key = Annotated[str, Field(pattern=r"^[a-z0-9_-]{1,40}$")]
RuleKey = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Words = Annotated[str, Field(min_length=1, max_length=300)]
Count = Annotated[int, Field(strict=True, ge=1, le=10_000_000)]
Level = Annotated[int, Field(strict=True, ge=1, le=4)]
Number = Annotated[Decimal, BeforeValidator(_exact), Field(ge=0, le=1_000_000_000)]
Percent = Annotated[Decimal, BeforeValidator(_exact), Field(ge=0, le=100)]
Documents = Annotated[tuple[Key, ...], Field(min_length=1)]


class Part(BaseModel):
    """Base of every part of a programme file: nothing unknown, nothing changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Document(Part):
    """A document; `issued` is its day or, where only that is known, its year."""

    key: Key
    title: Words
    issued: Annotated[
        str,
        BeforeValidator(_issued),
        Field(pattern=_YEAR_OR_DAY),
        WithJsonSchema({"anyOf": [{"type": "string", "pattern": _YEAR_OR_DAY}, _YEAR]}),
    ]


class Said(Part, Generic[T]):
    """A value, in the words of the documents that say so."""

    value: T
    text: Words
    documents: Documents

    @property
    def matter(self) -> T:
        """What two documents may disagree about."""
        return self.value


class Window(Part):
    """The first and the last day of the programme, both inclusive."""

    first: dt.date
    last: dt.date

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.first > self.last:
            raise ValueError("the last day comes before the first")
        return self


class IndustryTest(Part):
    """The enterprise's industry is one of the programme's; `related` ones a person confirms."""

    kind: Literal["industry"]
    related: bool = False


class SizeTest(Part):
    """Revenue (万元) or employees of the year before the contract are below a limit."""

    kind: Literal["size"]
    revenue_below: Number
    employees_below: Count


class CityTest(Part):
    """The enterprise is in the programme's region; where the project stands a person confirms."""

    kind: Literal["city"]


class WindowTest(Part):
    """The contract was signed within the programme's window."""

    kind: Literal["window"]


class NotBeforeTest(Part):
    """A contract is not older than `day`; one of three parties, than the lead's publication."""

    kind: Literal["not_before"]
    day: dt.date


class LevelTest(Part):
    """The assessment after the transformation reaches a level."""

    kind: Literal["level"]
    level: Level


Test = Annotated[
    IndustryTest | SizeTest | CityTest | WindowTest | NotBeforeTest | LevelTest,
    Field(discriminator="kind"),
]


class Rule(Part):
    """A condition; without a `test` a person answers it with yes or no."""

    key: RuleKey
    text: Words
    documents: Documents
    test: Test | None = None

    @property
    def matter(self) -> Test | None:
        """What two documents may disagree about."""
        return self.test


class LoanTerms(Part):
    """Interest that is paid: at most this rate a year, so many years, so much (万元) a year."""

    rate_percent: Percent
    years: Annotated[int, Field(strict=True, ge=1, le=10)]
    cap_per_year: Number


class Subsidy(Part):
    """What is paid; of several statements on one matter the latest document's counts.

    Money in 万元. `caps` are the most by level reached, `cap` the most at any level.
    """

    recognised: tuple[Said[Literal["smallest"]], ...] = ()
    tax: tuple[Said[Literal["before"]], ...] = ()
    eligible: tuple[Said[tuple[Words, ...]], ...] = ()
    excluded: tuple[Said[tuple[Words, ...]], ...] = ()
    invoice_after_contract: tuple[Said[bool], ...] = ()
    subscription: tuple[Said[Literal["months"]], ...] = ()
    rate_percent: tuple[Said[Percent], ...] = ()
    caps: tuple[Said[dict[Level, Number]], ...] = ()
    cap: tuple[Said[Number], ...] = ()
    cumulative: tuple[Said[bool], ...] = ()
    loan: tuple[Said[LoanTerms], ...] = ()


class Note(Part):
    """Something a programme says that nothing here computes."""

    text: Words
    documents: Documents


class Target(Part):
    """How many enterprises are to reach a level: a number, or a percentage of those it names.

    `per` says that the number holds for each of `cities` and not for all together.
    """

    text: Words
    level: Level
    documents: Documents
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
    """One programme; `draft` marks a document that is out for comment, `historical` a past one.

    `extends` names the programme whose documents and rules hold here too, before this one's own.
    """

    key: Key
    name: Words
    documents: Annotated[tuple[Document, ...], Field(min_length=1)]
    extends: Key | None = None
    region: str = ""
    cities: tuple[Words, ...] = ()
    draft: bool = False
    historical: bool = False
    window: tuple[Said[Window], ...] = ()
    industries: tuple[Said[tuple[Words, ...]], ...] = ()
    targets: tuple[Target, ...] = ()
    eligibility: tuple[Rule, ...] = ()
    acceptance: tuple[Rule, ...] = ()
    subsidy: Subsidy = Subsidy()
    notes: tuple[Note, ...] = ()
