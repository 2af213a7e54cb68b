"""The result of a self-diagnosis in the words of its owner."""

from __future__ import annotations

from decimal import Decimal

from app.programmes.loader import shipped
from app.scoring.path import path_to
from app.workbench import diagnosis, editing, guided
from app.workbench.session import Session
from app.workbench.view import view


def test_an_unfinished_diagnosis_says_how_far_it_is(session: Session, assessment: str) -> None:
    found = diagnosis.result(session, assessment=assessment)
    assert (found.done, found.total, found.proofs) == (0, 31, {})
    assert found.standing.provisional
    editing.answer(session, assessment=assessment, item="F5", options=["A"])
    editing.set_grade(session, assessment=assessment, scenario="S13", grade=1)
    found = diagnosis.result(session, assessment=assessment)
    assert found.done == 2
    assert list(found.proofs) == ["S13"]


def test_the_cheapest_way_to_level_two_really_reaches_it(session: Session, assessment: str) -> None:
    advised = diagnosis.result(session, assessment=assessment).to_target
    assert all(it.proof for it in advised)
    for it in advised:
        step = it.step
        if isinstance(step.after, int):
            editing.set_grade(session, assessment=assessment, scenario=step.code, grade=step.after)
        else:
            editing.answer(session, assessment=assessment, item=step.code, options=step.after)
    found = diagnosis.result(session, assessment=assessment)
    assert (found.standing.level, found.to_target) == (2, ())
    assert "规范级" in found.meaning
    stands = view(session, assessment=assessment)
    path = path_to(stands.outcome, 3)
    assert path is not None
    assert [it.step for it in found.to_next] == list(path.steps)


def test_each_question_is_explained(session: Session) -> None:
    assert "工控" not in diagnosis.explain(session, code="F1").means
    assert diagnosis.explain(session, code="S15").proof


def test_advice_and_conditions_are_said_without_letters(session: Session, assessment: str) -> None:
    editing.answer(session, assessment=assessment, item="F6", options=["B"])
    editing.set_grade(session, assessment=assessment, scenario="S03", grade=1)
    found = diagnosis.result(session, assessment=assessment)
    assert [it.met for it in found.needs] == [False, False, False]
    assert "至少6个做到1级，您现在有1个，还差5个" in found.needs[1].text
    assert "还有29题没有回答" in found.sure
    assert "“还不到一级”到“四级”之间" in found.sure
    told = {it.step.code: it.text for it in found.to_target}
    assert told["S03"] == (
        "营销管理：从“用Excel、云文档记”做到“用CRM、ERP这类系统管订单、客户或业绩”。"
    )
    assert "还没有回答" in told["S01"]


def test_a_programme_pays_by_level_and_says_what_that_is_worth() -> None:
    paid, told = diagnosis.payments(shipped("guangzhou"))
    assert [(it.level, it.most) for it in paid] == [
        (2, Decimal("600000.00")),
        (3, Decimal("1000000.00")),
        (4, Decimal("1500000.00")),
    ]
    assert "只是估算" in told
    assert {it.most for it in diagnosis.payments(shipped("guangdong"))[0]} == {None}


def test_the_questions_are_those_of_the_catalogue_in_its_order(session: Session) -> None:
    asked = guided.questions(session.catalogue)
    assert list(asked) == [*session.catalogue.items, *session.catalogue.scenarios]
    assert [it.place for it in asked.values()] == list(range(1, 32))
    assert [it.code for it in asked["F2"].numbers] == ["equipment_total", "equipment_digital"]
    assert [code for code, it in asked.items() if it.weighty] == [
        code for code, it in session.catalogue.scenarios.items() if it.constrained
    ]
