"""Says in prose how the points are made up and how the scenarios are spread over the grades."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import together, tr
from app.reports.answered import dimension_bar, group_bar
from app.reports.conclusion import contrast, group_bars, share_text
from app.scoring.catalogue import MAX_GRADE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.compared_part import Comparison
    from app.scoring.catalogue import Dimension
    from app.scoring.outcome import Outcome


def analysis_text(outcome: Outcome, comparison: Comparison | None) -> str:
    """Return a paragraph each on dimensions, scenarios and, where there is one, the comparison."""
    dimensions = (_dimension(it, outcome) for it in outcome.catalogue.dimensions)
    paragraphs = [
        together(*dimensions, contrast(group_bars(outcome.catalogue, outcome))),
        _scenarios(outcome),
        *([comparison.sentence] if comparison else []),
    ]
    return "\n".join(paragraphs)


def _dimension(dimension: Dimension, outcome: Outcome) -> str:
    bar = dimension_bar(dimension, outcome)
    groups = tr("、").join(
        tr("{name}{points}分", name=found.name, points=found.points)
        for found in (group_bar(dimension, group, outcome) for group in dimension.groups)
    )
    share = share_text(bar.share)
    return tr(
        "{name}得{points}分（满分{maximum}分，得分率{share}），其中{groups}。",
        name=bar.name,
        points=bar.points,
        maximum=bar.maximum,
        share=share,
        groups=groups,
    )


def _scenarios(outcome: Outcome) -> str:
    catalogue = outcome.catalogue
    must = sum(scenario.constrained for scenario in catalogue.scenarios.values())
    spread = tr("，").join(_spread(outcome))
    return tr(
        "{n}个应用场景（其中约束性{must}个）中，{spread}。",
        n=len(catalogue.scenarios),
        must=must,
        spread=spread,
    )


def _spread(outcome: Outcome) -> Iterator[str]:
    grades = list(outcome.scenarios.values())
    for grade in range(MAX_GRADE, -1, -1):
        if count := grades.count(grade):
            yield tr("{grade}级{n}个", grade=grade, n=count)
    if open_ones := grades.count(None):
        yield tr("尚未评定{n}个", n=open_ones)
