"""The outcome of an assessment: points, level, both conditions of every level, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.cached import cached_property
from app.said import said
from app.scoring.catalogue import MAX_GRADE
from app.scoring.exact import total
from app.scoring.item_score import ItemScore, Warning, score_item  # noqa: A004 - the vocabulary's
from app.scoring.levels import Condition, Count, count_scenarios, level_of
from app.scoring.text import show_points

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from fractions import Fraction

    from app.scoring.answers import Answers
    from app.scoring.catalogue import Catalogue, Profile

__all__ = ["Condition", "Count", "ItemScore", "Outcome", "ProfileOutcome", "Warning", "score"]


@dataclass(frozen=True, slots=True)
class ProfileOutcome:
    """Points and level under an alternative profile."""

    key: str
    note: str
    points: Fraction
    level: int


@dataclass(frozen=True)
class Outcome:
    """The outcome 评测结论; provisional while anything is unanswered or in conflict.

    `level_range` holds the lowest and the highest level that settling what is open can still give.
    """

    catalogue: Catalogue
    answers: Answers
    items: Mapping[str, ItemScore]
    scenarios: Mapping[str, int | None]
    dimensions: Mapping[str, Fraction]
    points: Fraction
    scenario_counts: Mapping[int, Count]
    level: int

    @cached_property
    def shown_points(self) -> str:
        """The points as people read them, never making an unmet threshold look met."""
        return show_points(self.points, self.catalogue.thresholds)

    @property
    def level_name(self) -> str:
        """The name of the level."""
        return self.catalogue.level_name(self.level)

    @cached_property
    def unanswered(self) -> tuple[str, ...]:
        """The items that no answer counts for and the scenarios without a grade, in order."""
        items = [code for code, found in self.items.items() if not found.answered]
        return (*items, *[code for code, grade in self.scenarios.items() if grade is None])

    @property
    def provisional(self) -> bool:
        """Whether anything is unanswered or in conflict."""
        return bool(self.answers.conflicts or self.unanswered)

    @cached_property
    def level_range(self) -> tuple[int, int]:
        """The lowest and the highest level that settling what is open can still give."""
        if not self.unanswered:
            return self.level, self.level
        open_points = [found.maximum for found in self.items.values() if not found.answered]
        counts = count_scenarios(self.catalogue, self.scenarios, unknown=MAX_GRADE)
        return self.level, level_of(self.catalogue, total([self.points, *open_points]), counts)

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """Both conditions of every row of the level table."""
        return tuple(
            Condition.of(row, self.points, self.scenario_counts[row.level])
            for row in self.catalogue.levels
        )

    @cached_property
    def profiles(self) -> tuple[ProfileOutcome, ...]:
        """What the alternative profiles of the catalogue give."""
        return tuple(self._under(profile) for profile in self.catalogue.profiles)

    def _under(self, profile: Profile) -> ProfileOutcome:
        gains = self.catalogue.gains[profile.key].items()
        more = [gain[key] for code, gain in gains for key in self.items[code].options if gain[key]]
        if not more:
            return ProfileOutcome(profile.key, profile.note, self.points, self.level)
        points = total([self.points, *more])
        level = level_of(self.catalogue, points, self.scenario_counts)
        return ProfileOutcome(profile.key, profile.note, points, level)

    @cached_property
    def warnings(self) -> tuple[Warning, ...]:
        """Everything a person should look at: items in their order, then profiles."""
        return tuple(self._find_warnings())

    def _find_warnings(self) -> Iterator[Warning]:
        for found in self.items.values():
            yield from found.warnings
        for profile in self.profiles:
            if profile.level != self.level:
                yield self._profile_warning(profile)

    def _profile_warning(self, profile: ProfileOutcome) -> Warning:
        shown = show_points(profile.points, self.catalogue.thresholds)
        named = self.catalogue.level_name(profile.level)
        message = said(
            "按另一种口径（{note}）为{shown}分、{named}，与本结论的等级不同，"
            "请与主管部门确认口径。",
            note=profile.note,
            shown=shown,
            named=named,
        )
        return Warning("profile_level", f"profiles/{profile.key}", message)


def score(catalogue: Catalogue, answers: Answers, *, last: Outcome | None = None) -> Outcome:
    """Score answers exactly; what is unanswered earns 0 and makes the outcome provisional.

    Given another outcome by the same catalogue, items that are answered the same are taken over.
    """
    items = _score_items(catalogue, answers, last)
    dimensions = _add_up(catalogue, items, last)
    points = total(dimensions.values())
    if last is not None and last.answers.scenarios == answers.scenarios:
        scenarios, counts = last.scenarios, last.scenario_counts
    else:
        scenarios = {code: answers.scenarios.get(code) for code in catalogue.scenarios}
        counts = count_scenarios(catalogue, scenarios, unknown=0)
    return Outcome(
        catalogue=catalogue,
        answers=answers,
        items=items,
        scenarios=scenarios,
        dimensions=dimensions,
        points=points,
        scenario_counts=counts,
        level=level_of(catalogue, points, counts),
    )


def _score_items(
    catalogue: Catalogue, answers: Answers, last: Outcome | None
) -> dict[str, ItemScore]:
    if last is None or _beside_options(last.answers) != _beside_options(answers):
        return {code: score_item(item, answers) for code, item in catalogue.items.items()}
    had, has = last.answers.items, answers.items
    fresh = [item for code, item in catalogue.items.items() if has.get(code) != had.get(code)]
    return {**last.items, **{item.code: score_item(item, answers) for item in fresh}}


def _add_up(
    catalogue: Catalogue, items: Mapping[str, ItemScore], last: Outcome | None
) -> dict[str, Fraction]:
    """Return the points of each dimension; where no item is scored anew they stay."""
    had = last.items if last else {}
    fresh = {found.item.dimension for code, found in items.items() if found is not had.get(code)}
    return {
        dimension.code: total(
            [items[item.code].points for group in dimension.groups for item in group.items]
        )
        if last is None or dimension.code in fresh
        else last.dimensions[dimension.code]
        for dimension in catalogue.dimensions
    }


def _beside_options(answers: Answers) -> tuple[object, ...]:
    """Return what an item may be scored by, beside the options chosen for it."""
    return answers.measures, answers.conflicts
