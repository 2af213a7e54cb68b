"""The indicators of one edition as plain frozen data: items, measures, scenarios, levels."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from app.said import said
from app.scoring.exact import total
from app.scoring.text import show_points

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from fractions import Fraction

MAX_GRADE = 4


@dataclass(frozen=True)
class Option:
    """One answer of an item; `share` is in percent of the item's points, `band` in percent."""

    key: str
    text: str
    share: Fraction
    exclusive: bool = False
    band: tuple[Fraction, Fraction] | None = None

    @cached_property
    def shown_share(self) -> str:
        """The share as people read it: 25%, or 1/14 for the 100/14 percent of F4."""
        whole = self.share.denominator == 1
        return f"{self.share}%" if whole else str(self.share / 100)


@dataclass(frozen=True, slots=True)
class Measure:
    """A number behind items, recorded once per assessment; `min` and `max` are inclusive."""

    code: str
    text: str
    unit: str
    integer: bool
    min: Decimal | None
    max: Decimal | None


@dataclass(frozen=True, slots=True)
class RatioBand:
    """Picks the option whose band holds a ratio; over 100 % is impossible when it is capped."""

    numerator: str
    denominator: str
    capped: bool


@dataclass(frozen=True, slots=True)
class MeanRatioBand:
    """Picks the option whose band holds the mean of the yearly ratios that have both figures."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """Picks worse, equal or better from two values, each one measure or the quotient of two."""

    now: tuple[str, ...]
    before: tuple[str, ...]
    better: Literal["higher", "lower"]


Formula = RatioBand | MeanRatioBand | Trend


@dataclass(frozen=True)
class Item:
    """A collection item 采集项; `points` is the most it can earn, and its best answer does."""

    code: str
    name: str
    dimension: str
    group: str
    kind: Literal["single", "multi"]
    question: str
    options: tuple[Option, ...]
    points: Fraction
    measures: tuple[str, ...] = ()
    formula: Formula | None = None
    evidence: tuple[str, ...] = ()
    expects: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    check: str = ""
    note: str = ""

    @cached_property
    def by_key(self) -> dict[str, Option]:
        """The options by their letter."""
        return {option.key: option for option in self.options}

    def option(self, key: str) -> Option:
        """Return the option with this letter; KeyError when there is none."""
        return self.by_key[key]

    @cached_property
    def earns(self) -> dict[str, Fraction]:
        """The points each option earns."""
        return {option.key: self.points * option.share / 100 for option in self.options}

    @cached_property
    def rising(self) -> tuple[tuple[Fraction, ...], tuple[str, ...]]:
        """What the options earn from the least, and beside it their letters."""
        letters = sorted(self.earns, key=self.earns.__getitem__)
        return tuple(self.earns[key] for key in letters), tuple(letters)

    def earned(self, options: Sequence[str]) -> Fraction:
        """Return the points these options earn together."""
        if len(options) == 1:
            return self.earns[options[0]]
        return total(self.earns[key] for key in options)

    @cached_property
    def shown_points(self) -> str:
        """The points as people read them."""
        return show_points(self.points)

    @cached_property
    def upper_edges(self) -> tuple[Fraction, ...]:
        """The upper edges of the bands in percent, rising; empty without bands."""
        return tuple(option.band[1] for option in self.options if option.band is not None)


@dataclass(frozen=True, slots=True)
class Group:
    """A second-level indicator 二级指标; `weight` is its percent of the dimension."""

    name: str
    weight: Fraction
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Dimension:
    """One of F, M, R; `weight` is its percent of all points."""

    code: str
    name: str
    weight: Fraction
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One thing to see 判定要点; key "2.1" is the first of grade 2, counted in reading order."""

    key: str
    text: str


@dataclass(frozen=True)
class Grade:
    """What a grade asks for: all of `all`, and one alternative of `any` when there are some."""

    grade: int
    all: tuple[Checkpoint, ...]
    any: tuple[tuple[Checkpoint, ...], ...]
    evidence: tuple[str, ...]

    @cached_property
    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """Every checkpoint of the grade in reading order."""
        return self.all + tuple(point for alternative in self.any for point in alternative)


@dataclass(frozen=True)
class Scenario:
    """A business scenario 应用场景 with its grades 1-4 in order."""

    code: str
    name: str
    group: str
    constrained: bool
    grades: tuple[Grade, ...]

    @cached_property
    def checkpoints(self) -> dict[str, Checkpoint]:
        """Every checkpoint by key, in reading order."""
        return {point.key: point for grade in self.grades for point in grade.checkpoints}


@dataclass(frozen=True, slots=True)
class Level:
    """One row of the level table; a scenario counts for it when its grade is at least `level`."""

    level: int
    name: str
    min_points: Fraction
    min_scenarios: int
    min_constrained: int


@dataclass(frozen=True)
class Profile:
    """Other shares some platform uses for an item: item code -> option key -> percent."""

    key: str
    note: str
    overrides: Mapping[str, Mapping[str, Fraction]]


@dataclass(frozen=True)
class Catalogue:
    """One edition of the indicators; assessments pin `sha256`, the hash of the file's bytes."""

    edition: str
    title: str
    document: str
    sha256: str
    levels: tuple[Level, ...]
    measures: Mapping[str, Measure]
    dimensions: tuple[Dimension, ...]
    scenario_groups: tuple[str, ...]
    scenarios: Mapping[str, Scenario]
    profiles: tuple[Profile, ...]

    @cached_property
    def items(self) -> dict[str, Item]:
        """Every collection item by code, in the order of the indicators."""
        return {
            item.code: item
            for dimension in self.dimensions
            for group in dimension.groups
            for item in group.items
        }

    @cached_property
    def gains(self) -> dict[str, dict[str, dict[str, Fraction]]]:
        """How many points more each option earns: by profile, item that it overrides, letter."""
        return {
            profile.key: {
                code: _gains(self.items[code], shares) for code, shares in profile.overrides.items()
            }
            for profile in self.profiles
        }

    @cached_property
    def thresholds(self) -> tuple[Fraction, ...]:
        """The points at which a level begins."""
        return tuple(level.min_points for level in self.levels)

    def level_name(self, level: int) -> str:
        """Return the name of a level; 0 is 未达到一级."""
        return next((row.name for row in self.levels if row.level == level), said("未达到一级"))


def _gains(item: Item, shares: Mapping[str, Fraction]) -> dict[str, Fraction]:
    return {
        option.key: item.points * (shares.get(option.key, option.share) - option.share) / 100
        for option in item.options
    }
