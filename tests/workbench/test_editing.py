from __future__ import annotations

import pytest

from app.errors import BadInput, Refused
from app.workbench import editing
from app.workbench.assessments import create, overview
from app.workbench.session import Session, open_session, set_author
from app.workbench.view import view


def test_an_answer_is_in_the_journal_when_the_operation_returns(
    session: Session, assessment: str
) -> None:
    found = editing.answer(session, assessment=assessment, item="F1", options=["C", "B"])
    assert found.outcome.items["F1"].options == ("B", "C")
    last = session.workspace.changes(assessment)[-1]
    assert (last.field, last.value, last.author) == ("items/F1/options", ["B", "C"], "林评测")


def test_answers_survive_closing_and_opening_again(session: Session, assessment: str) -> None:
    editing.set_grade(session, assessment=assessment, scenario="S07", grade=3)
    folder = session.workspace.folder
    session.close()
    with open_session(folder) as again:
        assert view(again, assessment=assessment).outcome.scenarios["S07"] == 3


def test_measures_pick_the_option_until_one_is_chosen_by_hand(
    session: Session, assessment: str
) -> None:
    editing.set_measure(session, assessment=assessment, measure="equipment_total", text="120")
    found = editing.set_measure(
        session, assessment=assessment, measure="equipment_digital", text=" 60 "
    )
    assert found.outcome.items["F2"].source == "computed"
    assert found.outcome.items["F2"].options == ("D",)
    found = editing.answer(session, assessment=assessment, item="F2", options=["E"])
    assert found.outcome.items["F2"].source == "chosen"
    assert [warning.code for warning in found.outcome.warnings] == ["measure_disagrees"]


def test_undo_and_redo_write_new_changes_and_lose_nothing(
    session: Session, assessment: str
) -> None:
    editing.answer(session, assessment=assessment, item="F5", options=["B"])
    editing.answer(session, assessment=assessment, item="F5", options=["C"])
    assert editing.can_undo(session, assessment) == "F5 信息系统"
    undone = editing.undo(session, assessment=assessment)
    assert undone is not None
    assert undone.outcome.items["F5"].options == ("B",)
    redone = editing.redo(session, assessment=assessment)
    assert redone is not None
    assert redone.outcome.items["F5"].options == ("C",)


def test_undoing_the_first_answer_leaves_the_item_unanswered(
    session: Session, assessment: str
) -> None:
    editing.answer(session, assessment=assessment, item="F5", options=["B"])
    undone = editing.undo(session, assessment=assessment)
    assert undone is not None
    assert not undone.outcome.items["F5"].answered
    assert editing.undo(session, assessment=assessment) is None


def test_a_new_edit_ends_redo(session: Session, assessment: str) -> None:
    editing.answer(session, assessment=assessment, item="F5", options=["B"])
    editing.undo(session, assessment=assessment)
    editing.set_note(session, assessment=assessment, subject="F5", text="看过机房")
    assert editing.can_redo(session, assessment) is None


def test_an_edit_that_changes_nothing_is_no_step_to_undo(session: Session, assessment: str) -> None:
    editing.answer(session, assessment=assessment, item="F5", options=["B"])
    editing.answer(session, assessment=assessment, item="F5", options=["B"])
    editing.undo(session, assessment=assessment)
    assert editing.can_undo(session, assessment) is None


@pytest.mark.parametrize(
    ("item", "options", "sentence"),
    [
        ("F9", ["A"], "没有采集项“F9”"),
        ("F2", ["A", "B"], "单选"),
        ("F1", ["A", "B"], "不能再选其他"),
        ("F1", ["Z"], "没有选项“Z”"),
    ],
)
def test_answers_the_catalogue_does_not_allow_change_nothing(
    session: Session, assessment: str, item: str, options: list[str], sentence: str
) -> None:
    before = session.workspace.changes(assessment)
    with pytest.raises(BadInput, match=sentence):
        editing.answer(session, assessment=assessment, item=item, options=options)
    assert session.workspace.changes(assessment) == before


def test_a_conflict_is_decided_only_with_a_reason(session: Session, assessment: str) -> None:
    mine = session.workspace.changes(assessment)
    other = session.workspace.folder.parent / "other"
    with open_session(other, author="陈评测") as second:
        second.workspace.merge(mine)
        editing.answer(second, assessment=assessment, item="F5", options=["C"])
        theirs = second.workspace.changes(assessment)
    editing.answer(session, assessment=assessment, item="F5", options=["D"])
    session.workspace.merge(theirs)
    found = view(session, assessment=assessment)
    assert found.conflicts == ("items/F5/options",)
    assert found.outcome.items["F5"].source == "conflict"
    with pytest.raises(Refused, match="理由"):
        editing.answer(session, assessment=assessment, item="F5", options=["D"])
    decided = editing.answer(
        session, assessment=assessment, item="F5", options=["D"], reason="现场复核为四个环节"
    )
    assert decided.conflicts == ()
    assert decided.outcome.items["F5"].options == ("D",)


def test_enterprise_lines_are_checked_and_corrected(session: Session, assessment: str) -> None:
    with pytest.raises(BadInput) as refused:
        editing.set_enterprise(
            session, assessment=assessment, field="credit_code", text="91440112MA00000155"
        )
    assert refused.value.path == "enterprise.credit_code"
    found = editing.set_enterprise(session, assessment=assessment, field="city", text=" 广州市 ")
    assert found.enterprise["city"] == "广州市"


@pytest.mark.parametrize(
    ("kind", "enterprise", "path"),
    [
        ("yearly", {"name": "厂"}, "kind"),
        ("after", {"name": "  "}, "enterprise.name"),
        ("after", {"name": "厂", "credit_code": "123"}, "enterprise.credit_code"),
        ("after", {"name": "厂", "fax": "1"}, "enterprise.fax"),
    ],
)
def test_a_new_assessment_names_the_field_that_is_wrong(
    session: Session, kind: str, enterprise: dict[str, str], path: str
) -> None:
    with pytest.raises(BadInput) as refused:
        create(session, kind=kind, enterprise=enterprise)
    assert refused.value.path == path
    assert overview(session) == ()


def test_the_name_of_the_author_is_remembered(session: Session) -> None:
    folder = session.workspace.folder
    set_author(session, name="林评测", organisation="评测中心")
    session.close()
    with open_session(folder) as again:
        assert (again.author, again.organisation) == ("林评测", "评测中心")
