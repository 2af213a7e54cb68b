"""What an edit will come to is known before anything is read or written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.errors import Blocked
from app.storage.fields import Edit
from app.workbench import arranging, editing
from app.workbench.evidence import attach
from app.workbench.session import Session, open_session
from app.workbench.view import view
from tests.transactions import before_commits, full_disk

GRADE = partial(editing.set_grade, scenario="S07", grade=3)


@pytest.fixture
def edited(session: Session, assessment: str) -> str:
    """An assessment that was edited a moment ago, as one is that somebody works on."""
    editing.answer(session, assessment=assessment, item="F2", options=["C"])
    return assessment


def _transactions(session: Session, work: Callable[[], object]) -> list[str]:
    """Return a word for each transaction meanwhile, whether it wrote or not."""
    told: list[str] = []
    with before_commits(session.workspace, lambda: told.append("commit")):
        work()
    return told


@pytest.mark.parametrize(
    ("operation", "arguments"),
    [
        (editing.answer, {"item": "F2", "options": ["D"]}),
        (editing.set_measure, {"measure": "revenue_y1", "text": " 35.50 "}),
        (editing.set_grade, {"scenario": "S07", "grade": 3}),
        (editing.set_checkpoints, {"scenario": "S07", "keys": []}),
        (editing.set_note, {"subject": "F2", "text": "看过台账"}),
        (editing.set_enterprise, {"field": "name", "text": "另一家机械厂"}),
        (editing.undo, {}),
    ],
)
def test_an_operation_does_what_was_foreseen_of_it(
    session: Session, edited: str, operation: Callable[..., Any], arguments: dict[str, Any]
) -> None:
    before = session.workspace.state(edited)
    foreseen = []
    begun = _transactions(
        session,
        lambda: foreseen.append(
            editing.foresee(session, operation, assessment=edited, **arguments)
        ),
    )
    assert begun == []
    assert session.workspace.state(edited) is before
    assert operation(session, assessment=edited, **arguments) is foreseen[0]
    assert session.workspace.state(edited) is foreseen[0].state


def test_what_was_foreseen_and_not_carried_out_leaves_nothing(
    session: Session, edited: str
) -> None:
    undo = editing.can_undo(session, edited)
    assert editing.foresee(session, GRADE.func, assessment=edited, **GRADE.keywords)
    assert editing.can_undo(session, edited) == undo
    editing.set_note(session, assessment=edited, subject="F2", text="看过台账")
    view = editing.set_enterprise(session, assessment=edited, field="city", text="苏州")
    assert view.outcome.scenarios["S07"] is None
    assert "scenarios/S07/grade" not in view.state.values


def test_an_edit_that_failed_is_made_anew_and_not_as_it_was_foreseen(
    session: Session, edited: str
) -> None:
    """Its change says when it was made, and goes on from what is stored."""
    foreseen = editing.foresee(session, GRADE.func, assessment=edited, **GRADE.keywords)
    with full_disk(session.workspace), pytest.raises(Blocked):
        GRADE(session, assessment=edited)
    noted = editing.set_note(session, assessment=edited, subject="F2", text="看过台账")
    assert noted.outcome.scenarios["S07"] is None  # what was never written counts for nothing
    assert foreseen is not None
    made = GRADE(session, assessment=edited)
    lost, kept = (it.state.heads["scenarios/S07/grade"][0] for it in (foreseen, made))
    assert kept.id != lost.id
    assert session.workspace.changes(edited)[-1].id == kept.id


def test_what_another_session_wrote_meanwhile_is_met_and_not_what_was_foreseen(
    session: Session, edited: str
) -> None:
    foreseen = editing.foresee(session, GRADE.func, assessment=edited, **GRADE.keywords)
    other = Session(session.workspace, "别人", "", session.catalogue)
    editing.set_note(other, assessment=edited, subject="F2", text="别人写的")
    made = GRADE(session, assessment=edited)
    assert foreseen is not None
    assert made is not foreseen
    assert made.notes["F2"] == "别人写的"
    assert made.outcome.scenarios["S07"] == 3


def test_photos_are_not_looked_through_to_foresee(
    session: Session, edited: str, photo: Path
) -> None:
    attach(session, assessment=edited, files=[photo], subjects=["F2"])
    [found] = view(session, assessment=edited).photos
    arranging.rotate(session, assessment=edited, photos=[found.sha256], degrees=90)
    assert editing.foresee(session, editing.undo, assessment=edited) is None
    assert editing.undo(session, assessment=edited) is not None


def test_nothing_is_foreseen_of_what_is_refused_or_was_never_read(
    session: Session, edited: str, tmp_path: Path
) -> None:
    assert editing.foresee(session, editing.redo, assessment=edited) is None
    nothing = {"scenario": "S07", "grade": 9}
    assert editing.foresee(session, editing.set_grade, assessment=edited, **nothing) is None
    session.workspace.append(edited, [Edit("status", "finalised")], author="某人")
    assert editing.foresee(session, GRADE.func, assessment=edited, **GRADE.keywords) is None
    assert not session.foreseeing
    session.close()
    with open_session(tmp_path / "workspace") as again:
        note = {"subject": "F2", "text": "看过台账"}
        assert editing.foresee(again, editing.set_note, assessment=edited, **note) is None
