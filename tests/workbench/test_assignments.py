"""Handing out items and scenarios: shown to everybody, in nobody's way."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import BadInput
from app.exchange.document import document_of
from app.workbench import assignments, editing
from app.workbench.session import ANONYMOUS, Session, open_session
from app.workbench.view import view


def test_work_is_handed_out_shown_and_taken_back(session: Session, assessment: str) -> None:
    before = document_of(assessment, session.workspace.state(assessment))
    codes = ["F1", "S03"]
    found = assignments.assign(session, assessment=assessment, codes=codes, to=" 张三 ")
    assert found.assignments == {"F1": "张三", "S03": "张三"}
    assert document_of(assessment, found.state) == before
    found = assignments.assign(session, assessment=assessment, codes=["F1"], to=None)
    assert found.assignments == {"S03": "张三"}
    undone = editing.undo(session, assessment=assessment)
    assert undone is not None
    assert undone.assignments == {"F1": "张三", "S03": "张三"}


def test_anybody_may_answer_what_was_given_to_another(session: Session, assessment: str) -> None:
    assignments.assign(session, assessment=assessment, codes=["F5"], to="张三")
    found = editing.answer(session, assessment=assessment, item="F5", options=["B"])
    assert found.outcome.items["F5"].options == ("B",)


@pytest.mark.parametrize(("code", "name"), [("F9", "张三"), ("F1", "长" * 101)])
def test_an_unknown_code_or_a_long_name_is_refused(
    session: Session, assessment: str, code: str, name: str
) -> None:
    with pytest.raises(BadInput):
        assignments.assign(session, assessment=assessment, codes=["F2", code], to=name)
    assert view(session, assessment=assessment).assignments == {}


def test_two_leads_who_assign_differently_need_not_decide(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    with open_session(tmp_path / "二号", author="陈工") as second:
        second.workspace.merge(session.workspace.changes(assessment))
        assignments.assign(session, assessment=assessment, codes=["F1"], to="张三")
        assignments.assign(second, assessment=assessment, codes=["F1"], to="李四")
        session.workspace.merge(second.workspace.changes(assessment))
        second.workspace.merge(session.workspace.changes(assessment))
        here, there = (view(it, assessment=assessment) for it in (session, second))
    assert here.conflicts == there.conflicts == ()
    assert here.assignments == there.assignments
    assert here.assignments["F1"] in {"张三", "李四"}


def test_who_wrote_and_who_has_work_is_offered_as_well_as_oneself(
    session: Session, assessment: str, tmp_path: Path
) -> None:
    with open_session(tmp_path / "二号", author="陈工") as second:
        second.workspace.merge(session.workspace.changes(assessment))
        editing.answer(second, assessment=assessment, item="F1", options=["B"])
        editing.answer(second, assessment=assessment, item="F1", options=["C"])
        session.workspace.merge(second.workspace.changes(assessment))
    editing.answer(session, assessment=assessment, item="F1", options=["B"])
    assignments.assign(session, assessment=assessment, codes=["F5"], to="张三")
    session.author = "林评测"
    assert assignments.people(session, assessment=assessment) == ("张三", "林评测", "陈工")
    session.author = ANONYMOUS
    assert ANONYMOUS not in assignments.people(session, assessment=assessment)
