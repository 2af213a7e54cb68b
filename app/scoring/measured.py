"""Which option the measures of an item pick, and how."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.said import said
from app.scoring.answers import exceeds
from app.scoring.catalogue import MeanRatioBand, RatioBand
from app.scoring.exact import half_up, total
from app.scoring.text import fixed, show_near, show_number

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from app.scoring.catalogue import Item, Trend

State = Literal["computed", "incomplete", "undecided", "undefined", "impossible"]
Figures = tuple["Fraction", ...]

_NOTHING = {
    "incomplete": said("基础数据尚未填全"),
    "undecided": said("基础数据有冲突待裁定"),
    "undefined": said("除数为0，无法计算"),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """What the numbers say of an item; `option` is None unless the state is "computed".

    `figures` are, by formula: part and whole; the yearly percentages; the value before and now.
    `gaps` counts the years left out because one of the two figures is missing or the divisor is 0.
    """

    item: Item
    state: State
    figures: Figures = ()
    option: str | None = None
    gaps: int = 0

    @property
    def text(self) -> str:
        """How the option came about, as a clause without a full stop."""
        if self.state in _NOTHING:
            return _NOTHING[self.state]
        worked = _worked(self.item, self.figures)
        if self.option is None:
            return said("{worked}，超过100%，请核对", worked=worked)
        return said(
            "{worked}，{placed}，对应{option}",
            worked=worked,
            placed=self._placed,
            option=self.option,
        )

    @property
    def worked(self) -> str:
        """How the numbers were worked out, as a clause; nothing while there are too few."""
        return "" if self.state in _NOTHING else _worked(self.item, self.figures)

    @property
    def _placed(self) -> str:
        option = self.item.option(self.option or "")
        if option.band is None:
            return option.text
        over = _percent(self.item, self.figures) > option.band[1]
        return (
            said("超过100%，归入{text}", text=option.text)
            if over
            else said("属于{text}", text=option.text)
        )


def measure_item(
    item: Item, measures: Mapping[str, Fraction], conflicts: frozenset[str] = frozenset()
) -> Measured | None:
    """Return what the measures pick for an item; None when the item has no formula.

    `conflicts` are journal fields; while one of the item's measures is undecided nothing is picked.
    """
    formula = item.formula
    if formula is None:
        return None
    if conflicts and any(f"measures/{code}" in conflicts for code in item.measures):
        return Measured(item, "undecided")
    if isinstance(formula, RatioBand):
        return _ratio(item, formula, measures)
    if isinstance(formula, MeanRatioBand):
        return _mean(item, formula, measures)
    return _trend(item, formula, measures)


def _ratio(item: Item, formula: RatioBand, measures: Mapping[str, Fraction]) -> Measured:
    part, whole = measures.get(formula.numerator), measures.get(formula.denominator)
    if part is None or whole is None:
        return Measured(item, "incomplete")
    if whole == 0:
        return Measured(item, "undefined")
    if exceeds(formula, measures):
        return Measured(item, "impossible", (part, whole))
    return _banded(item, (part, whole))


def _mean(item: Item, formula: MeanRatioBand, measures: Mapping[str, Fraction]) -> Measured:
    if not any(part in measures for part, _ in formula.pairs):
        return Measured(item, "incomplete")  # revenue alone is there for other items
    ratios: list[Fraction] = []
    gaps = 0
    for part_code, whole_code in formula.pairs:
        part, whole = measures.get(part_code), measures.get(whole_code)
        if part is not None and whole:
            ratios.append(part / whole * 100)
        elif part is not None or whole is not None:
            gaps += 1
    return _banded(item, tuple(ratios), gaps) if ratios else Measured(item, "incomplete", gaps=gaps)


def _banded(item: Item, figures: Figures, gaps: int = 0) -> Measured:
    # Bands are closed on the right: the first edge that is not below. Over the last is the last.
    place = bisect_left(item.upper_edges, _percent(item, figures))
    option = item.options[min(place, len(item.options) - 1)]
    return Measured(item, "computed", figures, option.key, gaps)


def _percent(item: Item, figures: Figures) -> Fraction:
    if isinstance(item.formula, RatioBand):
        part, whole = figures
        return part / whole * 100
    return total(figures) / len(figures)


def _trend(item: Item, formula: Trend, measures: Mapping[str, Fraction]) -> Measured:
    codes = formula.before + formula.now
    if any(code not in measures for code in codes):
        return Measured(item, "incomplete")
    if not all(measures[value[1]] for value in (formula.before, formula.now) if len(value) > 1):
        return Measured(item, "undefined")
    before, now = (_value(value, measures) for value in (formula.before, formula.now))
    return Measured(item, "computed", (before, now), _compared(item, formula, before, now))


def _compared(item: Item, formula: Trend, before: Fraction, now: Fraction) -> str:
    worse, equal, better = item.by_key
    change = half_up(now) - half_up(before)
    if change == 0:
        return equal
    return better if (change > 0) == (formula.better == "higher") else worse


def _value(codes: tuple[str, ...], measures: Mapping[str, Fraction]) -> Fraction:
    first, *divisor = (measures[code] for code in codes)
    return first / divisor[0] if divisor else first


def _worked(item: Item, figures: Figures) -> str:
    if isinstance(item.formula, RatioBand):
        part, whole = map(show_number, figures)
        return f"{part} ÷ {whole} = {_shown_percent(item, figures)}"
    if isinstance(item.formula, MeanRatioBand):
        return said("{n}年平均{percent}", n=len(figures), percent=_shown_percent(item, figures))
    before, now = (fixed(figure, 2) for figure in figures)
    return f"{before} → {now}"


def _shown_percent(item: Item, figures: Figures) -> str:
    return f"{show_near(_percent(item, figures), item.upper_edges)}%"
