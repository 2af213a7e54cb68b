"""An organisation's own wording over a catalogue: words change, weights never."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.errors import BadInput
from app.scoring.catalogue import Catalogue, Checkpoint, Dimension, Grade, Group, Item, Scenario
from app.scoring.loader import read_yaml


class _Words(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ItemWords(_Words):
    """Other words for an item; `options` maps option keys to texts."""

    question: str | None = None
    options: dict[str, str] = Field(default_factory=dict)
    evidence: tuple[str, ...] | None = None
    check: str | None = None
    note: str | None = None


class ScenarioWords(_Words):
    """Other words for a scenario; `checkpoints` maps keys such as "2.1" to texts, `evidence` grades to hints."""

    checkpoints: dict[str, str] = Field(default_factory=dict)
    evidence: dict[Literal[1, 2, 3, 4], tuple[str, ...]] = Field(default_factory=dict)


class Overlay(_Words):
    """The overlay file: which edition it belongs to, and the words it replaces."""

    edition: str
    items: dict[str, ItemWords] = Field(default_factory=dict)
    scenarios: dict[str, ScenarioWords] = Field(default_factory=dict)


def parse_overlay(data: bytes) -> Overlay:
    """Read an overlay file; BadInput names the place, also when it tries to change more than words."""
    try:
        return Overlay.model_validate(read_yaml(data))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise BadInput("措辞文件只能改文字（不能改权重、分值和门槛），这一处不符合格式。", path=f"$.{place}") from error


def apply_overlay(catalogue: Catalogue, overlay: Overlay) -> Catalogue:
    """Return the catalogue in the overlay's words; the hash stays the base's, for the rules are the same."""
    if overlay.edition != catalogue.edition:
        message = f"措辞文件属于{overlay.edition}版，本评测使用{catalogue.edition}版。"
        raise BadInput(message, path="$.edition")
    _demand_known("items", overlay.items, catalogue.items)
    _demand_known("scenarios", overlay.scenarios, catalogue.scenarios)
    return replace(
        catalogue,
        dimensions=tuple(_dimension(dimension, overlay) for dimension in catalogue.dimensions),
        scenarios={
            code: _scenario(scenario, overlay.scenarios[code]) if code in overlay.scenarios else scenario
            for code, scenario in catalogue.scenarios.items()
        },
    )


def _demand_known(place: str, named: dict[str, object] | dict[str, str], known: object) -> None:
    for code in named:
        if code not in known:  # type: ignore[operator]
            raise BadInput(f"指标目录里没有“{code}”。", path=f"$.{place}.{code}")


def _dimension(dimension: Dimension, overlay: Overlay) -> Dimension:
    groups = tuple(_group(group, overlay) for group in dimension.groups)
    return replace(dimension, groups=groups)


def _group(group: Group, overlay: Overlay) -> Group:
    items = tuple(
        _item(item, overlay.items[item.code]) if item.code in overlay.items else item
        for item in group.items
    )
    return replace(group, items=items)


def _item(item: Item, words: ItemWords) -> Item:
    _demand_known(f"items.{item.code}.options", words.options, item.by_key)
    options = tuple(replace(it, text=words.options.get(it.key, it.text)) for it in item.options)
    same = {"question": words.question, "evidence": words.evidence, "check": words.check, "note": words.note}
    return replace(item, options=options, **{k: v for k, v in same.items() if v is not None})


def _scenario(scenario: Scenario, words: ScenarioWords) -> Scenario:
    _demand_known(f"scenarios.{scenario.code}.checkpoints", words.checkpoints, scenario.checkpoints)
    return replace(scenario, grades=tuple(_grade(grade, words) for grade in scenario.grades))


def _grade(grade: Grade, words: ScenarioWords) -> Grade:
    def said(point: Checkpoint) -> Checkpoint:
        return replace(point, text=words.checkpoints.get(point.key, point.text))

    return replace(
        grade,
        all=tuple(said(point) for point in grade.all),
        any=tuple(tuple(said(point) for point in alternative) for alternative in grade.any),
        evidence=words.evidence.get(grade.grade, grade.evidence),  # type: ignore[call-overload]
    )
