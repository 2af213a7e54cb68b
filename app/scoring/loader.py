"""Reads a catalogue file, checks that it agrees with itself, and builds the catalogue."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path

import yaml
from pydantic import ValidationError

from app.errors import BadInput
from app.resources import resource
from app.scoring.catalogue import (
    Catalogue,
    Checkpoint,
    Dimension,
    Formula,
    Grade,
    Group,
    Item,
    Level,
    Measure,
    MeanRatioBand,
    Option,
    Profile,
    RatioBand,
    Scenario,
    Trend,
)
from app.scoring.catalogue_file import (
    CatalogueShape,
    DimensionShape,
    GradeShape,
    ItemShape,
    MeanShape,
    RatioShape,
    ScenarioShape,
)

EDITION = "2024"
_YAML_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def catalogue_bytes(edition: str = EDITION) -> bytes:
    """Return the shipped catalogue file of an edition; BadInput when the edition is unknown."""
    known = sorted(path.stem for path in resource("indicators").glob("*.yaml"))
    if edition not in known:
        raise BadInput(f"没有“{edition}”版指标，可用的版本：{'、'.join(known)}。")
    return resource("indicators", f"{edition}.yaml").read_bytes()


@cache
def default_catalogue(edition: str = EDITION) -> Catalogue:
    """Return the shipped catalogue of an edition; read once per process."""
    return parse_catalogue(catalogue_bytes(edition))


def load_catalogue(path: Path) -> Catalogue:
    """Read a catalogue file; BadInput when it is missing, malformed or disagrees with itself."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadInput(f"读不了指标目录文件“{path}”：{error.strerror}。请检查路径和权限。") from error
    return parse_catalogue(data)


def parse_catalogue(data: bytes) -> Catalogue:
    """Build a catalogue from the bytes of its file; BadInput names the place that is wrong."""
    try:
        shape = CatalogueShape.model_validate(read_yaml(data))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise BadInput(f"指标目录不符合格式：{first['msg']}。", path=f"$.{place}") from error
    for path, message in _disagreements(shape):
        raise BadInput(message, path=path)
    return _build(shape, hashlib.sha256(data).hexdigest())


def read_yaml(data: bytes) -> object:
    """Parse YAML with the safe loader; BadInput when it is no YAML."""
    try:
        return yaml.load(data, Loader=_YAML_LOADER)  # noqa: S506 - both loaders are the safe ones
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise BadInput("不是有效的YAML文件，请重新取得原文件。") from error


def _disagreements(shape: CatalogueShape) -> Iterator[tuple[str, str]]:
    yield from _points_disagree(shape)
    yield from _names_disagree(shape)
    for lower, upper in zip(shape.levels, shape.levels[1:], strict=False):
        rising = upper.level == lower.level + 1 and all(
            getattr(upper, name) >= getattr(lower, name)
            for name in ("min_points", "min_scenarios", "min_constrained")
        )
        if not rising:
            yield "$.levels", f"{upper.level}级的条件低于{lower.level}级，等级表应逐级升高。"


def _points_disagree(shape: CatalogueShape) -> Iterator[tuple[str, str]]:
    total = Fraction(0)
    for dimension in shape.dimensions:
        for group in dimension.groups:
            for item in group.items:
                derived = dimension.weight * group.weight * item.weight / 10000
                total += item.points
                if item.points != derived:
                    message = f"分值{item.points}与权重算出的{derived}不一致。"
                    yield f"$.dimensions.{item.code}.points", message
    if total != shape.items_total_points:
        yield "$.items_total_points", f"各采集项分值合计{total}，应为{shape.items_total_points}。"


def _names_disagree(shape: CatalogueShape) -> Iterator[tuple[str, str]]:
    items = {item.code: item for _, item in _items_of(shape.dimensions)}
    for item in items.values():
        for code in {*item.measures, *_formula_measures(item)}:
            if code not in shape.measures:
                yield f"$.dimensions.{item.code}.measures", f"没有名为{code}的基础数据。"
    for profile in shape.alternative_profiles:
        for code in profile.overrides:
            if code not in items:
                yield f"$.alternative_profiles.{profile.key}", f"没有采集项{code}。"
    for scenario in shape.scenarios:
        if scenario.group not in shape.scenario_groups:
            yield f"$.scenarios.{scenario.code}.group", f"没有场景类别“{scenario.group}”。"
        if sorted(scenario.grades) != [1, 2, 3, 4]:
            yield f"$.scenarios.{scenario.code}.grades", "应有1至4级各一条判定要点。"


def _items_of(dimensions: tuple[DimensionShape, ...]) -> Iterator[tuple[str, ItemShape]]:
    for dimension in dimensions:
        for group in dimension.groups:
            for item in group.items:
                yield group.name, item


def _formula_measures(item: ItemShape) -> tuple[str, ...]:
    formula = item.formula
    if formula is None:
        return ()
    if isinstance(formula, RatioShape):
        return formula.numerator, formula.denominator
    if isinstance(formula, MeanShape):
        return tuple(code for pair in formula.pairs for code in pair)
    return formula.now + formula.before


def _build(shape: CatalogueShape, sha256: str) -> Catalogue:
    return Catalogue(
        edition=shape.edition,
        title=shape.title,
        document=shape.document,
        sha256=sha256,
        levels=tuple(Level(**dict(level)) for level in shape.levels),
        measures={code: Measure(code=code, **dict(it)) for code, it in shape.measures.items()},
        dimensions=tuple(_dimension(dimension) for dimension in shape.dimensions),
        scenario_groups=shape.scenario_groups,
        scenarios={scenario.code: _scenario(scenario) for scenario in shape.scenarios},
        profiles=tuple(Profile(**dict(profile)) for profile in shape.alternative_profiles),
    )


def _dimension(shape: DimensionShape) -> Dimension:
    groups = tuple(
        Group(
            name=group.name,
            weight=group.weight,
            items=tuple(_item(shape.code, group.name, item) for item in group.items),
        )
        for group in shape.groups
    )
    return Dimension(code=shape.code, name=shape.name, weight=shape.weight, groups=groups)


def _item(dimension: str, group: str, shape: ItemShape) -> Item:
    same = dict(shape)
    del same["weight"]
    same["options"] = tuple(Option(**dict(option)) for option in shape.options)
    same["formula"] = _formula(shape)
    return Item(dimension=dimension, group=group, **same)


def _formula(shape: ItemShape) -> Formula | None:
    formula = shape.formula
    if formula is None:
        return None
    if isinstance(formula, RatioShape):
        return RatioBand(formula.numerator, formula.denominator, formula.capped)
    if isinstance(formula, MeanShape):
        return MeanRatioBand(formula.pairs)
    return Trend(formula.now, formula.before, formula.better)


def _scenario(shape: ScenarioShape) -> Scenario:
    grades = tuple(
        _grade(number, shape.grades[number], shape.evidence.get(number, ()))
        for number in sorted(shape.grades)
    )
    return Scenario(shape.code, shape.name, shape.group, shape.constrained, grades)


def _grade(number: int, shape: GradeShape, evidence: tuple[str, ...]) -> Grade:
    texts = shape.all + tuple(text for alternative in shape.any for text in alternative)
    points = iter([Checkpoint(f"{number}.{place}", text) for place, text in enumerate(texts, 1)])
    every = tuple(next(points) for _ in shape.all)
    alternatives = tuple(tuple(next(points) for _ in alternative) for alternative in shape.any)
    return Grade(number, every, alternatives, evidence)
