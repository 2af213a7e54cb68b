"""The sections on the visit: when and how, what was said, who carried it out, who attended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.language import mark, tr
from app.reports.paper.enterprise import ATTENDED, ATTENDING, signed
from app.reports.word import styles
from app.reports.word.manuscript import place_picture, write_cell
from app.reports.word.pictures import png_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.reports.model import Person
    from app.reports.visit_part import Attendee, VisitPart
    from app.reports.word.manuscript import Manuscript

_PEOPLE: Final = (mark("姓名"), mark("机构"), mark("角色"), mark("联系方式"), mark("承担内容"))


def write_visit(page: Manuscript, visit: VisitPart) -> None:
    """Write when and how the assessment was made, by whom, and who signed attendance."""
    page.heading(visit.title, 2)
    page.facts(visit.plan)
    page.passage(visit.passage)
    for meeting in visit.meetings:
        page.text(meeting.label, styles.GROUP)
        for line in meeting.value.split("\n"):
            page.text(line)
    page.heading(visit.people_passage.title, 2)
    page.passage(visit.people_passage)
    if visit.people:
        _write_people(page, visit.people)
    if visit.attendees:
        _write_attendance(page, visit.attendees)


def _write_people(page: Manuscript, people: Sequence[Person]) -> None:
    """Write a row for each person; a column that nobody fills is left out."""
    told = [(one.name, one.organisation, one.role, one.contact, one.did) for one in people]
    used = [at for at in range(len(_PEOPLE)) if any(row[at] for row in told)]
    rows = [[row[at] or "—" for at in used] for row in told]
    page.table([tr(_PEOPLE[at]) for at in used], rows, [1 / len(used)] * len(used))


def _write_attendance(page: Manuscript, people: Sequence[Attendee]) -> None:
    """Write who took part in the visit, each with the attendance signed."""
    page.heading(tr("参加人员和签到"), 2)
    told = [(one.side, one.name, one.organisation, one.duty, one.phone) for one in people]
    used = [at for at in range(len(told[0])) if any(row[at] for row in told)]
    shares = [ATTENDED[at] for at in (*used, -1)]
    rows = [[*(row[at] or "—" for at in used), ""] for row in told]
    heads = [tr(ATTENDING[at]) for at in (*used, -1)]
    table = page.table(heads, rows, [share / sum(shares) for share in shares])
    for row, one in zip(table.rows[1:], people, strict=True):
        if one.strokes:
            words = tr("{name}的签到", name=one.name)
            drawing = signed(one)
            place_picture(row.cells[-1].paragraphs[0], png_of(drawing), words, width=drawing.width)
        else:
            write_cell(row.cells[-1], tr("已签到") if one.signed else tr("未签到"), styles.CELL)
