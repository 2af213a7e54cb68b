"""The result of a self-diagnosis in the words of its owner."""

from __future__ import annotations

from app.scoring.path import path_to
from app.workbench import diagnosis, editing
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
    path = path_to(stands.catalogue, stands.answers, 3)
    assert path is not None
    assert [it.step for it in found.to_next] == list(path.steps)


def test_each_question_is_explained(session: Session) -> None:
    assert "工控" not in diagnosis.explain(session, code="F1").means
    assert diagnosis.explain(session, code="S15").proof
