"""The exact smallest number of changes that reaches a level, and one such set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from app.scoring.answers import Answers
from app.scoring.catalogue import Catalogue, Item, Level
from app.scoring.outcome import ZERO, ItemScore, Outcome, condition, earned, most, score
from app.scoring.text import show_points


@dataclass(frozen=True, slots=True)
class Step:
    """One change: an item answer raised, or a scenario grade raised; `gain` is in points, 0 for scenarios."""

    kind: Literal["item", "scenario"]
    code: str
    name: str
    before: tuple[str, ...] | int | None
    after: tuple[str, ...] | int
    gain: Fraction

    @property
    def text(self) -> str:
        """The change as a sentence."""
        if self.kind == "scenario":
            return f"{self.code} {self.name}：由{self.before or 0}级提升到{self.after}级"
        return f"{self.code} {self.name}：由{_keys(self.before)}改为{_keys(self.after)}，增加{show_points(self.gain)}分"


@dataclass(frozen=True, slots=True)
class Path:
    """The way to a level; no steps when it is reached already."""

    level: int
    steps: tuple[Step, ...]

    @property
    def changes(self) -> int:
        """How many answers and grades change."""
        return len(self.steps)


def path_to(catalogue: Catalogue, answers: Answers, level: int) -> Path | None:
    """Return the path to a level 1-4, or None when no change of the open answers can reach it.

    Points come from items alone and scenario counts from scenarios alone, so that the two smallest numbers add up.
    """
    row = next(row for row in catalogue.levels if row.level == level)
    outcome = score(catalogue, answers)
    items = _raise_items(outcome, row)
    scenarios = _raise_scenarios(outcome, row)
    if items is None or scenarios is None:
        return None
    return Path(level, (*scenarios, *items))


def next_path(catalogue: Catalogue, answers: Answers) -> Path | None:
    """Return the path to the next level, or None at the top."""
    level = score(catalogue, answers).level
    return path_to(catalogue, answers, level + 1) if level < catalogue.levels[-1].level else None


def _raise_scenarios(outcome: Outcome, row: Level) -> list[Step] | None:
    state = condition(row, outcome.points, outcome.scenario_counts[row.level])
    count = max(state.scenarios_missing, state.constrained_missing)
    scenarios = outcome.catalogue.scenarios
    below = [code for code in scenarios if (outcome.scenarios[code] or 0) < row.level]
    below.sort(key=lambda code: (not scenarios[code].constrained, -(outcome.scenarios[code] or 0)))
    chosen = below[:count]
    constrained = sum(scenarios[code].constrained for code in chosen)
    if len(chosen) < count or constrained < state.constrained_missing:
        return None
    return [
        Step("scenario", code, scenarios[code].name, outcome.scenarios[code], row.level, ZERO)
        for code in chosen
    ]


def _raise_items(outcome: Outcome, row: Level) -> list[Step] | None:
    missing = row.min_points - outcome.points
    gains = {code: most(found.item) - found.points for code, found in outcome.items.items()}
    order = sorted((code for code in gains if gains[code] > 0), key=lambda code: -gains[code])
    chosen: list[str] = []
    while missing > sum((gains[code] for code in chosen), ZERO):
        if len(chosen) == len(order):
            return None
        chosen.append(order[len(chosen)])
    return [_step(*pair) for pair in _smallest_raises(outcome, chosen, missing)]


def _smallest_raises(
    outcome: Outcome, chosen: Sequence[str], missing: Fraction
) -> list[tuple[ItemScore, tuple[str, ...]]]:
    # All of the chosen items are needed; each is raised no further than the rest of them require.
    raises = []
    for place, code in enumerate(chosen):
        found = outcome.items[code]
        later = sum((most(outcome.items[c].item) - outcome.items[c].points for c in chosen[place + 1 :]), ZERO)
        options = _raised(found, missing - later)
        missing -= earned(found.item, options) - found.points
        raises.append((found, options))
    return raises


def _raised(found: ItemScore, gain: Fraction) -> tuple[str, ...]:
    """Return the smallest higher answer that gains at least so much; a multiple choice keeps what it has."""
    item = found.item
    if item.kind == "single":
        enough = [key for key in item.by_key if item.earns[key] >= found.points + gain]
        return (min(enough, key=lambda key: item.earns[key]),)
    kept = {key for key in found.options if not item.option(key).exclusive}
    for key in _by_worth(item):
        if earned(item, kept) >= found.points + gain:
            break
        kept.add(key)
    return tuple(key for key in item.by_key if key in kept)


def _by_worth(item: Item) -> list[str]:
    usable = [option.key for option in item.options if not option.exclusive]
    return sorted(usable, key=lambda key: -item.earns[key])


def _step(found: ItemScore, options: tuple[str, ...]) -> Step:
    gain = earned(found.item, options) - found.points
    return Step("item", found.code, found.item.name, found.options or None, options, gain)


def _keys(options: object) -> str:
    return "、".join(options) if isinstance(options, tuple) else "未作答"
