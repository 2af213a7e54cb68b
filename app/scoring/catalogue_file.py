"""The shape of a catalogue file, checked by pydantic before anything believes it."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StrictBool, StrictInt

_NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]{1,6})?")
_QUOTIENT = re.compile(r"[0-9]{1,9}/[1-9][0-9]{0,8}")


def _fraction(value: object) -> Fraction:
    text = _written(value)
    return Fraction(text if _QUOTIENT.fullmatch(text) else _decimal(text))


def _decimal(value: object) -> Decimal:
    text = _written(value)
    if not _NUMBER.fullmatch(text):
        raise ValueError("neither a whole number nor a text such as 7.5 or 100/14")
    return Decimal(text)


def _written(value: object) -> str:
    # A float is not the number that was written, so that it is no number here.
    return "float" if isinstance(value, float) else str(value)


Exact = Annotated[Fraction, BeforeValidator(_fraction)]
ExactDecimal = Annotated[Decimal, BeforeValidator(_decimal)]
Words = tuple[str, ...]
GradeNumber = Literal[1, 2, 3, 4]


class Shape(BaseModel):
    """Base of every part of the file: nothing unknown, nothing changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class LevelShape(Shape):
    """A row of the level table."""

    level: StrictInt
    name: str
    min_points: Exact
    min_scenarios: StrictInt
    min_constrained: StrictInt


class MeasureShape(Shape):
    """A measure."""

    text: str
    unit: str
    integer: StrictBool = False
    min: ExactDecimal | None = None
    max: ExactDecimal | None = None


class OptionShape(Shape):
    """An option of an item."""

    key: str
    text: str
    share: Exact
    exclusive: StrictBool = False
    band: tuple[Exact, Exact] | None = None


class RatioShape(Shape):
    """Formula `ratio_band`."""

    kind: Literal["ratio_band"]
    numerator: str
    denominator: str
    capped: StrictBool = False


class MeanShape(Shape):
    """Formula `mean_ratio_band`."""

    kind: Literal["mean_ratio_band"]
    pairs: tuple[tuple[str, str], ...]


class TrendShape(Shape):
    """Formula `trend`."""

    kind: Literal["trend"]
    now: Annotated[Words, Field(min_length=1, max_length=2)]
    before: Annotated[Words, Field(min_length=1, max_length=2)]
    better: Literal["higher", "lower"]


FormulaShape = RatioShape | MeanShape | TrendShape


class ItemShape(Shape):
    """A collection item."""

    code: str
    name: str
    weight: Exact
    points: Exact
    kind: Literal["single", "multi"]
    question: str
    options: tuple[OptionShape, ...]
    measures: Words = ()
    formula: Annotated[FormulaShape, Field(discriminator="kind")] | None = None
    evidence: Words = ()
    expects: dict[str, Words] = Field(default_factory=dict)
    check: str = ""
    note: str = ""


class GroupShape(Shape):
    """A second-level indicator."""

    name: str
    weight: Exact
    items: tuple[ItemShape, ...]


class DimensionShape(Shape):
    """A dimension."""

    code: Literal["F", "M", "R"]
    name: str
    weight: Exact
    groups: tuple[GroupShape, ...]


class ProfileShape(Shape):
    """An alternative profile."""

    key: str
    note: str
    overrides: dict[str, dict[str, Exact]]


class GradeShape(Shape):
    """The checkpoints of one grade."""

    all: Words = ()
    any: tuple[Words, ...] = ()


class ScenarioShape(Shape):
    """A scenario."""

    code: str
    name: str
    group: str
    constrained: StrictBool
    grades: dict[GradeNumber, GradeShape]
    evidence: dict[GradeNumber, Words]


class CatalogueShape(Shape):
    """The whole file."""

    edition: str
    title: str
    document: str
    items_total_points: Exact
    levels: tuple[LevelShape, ...]
    measures: dict[str, MeasureShape]
    dimensions: tuple[DimensionShape, ...]
    alternative_profiles: tuple[ProfileShape, ...] = ()
    scenario_groups: Words
    scenarios: tuple[ScenarioShape, ...]
