"""The chapter on the enterprise: what is known of it, and how it was visited and by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import KeepTogether, PageBreak, Spacer

from app.language import mark, tr
from app.reports import style
from app.reports.paper.blocks import Drawing, Heading, Text
from app.reports.paper.drawings import PAD, draw_strokes, label
from app.reports.paper.prose import facts, kept, prose
from app.reports.paper.tables import ruled_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable, Table

    from app.reports.model import Fact, Person, Report
    from app.reports.visit_part import Attendee

_HEADS = (mark("姓名"), mark("机构"), mark("角色"), mark("联系方式"), mark("承担内容"))
ATTENDING = (
    mark("一方"),
    mark("姓名"),
    mark("单位"),
    mark("职务或分工"),
    mark("电话"),
    mark("签到"),
)
ATTENDED = (0.1, 0.12, 0.27, 0.16, 0.16, 0.19)
_SIGNED = 78.0  # points that a signature of attendance is wide
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
        *([facts(visit.plan), Spacer(1, 5)] if visit.plan else ()),
        *prose(visit.passage),
        *(part for meeting in visit.meetings for part in _meeting(meeting)),
        *([KeepTogether(who)] if len(visit.people) < _MANY else who),
        *(_attendance(visit.attendees) if visit.attendees else ()),
    ]


def _meeting(said: Fact) -> list[Flowable]:
    """Return what was said in a meeting, or the agenda, under its name."""
    return [kept(Text(said.label, style.GROUP)), Text(said.value, style.PROSE)]


def _attendance(people: Sequence[Attendee]) -> list[Flowable]:
    """Return who took part in the visit, each with the attendance signed."""
    told = [[one.side, one.name, one.organisation, one.duty, one.phone] for one in people]
    used = [at for at in range(len(told[0])) if any(row[at] for row in told)]
    rows = [
        [*(Text(row[at] or "—", style.CELL) for at in used), signed(one)]
        for row, one in zip(told, people, strict=True)
    ]
    shares = [ATTENDED[at] for at in (*used, -1)]
    room, heads = sum(shares), [tr(ATTENDING[at]) for at in (*used, -1)]
    middle = [("VALIGN", (0, 1), (-1, -1), "MIDDLE")]
    table = ruled_table(heads, rows, [share / room for share in shares], extra=middle)
    return [Heading(tr("参加人员和签到"), style.SECTION, key="attendance", depth=1), table]


def signed(one: Attendee) -> Drawing:
    """Return the attendance that somebody signed, or that he did not."""
    height = _SIGNED * PAD[1] / PAD[0]

    def paint(canvas: Canvas) -> None:
        if one.strokes:
            draw_strokes(canvas, one.strokes, left=0, bottom=0, width=_SIGNED)
        else:
            said = tr("已签到") if one.signed else tr("未签到")
            label(canvas, 0, height / 2 - 3, said, style.LABEL)

    return Drawing(_SIGNED, height, paint)


def _people(people: Sequence[Person]) -> Table:
    """Return a row for each person; a column that nobody fills is left out."""
    told = [[one.name, one.organisation, one.role, one.contact, one.did] for one in people]
    used = [at for at in range(len(_HEADS)) if any(row[at] for row in told)]
    rows = [
        [Text(row[at] or "—", style.CELL if at else style.CELL_BOLD) for at in used] for row in told
    ]
    room = sum(_SHARES[at] for at in used)
    return ruled_table([tr(_HEADS[at]) for at in used], rows, [_SHARES[at] / room for at in used])
