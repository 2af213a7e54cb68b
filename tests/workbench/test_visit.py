"""A visit: who takes part, who signed, what is to be seen; and before beside after."""

from __future__ import annotations

import pytest

from app.errors import BadInput, Refused
from app.exchange.drawn import Point
from app.workbench import comparison, editing, visit
from app.workbench.assessments import create
from app.workbench.checklist import checklist
from app.workbench.session import Session
from tests.workbench.conftest import CREDIT_CODE

DRAWN = ((Point(0, 0, 0), Point(300, 200, 40)), (Point(10, 10, 90), Point(500, 40, 120)))


def test_a_plan_is_kept_in_the_usual_order(session: Session, assessment: str) -> None:
    visit.set_methods(session, assessment=assessment, methods=["documents", "survey"])
    visit.set_text(session, assessment=assessment, key="closing", text=" 双方确认 ")
    found = visit.plan(session, assessment=assessment)
    assert (found.methods, found.closing, found.date) == (("survey", "documents"), "双方确认", "")
    with pytest.raises(BadInput, match="2026-03-05"):
        visit.set_date(session, assessment=assessment, day="明天")
    with pytest.raises(BadInput, match="没有“lunch”"):
        visit.set_text(session, assessment=assessment, key="lunch", text="")


def test_attendance_is_drawn_and_goes_with_the_person(session: Session, assessment: str) -> None:
    def add(side: str, name: str) -> str:
        return visit.add_person(session, assessment=assessment, side=side, name=name)

    ours, theirs = add("team", "林评测"), add("enterprise", "陈工")
    assert add("enterprise", "陈工") == theirs
    visit.sign_in(session, assessment=assessment, person=theirs, drawn=DRAWN)
    people = visit.plan(session, assessment=assessment).people
    assert [(it.id, visit.drawn_of(it)) for it in people] == [(ours, ()), (theirs, DRAWN)]
    visit.remove_person(session, assessment=assessment, person=theirs)
    add("enterprise", "陈工")
    assert [it.strokes for it in visit.plan(session, assessment=assessment).people] == [(), ()]
    with pytest.raises(BadInput, match="没有编号"):
        visit.sign_in(session, assessment=assessment, person="0" * 16, drawn=DRAWN)
    with pytest.raises(BadInput, match="空的"):
        visit.sign_in(session, assessment=assessment, person=ours, drawn=((Point(1, 1, 0),),))
    with pytest.raises(BadInput, match="姓名"):
        add("team", " ")
    with pytest.raises(BadInput, match="team"):
        add("city", "王主管")


def test_what_is_to_be_seen_follows_what_was_reached(session: Session, assessment: str) -> None:
    assert checklist(session, assessment=assessment) == ()
    editing.set_grade(session, assessment=assessment, scenario="S01", grade=2)
    editing.answer(session, assessment=assessment, item="F5", options=["A"])
    (line,) = checklist(session, assessment=assessment)
    assert (line.code, line.claimed) == ("S01", "2级")
    assert line.proofs == ("设计软件界面", "PDM/PLM界面", "版本与变更记录")


def test_the_level_need_not_rise_but_improvement_must_be_shown(
    session: Session, assessment: str
) -> None:
    enterprise = {"name": "测试机械厂", "credit_code": CREDIT_CODE}
    before = create(session, kind="before", enterprise=enterprise)
    (partner,) = comparison.partners(session, assessment=assessment)
    assert partner.id == before
    comparison.note_improvement(session, assessment=assessment, text="交期缩短")
    assert not comparison.compare(session, before=before, after=assessment).shown
    editing.set_grade(session, assessment=assessment, scenario="S03", grade=1)
    found = comparison.compare(session, before=before, after=assessment)
    assert (found.shown, found.improved, found.editions) == (True, ("S03",), ("2024", "2024"))
    assert found.before.level == found.after.level
    assert not comparison.compare(session, before=assessment, after=before).shown
    with pytest.raises(BadInput, match="没有代码"):
        comparison.note_improvement(session, assessment=assessment, text="好", code="S99")


def test_strangers_are_not_compared(session: Session, assessment: str) -> None:
    nameless = create(session, kind="before", enterprise={"name": "另一家"})
    with pytest.raises(Refused, match="没有统一社会信用代码"):
        comparison.compare(session, before=nameless, after=assessment)
    assert comparison.partners(session, assessment=nameless) == ()
    other = {"name": "另一家", "credit_code": "91440112MA0000099Q"}
    with pytest.raises(Refused, match="不是同一家企业"):
        comparison.compare(
            session, before=create(session, kind="before", enterprise=other), after=assessment
        )
