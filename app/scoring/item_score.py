"""What one item earns, why, and what a person should look at again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.cached import cached_property
from app.said import listed, said
from app.scoring.exact import ZERO, exact_text, thousandths
from app.scoring.measured import Measured, measure_item
from app.scoring.text import show_points

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from app.scoring.answers import Answers
    from app.scoring.catalogue import Item

Source = Literal["chosen", "computed", "unanswered", "conflict"]
WEAK = 600
"""An item that earned fewer thousandths of its points than this counts as weak."""


@dataclass(frozen=True, slots=True)
class Warning:  # noqa: A001 - the vocabulary's word; the builtin is not used here
    """Something a person should look at; `path` is the journal field. An error bars finalising."""

    code: str
    path: str
    message: str
    severity: Literal["warning", "error"] = "warning"


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

    @cached_property
    def room(self) -> Fraction:
        """What the item could still earn."""
        return self.maximum - self.points

    @cached_property
    def shown_points(self) -> str:
        """The points as people read them."""
        return show_points(self.points)

    @cached_property
    def weak(self) -> bool:
        """Whether it earned fewer than `WEAK` thousandths of what it could have."""
        return thousandths(self.points, self.maximum) < WEAK

    @cached_property
    def exact_points(self) -> str:
        """The points as they are kept, such as `18/5`."""
        return exact_text(self.points)

    @cached_property
    def answered(self) -> bool:
        """Whether an answer counts, chosen or computed."""
        return bool(self.options)

    @property
    def reason(self) -> str:
        """Why the item earns what it earns, as a clause without a full stop."""
        if self.source == "conflict":
            return said("有冲突待裁定，暂按0分计")
        if self.source == "unanswered":
            return said("未作答，暂按0分计")
        how = said("由基础数据算出") if self.source == "computed" else said("选择")
        worked = said(
            "{points} × {shares} = {points2}分",
            points=self.item.shown_points,
            shares=self._shares,
            points2=self.shown_points,
        )
        return said(
            "{how}{options}：{worked}",
            how=how,
            options=listed(self.options),
            worked=worked,
        )

    @property
    def _shares(self) -> str:
        shares = [self.item.by_key[key].shown_share for key in self.options]
        counts = {share: shares.count(share) for share in shares}
        parts = [f"{n} × {share}" if n > 1 else share for share, n in counts.items()]
        return parts[0] if len(parts) == 1 else said("（{parts}）", parts=" + ".join(parts))

    @cached_property
    def warnings(self) -> tuple[Warning, ...]:
        """What a person should look at; points are never changed by it."""
        return tuple(self._find_warnings())

    def _find_warnings(self) -> Iterator[Warning]:
        if self.measured is not None:
            yield from _measure_warnings(self, self.measured)
        for key, companions in self.item.expects.items():
            absent = [other for other in companions if other not in self.options]
            if key in self.options and absent:
                message = said(
                    "{code}选了{key}，通常也应具备{absent}，请复核。",
                    code=self.code,
                    key=key,
                    absent=listed(absent),
                )
                yield Warning("look_again", _options_field(self.item), message)


def score_item(item: Item, answers: Answers) -> ItemScore:
    """Score one item: the chosen options count, else the one that the measures pick, else none."""
    measured = measure_item(item, answers.measures, answers.conflicts)
    chosen = answers.items.get(item.code)
    if chosen:
        return ItemScore(item, chosen, item.earned(chosen), "chosen", measured)
    if _options_field(item) in answers.conflicts or (measured and measured.state == "undecided"):
        return ItemScore(item, (), ZERO, "conflict", measured)
    if measured is not None and measured.option is not None:
        options = (measured.option,)
        return ItemScore(item, options, item.earned(options), "computed", measured)
    return ItemScore(item, (), ZERO, "unanswered", measured)


def _options_field(item: Item) -> str:
    return f"items/{item.code}/options"


def _measure_warnings(found: ItemScore, measured: Measured) -> Iterator[Warning]:
    path, code = _options_field(found.item), found.code
    if measured.state == "impossible":
        yield Warning(
            "measure_impossible",
            path,
            said("{code}：{text}。", code=code, text=measured.text),
            "error",
        )
    if measured.state == "undefined":
        yield Warning(
            "measure_undefined",
            path,
            said("{code}：{text}，请核对基础数据。", code=code, text=measured.text),
        )
    if measured.gaps:
        message = said(
            "{code}有{gaps}年的数字缺一项或营业收入为0，未计入平均，请核对。",
            code=code,
            gaps=measured.gaps,
        )
        yield Warning("measure_gap", path, message)
    if found.source == "chosen" and measured.option not in {None, *found.options}:
        chosen = listed(found.options)
        message = said(
            "{code}选了{chosen}，但基础数据算得：{text}。请核对。",
            code=code,
            chosen=chosen,
            text=measured.text,
        )
        yield Warning("measure_disagrees", path, message)
