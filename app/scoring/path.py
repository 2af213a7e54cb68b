"""The exact smallest number of changes that reaches a level, and one such set."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Literal

from app.said import listed, said
from app.scoring.exact import ZERO, in_units, total
from app.scoring.text import show_points

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from fractions import Fraction

    from app.scoring.item_score import ItemScore
    from app.scoring.levels import Condition
    from app.scoring.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Step:
    """One change: an item answer or a scenario grade raised; `gain` in points, 0 for scenarios."""

    kind: Literal["item", "scenario"]
    code: str
    name: str
    before: tuple[str, ...] | int | None
    after: tuple[str, ...] | int
    gain: Fraction

    @property
    def text(self) -> str:
        """The change as a clause without a full stop."""
        move = said(
            "{code} {name}：由{shown}", code=self.code, name=self.name, shown=_shown(self.before)
        )
        if self.kind == "scenario":
            return said("{move}提升到{shown}", move=move, shown=_shown(self.after))
        return said(
            "{move}改为{shown}，增加{points}分",
            move=move,
            shown=_shown(self.after),
            points=show_points(self.gain),
        )


def _shown(answer: tuple[str, ...] | int | None) -> str:
    if answer is None:
        return said("未作答")
    return said("{answer}级", answer=answer) if isinstance(answer, int) else listed(answer)


@dataclass(frozen=True, slots=True)
class Path:
    """The way to a level; no steps when it is reached already."""

    level: int
    steps: tuple[Step, ...]

    @property
    def changes(self) -> int:
        """How many answers and grades change."""
        return len(self.steps)


def next_path(outcome: Outcome) -> Path | None:
    """Return the path to the next level; None at the top, or when there is no way."""
    at_top = outcome.level == outcome.catalogue.levels[-1].level
    return None if at_top else path_to(outcome, outcome.level + 1)


def path_to(outcome: Outcome, level: int) -> Path | None:
    """Return the path to a level 1-4; None when even the best answers do not reach it.

    Points come from items alone and counts from scenarios alone, so that the two smallest
    numbers of changes add up.
    """
    row = next(row for row in outcome.conditions if row.level == level)
    scenarios = _scenarios_to_raise(outcome, row)
    items = _items_to_raise(outcome, row.points_missing)
    if scenarios is None or items is None:
        return None
    return Path(level, (*scenarios, *_raise_items(items, row.points_missing)))


def _scenarios_to_raise(outcome: Outcome, row: Condition) -> list[Step] | None:
    """Raise the fewest: constrained ones first, for they count twice, then the nearest ones."""
    grades = {code: grade or 0 for code, grade in outcome.scenarios.items()}
    below = [it for it in outcome.catalogue.scenarios.values() if grades[it.code] < row.level]
    below.sort(key=lambda it: (not it.constrained, -grades[it.code]))
    chosen = below[: max(row.scenarios_missing, row.constrained_missing)]
    enough = len(chosen) >= row.scenarios_missing
    if not enough or sum(it.constrained for it in chosen) < row.constrained_missing:
        return None
    return [
        Step("scenario", it.code, it.name, outcome.scenarios[it.code], row.level, ZERO)
        for it in chosen
    ]


def _items_to_raise(outcome: Outcome, missing: Fraction) -> list[ItemScore] | None:
    """Choose the fewest: those with the most to gain, and last the easiest that suffices."""
    scored = outcome.items.values()
    *rooms, gap = in_units([*[found.room for found in scored], missing])
    order = sorted(zip(rooms, scored, strict=True), key=itemgetter(0), reverse=True)
    chosen: list[ItemScore] = []
    for room, largest in order:
        if gap <= 0:
            break
        if room >= gap:
            enough = (found for room, found in order[len(chosen) :] if room >= gap)
            return [*chosen, min(enough, key=lambda it: _effort(it, missing))]
        chosen.append(largest)
        gap -= room
        missing -= largest.room
    return chosen if gap <= 0 else None


def _effort(found: ItemScore, missing: Fraction) -> tuple[bool, Fraction]:
    # A figure of the last years cannot be decided to be better; a measure or a system can.
    gained = found.item.earned(_raised(found, missing)) - found.points
    return found.item.formula is not None, gained


def _raise_items(chosen: Sequence[ItemScore], missing: Fraction) -> Iterator[Step]:
    """Raise every chosen item no further than the others require; none of them can be spared."""
    rest = total([found.room for found in chosen])
    for found in chosen:
        rest -= found.room
        options = _raised(found, missing - rest)
        gain = found.item.earned(options) - found.points
        missing -= gain
        item = found.item
        yield Step("item", item.code, item.name, found.options or None, options, gain)


def _raised(found: ItemScore, gain: Fraction) -> tuple[str, ...]:
    """Return the lowest option, or the fewest further ticks, that gain so much."""
    item, needed = found.item, found.points + gain
    if item.kind == "single":
        points, keys = item.rising
        return (keys[bisect_left(points, needed)],)
    usable = [option.key for option in item.options if not option.exclusive]
    kept = [key for key in found.options if key in usable]
    others = [key for key in usable if key not in kept]
    for key in sorted(others, key=item.earns.__getitem__, reverse=True):
        if item.earned(kept) >= needed:
            break
        kept.append(key)
    return tuple(key for key in usable if key in kept)
