"""Says how every item and scenario was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports.evidence import numbers_for
from app.reports.fields import as_text, text_of, texts_of
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
from app.scoring.text import fixed, show_points

if TYPE_CHECKING:
    from app.scoring.catalogue import Catalogue, Dimension, Item, Scenario
    from app.scoring.outcome import ItemScore, Outcome
    from app.storage.journal import State

_KINDS = {"single": "单选", "multi": "多选"}
_UNDECIDED = "几份记录填写不一致，尚未裁定，暂按0分计。"


def dimension_bar(dimension: Dimension, outcome: Outcome) -> Bar:
    """Return the points of a dimension against its weight."""
    points = outcome.dimensions[dimension.code]
    return Bar(
        code=dimension.code,
        name=dimension.name,
        points=show_points(points),
        maximum=fixed(dimension.weight, 2),
        share=points / dimension.weight,
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
                    name=group.name,
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
        name=item.name,
        kind=_KINDS[item.kind],
        question=item.question,
        chosen=tuple(Fact(key, item.option(key).text) for key in found.options),
        unanswered=_unanswered(found),
        measures=_measures(item, state, catalogue),
        measured=_measured(found),
        points=show_points(found.points),
        maximum=show_points(found.maximum),
        warnings=_warnings(f"items/{item.code}/", outcome),
        note=text_of(state, f"items/{item.code}/note"),
        evidence=numbers_for(item.code, evidence),
    )


def _unanswered(found: ItemScore) -> str:
    if found.source == "conflict":
        return _UNDECIDED
    return "" if found.answered else "尚未填写，暂按0分计。"


def _measures(item: Item, state: State, catalogue: Catalogue) -> tuple[Fact, ...]:
    facts = []
    for code in item.measures:
        measure = catalogue.measures[code]
        if field_undecided(state, f"measures/{code}"):
            facts.append(Fact(measure.text, "不一致，待裁定"))
        elif value := as_text(state.values.get(f"measures/{code}")):
            unit = measure.unit if measure.unit == "%" else f" {measure.unit}"
            facts.append(Fact(measure.text, f"{value}{unit}"))
    return tuple(facts)


def _measured(found: ItemScore) -> str:
    if found.measured is None or found.measured.option is None:
        return ""
    how = "" if found.source == "chosen" else "，据此计分"
    return f"{found.measured.text}{how}"


def _warnings(prefix: str, outcome: Outcome) -> tuple[str, ...]:
    return tuple(one.message for one in outcome.warnings if one.path.startswith(prefix))


def field_undecided(state: State, field: str) -> bool:
    """Return whether copies of the assessment disagree on a field."""
    return field in state.conflicts


def scenario_groups(
    state: State, catalogue: Catalogue, outcome: Outcome, evidence: tuple[EvidencePart, ...]
) -> tuple[ScenarioGroup, ...]:
    """Return every scenario under its group."""
    return tuple(
        ScenarioGroup(
            name=name,
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
    field = f"scenarios/{scenario.code}/"
    ticked = texts_of(state, field + "checkpoints")
    undecided = (_UNDECIDED,) if field_undecided(state, field + "grade") else ()
    points = scenario.checkpoints.values()
    return ScenarioPart(
        code=scenario.code,
        name=scenario.name,
        constrained=scenario.constrained,
        grade=outcome.scenarios[scenario.code],
        checkpoints=tuple(Fact(point.key, point.text) for point in points if point.key in ticked),
        warnings=undecided + _warnings(field, outcome),
        note=text_of(state, field + "note"),
        evidence=numbers_for(scenario.code, evidence),
    )
