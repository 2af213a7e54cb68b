"""From an overview to what its printed pages say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import __version__
from app.language import mark, tr
from app.programmes.loader import shipped
from app.reports.survey import GRADES, Goal, Group, Scenario, Survey, Weakness
from app.storage.clock import utc_now
from app.workbench.kinds import KINDS, STATUSES
from app.workbench.letterhead import letterhead

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.storage.counting import GroupCount
    from app.workbench.portfolio import Filters, Overview
    from app.workbench.session import Session

_LEVELS = (mark("未达到一级"), mark("一级"), mark("二级"), mark("三级"), mark("四级"))


def survey_of(session: Session, found: Overview, filters: Filters, programme: str | None) -> Survey:
    """Return what the printed summary says of an overview and the filters it was made under."""
    catalogue, totals = session.catalogue, found.totals
    return Survey(
        organisation=letterhead(session).organisation or session.organisation,
        made_at=utc_now(),
        app_version=__version__,
        conditions=tuple(_conditions(filters)),
        totals=(
            (tr("评测"), totals.all),
            (tr("已定稿"), totals.finalised),
            (tr("暂定"), totals.provisional),
            (tr("有冲突"), totals.in_conflict),
        ),
        levels=tuple(found.levels.get(level, 0) for level in range(len(_LEVELS))),
        programme=shipped(programme).name if programme else "",
        goals=tuple(
            Goal(_goal(it.text, it.by), it.where, it.have, it.need) for it in found.targets
        ),
        districts=_groups(found.districts),
        industries=_groups(found.industries),
        scenarios=tuple(
            Scenario(code, one.name, tuple(found.grades[code].get(grade, 0) for grade in GRADES))
            for code, one in catalogue.scenarios.items()
            if code in found.grades
        ),
        weaknesses=tuple(
            Weakness(it.code, catalogue.items[it.code].name, it.weak, it.total)
            for it in found.weak
            if it.code in catalogue.items
        ),
        rises=found.rises,
    )


def _goal(text: str, by: str) -> str:
    return tr("{text}（{by}前）", text=text, by=by) if by else text


def _groups(groups: Iterable[GroupCount]) -> tuple[Group, ...]:
    levels = range(len(_LEVELS))
    return tuple(
        Group(one.name, tuple(one.per_level.get(level, 0) for level in levels)) for one in groups
    )


def _conditions(filters: Filters) -> Iterator[str]:
    """Say each filter that is in force."""
    parts = (
        (tr("类型"), [tr(KINDS[it]) for it in filters.kinds]),
        (tr("状态"), [tr(STATUSES[it]) for it in filters.statuses]),
        (tr("城市"), filters.cities),
        (tr("区县"), filters.districts),
        (tr("行业"), filters.industries),
        (tr("等级"), [tr(_LEVELS[it]) for it in filters.levels]),
        (tr("文字"), [tr("“{text}”", text=filters.text.strip())] if filters.text.strip() else []),
    )
    for name, chosen in parts:
        if chosen:
            yield tr("{name}：{chosen}", name=name, chosen=tr("、").join(chosen))
