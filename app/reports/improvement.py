"""Says what became better in the business, item by item, and whether improvement is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import mark, tr
from app.reports.compared_part import Improvement, ImprovementPart
from app.reports.evidence import numbers_for
from app.reports.fields import text_of
from app.storage.reviewing import IMPROVEMENT

if TYPE_CHECKING:
    from app.reports.compared_part import Comparison
    from app.reports.model import EvidencePart
    from app.scoring.catalogue import Catalogue
    from app.storage.journal import State

_ALONE = mark("这里没有可对照的改造前评测，以下是评测人员写下的改善说明。")


def improvement_told(improved: int, worsened: int, *, noted: bool) -> str:
    """Return whether improvement is shown: so many became better, and a note says what it brought.

    The level need not rise.
    """
    if not improved:
        return tr("改善未体现：没有一项比改造前好。请核对两份评测，或确认对照的是哪一份。")
    if not noted:
        return tr(
            "改善未说明：{n}项比改造前好，但还没有写改善说明，看不出业务上好在哪里。", n=improved
        )
    told = tr("改善已体现：{n}项比改造前好，业务上好在哪里已写明。", n=improved)
    return told + (tr("另有{n}项变差。", n=worsened) if worsened else "")


def improvement_of(
    state: State,
    catalogue: Catalogue,
    comparison: Comparison | None,
    evidence: tuple[EvidencePart, ...],
) -> ImprovementPart | None:
    """Return the notes on what became better; None when there are none and nothing to compare."""
    summary = text_of(state, f"{IMPROVEMENT}summary")
    names = {code: f"{code} {tr(item.name)}" for code, item in catalogue.items.items()}
    names |= {code: f"{code} {tr(one.name)}" for code, one in catalogue.scenarios.items()}
    compared = (*comparison.items, *comparison.scenarios) if comparison else ()
    changes = {one.name.removesuffix("★"): one for one in compared}
    rows = tuple(
        Improvement(
            name=name,
            change=changes[name].change if name in changes else "",
            trend=changes[name].trend if name in changes else 0,
            note=note,
            evidence=tr("、").join(numbers_for(code, evidence)),
        )
        for code, name in names.items()
        if (note := text_of(state, f"{IMPROVEMENT}{code}"))
    )
    noted = bool(summary or rows)
    if not (comparison or noted):
        return None
    trends = [one.trend for one in compared]
    better, worse = trends.count(1), trends.count(-1)
    return ImprovementPart(
        sentence=improvement_told(better, worse, noted=noted) if comparison else tr(_ALONE),
        shown=bool(comparison and better and noted),
        summary=summary,
        rows=rows,
    )
