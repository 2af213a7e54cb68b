"""Says how every item and scenario was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import mark, tr
from app.reports.evidence import numbers_for
from app.reports.fields import as_text, text_of, texts_of, undecided
from app.reports.model import (
    Bar,
    DimensionPart,
    EvidencePart,
    Fact,
    ItemGroup,
    ItemPart,
    ScenarioGroup,
    ScenarioPart,
)
from app.scoring.catalogue import MAX_GRADE
from app.scoring.exact import total
from app.scoring.suggest import missing_points
from app.scoring.text import fixed, show_points

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue, Dimension, Group, Item, Scenario
    from app.scoring.outcome import ItemScore, Outcome
    from app.storage.journal import State

_KINDS = {"single": mark("单选"), "multi": mark("多选")}
_SCENARIO_PARTS = {"grade": mark("场景等级"), "checkpoints": mark("判定要点"), "note": mark("备注")}


def dimension_bar(dimension: Dimension, outcome: Outcome) -> Bar:
    """Return the points of a dimension against its weight."""
    points = outcome.dimensions[dimension.code]
    return Bar(
        code=dimension.code,
        name=tr(dimension.name),
        points=show_points(points),
        maximum=fixed(dimension.weight, 2),
        share=points / dimension.weight,
    )


def group_bar(dimension: Dimension, group: Group, outcome: Outcome) -> Bar:
    """Return the points of a second-level indicator against what its items can earn."""
    points = total([outcome.items[item.code].points for item in group.items])
    maximum = total([item.points for item in group.items])
    return Bar(
        code=dimension.code,
        name=tr(group.name),
        points=show_points(points),
        maximum=fixed(maximum, 2),
        share=points / maximum,
    )


def dimension_parts(
    state: State, catalogue: Catalogue, outcome: Outcome, evidence: tuple[EvidencePart, ...]
) -> tuple[DimensionPart, ...]:
    """Return every item in the order of the indicators."""
    return tuple(
        DimensionPart(
            bar=dimension_bar(dimension, outcome),
            groups=tuple(
                ItemGroup(
                    bar=group_bar(dimension, group, outcome),
                    items=tuple(
                        _item(item, state, catalogue, outcome, evidence) for item in group.items
                    ),
                )
                for group in dimension.groups
            ),
        )
        for dimension in catalogue.dimensions
    )


def _item(
    item: Item,
    state: State,
    catalogue: Catalogue,
    outcome: Outcome,
    evidence: tuple[EvidencePart, ...],
) -> ItemPart:
    found = outcome.items[item.code]
    return ItemPart(
        code=item.code,
        name=tr(item.name),
        kind=tr(_KINDS[item.kind]),
        question=tr(item.question),
        chosen=tuple(Fact(key, tr(item.option(key).text)) for key in found.options),
        reason=tr(found.reason),
        measures=_measures(item, state, catalogue),
        measured=_measured(found),
        points=found.shown_points,
        maximum=found.item.shown_points,
        warnings=(
            *_undecided(state, f"items/{item.code}", {"options": tr("选项"), "note": tr("备注")}),
            *_warnings(f"items/{item.code}", item.measures, outcome),
        ),
        note=text_of(state, f"items/{item.code}/note"),
        evidence=numbers_for(item.code, evidence),
    )


def _measures(item: Item, state: State, catalogue: Catalogue) -> tuple[Fact, ...]:
    facts = []
    for code in item.measures:
        measure = catalogue.measures[code]
        if undecided(state, f"measures/{code}"):
            facts.append(Fact(tr(measure.text), tr("不一致，待裁定")))
        elif value := as_text(state.values.get(f"measures/{code}")):
            unit = measure.unit if measure.unit == "%" else f" {tr(measure.unit)}"
            facts.append(Fact(tr(measure.text), f"{value}{unit}"))
    return tuple(facts)


def _measured(found: ItemScore) -> str:
    measured = found.measured
    return tr(measured.text) if measured is not None and measured.option is not None else ""


def _warnings(code_field: str, measures: tuple[str, ...], outcome: Outcome) -> tuple[str, ...]:
    """Return the warnings of an item or a scenario, and of the measures behind it."""
    own = {f"measures/{code}" for code in measures}
    return tuple(
        tr(one.message)
        for one in outcome.warnings
        if one.path in own or one.path.startswith(f"{code_field}/")
    )


def _undecided(state: State, code_field: str, parts: dict[str, str]) -> tuple[str, ...]:
    return tuple(
        tr("{name}几份记录不一致，尚未裁定，本报告不采用其中任何一份。", name=name)
        for key, name in parts.items()
        if undecided(state, f"{code_field}/{key}")
    )


def scenario_groups(
    state: State, catalogue: Catalogue, outcome: Outcome, evidence: tuple[EvidencePart, ...]
) -> tuple[ScenarioGroup, ...]:
    """Return every scenario under its group."""
    return tuple(
        ScenarioGroup(
            name=tr(name),
            scenarios=tuple(
                _scenario(scenario, state, outcome, evidence)
                for scenario in catalogue.scenarios.values()
                if scenario.group == name
            ),
        )
        for name in catalogue.scenario_groups
    )


def _scenario(
    scenario: Scenario, state: State, outcome: Outcome, evidence: tuple[EvidencePart, ...]
) -> ScenarioPart:
    field = f"scenarios/{scenario.code}"
    ticked = texts_of(state, f"{field}/checkpoints")
    points = scenario.checkpoints.values()
    return ScenarioPart(
        code=scenario.code,
        name=tr(scenario.name),
        constrained=scenario.constrained,
        grade=outcome.scenarios[scenario.code],
        checkpoints=tuple(
            Fact(point.key, tr(point.text)) for point in points if point.key in ticked
        ),
        missing=_missing(scenario, outcome.scenarios[scenario.code], ticked),
        warnings=_undecided(state, field, _SCENARIO_PARTS) + _warnings(field, (), outcome),
        note=text_of(state, f"{field}/note"),
        evidence=numbers_for(scenario.code, evidence),
    )


def _missing(scenario: Scenario, grade: int | None, ticked: tuple[str, ...]) -> tuple[Fact, ...]:
    """Return what the next grade still takes, of alternatives the nearest."""
    if grade == MAX_GRADE:
        return ()
    following = scenario.grades[grade or 0]
    return tuple(Fact(point.key, tr(point.text)) for point in missing_points(following, ticked))
