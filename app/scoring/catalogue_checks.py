"""Whether a catalogue file agrees with itself: everything that scoring relies on."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from app.said import said
from app.scoring.catalogue import MAX_GRADE
from app.scoring.catalogue_file import MeanShape, RatioShape, TrendShape
from app.scoring.exact import ZERO, total

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.scoring.catalogue_file import (
        CatalogueShape,
        FormulaShape,
        ItemShape,
        LevelShape,
        OptionShape,
        ProfileShape,
        ScenarioShape,
    )

Found = tuple[str, str]
TREND_OPTIONS = 3  # worse, equal, better
ALL = 100  # percent


def disagreements(shape: CatalogueShape) -> Iterator[Found]:
    """Yield the JSON path and a sentence for each place where the file contradicts itself."""
    yield from _levels(shape.levels)
    yield from _points(shape)
    items = {item.code: item for item in _items(shape)}
    for item in items.values():
        yield from _item(item, shape)
    for profile in shape.alternative_profiles:
        yield from _profile(profile, items)
    for scenario in shape.scenarios:
        yield from _scenario(scenario, shape)
    yield from _twice("$.dimensions", [item.code for item in _items(shape)])
    yield from _twice("$.scenarios", [scenario.code for scenario in shape.scenarios])


def _items(shape: CatalogueShape) -> Iterator[ItemShape]:
    for dimension in shape.dimensions:
        for group in dimension.groups:
            yield from group.items


def _twice(path: str, names: Sequence[str]) -> Iterator[Found]:
    for place, name in enumerate(names):
        if name in names[:place]:
            yield path, said("“{name}”出现了两次，请只保留一个。", name=name)


def _levels(levels: Sequence[LevelShape]) -> Iterator[Found]:
    if [row.level for row in levels] != list(range(1, MAX_GRADE + 1)):
        yield "$.levels", said("等级表应依次为1至4级。")
    for lower, upper in pairwise(levels):
        falls = (
            upper.min_points < lower.min_points
            or upper.min_scenarios < lower.min_scenarios
            or upper.min_constrained < lower.min_constrained
        )
        if falls:
            message = said(
                "{level}级的条件低于{level2}级，等级表应逐级升高。",
                level=upper.level,
                level2=lower.level,
            )
            yield f"$.levels[{upper.level - 1}]", message


def _points(shape: CatalogueShape) -> Iterator[Found]:
    for dimension in shape.dimensions:
        for group in dimension.groups:
            for item in group.items:
                derived = dimension.weight * group.weight * item.weight / 10000
                if item.points != derived:
                    message = said(
                        "分值{points}与权重算出的{derived}不一致。",
                        points=item.points,
                        derived=derived,
                    )
                    yield f"$.dimensions.{item.code}.points", message
    found = total([item.points for item in _items(shape)])
    if found != shape.items_total_points:
        message = said(
            "各采集项分值合计{found}，应为{items_total_points}。",
            found=found,
            items_total_points=shape.items_total_points,
        )
        yield "$.items_total_points", message


def _item(item: ItemShape, shape: CatalogueShape) -> Iterator[Found]:
    place = f"$.dimensions.{item.code}"
    keys = [option.key for option in item.options]
    yield from _twice(f"{place}.options", keys)
    shares = [option.share for option in item.options]
    if (sum(shares) if item.kind == "multi" else max(shares, default=0)) != ALL:
        yield f"{place}.options", said("最好的作答应得到100%的分值。")
    for code in item.measures:
        if code not in shape.measures:
            yield f"{place}.measures", said("没有名为“{code}”的基础数据。", code=code)
    for key in {*item.expects, *(key for keys in item.expects.values() for key in keys)}:
        if key not in keys:
            yield f"{place}.expects", said("没有选项“{key}”。", key=key)
    if item.formula is not None:
        yield from _formula(item, item.formula)


def _formula(item: ItemShape, formula: FormulaShape) -> Iterator[Found]:
    place = f"$.dimensions.{item.code}"
    if set(item.measures) != set(_measures(formula)):
        yield f"{place}.measures", said("这里列出的基础数据应与公式用到的一致。")
    if item.kind != "single":
        yield f"{place}.kind", said("用公式取选项的采集项应是单选。")
    if isinstance(formula, TrendShape):
        if len(item.options) != TREND_OPTIONS:
            yield f"{place}.options", said("比较前后变化的采集项应有变差、持平、变好三个选项。")
    elif not _bands_join(item.options):
        yield f"{place}.options", said("各选项的区间应从0起首尾相接、逐档升高。")


def _measures(formula: FormulaShape) -> tuple[str, ...]:
    if isinstance(formula, RatioShape):
        return formula.numerator, formula.denominator
    if isinstance(formula, MeanShape):
        return tuple(code for pair in formula.pairs for code in pair)
    return formula.now + formula.before


def _bands_join(options: Sequence[OptionShape]) -> bool:
    bands = [option.band for option in options if option.band is not None]
    edges = [ZERO, *(upper for _, upper in bands)]
    rising = all(lower < upper for lower, upper in pairwise(edges))
    return len(bands) == len(options) and rising and [low for low, _ in bands] == edges[:-1]


def _profile(profile: ProfileShape, items: dict[str, ItemShape]) -> Iterator[Found]:
    place = f"$.alternative_profiles.{profile.key}.overrides"
    for code, shares in profile.overrides.items():
        known = {option.key for option in items[code].options} if code in items else set()
        for key in shares:
            if key not in known:
                yield (
                    f"{place}.{code}",
                    said("采集项{code}没有选项“{key}”，或没有这个采集项。", code=code, key=key),
                )


def _scenario(scenario: ScenarioShape, shape: CatalogueShape) -> Iterator[Found]:
    place = f"$.scenarios.{scenario.code}"
    if scenario.group not in shape.scenario_groups:
        yield f"{place}.group", said("没有场景类别“{group}”。", group=scenario.group)
    if sorted(scenario.grades) != list(range(1, MAX_GRADE + 1)):
        yield f"{place}.grades", said("应有1至4级各一条判定要点。")
    for number, grade in scenario.grades.items():
        if not (grade.all or grade.any) or not all(grade.any):
            yield f"{place}.grades.{number}", said("每一级至少要有一个判定要点，备选的每一组也是。")
