"""The personal list of gathered proofs: kept with the workspace, apart from the assessment."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import BadInput
from app.workbench import editing
from app.workbench.gathering import gather, gathered
from app.workbench.session import Session, open_session

PROOF = "设备清单（标明数字化设备）"


def test_ticks_are_kept_by_item_and_change_no_answer(session: Session, assessment: str) -> None:
    before = session.workspace.changes(assessment)
    gather(session, assessment=assessment, subject="F2", proofs=[PROOF])
    assert gathered(session, assessment=assessment)["F2"] == (PROOF,)
    assert "F3" not in gathered(session, assessment=assessment)
    assert session.workspace.changes(assessment) == before
    gather(session, assessment=assessment, subject="F2", proofs=[])
    assert gathered(session, assessment=assessment)["F2"] == ()


def test_ticks_survive_closing(session: Session, assessment: str, tmp_path: Path) -> None:
    gather(session, assessment=assessment, subject="F2", proofs=[PROOF])
    session.close()
    with open_session(tmp_path / "workspace") as again:
        assert gathered(again, assessment=assessment)["F2"] == (PROOF,)


def test_an_unknown_item_is_refused(session: Session, assessment: str) -> None:
    with pytest.raises(BadInput, match="F9"):
        gather(session, assessment=assessment, subject="F9", proofs=[PROOF])


def test_a_tick_is_undone_and_redone_in_its_turn(session: Session, assessment: str) -> None:
    editing.answer(session, assessment=assessment, item="F5", options=["B"])
    gather(session, assessment=assessment, subject="F2", proofs=[PROOF])
    changes = session.workspace.changes(assessment)
    assert editing.can_undo(session, assessment) == "F2 设备数字化备齐的佐证"
    editing.undo(session, assessment=assessment)
    assert gathered(session, assessment=assessment) == {}
    assert editing.can_undo(session, assessment) == "F5 信息系统"
    editing.redo(session, assessment=assessment)
    assert gathered(session, assessment=assessment)["F2"] == (PROOF,)
    assert session.workspace.changes(assessment) == changes


def test_ticking_the_same_again_is_no_step_to_undo(session: Session, assessment: str) -> None:
    gather(session, assessment=assessment, subject="F2", proofs=[PROOF])
    gather(session, assessment=assessment, subject="F2", proofs=[PROOF])
    editing.undo(session, assessment=assessment)
    assert editing.can_undo(session, assessment) is None
