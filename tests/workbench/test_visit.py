"""A visit: who takes part, who signed, what is to be seen; and before beside after."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from app.errors import BadInput, Refused
from app.exchange.drawn import Point
from app.workbench import comparison, editing, sample, visit
from app.workbench.assessments import create
from app.workbench.checklist import checklist, write_checklist
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


def test_the_pair_is_the_finished_one_on_site_unless_somebody_chose(
    session: Session, assessment: str
) -> None:
    """As one compares: by credit code, a self-diagnosis only on demand."""
    enterprise = {"name": "测试机械厂", "credit_code": CREDIT_CODE}
    claimed = create(session, kind="self", enterprise=enterprise)
    assert comparison.pairing(session, assessment=assessment).compared is None
    before, later = (create(session, kind="before", enterprise=enterprise) for _ in range(2))
    found = comparison.pairing(session, assessment=assessment)
    assert {row.id for row in found.candidates} == {claimed, before, later}
    assert (found.before, found.chosen) == (later, False)
    comparison.choose_before(session, assessment=assessment, before=claimed)
    found = comparison.pairing(session, assessment=assessment)
    assert (found.before, found.chosen) == (claimed, True)
    assert found.compared is not None
    assert found.compared.kinds == ("self", "after")
    with pytest.raises(BadInput, match="不能对照"):
        comparison.choose_before(session, assessment=assessment, before=assessment)
    comparison.choose_before(session, assessment=assessment, before="")
    assert comparison.pairing(session, assessment=assessment).before == later


def test_the_printed_checklist_says_what_was_claimed_and_what_to_see(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    editing.set_grade(session, assessment=assessment, scenario="S01", grade=2)
    editing.answer(session, assessment=assessment, item="F5", options=["D"])
    editing.set_note(session, assessment=assessment, subject="F5", text="MES去年上线")
    visit.set_date(session, assessment=assessment, day="2026-03-05")
    visit.set_time(session, assessment=assessment, hours="9:00")
    out = tmp_path / "list.pdf"
    write_checklist(session, assessment=assessment, out=out)
    text = "".join("".join(page.extract_text() for page in PdfReader(out).pages).split())
    for part in ("2026-03-0509:00", "F5信息系统", "备注：MES去年上线", "□信息系统清单"):
        assert part in text
    assert "2级用信息系统管理设计过程" in text
    assert "先问这些" not in text


def test_a_long_checklist_begins_on_its_first_page_and_parts_no_heading_from_its_table(
    session: Session, tmp_path: Path
) -> None:
    assessment = sample.open_sample(session)
    out = tmp_path / "list.pdf"
    write_checklist(session, assessment=assessment, out=out)
    pages = ["".join(page.extract_text().split()) for page in PdfReader(out).pages]
    assert "F1网络建设" in pages[0]
    names = ("数字化基础", "数字化管理", "数字化成效", "生产执行数字化", "管理决策数字化")
    for name in names:
        (page,) = (it for it in pages if f"{name}项目申报" in it)
        assert page.count("□", page.index(f"{name}项目申报")) >= 2
    assert len(pages) <= 7


def test_a_person_keeps_what_was_not_corrected(session: Session, assessment: str) -> None:
    who = visit.add_person(
        session, assessment=assessment, side="enterprise", name="陈工", phone="13800138000"
    )
    visit.sign_in(session, assessment=assessment, person=who, drawn=DRAWN)
    visit.change_person(session, assessment=assessment, person=who, duty="设备科长")
    (found,) = visit.plan(session, assessment=assessment).people
    assert (found.id, found.duty, found.phone) == (who, "设备科长", "13800138000")
    assert visit.drawn_of(found) == DRAWN
    visit.change_person(session, assessment=assessment, person=who, phone="")
    value = session.workspace.state(assessment).values[f"visit/people/{who}"]
    assert isinstance(value, dict)
    assert "phone" not in value  # as every version wrote it
    with pytest.raises(BadInput, match="姓名"):
        visit.change_person(session, assessment=assessment, person=who, name=" ")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("9:00", "09:00"), ("9：30－11：00", "09:30-11:00"), ("08:00至17:30", "08:00-17:30")],
)
def test_hours_are_kept_in_one_way(
    session: Session, assessment: str, typed: str, kept: str
) -> None:
    visit.set_time(session, assessment=assessment, hours=typed)
    assert visit.plan(session, assessment=assessment).time == kept


@pytest.mark.parametrize("typed", ["上午", "24:00", "11:00-9:00", "9:00-9:00", "9:60"])
def test_what_is_no_time_is_refused(session: Session, assessment: str, typed: str) -> None:
    with pytest.raises(BadInput, match="09:00-11:30"):
        visit.set_time(session, assessment=assessment, hours=typed)
