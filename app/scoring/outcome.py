"""The outcome of an assessment: points, level, both conditions of every level, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Literal

from app.scoring.answers import MAX_GRADE, Answers
from app.scoring.catalogue import Catalogue, Item, Level, Profile
from app.scoring.measured import Measured, measure_item
from app.scoring.text import show_points

ZERO = Fraction(0)
Source = Literal["chosen", "computed", "unanswered", "conflict"]


@dataclass(frozen=True)
class ItemScore:
    """What one item earns and why; `options` are the ones that count."""

    item: Item
    options: tuple[str, ...]
    points: Fraction
    source: Source
    measured: Measured | None

    @property
    def code(self) -> str:
        """The item's code."""
        return self.item.code

    @property
    def maximum(self) -> Fraction:
        """The most the item can earn."""
        return self.item.points

    @property
    def answered(self) -> bool:
        """Whether an answer counts, chosen or computed."""
        return bool(self.options)

    @property
    def reason(self) -> str:
        """Why the item earns what it earns, as a sentence."""
        if self.source == "conflict":
            return "有冲突待裁定，暂按0分计"
        if self.source == "unanswered":
            return "未作答，暂按0分计"
        shares = " + ".join(_percent(self.item.option(key).share) for key in self.options)
        how = "由基础数据算出" if self.source == "computed" else "选择"
        chosen = "、".join(self.options)
        return f"{how}{chosen}：{show_points(self.maximum)} × （{shares}） = {show_points(self.points)}分"


@dataclass(frozen=True, slots=True)
class Count:
    """How many scenarios reach a grade: all of them, and the constrained ones among them."""

    all: int
    constrained: int


@dataclass(frozen=True, slots=True)
class Condition:
    """One row of the level table against an outcome; missing is never negative."""

    level: int
    name: str
    points_have: Fraction
    points_need: Fraction
    scenarios_have: int
    scenarios_need: int
    constrained_have: int
    constrained_need: int

    @property
    def points_missing(self) -> Fraction:
        """The points still missing."""
        return max(ZERO, self.points_need - self.points_have)

    @property
    def scenarios_missing(self) -> int:
        """The scenarios still missing, of whichever kind."""
        return max(0, self.scenarios_need - self.scenarios_have)

    @property
    def constrained_missing(self) -> int:
        """The constrained scenarios still missing."""
        return max(0, self.constrained_need - self.constrained_have)

    @property
    def points_met(self) -> bool:
        """Whether the points suffice."""
        return self.points_have >= self.points_need

    @property
    def scenarios_met(self) -> bool:
        """Whether both scenario counts suffice."""
        return self.scenarios_missing == 0 and self.constrained_missing == 0

    @property
    def met(self) -> bool:
        """Whether both conditions of the row hold."""
        return self.points_met and self.scenarios_met


@dataclass(frozen=True, slots=True)
class ProfileOutcome:
    """Points and level under an alternative profile."""

    key: str
    note: str
    points: Fraction
    level: int


@dataclass(frozen=True, slots=True)
class Warning:  # noqa: A001 - the field's word; the builtin is not used here
    """Something a person should look at; `path` is the journal field. An error forbids finalising."""

    code: str
    path: str
    message: str
    severity: Literal["warning", "error"] = "warning"


@dataclass(frozen=True)
class Outcome:
    """The outcome 评测结论; provisional while anything is unanswered or in conflict.

    `level_range` holds the lowest and the highest level that answering what is open can still give.
    """

    catalogue: Catalogue
    items: Mapping[str, ItemScore]
    scenarios: Mapping[str, int | None]
    dimensions: Mapping[str, Fraction]
    points: Fraction
    scenario_counts: Mapping[int, Count]
    level: int
    level_range: tuple[int, int]
    provisional: bool
    profiles: tuple[ProfileOutcome, ...]
    conflicts: frozenset[str]

    @property
    def level_name(self) -> str:
        """The name of the level."""
        return self.catalogue.level_name(self.level)

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """Both conditions of every row of the level table."""
        return tuple(
            condition(row, self.points, self.scenario_counts[row.level])
            for row in self.catalogue.levels
        )

    @cached_property
    def warnings(self) -> tuple[Warning, ...]:
        """Everything a person should look at, items first in their order."""
        return (
            *(found for score in self.items.values() for found in _item_warnings(score)),
            *(found for profile in self.profiles for found in self._profile_warning(profile)),
        )

    def _profile_warning(self, profile: ProfileOutcome) -> Iterable[Warning]:
        if profile.level == self.level:
            return
        name = self.catalogue.level_name(profile.level)
        shown = show_points(profile.points, self.catalogue.thresholds)
        message = f"按另一种口径（{profile.note}）为{shown}分、{name}，与本结论的等级不同，请与主管部门确认口径。"
        yield Warning("profile_level", f"profiles/{profile.key}", message)


def score(catalogue: Catalogue, answers: Answers) -> Outcome:
    """Score answers by a catalogue, exactly; what is unanswered earns 0 and makes the outcome provisional."""
    items = {code: _score_item(item, answers) for code, item in catalogue.items.items()}
    scenarios = {code: answers.scenarios.get(code) for code in catalogue.scenarios}
    dimensions = {
        dimension.code: sum((items[item.code].points for group in dimension.groups for item in group.items), ZERO)
        for dimension in catalogue.dimensions
    }
    points = sum(dimensions.values(), ZERO)
    counts = count_scenarios(catalogue, scenarios, unknown=0)
    level = level_of(catalogue, points, counts)
    return Outcome(
        catalogue=catalogue,
        items=items,
        scenarios=scenarios,
        dimensions=dimensions,
        points=points,
        scenario_counts=counts,
        level=level,
        level_range=(level, _highest(catalogue, items, scenarios, points)),
        provisional=_is_open(items, scenarios) or bool(answers.conflicts),
        profiles=tuple(_profile(catalogue, profile, items, counts) for profile in catalogue.profiles),
        conflicts=answers.conflicts,
    )


def _score_item(item: Item, answers: Answers) -> ItemScore:
    measured = measure_item(item, answers.measures)
    chosen = answers.items.get(item.code, ())
    if chosen:
        return ItemScore(item, chosen, earned(item, chosen), "chosen", measured)
    if f"items/{item.code}/options" in answers.conflicts:
        return ItemScore(item, (), ZERO, "conflict", measured)
    if measured is not None and measured.option is not None:
        options = (measured.option,)
        return ItemScore(item, options, earned(item, options), "computed", measured)
    return ItemScore(item, (), ZERO, "unanswered", measured)


def earned(item: Item, options: Iterable[str]) -> Fraction:
    """Return the points these options of an item earn."""
    return sum((item.earns[key] for key in options), ZERO)


def count_scenarios(
    catalogue: Catalogue, grades: Mapping[str, int | None], *, unknown: int
) -> dict[int, Count]:
    """Count the scenarios that reach each grade 1-4; an unanswered one counts as grade `unknown`."""
    every = [0] * (MAX_GRADE + 1)
    constrained = [0] * (MAX_GRADE + 1)
    for code, scenario in catalogue.scenarios.items():
        grade = grades.get(code)
        for reached in range(1, (unknown if grade is None else grade) + 1):
            every[reached] += 1
            constrained[reached] += scenario.constrained
    return {grade: Count(every[grade], constrained[grade]) for grade in range(1, MAX_GRADE + 1)}


def condition(row: Level, points: Fraction, count: Count) -> Condition:
    """Hold one row of the level table against points and the scenarios of its grade."""
    return Condition(
        level=row.level,
        name=row.name,
        points_have=points,
        points_need=row.min_points,
        scenarios_have=count.all,
        scenarios_need=row.min_scenarios,
        constrained_have=count.constrained,
        constrained_need=row.min_constrained,
    )


def level_of(catalogue: Catalogue, points: Fraction, counts: Mapping[int, Count]) -> int:
    """Return the highest level whose two conditions hold; 0 when none does."""
    reached = (
        row.level
        for row in catalogue.levels
        if points >= row.min_points
        and counts[row.level].all >= row.min_scenarios
        and counts[row.level].constrained >= row.min_constrained
    )
    return max(reached, default=0)


def most(item: Item) -> Fraction:
    """Return the most points an answer of the item can earn."""
    earns = [item.earns[option.key] for option in item.options if not option.exclusive]
    return sum(earns, ZERO) if item.kind == "multi" else max(earns)


def _highest(
    catalogue: Catalogue,
    items: Mapping[str, ItemScore],
    scenarios: Mapping[str, int | None],
    points: Fraction,
) -> int:
    if not _is_open(items, scenarios):
        return level_of(catalogue, points, count_scenarios(catalogue, scenarios, unknown=0))
    missing = sum((most(found.item) for found in items.values() if not found.answered), ZERO)
    counts = count_scenarios(catalogue, scenarios, unknown=MAX_GRADE)
    return level_of(catalogue, points + missing, counts)


def _is_open(items: Mapping[str, ItemScore], scenarios: Mapping[str, int | None]) -> bool:
    return any(not found.answered for found in items.values()) or None in scenarios.values()


def _profile(
    catalogue: Catalogue, profile: Profile, items: Mapping[str, ItemScore], counts: Mapping[int, Count]
) -> ProfileOutcome:
    points = ZERO
    for code, found in items.items():
        shares = profile.overrides.get(code, {})
        points += sum(
            (found.item.points * shares[key] / 100 if key in shares else found.item.earns[key])
            for key in found.options
        )
    return ProfileOutcome(profile.key, profile.note, points, level_of(catalogue, points, counts))


def _item_warnings(found: ItemScore) -> Iterable[Warning]:
    path = f"items/{found.code}/options"
    measured = found.measured
    if measured is not None:
        yield from _measure_warnings(found, measured, path)
    for key, companions in (found.item.expects or {}).items():
        absent = [other for other in companions if other not in found.options]
        if key in found.options and absent:
            message = f"{found.code}选了{key}，通常也应具备{'、'.join(absent)}，请复核。"
            yield Warning("look_again", path, message)


def _measure_warnings(found: ItemScore, measured: Measured, path: str) -> Iterable[Warning]:
    if measured.state == "impossible":
        yield Warning("measure_impossible", path, f"{found.code}：{measured.text}。", "error")
    if measured.state == "undefined":
        yield Warning("measure_undefined", path, f"{found.code}：{measured.text}，请核对基础数据。")
    if measured.gaps:
        message = f"{found.code}有{measured.gaps}年的数字缺一项或营业收入为0，未计入平均，请核对。"
        yield Warning("measure_gap", path, message)
    if measured.option is not None and found.options != (measured.option,):
        message = f"{found.code}选了{'、'.join(found.options)}，但基础数据算得：{measured.text}。请核对。"
        yield Warning("measure_disagrees", path, message)


def _percent(share: Fraction) -> str:
    return f"{share.numerator}%" if share.denominator == 1 else f"{share.numerator}/{share.denominator}%"
