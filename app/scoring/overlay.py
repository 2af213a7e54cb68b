"""An organisation's own wording over a catalogue: words change, weights never."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

from pydantic import BaseModel, ConfigDict, Field, StrictInt

from app.errors import BadInput
from app.plain import quoted
from app.said import said
from app.scoring.catalogue import MAX_GRADE
from app.scoring.reading import read_shape

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.scoring.catalogue import (
        Catalogue,
        Checkpoint,
        Dimension,
        Grade,
        Group,
        Item,
        Scenario,
    )


GradeNumber = Annotated[StrictInt, Field(ge=1, le=MAX_GRADE)]


class _Words(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ItemWords(_Words):
    """Other words for an item; `options` maps option keys to texts, what is empty stays."""

    question: str = ""
    options: dict[str, str] = Field(default_factory=dict)
    evidence: tuple[str, ...] = ()
    check: str = ""
    note: str = ""


class ScenarioWords(_Words):
    """Other words for a scenario: checkpoint keys such as "2.1" to texts, grades to usual proof."""

    checkpoints: dict[str, str] = Field(default_factory=dict)
    evidence: dict[GradeNumber, tuple[str, ...]] = Field(default_factory=dict)


class Overlay(_Words):
    """The overlay file: which edition it belongs to, and the words it replaces."""

    edition: str
    items: dict[str, ItemWords] = Field(default_factory=dict)
    scenarios: dict[str, ScenarioWords] = Field(default_factory=dict)


def parse_overlay(data: bytes) -> Overlay:
    """Read an overlay file; BadInput names the first place that is wrong or more than words."""
    advice = said("措辞文件只能改文字（不能改权重、分值和门槛），这一处不符合格式，请修改或删去。")
    return read_shape(Overlay, data, advice)


def apply_overlay(catalogue: Catalogue, overlay: Overlay) -> Catalogue:
    """Return the catalogue in the overlay's words; BadInput when they belong to something else.

    The hash stays that of the catalogue, for the rules are the same.
    """
    if overlay.edition != catalogue.edition:
        message = said(
            "措辞文件属于{edition}版，本评测使用{edition2}版，请换用对应版本。",
            edition=overlay.edition,
            edition2=catalogue.edition,
        )
        raise BadInput(message, path="$.edition")
    _demand_known("items", overlay.items, catalogue.items)
    _demand_known("scenarios", overlay.scenarios, catalogue.scenarios)
    return replace(
        catalogue,
        dimensions=tuple(_dimension(dimension, overlay) for dimension in catalogue.dimensions),
        scenarios={
            code: _scenario(scenario, overlay.scenarios.get(code, ScenarioWords()))
            for code, scenario in catalogue.scenarios.items()
        },
    )


def _demand_known(place: str, named: Collection[str], known: Collection[str]) -> None:
    for code in named:
        if code not in known:
            raise BadInput(
                said("指标目录里没有“{code}”，请核对编号。", code=quoted(code)),
                path=f"$.{place}.{quoted(code)}",
            )


def _dimension(dimension: Dimension, overlay: Overlay) -> Dimension:
    groups = tuple(_group(group, overlay) for group in dimension.groups)
    return replace(dimension, groups=groups)


def _group(group: Group, overlay: Overlay) -> Group:
    words = overlay.items
    items = tuple(_item(item, words.get(item.code, ItemWords())) for item in group.items)
    return replace(group, items=items)


def _item(item: Item, words: ItemWords) -> Item:
    _demand_known(f"items.{item.code}.options", words.options, item.by_key)
    options = tuple(replace(it, text=words.options.get(it.key, it.text)) for it in item.options)
    return replace(
        item,
        options=options,
        question=words.question or item.question,
        evidence=words.evidence or item.evidence,
        check=words.check or item.check,
        note=words.note or item.note,
    )


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
        evidence=words.evidence.get(grade.grade, grade.evidence),
    )
