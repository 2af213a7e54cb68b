"""What an enterprise claimed for an item or scenario, in the words of the indicators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.language import tr
from app.reports.review_part import answer_text
from app.reports.review_table import ReviewedItem, note_claimed
from app.storage.reviewing import CLAIM

if TYPE_CHECKING:
    from app.reports.review_table import ReviewedScenario
    from app.workbench.view import AssessmentView


def claim_text(found: AssessmentView, row: ReviewedItem | ReviewedScenario) -> str:
    """Return a claim in the words of the indicators, with what the enterprise noted on it."""
    if isinstance(row, ReviewedItem):
        parts = _item(found, row) or [answer_text(row.claimed)]
    else:
        parts = [answer_text(row.claimed), *_scenario(found, row)]
    claimed = tr("申报：{words}", words=tr("；").join(parts))
    if note := note_claimed(found.state, row.code):
        return tr("{claimed}。企业备注：{note}", claimed=claimed, note=note)
    return tr("{claimed}。", claimed=claimed)


def _item(found: AssessmentView, row: ReviewedItem) -> list[str]:
    item = found.catalogue.items[row.code]
    parts = [f"{key} {tr(item.option(key).text)}" for key in row.claimed]
    for code in item.measures:
        if (number := found.state.values.get(f"{CLAIM}{code}")) is not None:
            known = found.catalogue.measures[code]
            name, unit = tr(known.text), tr(known.unit)
            parts.append(tr("{name}{number}{unit}", name=name, number=number, unit=unit))
    return parts


def _scenario(found: AssessmentView, row: ReviewedScenario) -> list[str]:
    """Return the checkpoints of the grade that was claimed."""
    if not row.claimed:
        return []
    grade = found.catalogue.scenarios[row.code].grades[row.claimed - 1]
    return [tr(it.text) for it in (*grade.all, *(it for group in grade.any for it in group))]
