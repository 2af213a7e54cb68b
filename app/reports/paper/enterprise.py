"""The chapter on the enterprise: what is known of it, and how it was visited and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import KeepTogether, PageBreak

from app.language import mark, tr
from app.reports import style
from app.reports.paper.blocks import Heading, Text
from app.reports.paper.prose import facts, prose
from app.reports.paper.tables import ruled_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus import Flowable, Table

    from app.reports.model import Person, Report

_HEADS = (mark("姓名"), mark("机构"), mark("角色"), mark("联系方式"), mark("承担内容"))
_MANY = 12  # people; a longer table may turn the page
_SHARES = (0.16, 0.26, 0.13, 0.19, 0.26)


def enterprise(report: Report) -> list[Flowable]:
    """Return the chapter 企业基本情况."""
    story: list[Flowable] = [
        PageBreak(),
        Heading(tr("一、企业基本情况"), style.CHAPTER, key="enterprise", depth=0),
        *([facts(report.profile.facts)] if report.profile.facts else ()),
    ]
    for passage in report.profile.passages:
        story.append(Heading(passage.title, style.SECTION, key=passage.key, depth=1))
        story += prose(passage)
    return [*story, *_visit(report)]


def _visit(report: Report) -> list[Flowable]:
    visit = report.visit
    who = [
        Heading(visit.people_passage.title, style.SECTION, key="people", depth=1),
        *prose(visit.people_passage),
        *([_people(visit.people)] if visit.people else []),
    ]
    return [
        Heading(visit.title, style.SECTION, key="visit", depth=1),
        *prose(visit.passage),
        *([KeepTogether(who)] if len(visit.people) < _MANY else who),
    ]


def _people(people: Sequence[Person]) -> Table:
    """Return a row for each person; a column that nobody fills is left out."""
    told = [[one.name, one.organisation, one.role, one.contact, one.did] for one in people]
    used = [at for at in range(len(_HEADS)) if any(row[at] for row in told)]
    rows = [
        [Text(row[at] or "—", style.CELL if at else style.CELL_BOLD) for at in used] for row in told
    ]
    room = sum(_SHARES[at] for at in used)
    return ruled_table([tr(_HEADS[at]) for at in used], rows, [_SHARES[at] / room for at in used])
