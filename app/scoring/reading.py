"""Reads a catalogue file, checks that it agrees with itself, and builds the catalogue."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from app.errors import BadInput
from app.said import said
from app.scoring.catalogue import (
    Catalogue,
    Checkpoint,
    Dimension,
    Formula,
    Grade,
    Group,
    Item,
    Level,
    MeanRatioBand,
    Measure,
    Option,
    Profile,
    RatioBand,
    Scenario,
    Trend,
)
from app.scoring.catalogue_checks import disagreements
from app.scoring.catalogue_file import (
    CatalogueShape,
    DimensionShape,
    GradeShape,
    ItemShape,
    MeanShape,
    RatioShape,
    ScenarioShape,
)

if TYPE_CHECKING:
    from collections.abc import Hashable
    from pathlib import Path

_Shape = TypeVar("_Shape", bound=BaseModel)
MAX_BYTES = 1_000_000  # the shipped file has 28 kB,
MAX_DEPTH = 30  # is 9 deep
MAX_ALIASES = 30  # and has 2 aliases


def load_catalogue(path: Path) -> Catalogue:
    """Read a catalogue file; BadInput when it is missing, malformed or disagrees with itself."""
    try:
        data = path.read_bytes()
    except OSError as error:
        message = said(
            "读不了指标目录文件“{path}”：{strerror}。请检查路径和权限。",
            path=path,
            strerror=error.strerror,
        )
        raise BadInput(message) from error
    return parse_catalogue(data)


def parse_catalogue(data: bytes) -> Catalogue:
    """Build a catalogue from the bytes of its file; BadInput names the place that is wrong."""
    advice = said(
        "指标目录的这一处不符合格式（小数和分数要写成带引号的文字），请对照随程序提供的目录修改。"
    )
    shape = read_shape(CatalogueShape, data, advice)
    for path, message in disagreements(shape):
        raise BadInput(message, path=path)
    return _build(shape, hashlib.sha256(data).hexdigest())


def read_shape(kind: type[_Shape], data: bytes, advice: str) -> _Shape:
    """Read a YAML file of this shape; BadInput gives the first wrong place and the advice."""
    try:
        return kind.model_validate(_read_yaml(data))
    except ValidationError as error:
        steps = [step for step in error.errors(include_url=False)[0]["loc"] if step != "[key]"]
        place = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
        raise BadInput(advice, path=f"${place}") from error


def _read_yaml(data: bytes) -> object:
    if len(data) > MAX_BYTES:
        raise BadInput(said("文件太大，不像是指标目录或措辞文件，请重新取得原文件。"))
    try:
        _refuse_bombs(data)
        return yaml.load(data, Loader=_Loader)  # noqa: S506 - a safe loader, made stricter
    except (yaml.YAMLError, ValueError) as error:
        message = said("不是有效的YAML文件（或同一处写了两遍），请重新取得原文件。")
        raise BadInput(message) from error


def _refuse_bombs(data: bytes) -> None:
    """Refuse what would overflow the C stack when built, or grow out of a few aliases."""
    depth = aliases = 0
    for event in yaml.parse(data, Loader=yaml.CSafeLoader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        aliases += isinstance(event, yaml.AliasEvent)
        if depth > MAX_DEPTH or aliases > MAX_ALIASES:
            raise yaml.YAMLError("nested too deep, or too many aliases")


class _Loader(yaml.CSafeLoader):
    """The safe loader, refusing a mapping that names a key twice: YAML would take the last."""

    def construct_mapping(  # the parent's signature
        self,
        node: yaml.MappingNode,
        deep: bool = False,  # noqa: FBT001, FBT002
    ) -> dict[Hashable, Any]:
        found = super().construct_mapping(node, deep)
        if len(found) < len(node.value):
            raise yaml.YAMLError("a key is named twice")
        return found


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
