"""The sheet on the visit: when and how, what was said, who took part and who signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.language import mark, tr
from app.reports.scores.places import FIRST

if TYPE_CHECKING:
    from app.reports.scores.look import Page
    from app.reports.visit_part import VisitPart

VISIT: Final = mark("现场调研")
WIDTHS: Final = (12, 14, 36, 24, 20, 12)
_HEADS: Final = (
    mark("一方"),
    mark("姓名"),
    mark("单位"),
    mark("职务或分工"),
    mark("电话"),
    mark("签到"),
)


def write_visit(page: Page, visit: VisitPart) -> None:
    """Write who took part in the visit, then the facts and what was said in the meetings."""
    hint = tr("；").join(f"{fact.label} {fact.value}" for fact in visit.plan)
    page.top(visit.title, hint, _HEADS)
    row = FIRST
    for one in visit.attendees:
        signed = tr("已签到") if one.signed else tr("未签到")
        texts = (one.side, one.name, one.organisation, one.duty, one.phone, signed)
        for letter, text in zip("ABCDEF", texts, strict=True):
            page.text(f"{letter}{row}", text)
        page.fit(row, B=one.name, C=one.organisation, D=one.duty)
        row += 1
    for fact in visit.meetings:
        page.text(f"A{row + 1}", fact.label, "strong")
        page.merged(f"B{row + 1}:F{row + 1}", fact.value)
        page.raise_row(row + 1, fact.value, sum(WIDTHS[1:]))
        row += 1
